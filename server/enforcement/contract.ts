import { z } from 'zod'
import {
  caseSources,
  caseTypes,
  evidenceKinds,
  noFilingCodes,
  noPenaltyGrounds,
  penaltyExtras,
  preservationEnds,
  recordKinds,
  seizureEnds,
  servingWays,
  suspensionGrounds,
  testKinds,
} from '../../law/enforcement.words.ts'
import { day, fen, line, optional, page, phone, ref, text } from '../kernel/input.ts'

const keys = <K extends string>(list: Record<K, unknown>) => z.enum(Object.keys(list) as [K, ...K[]])
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' })
const upload = z.object({ id: z.uuid(), token: line(100) })

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

export const Party = z.object({
  kind: z.enum(['person', 'organisation']),
  operatorId: optional(ref),
  name: line(200),
  code: optional(line(30)),
  address: optional(line(300)),
  phone: optional(phone),
  legalPerson: optional(line(60)),
  otherProvince: z.boolean().default(false),
})
export type Party = z.output<typeof Party>

const found = {
  type: keys(caseTypes),
  party: Party,
  violation: line(100),
  facts: text(4000),
  goods: optional(line(200)),
  place: optional(line(300)),
  happenedOn: optional(day),
  harmful: z.boolean().default(false),
  valueFen: optional(fen),
}
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

const officerIds = z.array(ref).min(2).max(10)
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
  original: z.boolean(),
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
export const Suspension = z.object({ ground: keys(suspensionGrounds), explanation: text(1000) })
export type Suspension = z.output<typeof Suspension>
export const CollectiveExtension = z.object({
  days: z.number().int().min(1).max(365),
  present: z.array(line(40)).min(2).max(20),
  reason: text(1000),
})
export type CollectiveExtension = z.output<typeof CollectiveExtension>

const penalty = {
  fineFen: fen,
  incomeFen: fen,
  goodsFen: fen,
  confiscatedGoods: optional(text(1000)),
  extras: z.array(keys(penaltyExtras)).max(4).default([]),
}
export const FinalReport = z.object({
  foundFacts: text(8000),
  violates: text(500),
  punishes: text(500),
  discretion: text(2000),
  valueFen: fen,
  complex: z.boolean().default(false),
  ...penalty,
})
export type FinalReport = z.output<typeof FinalReport>
export const ReviewOpinion = z.object({ opinion: text(2000) })
export type ReviewOpinion = z.output<typeof ReviewOpinion>
export const NoticeSigned = z.object({ remark: optional(text(1000)) })
export type NoticeSigned = z.output<typeof NoticeSigned>
export const Statement = z.object({
  said: z.enum(['stated', 'waived']),
  statement: optional(text(4000)),
  adopted: z.boolean().default(false),
  reason: optional(text(2000)),
})
export type Statement = z.output<typeof Statement>
export const HearingRequest = z.object({ askedOn: day, words: optional(text(1000)) })
export type HearingRequest = z.output<typeof HearingRequest>
export const HearingCall = z.object({
  hearingOn: day,
  time: clock,
  place: line(200),
  presiderId: ref,
  recorder: line(60),
  public: z.boolean().default(true),
})
export type HearingCall = z.output<typeof HearingCall>
export const HearingHeld = z.object({ attended: z.boolean(), minutes: text(20_000), report: text(8000) })
export type HearingHeld = z.output<typeof HearingHeld>
export const Discussion = z.object({
  heldOn: day,
  present: z.array(line(40)).min(2).max(20),
  minutes: text(8000),
  conclusion: text(1000),
})
export type Discussion = z.output<typeof Discussion>
export const PenaltyDecision = z.object({
  foundFacts: optional(text(8000)),
  violates: optional(text(500)),
  punishes: optional(text(500)),
  discretion: optional(text(2000)),
  ...penalty,
  payTo: optional(text(300)),
  reviewOrgan: optional(line(120)),
  court: optional(line(120)),
})
export type PenaltyDecision = z.output<typeof PenaltyDecision>
export const NoPenalty = z.object({
  ground: keys(noPenaltyGrounds),
  explanation: text(2000),
  education: optional(text(1000)),
  reviewOrgan: optional(line(120)),
  court: optional(line(120)),
})
export type NoPenalty = z.output<typeof NoPenalty>
export const TransferOut = z.object({
  to: z.enum(['police', 'department']),
  organ: line(120),
  reason: text(2000),
  receiptNumber: optional(line(60)),
})
export type TransferOut = z.output<typeof TransferOut>

export const Service = z.object({
  letterId: ref,
  way: keys(servingWays),
  servedOn: day,
  receiver: optional(line(60)),
  note: optional(text(500)),
})
export type Service = z.output<typeof Service>
export const Payment = z.object({
  paidOn: day,
  kind: z.enum(['fine', 'income', 'late']),
  amountFen: fen.refine(value => value > 0, { error: 'fen' }),
  voucher: line(60),
  how: z.enum(['bank', 'electronic', 'on-the-spot', 'court']),
})
export type Payment = z.output<typeof Payment>
export const Deferral = z.object({
  plan: z
    .array(z.object({ dueOn: day, amountFen: fen.refine(value => value > 0, { error: 'fen' }) }))
    .min(1)
    .max(24),
  reason: text(1000),
})
export type Deferral = z.output<typeof Deferral>
export const GoodsStored = z.object({
  item: line(200),
  goodsClass: line(60),
  quantity: z.number().int().min(1).max(10_000_000),
  unit: line(20),
  weightGrams: z.number().int().min(0).max(1_000_000_000),
  box: line(60),
  valueFen: fen,
  place: line(200),
})
export type GoodsStored = z.output<typeof GoodsStored>
export const Challenge = z.object({
  kind: z.enum(['reconsideration', 'litigation']),
  organ: line(120),
  number: line(60),
  fromOn: day,
})
export type Challenge = z.output<typeof Challenge>
export const ChallengeDecided = z.object({
  challengeId: ref,
  outcome: z.enum(['upheld', 'changed', 'revoked', 'withdrawn']),
  decidedOn: day,
  fineFen: optional(fen),
  remark: text(1000),
})
export type ChallengeDecided = z.output<typeof ChallengeDecided>
export const CourtApplication = z.object({ court: line(120), reason: text(1000) })
export type CourtApplication = z.output<typeof CourtApplication>
export const CourtRuling = z.object({
  ruling: z.enum(['enforce', 'refused', 'ended']),
  ruledOn: day,
  number: line(60),
  remark: optional(text(1000)),
})
export type CourtRuling = z.output<typeof CourtRuling>
export const Performance = z.object({ outcome: text(1000) })
export type Performance = z.output<typeof Performance>
export const ArchiveMade = z.object({ archiveNumber: line(60), term: z.enum(['permanent', '30', '10']) })
export type ArchiveMade = z.output<typeof ArchiveMade>
export const Publication = z.object({ summary: text(1000) })
export type Publication = z.output<typeof Publication>
export const Push = z.object({ to: line(120) })
export type Push = z.output<typeof Push>

const simpleFacts = { ...found, facts: text(2000) }
export const SimpleCase = z.object({
  ...simpleFacts,
  officerIds,
  statement: text(1000),
  violates: text(500),
  punishes: text(500),
  fineFen: fen,
  warning: z.boolean().default(false),
  time: clock,
  payTo: optional(text(300)),
  reviewOrgan: optional(line(120)),
  court: optional(line(120)),
})
export type SimpleCase = z.output<typeof SimpleCase>

export const OfficerCard = z.object({ personId: ref, number: line(40), validUntil: day })
export type OfficerCard = z.output<typeof OfficerCard>
export const paperNames = [
  'source',
  'filing',
  'no-filing',
  'records',
  'evidence',
  'report',
  'review',
  'hearing',
  'collective',
  'receipt',
  'goods',
  'court',
  'closing',
  'index',
] as const
export type PaperName = (typeof paperNames)[number]
export const PaperParams = z.object({
  id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  paper: z.enum(paperNames),
})
export const PublicPenalties = z.object({ q: optional(line(100)), ...page })
export type PublicPenalties = z.output<typeof PublicPenalties>
