/** What crosses the wire for a complaint. Shared by the server, the staff app and the portal. Money in fen, days in Asia/Shanghai. */
import { z } from 'zod'
import { reworkCauses } from '../../law/complaint.grounds.ts'
import { anyPartOf, day, fen, instant, keysOf, line, optional, phone, ref, text } from '../kernel/input.ts'

export const Consumer = z.object({
  name: line(60),
  phone,
  phoneOther: optional(phone),
  address: optional(line(200)),
  email: optional(z.email().max(200)),
  idKind: optional(line(30)),
  idNumber: optional(line(40)),
  gender: optional(z.enum(['male', 'female'])),
  ageBand: optional(z.enum(['minor', 'adult', 'senior'])),
})

export const Respondent = z.object({
  operatorId: optional(ref),
  name: line(120),
  uscc: optional(line(18)),
  address: optional(line(200)),
  areaCode: optional(z.string().regex(/^\d{6,12}$/)),
  phone: optional(phone),
  contact: optional(line(60)),
})

export const noticeChannels = ['portal', 'sms', 'email', 'post', 'hand'] as const

export const Agent = z.object({
  name: line(60),
  phone,
  idNumber: optional(line(40)),
  matter: line(200),
  powers: line(200),
  until: optional(day),
})

/** 投诉登记 (official form 1, Order 121 art. 10). */
export const Registration = z.object({
  consumer: Consumer,
  respondent: Respondent,
  platformId: optional(ref),
  publishedAddressReachable: optional(z.boolean()),
  saleMode: z.enum(['shop', 'online', 'tv-phone-post', 'other']).default('shop'),
  orderNumber: optional(line(60)),
  goodsClass: line(40),
  goodsName: optional(line(100)),
  brand: optional(line(60)),
  model: optional(line(60)),
  problemClass: line(40),
  claims: z.array(line(40)).max(10).default([]),
  facts: text(5000),
  purchasedOn: optional(day),
  disputedOn: optional(day),
  disputedAmountFen: optional(fen),
  claimedAmountFen: optional(fen),
  consentPublication: z.boolean().default(false),
  consentDelegation: z.boolean().default(false),
  wantsOdr: z.boolean().default(false),
  agent: optional(Agent),
  noticeChannel: z.enum(['portal', 'sms', 'email', 'post']).default('sms'),
  attachments: z
    .array(z.object({ id: z.uuid(), token: line(100) }))
    .max(30)
    .default([]),
})
export type Registration = z.output<typeof Registration>
export type RegistrationInput = z.input<typeof Registration>

/** How a step's notices leave, where not by the complainant's own wish. */
const notices = optional(
  z.object({ complainant: optional(z.enum(noticeChannels)), respondent: optional(z.enum(noticeChannels)) }),
)

export const Remark = z.object({ remark: optional(text(2000)), notices })
export type Remark = z.output<typeof Remark>
export const Reason = z.object({ reason: text(2000), notices })
export type Reason = z.output<typeof Reason>

export const Dispatch = z.object({
  officeId: ref,
  reason: text(500),
  /** The centre's ruling on a returned matter: whoever receives it now keeps it. */
  ruling: z.boolean().default(false),
  reportBackOn: optional(day),
})
export type Dispatch = z.output<typeof Dispatch>

export const ReturnToCentre = z.object({ code: line(40), reason: text(1000), proposedOfficeId: optional(ref) })
export type ReturnToCentre = z.output<typeof ReturnToCentre>

export const OfferOdr = z.object({ operatorId: ref, remark: optional(text(500)) })
export type OfferOdr = z.output<typeof OfferOdr>

export const IdentityRequest = z.object({ untilOn: day, materials: text(500), notices })
export type IdentityRequest = z.output<typeof IdentityRequest>
export const IdentityReceipt = z.object({ how: line(200), idKind: optional(line(30)), idNumber: optional(line(40)) })
export type IdentityReceipt = z.output<typeof IdentityReceipt>

export const Acceptance = z.object({ handlerId: optional(ref), notices })
export type Acceptance = z.output<typeof Acceptance>

export const RefusalProposal = z.object({
  ground: line(10),
  subReason: optional(line(60)),
  explanation: text(2000),
  dealtWithBy: optional(line(200)),
})
export type RefusalProposal = z.output<typeof RefusalProposal>

export const MediationCall = z.object({
  mode: z.enum(['on-site', 'phone', 'video', 'online']),
  place: optional(line(200)),
  at: instant,
  mediatorId: ref,
  bring: optional(text(500)),
  notices,
})
export type MediationCall = z.output<typeof MediationCall>

/** 调解记录. Of a sitting called before (sessionId), or of talks that nobody had called. */
export const Minutes = z.object({
  sessionId: optional(ref),
  mode: z.enum(['on-site', 'phone', 'video', 'online']),
  at: instant,
  place: optional(line(200)),
  mediatorId: ref,
  complainantSide: line(200),
  respondentSide: line(200),
  recorder: optional(line(60)),
  record: text(5000),
  result: z.enum(['agreed', 'not-agreed', 'adjourned']),
})
export type Minutes = z.output<typeof Minutes>

export const TestingOrder = z.object({
  bodyName: line(120),
  chosenBy: z.enum(['agreed', 'designated']),
  item: line(200),
  feeFen: optional(fen),
  feeBorneBy: optional(line(100)),
})
export type TestingOrder = z.output<typeof TestingOrder>
export const TestingResult = z.object({ result: text(2000) })
export type TestingResult = z.output<typeof TestingResult>

export const RecusalRequest = z.object({
  mediatorId: ref,
  askedBy: z.enum(['complainant', 'respondent', 'mediator']),
  reason: text(1000),
})
export type RecusalRequest = z.output<typeof RecusalRequest>
export const RecusalDecision = z.object({
  granted: z.boolean(),
  decision: text(1000),
  newMediatorId: optional(ref),
  notices,
})
export type RecusalDecision = z.output<typeof RecusalDecision>

const Amounts = z.object({
  agreementAmountFen: fen,
  recoveredAmountFen: fen,
  /** Needed where more was recovered than agreed. */
  recoveredReason: optional(text(500)),
  punitiveDamagesFen: optional(fen),
  advancePaidFen: optional(fen),
})
export type Amounts = z.output<typeof Amounts>

export const Settlement = Amounts.extend({
  agreement: text(3000),
  performedAtOnce: z.boolean().default(false),
  /** Both sides agreed that no 调解书 is drawn up (art. 24): a record is kept instead. */
  noStatement: z.boolean().default(false),
  /** Of a joint complaint: the other members that settle by the same agreement, each with the own amounts. */
  others: optional(z.array(Amounts.extend({ id: ref })).max(200)),
  notices,
})
export type Settlement = z.output<typeof Settlement>

export const TerminationProposal = z.object({ ground: line(10), explanation: text(2000) })
export type TerminationProposal = z.output<typeof TerminationProposal>

export const FollowUpResult = z.object({
  level: z.enum(['very-satisfied', 'satisfied', 'fair', 'dissatisfied', 'unreachable', 'declined']),
  remark: optional(text(1000)),
})
export type FollowUpResult = z.output<typeof FollowUpResult>

export const Rework = z.object({ cause: z.enum(keysOf(reworkCauses)), reason: text(2000) })
export type Rework = z.output<typeof Rework>

export const LeadOpening = z.object({ facts: text(3000) })
export type LeadOpening = z.output<typeof LeadOpening>
export const FraudSuspicion = z.object({
  suspicion: z.enum(['smuggled-in', 'swapped', 'forged', 'altered', 'invented']),
  facts: text(3000),
  organ: line(120),
})
export type FraudSuspicion = z.output<typeof FraudSuspicion>

export const OdrSettlement = z.object({ result: text(2000), recoveredAmountFen: fen })
export type OdrSettlement = z.output<typeof OdrSettlement>

/** 并件: into which complaint, and why it is the same dispute. */
export const Joining = z.object({ leadingId: ref, reason: text(1000), notices })
export type Joining = z.output<typeof Joining>

export const JointAcceptance = z.object({
  complaintIds: z
    .array(ref)
    .max(200)
    .refine(ids => new Set(ids).size >= 2, { error: 'two-or-more' }),
  dispute: line(200),
  representativeIds: z.array(ref).max(2).default([]),
  consent: z.literal(true),
})
export type JointAcceptance = z.output<typeof JointAcceptance>

export const Correction = anyPartOf(Registration.omit({ attachments: true })).extend({
  consumer: optional(Consumer.partial()),
  reason: text(500),
})
export type Correction = z.output<typeof Correction>

export const LawChange = z.object({ act: line(20), reason: text(500) })
export type LawChange = z.output<typeof LawChange>

export const Supplement = z.object({
  text: optional(text(3000)),
  attachments: z
    .array(z.object({ id: z.uuid(), token: line(100) }))
    .max(30)
    .default([]),
})
export type Supplement = z.output<typeof Supplement>
export const Rating = z.object({ level: z.number().int().min(1).max(4), remark: optional(text(1000)) })
export type Rating = z.output<typeof Rating>
