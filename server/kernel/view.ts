/** Shapes that every matter sends to the screen. Types only: web imports them through each module's contract. */
import type { Label } from '../../law/grammar.ts'

/** Colour never stands alone: `text` says it in words. */
export interface ClockView {
  id: number
  name: string
  label: Label
  binding: 'statute' | 'service-norm'
  startedOn: string
  dueOn: string
  provisional: boolean
  pausedOn: string | null
  stoppedOn: string | null
  within: Label
  basis: string
  /** met and missed are of a stopped clock. */
  tone: 'calm' | 'soon' | 'overdue' | 'paused' | 'met' | 'missed'
  text: Label
  /** Where the law asks to decide and to tell within the limit: how far the telling is. */
  told?: { inTime: boolean | null; text: Label }
}

export interface EventView {
  id: number
  name: string
  actor: string
  actorKind: 'staff' | 'citizen' | 'system'
  at: string
  onDay: string
  facts: Record<string, unknown>
}

export interface StepView {
  name: string
  label: Label
  open: boolean
  because?: Label
  /** wrong-state: not now; not-your-duty: somebody else's; else a condition that is not met. */
  closedFor?: string
  basis: string[]
  tells: readonly { who: string; form: number }[]
  /** What would be sent once a second person signs what it proposes. */
  proposes?: readonly { who: string; form: number }[]
}

export interface LetterView {
  id: number
  form: number
  title: string
  number: string
  who: 'complainant' | 'respondent' | 'office'
  recipient: string
  channel: string
  state: 'issued' | 'sent' | 'served' | 'failed'
  issuedOn: string
  servedOn: string | null
  proof: Record<string, unknown> | null
}

export interface AttachmentView {
  id: string
  name: string
  sizeBytes: number
  mediaType: string | null
  byKind: string
  at: string
}

/** One line of a desk or a search result. */
export interface MatterLine {
  id: number
  kind: string
  number: string
  state: string
  subject: string
  respondent: string
  officeId: number
  office: string
  handlerId: number | null
  handler: string | null
  receivedOn: string
  channel: string
  dueOn: string | null
  dueClock: string | null
  provisional: boolean
  tone: ClockView['tone'] | 'none'
  clockText: Label
  version: number
}
