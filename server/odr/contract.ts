/** What crosses the wire for ODR enterprises. */
import { z } from 'zod'
import { exitReasons, fiveOnes, odrPapers } from '../../law/odr.ts'
import { keysOf, line, optional, page, phone, ref, text } from '../kernel/input.ts'

type Codes = [string, ...string[]]
const attachments = z
  .array(z.object({ id: z.uuid(), token: line(100) }))
  .max(20)
  .default([])

const application = {
  place: line(200),
  contact: line(60),
  phone,
  /** The rules by which it handles complaints, in a sentence. */
  system: text(1000),
  conditions: z.array(z.enum(fiveOnes.map(each => each.code) as Codes)).max(fiveOnes.length),
  papers: z.array(z.enum(odrPapers.map(each => each.code) as Codes)).max(odrPapers.length),
  attachments,
}
export const Application = z.object({
  operatorId: ref,
  broughtBy: z.enum(['application', 'recommendation']),
  ...application,
})
export type Application = z.output<typeof Application>
/** From the firm itself: known by its credit code. */
export const PublicApplication = z.object({ uscc: line(18), ...application })
export type PublicApplication = z.output<typeof PublicApplication>
export const ApplicationChange = z.object({
  place: optional(line(200)),
  contact: optional(line(60)),
  phone: optional(phone),
  system: optional(text(1000)),
  conditions: application.conditions.optional(),
  papers: application.papers.optional(),
  attachments,
})
export type ApplicationChange = z.output<typeof ApplicationChange>

export const OdrRemark = z.object({ remark: optional(text(1000)) })
export type OdrRemark = z.output<typeof OdrRemark>
export const OdrReason = z.object({ reason: text(1000) })
export type OdrReason = z.output<typeof OdrReason>
export const OdrApproval = z.object({
  account: z.string().regex(/^[a-z0-9._-]{2,60}$/, { error: 'account' }),
  remark: optional(text(1000)),
})
export type OdrApproval = z.output<typeof OdrApproval>
export const ExitProposal = z.object({
  reason: z.enum(keysOf(exitReasons)),
  evidence: text(2000),
})
export type ExitProposal = z.output<typeof ExitProposal>

export const ExitRuleChange = z.object({
  days: z.number().int().min(30).max(730),
  concluded: z.number().int().min(1).max(1000),
  leastRate: z.number().min(0).max(1),
  mostLate: z.number().int().min(0).max(1000),
  reason: text(500),
})
export type ExitRuleChange = z.output<typeof ExitRuleChange>

export const EnterpriseQuery = z.object({
  state: optional(
    z.enum(['applied', 'approval-proposed', 'refusal-proposed', 'active', 'refused', 'exit-proposed', 'exited']),
  ),
  q: optional(line(60)),
  ...page,
})
export type EnterpriseQuery = z.output<typeof EnterpriseQuery>
export const OfferQuery = z.object({ open: z.enum(['true', 'false']).default('true'), ...page })
export type OfferQuery = z.output<typeof OfferQuery>
