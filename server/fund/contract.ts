/** What crosses the wire for the fund of advance payments. Money in fen, days in Asia/Shanghai. */
import { z } from 'zod'
import { advanceReasons } from '../../law/advance-payment.ts'
import { day, fen, keysOf, line, optional, page, phone, ref, text } from '../kernel/input.ts'

const amount = fen.refine(value => value > 0, { error: 'fen' })
const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: 'month' })

export const NewFund = z.object({
  stationId: ref,
  minimumFen: fen,
  tenantMinimumFen: fen,
  openingFen: amount,
  on: optional(day),
  proof: line(200),
})
export type NewFund = z.output<typeof NewFund>
export const NewTenantAccount = z.object({
  operatorId: ref,
  stall: optional(line(40)),
  depositFen: amount,
  on: optional(day),
  proof: line(200),
})
export type NewTenantAccount = z.output<typeof NewTenantAccount>
/** deposit, refund, interest and fee; payments and recoveries go through their own matter. */
export const NewEntry = z.object({
  kind: z.enum(['deposit', 'refund', 'interest', 'fee']),
  /** A tenant's; the common part when absent. */
  accountId: optional(ref),
  amountFen: amount,
  on: optional(day),
  proof: line(200),
  reason: text(500),
})
export type NewEntry = z.output<typeof NewEntry>
export const Reversal = z.object({ entryId: ref, reason: text(500) })
export type Reversal = z.output<typeof Reversal>
export const MonthClosing = z.object({ month, bankFen: fen, explanation: optional(text(1000)) })
export type MonthClosing = z.output<typeof MonthClosing>
export const MonthLock = z.object({ month })
export type MonthLock = z.output<typeof MonthLock>
export const EntryQuery = z.object({ accountId: optional(z.coerce.number().int().positive()), ...page })
export type EntryQuery = z.output<typeof EntryQuery>
export const StatementQuery = z.object({ from: optional(day), to: optional(day) })
export type StatementQuery = z.output<typeof StatementQuery>

export const NewAdvance = z.object({
  fundId: ref,
  /** The tenant whose debt is paid. */
  accountId: ref,
  /** The dispute at the station or the complaint it comes from. */
  fromMatterId: optional(ref),
  consumerName: line(60),
  consumerPhone: phone,
  amountFen: amount,
  reason: z.enum(keysOf(advanceReasons)),
  facts: text(2000),
  attachments: z
    .array(z.object({ id: z.uuid(), token: line(100) }))
    .max(10)
    .default([]),
})
export type NewAdvance = z.output<typeof NewAdvance>
/** Sent back, and asked for once more with what was missing. */
export const AdvanceAgain = z.object({ amountFen: optional(amount), facts: optional(text(2000)) })
export type AdvanceAgain = z.output<typeof AdvanceAgain>
export const AdvanceRemark = z.object({ remark: optional(text(1000)) })
export type AdvanceRemark = z.output<typeof AdvanceRemark>
export const AdvanceReason = z.object({ reason: text(1000) })
export type AdvanceReason = z.output<typeof AdvanceReason>
export const AdvanceProof = z.object({ proof: line(200), on: optional(day) })
export type AdvanceProof = z.output<typeof AdvanceProof>
export const AdvanceRecovery = z.object({ amountFen: amount, proof: line(200), on: optional(day) })
export type AdvanceRecovery = z.output<typeof AdvanceRecovery>
export const AdvanceQuery = z.object({
  fundId: optional(z.coerce.number().int().positive()),
  state: optional(z.enum(['requested', 'approved', 'paid', 'recovered', 'written-off', 'refused', 'cancelled'])),
  ...page,
})
export type AdvanceQuery = z.output<typeof AdvanceQuery>
