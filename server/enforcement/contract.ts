import { z } from 'zod'
import {
  caseSources,
  caseTypes,
  evidenceKinds,
  noFilingCodes,
  preservationEnds,
  recordKinds,
  seizureEnds,
  suspensionGrounds,
  testKinds,
} from '../../law/enforcement.words.ts'
import { day, fen, line, optional, page, ref, text } from '../kernel/input.ts'
import { clock, found, keys, officerIds, upload } from './contract-parts.ts'

export const TransferRemark = z.object({ remark: optional(text(1000)) })
export type TransferRemark = z.output<typeof TransferRemark>
export const TransferReason = z.object({ reason: text(1000) })
export type TransferReason = z.output<typeof TransferReason>
export const HandOver = z.object({ receiptNumber: line(60), handedOverOn: day })
export type HandOver = z.output<typeof HandOver>

export const CaseRemark = TransferRemark
export type CaseRemark = TransferRemark
export const CaseReason = TransferReason
export type CaseReason = TransferReason

export const NewLead = z.object({
  source: keys(caseSources),
  fromMatterId: optional(ref),
  officeId: optional(ref),
  foundOn: optional(day),
  ...found,
})
export type NewLead = z.output<typeof NewLead>
export const CaseFacts = z.object({ ...found, complex: z.boolean().default(false) })
export type CaseFacts = z.output<typeof CaseFacts>

export const CaseQuery = z.object({
  state: optional(line(40)),
  type: optional(keys(caseTypes)),
  procedure: optional(z.enum(['ordinary', 'simple'])),
  officeId: optional(z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)),
  year: optional(z.coerce.number().int().min(2000).max(2100)),
  q: optional(line(100)),
  ...page,
})
export type CaseQuery = z.output<typeof CaseQuery>

export const RecordMade = z.object({
  kind: keys(recordKinds),
  heldOn: day,
  timeFrom: clock,
  timeTo: clock,
  place: line(300),
  person: line(100),
  officerIds,
  rightsTold: z.boolean(),
  body: text(20_000),
  signed: z.enum(['signed', 'refused', 'absent']),
  witness: optional(line(60)),
})
export type RecordMade = z.output<typeof RecordMade>
export const TestSent = z.object({
  kind: keys(testKinds),
  goods: line(200),
  body: line(200),
  expectedOn: day,
  measureId: optional(ref),
})
export type TestSent = z.output<typeof TestSent>
export const TestBack = z.object({ testId: ref, result: text(2000), toldOn: optional(day) })
export type TestBack = z.output<typeof TestBack>

export const FilingProposed = z.object({ explanation: text(2000), officerIds })
export type FilingProposed = z.output<typeof FilingProposed>
export const NoFilingProposed = z.object({ ground: keys(noFilingCodes), explanation: text(2000) })
export type NoFilingProposed = z.output<typeof NoFilingProposed>
export const LeadHandedOn = z.object({ organ: line(120), reason: text(1000) })
export type LeadHandedOn = z.output<typeof LeadHandedOn>
export const Replacement = z.object({
  officerId: ref,
  replacementId: ref,
  askedBy: z.enum(['officer', 'party', 'office']),
  reason: text(1000),
})
export type Replacement = z.output<typeof Replacement>

export const Evidence = z.object({
  kind: keys(evidenceKinds),
  name: line(200),
  proves: text(1000),
  origin: line(200),
  isOriginal: z.boolean(),
  collectedOn: day,
  pages: optional(z.number().int().min(1).max(10_000)),
  attachments: z.array(upload).max(1).default([]),
})
export type Evidence = z.output<typeof Evidence>
export const EvidenceExcluded = z.object({ evidenceId: ref, reason: text(1000) })
export type EvidenceExcluded = z.output<typeof EvidenceExcluded>

export const Measure = z.object({
  kind: z.enum(['preservation', 'seal', 'detain']),
  urgent: z.boolean().default(false),
  reason: text(1000),
  basis: text(300),
  place: line(300),
  items: z
    .array(z.object({ name: line(200), quantity: line(60) }))
    .min(1)
    .max(100),
  valueFen: optional(fen),
})
export type Measure = z.output<typeof Measure>
export const MeasureApproval = z.object({ measureId: ref, approve: z.boolean(), remark: optional(text(1000)) })
export type MeasureApproval = z.output<typeof MeasureApproval>
export const MeasureExtension = z.object({ measureId: ref, reason: text(1000) })
export type MeasureExtension = z.output<typeof MeasureExtension>
export const MeasureEnded = z.object({
  measureId: ref,
  how: keys({ ...preservationEnds, ...seizureEnds }),
  remark: text(1000),
})
export type MeasureEnded = z.output<typeof MeasureEnded>

export const Assistance = z.object({ organ: line(120), request: text(2000) })
export type Assistance = z.output<typeof Assistance>
export const AssistanceAnswer = z.object({ answer: text(2000) })
export type AssistanceAnswer = z.output<typeof AssistanceAnswer>
export const JurisdictionReferred = z.object({ organ: line(120), receivedOn: day, reason: text(1000) })
export type JurisdictionReferred = z.output<typeof JurisdictionReferred>
export const Suspension = z.object({ ground: keys(suspensionGrounds), explanation: text(1000) })
export type Suspension = z.output<typeof Suspension>
export const CollectiveExtension = z.object({
  days: z.number().int().min(1).max(365),
  present: z.array(line(40)).min(2).max(20),
  reason: text(1000),
})
export type CollectiveExtension = z.output<typeof CollectiveExtension>

export * from './contract-after.ts'
export * from './contract-decide.ts'
export { Party } from './contract-parts.ts'
