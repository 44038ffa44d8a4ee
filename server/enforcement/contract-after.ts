/** What is entered once a case is decided; and the smaller papers around it. */
import { z } from 'zod'
import { storeClasses } from '../../law/destruction.ts'
import { servingWays } from '../../law/enforcement.words.ts'
import { day, fen, line, optional, page, ref, text } from '../kernel/input.ts'
import { clock, found, keys, officerIds } from './contract-parts.ts'

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
  /** The case of art. 72 of the rules: of a fine that is more than may be taken on the spot as it is. */
  spotReason: optional(text(500)),
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
  goodsClass: keys(storeClasses),
  quantity: z.number().min(0.001).max(100_000_000).multipleOf(0.001),
  unit: line(20),
  weightGrams: z.number().int().min(0).max(1_000_000_000),
  box: line(60),
  valueFen: fen,
  place: line(200),
  handedBy: line(60),
  receivedBy: line(60),
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
/** What was confiscated stands in the store; where it cannot, it is said where it went. */
export const Closing = Performance.extend({ goodsElsewhere: optional(text(500)) })
export type Closing = z.output<typeof Closing>
export const ArchiveMade = z.object({ archiveNumber: line(60), term: z.enum(['permanent', '30', '10']) })
export type ArchiveMade = z.output<typeof ArchiveMade>
export const Publication = z.object({ summary: text(1000) })
export type Publication = z.output<typeof Publication>
export const Push = z.object({ to: line(120) })
export type Push = z.output<typeof Push>

export const SimpleCase = z.object({
  ...found,
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
  /** One of paperNames that has something to say: which, only whoever may see the case is told. */
  paper: line(40),
})
export const PublicPenalties = z.object({ q: optional(line(100)), ...page })
export type PublicPenalties = z.output<typeof PublicPenalties>
