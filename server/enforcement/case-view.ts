/** One case as its page shows it. Whoever told is not in it: only a link, for those who may follow it. */
import type { CaseType, EvidenceKind, MeasureEnd, MeasureKind, PenaltyExtra } from '../../law/enforcement.words.ts'
import type { Day } from '../../law/grammar.ts'

export interface Linked {
  id: number
  kind: string
  number: string
  state: string
}

export interface CaseLine {
  id: number
  number: string
  receivedOn: string
  state: string
  subject: string
  respondent: string
  type: CaseType
  procedure: 'ordinary' | 'simple'
  office: string
  handler: string | null
  filingNumber: string | null
  filedOn: Day | null
  decidedOn: Day | null
  decisionKind: string | null
  valueFen: number | null
  fineFen: number
  confiscatedFen: number
  dueOn: Day | null
  overdue: boolean
}

export interface PenaltyView {
  fineFen: number
  incomeFen: number
  goodsFen: number
  confiscatedGoods: string | null
  extras: PenaltyExtra[]
}

export interface MeasureView {
  id: number
  kind: MeasureKind
  takenOn: Day
  urgent: boolean
  reason: string
  place: string
  items: { name: string; quantity: string }[]
  state: 'proposed' | 'running' | 'over'
  untilOn: Day | null
  atTest: boolean
  approved: boolean
  approvedLate: boolean
  /** K6: until when an urgent one is to be approved. */
  approvalDueAt: string | null
  extendedOn: Day | null
  endedOn: Day | null
  endedHow: MeasureEnd | null
}

export interface EvidenceView {
  id: number
  serial: number
  kind: EvidenceKind
  name: string
  proves: string
  origin: string
  original: boolean
  collectedOn: Day
  pages: number | null
  attachmentId: string | null
  sha256: string | null
  excludedOn: Day | null
  excludedReason: string | null
}

export interface MoneyView {
  fineFen: number
  finePaidFen: number
  incomeFen: number
  incomePaidFen: number
  lateFen: number
  latePaidFen: number
  owedFen: number
  dueOn: Day | null
  payments: {
    id: number
    paidOn: Day
    kind: 'fine' | 'income' | 'late'
    amountFen: number
    voucher: string
    how: string
  }[]
  instalments: { dueOn: Day; amountFen: number }[]
}

export interface OfficerView {
  personId: number
  name: string
  office: string
  card: string | null
  validUntil: Day | null
}

export interface PublicPenalty {
  number: string
  /** Of a natural person the family name alone. */
  party: string
  business: boolean
  code: string | null
  violation: string
  penalty: string
  authority: string
  decidedOn: Day
  publishedOn: Day
  untilOn: Day
  summary: string
}

export type { CaseView } from './one-case-view.ts'
