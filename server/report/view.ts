/** What a report shows. There is no field for who told it. */
import type { CaseOfReport } from '../enforcement/view.ts'
import type { AttachmentView, ClockView, EventView, LetterView, StepView, TotalTime } from '../kernel/view.ts'

export interface UnsealingView {
  id: number
  reason: string
  requestedBy: string
  requestedAt: string
  granted: boolean | null
  decidedBy: string | null
  remark: string | null
  readableUntil: string | null
  mayDecide: boolean
  mayRead: boolean
}

export interface RewardView {
  level: 'first' | 'second' | 'third'
  seriousness: string
  decisionNumber: string
  decidedOn: string
  confiscatedFen: number
  computedFen: number
  amountFen: number
  reason: string | null
  financeNumber: string | null
  state: 'proposed' | 'approved' | 'paid' | 'waived'
  settledOn: string | null
  voucher: string | null
}

export interface ReportLink {
  id: number
  kind: string
  number: string
  state: string
}

export interface ReportView {
  id: number
  kind: 'report'
  number: string
  state: string
  open: boolean
  version: number
  subject: string
  channel: string
  source: string
  sourceNumber: string | null
  receivedOn: string
  closedOn: string | null
  dueOn: string | null
  lawOn: string
  law: { key: string; name: string; number: string }
  office: { id: number; name: string; kind: string }
  handler: { id: number; name: string } | null
  /** null: a lead found in mediation. */
  informer: { pseudonym: string; named: boolean; insider: boolean; wantsReward: boolean; sealed: boolean } | null
  unsealings: UnsealingView[]
  respondent: string
  respondentOf: {
    operatorId: number | null
    uscc: string | null
    address: string | null
    phone: string | null
    platform: string | null
  }
  venue: string
  placeAddress: string | null
  placeAreaCode: string | null
  violationClass: string
  goodsName: string | null
  facts: string
  evidence: string | null
  happenedOn: string | null
  foundOn: string
  result: string | null
  resultRemark: string | null
  ground: string | null
  transfer: { to: string; organ: string; receipt: string | null } | null
  filingNumber: string | null
  noRewardReason: string | null
  /** The case that was opened here; its decision gives the reward its number, its day and its money. */
  ledTo: CaseOfReport | null
  reward: RewardView | null
  returns: number
  from: ReportLink | null
  earlier: ReportLink | null
  /** Reports merged into this one, or repeating it. */
  later: ReportLink[]
  /** Earlier reports that the seal shows to come from the same informer about the same business. */
  sameInformer: ReportLink[]
  /** Which rules would want the informer told of a filing decision. */
  tellsOnFiling: { act: string; article: string }[]
  clocks: ClockView[]
  total?: TotalTime
  steps: StepView[]
  letters: LetterView[]
  attachments: AttachmentView[]
  events: EventView[]
}

/** What the informer sees of the own report: what has been told by law, not how it stands (Order 121 arts. 36, 37). */
export interface ReportTrackView {
  id: number
  number: string
  receivedOn: string
  respondent: string
  subject: { zh: string; en: string }
  facts: string
  evidence: string | null
  named: boolean
  office: { name: string; nameEn: string; phone: string; address: string }
  /** At the centre, or sent to the office named. */
  sent: boolean
  letters: { id: number; title: string; number: string; issuedOn: string; read: boolean }[]
  attachments: AttachmentView[]
  /** Rules that promise this informer news. */
  promises: { says: string; act: string; article: string }[]
  may: { supplement: boolean }
}
