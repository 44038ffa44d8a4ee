/** The fund, its entries and its payments as screens show them. Types only. */
import type { AdvanceState, EntryKind } from '../../law/advance-payment.ts'
import type { AttachmentView, ClockView, EventView, StepView } from '../kernel/view.ts'

export interface AccountView {
  id: number
  kind: 'bank' | 'pool' | 'tenant'
  operatorId: number | null
  name: string
  stall: string | null
  balanceFen: number
  minimumFen: number
  leftOn: string | null
}

export interface FundLine {
  id: number
  stationId: number
  station: string
  holder: string
  level: 'province' | 'city'
  balanceFen: number
  minimumFen: number
  poolFen: number
  tenants: number
  open: number
  /** Top-ups asked for that have not come in. */
  notices: number
  lastLocked: string | null
}

export interface MonthView {
  month: string
  bookFen: number
  bankFen: number
  explanation: string | null
  preparedBy: string
  preparedOn: string
  lockedBy: string | null
  lockedOn: string | null
}

export interface NoticeView {
  id: number
  accountId: number
  name: string
  onDay: string
  dueOn: string
  minimumFen: number
  balanceFen: number
  metOn: string | null
  /** When a notice that asks for more took its place. */
  replacedOn: string | null
}

export interface FundView {
  id: number
  station: { id: number; name: string; number: string }
  holder: string
  openedOn: string
  minimumFen: number
  tenantMinimumFen: number
  accounts: AccountView[]
  months: MonthView[]
  /** The next month to be reconciled, with what the book says at its end; null while it runs. */
  due: { month: string; bookFen: number } | null
  notices: NoticeView[]
  totals: { paidInFen: number; paidOutFen: number; recoveredFen: number; payments: number; approved: number }
  may: { request: boolean; keep: boolean; lock: boolean }
}

export interface EntryView {
  id: number
  kind: EntryKind
  on: string
  reason: string
  proof: string
  by: string
  payment: { id: number; number: string } | null
  reverses: number | null
  reversedBy: number | null
  postings: { accountId: number; name: string; kind: 'bank' | 'pool' | 'tenant'; changeFen: number }[]
}

export interface AdvanceLine {
  id: number
  number: string
  state: AdvanceState
  station: string
  tenant: string
  consumer: string
  amountFen: number
  recoveredFen: number
  receivedOn: string
  paidOn: string | null
}

export interface AdvanceView {
  id: number
  kind: 'advance-payment'
  number: string
  state: AdvanceState
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: string
  fund: { id: number; station: string; poolFen: number }
  tenant: { accountId: number; name: string; stall: string | null; balanceFen: number }
  consumer: { name: string; phone: string; masked: boolean }
  amountFen: number
  reason: string
  facts: string
  approvedOn: string | null
  paidOn: string | null
  recoveredFen: number
  /** How the payment was borne. */
  borne: { tenantFen: number; poolFen: number } | null
  attachments: AttachmentView[]
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  from: { id: number; kind: string; number: string; state: string } | null
}
