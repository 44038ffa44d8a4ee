/** One order as its page shows it, and a line of the list. Types only. */
import type { Label } from '../../law/grammar.ts'
import type { LimitCategory } from '../../law/workorder.limits.ts'
import type { OrderReturnCode } from '../../law/workorder.reasons.ts'
import type { Ask, Bucket, OrderResult } from '../../law/workorder.ts'
import type { ClockView, EventView, MatterLine, StepView, TotalTime } from '../kernel/view.ts'

export type { MessageType } from './outgoing.ts'

/** How sure the system is: that it belongs here, and to whom. Said on arrival, and again while nobody has decided (renew.ts). */
export interface OrderSuggestion {
  /** Of the first candidate, 0 to 1. */
  sure: number
  belongsHere: number
  candidates: { officeId: number | null; destination: Label | null; sure: number; reasons: Label[] }[]
}

export interface OrderReturnView {
  id: number
  storey: 'centre' | 'hotline'
  from: string
  code: OrderReturnCode
  rule: string
  reason: string
  proposed: string | null
  proposedBy: string | null
  proposedOn: string
  signedBy: string | null
  signedOn: string | null
  outcome: 'declined' | 'accepted' | 'refused' | null
  outcomeReason: string | null
  outcomeOn: string | null
}

export interface HotlineMessageView {
  id: string
  matterId: number
  number: string
  sourceNumber: string
  source: string
  type: string
  state: 'waiting' | 'sent' | 'failed' | 'told'
  attempts: number
  madeAt: string
  lastAt: string | null
  /** While it is tried again: when. */
  nextAt: string | null
  lastStatus: number | null
  lastAnswer: string | null
  data: Record<string, unknown>
  mendedBy: string | null
  mendedHow: string | null
}

/** What the order would become, filled from the order itself: one key converts it. */
export interface ConversionProposal {
  kind: 'complaint' | 'report' | 'consultation'
  goodsClass: string
  problemClass: string
  violationClass: string
  claims: string[]
  respondentName: string | null
}

export interface OrderView {
  id: number
  kind: 'workorder'
  number: string
  sourceNumber: string
  source: { key: string; name: string }
  round: number
  state: string
  open: boolean
  bucket: Exclude<Bucket, 'received'>
  version: number
  subject: string
  respondent: string
  receivedOn: string
  receivedAt: string
  closedOn: string | null
  office: { id: number; name: string; kind: string }
  handler: { id: number; name: string } | null
  asks: Ask
  category: LimitCategory
  urgent: boolean
  secret: boolean
  title: string
  content: string
  /** Name, telephone and address are hidden from whoever does not handle it (`masked`). */
  caller: { name: string; phone: string; address: string | null; masked: boolean }
  respondentName: string | null
  respondentAddress: string | null
  area: string | null
  dueThereOn: string | null
  suggestion: OrderSuggestion
  total: TotalTime
  returns: number
  ruled: boolean
  refusedByHotline: boolean
  urges: number
  reworks: number
  result: OrderResult | null
  reply: string | null
  satisfied: boolean | null
  convertedTo: { id: number; kind: string; number: string; state: string } | null
  conversion: ConversionProposal
  mostExtension: { amount: number; unit: string }
  returnsList: OrderReturnView[]
  messages: HotlineMessageView[]
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
}

export interface OrderLine extends Omit<MatterLine, 'dueClock'> {
  sourceNumber: string
  source: string
  asks: Ask
  urgent: boolean
  sure: number
  belongsHere: number
  /** The first candidate's name. */
  proposed: Label | null
  total: TotalTime
  returns: number
  ruled: boolean
  converted: boolean
}

export interface OrderListView {
  buckets: Record<Bucket, number>
  /** Failed for good, or tried again after a failure. */
  failedMessages: number
  items: OrderLine[]
  next: string | null
  order: Label
}
