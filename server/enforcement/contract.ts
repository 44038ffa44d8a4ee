import { z } from 'zod'
import { day, line, optional, text } from '../kernel/input.ts'

export const TransferRemark = z.object({ remark: optional(text(1000)) })
export type TransferRemark = z.output<typeof TransferRemark>
export const TransferReason = z.object({ reason: text(1000) })
export type TransferReason = z.output<typeof TransferReason>
export const HandOver = z.object({ receiptNumber: line(60), handedOverOn: day })
export type HandOver = z.output<typeof HandOver>
