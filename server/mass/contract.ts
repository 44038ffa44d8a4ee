/** What crosses the wire for a mass complaint. */
import { z } from 'zod'
import {
  Acceptance,
  Dispatch,
  JointAcceptance,
  MediationCall,
  Remark,
  Settlement,
  TerminationProposal,
} from '../complaint/contract.ts'
import { fen, line, optional, page, ref, text } from '../kernel/input.ts'

const some = z.array(ref).min(1).max(200)

export const Tiers = z.object({
  days: z.number().int().min(1).max(90),
  tiers: z
    .array(z.number().int().min(2).max(10_000))
    .min(1)
    .max(5)
    .refine(list => list.every((each, at) => at === 0 || each > list[at - 1]!), { error: 'rising' }),
  reason: text(500),
})
export type Tiers = z.output<typeof Tiers>

export const MassList = z.object({ state: optional(line(100)), ...page })
export type MassList = z.output<typeof MassList>

/** Opened by a person, where no warning came by itself. */
export const Opening = z.object({ complaintIds: some, reason: text(1000) })
export type Opening = z.output<typeof Opening>

export const Confirmation = z.object({
  officeId: ref,
  handlerId: optional(ref),
  /** The operator on the register that all of them mean; with `unify` written into each open complaint. */
  operatorId: optional(ref),
  unify: z.boolean().default(false),
  reason: text(1000),
})
export type Confirmation = z.output<typeof Confirmation>
export const OneOperator = z.object({ operatorId: ref, reason: text(500) })
export type OneOperator = z.output<typeof OneOperator>
export const Reassignment = z.object({ officeId: ref, handlerId: optional(ref), reason: text(1000) })
export type Reassignment = z.output<typeof Reassignment>
export const MassReason = z.object({ reason: text(1000) })
export type MassReason = z.output<typeof MassReason>
export const MassRemark = z.object({ remark: optional(text(2000)) })
export type MassRemark = z.output<typeof MassRemark>
export const Membership = z.object({ complaintIds: some, reason: text(500) })
export type Membership = z.output<typeof Membership>
export const Progress = z.object({ text: text(3000) })
export type Progress = z.output<typeof Progress>
export const Telling = z.object({ news: text(2000), channel: optional(z.enum(['portal', 'sms', 'email', 'post'])) })
export type Telling = z.output<typeof Telling>
export const MassClosing = z.object({ summary: text(3000), settled: z.boolean() })
export type MassClosing = z.output<typeof MassClosing>

const ofMembers = { matterIds: some }
/** One deed for several members: each complaint takes its own step, with its own letters. */
export const memberSteps = {
  dispatch: Dispatch.extend(ofMembers),
  accept: Acceptance.extend(ofMembers),
  'accept-together': JointAcceptance.omit({ complaintIds: true }).extend(ofMembers),
  'start-mediation': MediationCall.extend(ofMembers),
  settle: Settlement.omit({ agreementAmountFen: true, recoveredAmountFen: true, others: true }).extend({
    members: z
      .array(z.object({ matterId: ref, agreementAmountFen: fen, recoveredAmountFen: fen }))
      .min(1)
      .max(200),
  }),
  'propose-termination': TerminationProposal.extend(ofMembers),
  terminate: Remark.extend(ofMembers),
  'submit-closing': Remark.extend(ofMembers),
  close: Remark.extend(ofMembers),
} as const
export type MemberStep = keyof typeof memberSteps
