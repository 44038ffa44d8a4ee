/** What crosses the wire about appraisal. Types and schemas only; the web imports it. */
import { z } from 'zod'
import type { Scheme } from '../../law/appraisal.schemes.ts'
import { indicators } from '../../law/indicators.ts'
import { day, fen, keysOf, line, optional, ref, text } from '../kernel/input.ts'

const indicator = z.enum(keysOf(indicators))
const amount = z.number().min(-1_000_000).max(1_000_000)
const share = z.number().min(0).max(1)
const points = z.number().min(0).max(100)
const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)

const Rule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('linear'), indicator, from: amount, full: amount }),
  z.object({
    kind: z.literal('tiers'),
    indicator,
    tiers: z
      .array(z.object({ atLeast: amount, share }))
      .min(1)
      .max(10),
  }),
  z.object({ kind: z.literal('deduct'), indicator, each: points, most: points }),
  z.object({ kind: z.literal('manual'), asks: line(200) }),
])
const Item = z.object({ key, label: line(40), weight: points, rule: Rule })
const Head = z.object({ label: line(40), items: z.array(Item).min(1).max(30) })
export const SchemeContent = z.object({
  of: z.enum(['bureau', 'staff']),
  label: line(60),
  heads: z.array(Head).min(1).max(12),
  groups: z.array(z.object({ label: line(20), offices: z.array(line(40)).max(60) })).max(12),
  ranking: z.object({
    indicator,
    fewest: z.number().int().min(0).max(1000),
    withoutWork: z.enum(['unscored', 'scored']).optional(),
  }),
})
export type SchemeContent = z.output<typeof SchemeContent> & Scheme

/** A bonus is shared among dispatched staff only. */
export const NewAppraisal = z.object({ schemeId: ref, period: line(22), poolFen: optional(fen) })
export type NewAppraisal = z.output<typeof NewAppraisal>

/** Points in hundredths; what it rests on is named, or an upload that is complete, or both. */
export const Mark = z.object({
  scoreId: ref,
  item: key,
  points: z.number().int().min(0).max(10_000),
  reason: text(1000),
  reference: optional(text(500)),
  evidence: optional(z.object({ id: z.uuid(), token: line(100) })),
})
export type Mark = z.output<typeof Mark>
export const Showing = z.object({ objectUntil: optional(day) })
export type Showing = z.output<typeof Showing>
export const NewObjection = z.object({ scoreId: ref, item: key, words: text(2000) })
export type NewObjection = z.output<typeof NewObjection>
/** Upheld: with the points that the line has now, in hundredths (below nought where points are taken off the whole). */
export const ObjectionAnswer = z.object({
  objectionId: ref,
  upheld: z.boolean(),
  points: optional(z.number().multipleOf(1).min(-10_000).max(10_000)),
  answer: text(2000),
})
export type ObjectionAnswer = z.output<typeof ObjectionAnswer>
export const Nothing = z.object({})
export const Reason = z.object({ reason: text(1000) })
export type Reason = z.output<typeof Reason>
