/** What the calling screen and the link page are sent. Types only. */
import type { DayPart, Level, MissedReason } from '../../law/follow-up.ts'
import type { Label } from '../../law/grammar.ts'

export type FollowUpState = 'open' | 'answered' | 'unreachable' | 'declined' | 'void'

export interface AttemptView {
  nth: number
  at: string
  part: DayPart
  reason: MissedReason
  remark: string | null
  by: string
}

/** When the next attempt may be made; `now`: at once. */
export interface NextAttempt {
  now: boolean
  left: number
  notBefore: string | null
  parts: DayPart[]
  because: Label | null
}

export interface FollowUpLine {
  id: number
  matterId: number
  kind: string
  number: string
  subject: string
  respondent: string
  office: string
  closedOn: string | null
  drawnOn: string
  place: number
  /** 方** until somebody opens the call. */
  person: string
  state: FollowUpState
  level: Level | null
  attempts: number
  next: NextAttempt | null
  link: 'none' | 'asked' | 'sent' | 'expired'
  endedOn: string | null
  caller: string | null
}

export interface FollowUpView extends FollowUpLine {
  opinion: string | null
  answeredBy: 'phone' | 'link' | null
  linkUntil: string | null
  attemptList: AttemptView[]
  /** Greeting, questions, farewell, with the blanks filled. */
  script: { greeting: string; questions: string[]; farewell: string }
  receivedOn: string
  facts: string
  claims: string[]
  outcome: string | null
  recoveredAmountFen: number | null
  handler: string | null
  phone: string
  mobile: boolean
  /** Registered as wanting its letters by text message. */
  wantsText: boolean
  rating: number | null
}

export interface Contact {
  name: string
  phone: string
  phoneOther: string | null
}

export interface DrawView {
  day: string
  seed: string
  asked: number
  windowDays: number
  pauseDays: number
  eligibleCount: number
  eligibleHash: string
  drawnAt: string
  drawnBy: string
  /** By office and kind: how many could be drawn, how many were. */
  strata: { unit: string; office: string; kind: string; eligible: number; drawn: number }[]
  picks: { place: number; matterId: number; kind: string; number: string; state: FollowUpState }[]
  /** Drawn again from what was stored: the same list, the same names? */
  again: { hashHolds: boolean; same: boolean }
}

export interface LinkView {
  number: string
  subject: string
  respondent: string
  receivedOn: string
  closedOn: string | null
  office: { zh: string; en: string }
  until: string
}
