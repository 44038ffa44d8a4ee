/** One transfer to the police as its page shows it. */
import { z } from 'zod'
import { ClockView, Day, EventView, Instant, StepView } from '../kernel/view.ts'

const maybe = z.string().nullable()

/** A matter's own columns, as every smaller matter sends them. */
export const MatterView = z.object({
  id: z.number(),
  kind: z.string(),
  number: z.string(),
  state: z.string(),
  open: z.boolean(),
  officeId: z.number(),
  handlerId: z.number().nullable(),
  receivedOn: Day,
  receivedAt: Instant,
  channel: z.string(),
  source: z.string(),
  sourceNumber: maybe,
  subject: z.string(),
  respondent: z.string(),
  dueOn: Day.nullable(),
  dueClock: maybe,
  dueProvisional: z.boolean(),
  closedOn: Day.nullable(),
  lawOn: Day,
  version: z.number(),
})

export const TransferView = MatterView.extend({
  suspicion: z.string(),
  facts: z.string(),
  organ: z.string(),
  receiptNumber: maybe,
  handedOverOn: Day.nullable(),
  from: z.object({ id: z.number(), kind: z.string(), number: z.string(), state: z.string() }).nullable(),
  clocks: z.array(ClockView),
  steps: z.array(StepView),
  events: z.array(EventView),
}).meta({ id: 'Transfer' })

export type * from './case-view.ts'

/** What a report led to. */
export interface CaseOfReport {
  filingNumber: string
  /** null while none is made, or where it was revoked. */
  decision: {
    kind: 'penalty' | 'no-penalty' | 'transfer' | 'terminated'
    number: string | null
    on: string
    /** 罚没款: fine, unlawful income and goods together. */
    moneyFen: number
  } | null
}
