/** Report, review, notice, hearing, decision. */
import { z } from 'zod'
import { noPenaltyGrounds, penaltyExtras } from '../../law/enforcement.words.ts'
import { day, fen, line, optional, ref, text } from '../kernel/input.ts'
import { clock, keys } from './contract-parts.ts'

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
