/** ODR enterprises and what they were offered, as screens show them. Types only. */
import type { OdrState } from '../../law/odr.ts'
import type { AttachmentView, ClockView, EventView, StepView } from '../kernel/view.ts'

/** How it settles: counted over the days of the exit rule. */
export interface Performance {
  offered: number
  running: number
  concluded: number
  settled: number
  late: number
  rate: number | null
  /** What the exit rule finds; empty: nothing. */
  findings: { zh: string; en: string }[]
}

export type { OdrProgressView } from './view-public.ts'

export interface EnterpriseLine extends Performance {
  id: number
  number: string
  state: OdrState
  name: string
  area: string | null
  contact: string
  phone: string
  approvedOn: string | null
  exitedOn: string | null
}

export interface EnterpriseView {
  id: number
  kind: 'odr-enterprise'
  number: string
  state: OdrState
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: string
  operator: { id: number; name: string; uscc: string | null; address: string | null }
  place: string
  contact: string
  phone: string
  system: string
  conditions: string[]
  papers: string[]
  broughtBy: 'application' | 'recommendation'
  approvedOn: string | null
  exitedOn: string | null
  exitReason: string | null
  exitEvidence: string | null
  people: { id: number; name: string; account: string; active: boolean }[]
  performance: Performance
  attachments: AttachmentView[]
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  from: null
}

/** What the enterprise itself sees of one complaint: enough to settle it, and nothing of the office's own considerations. */
export interface OfferView {
  id: number
  number: string
  offeredOn: string
  subject: string
  consumer: { name: string; phone: string }
  facts: string
  saleMode: string
  orderNumber: string | null
  goodsClass: string
  goodsName: string | null
  brand: string | null
  problemClass: string
  claims: string[]
  purchasedOn: string | null
  disputedAmountFen: number | null
  claimedAmountFen: number | null
  attachments: AttachmentView[]
  clocks: ClockView[]
  steps: StepView[]
}

export interface OfferLine {
  id: number
  number: string
  subject: string
  offeredOn: string
  dueOn: string | null
  endedOn: string | null
  outcome: 'settled' | 'returned' | 'withdrawn' | null
  late: boolean | null
}
