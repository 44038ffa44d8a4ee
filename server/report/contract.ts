import { z } from 'zod'
import { optional, text } from '../kernel/input.ts'

export const ReportRemark = z.object({ remark: optional(text(2000)) })
export type ReportRemark = z.output<typeof ReportRemark>
export const ReportReason = z.object({ reason: text(2000) })
export type ReportReason = z.output<typeof ReportReason>
export const ReportFacts = z.object({ facts: text(5000) })
export type ReportFacts = z.output<typeof ReportFacts>
export const ReportResult = z.object({ result: z.enum(['file', 'no-file', 'transfer']), remark: text(2000) })
export type ReportResult = z.output<typeof ReportResult>
