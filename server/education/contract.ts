/** What crosses the wire for tips, warnings and events. */
import { z } from 'zod'
import { advisory, advisoryKinds, educationEvent, eventKinds } from '../../law/education.ts'
import { day, fen, keysOf, line, optional, page, text } from '../kernel/input.ts'

const uploads = z
  .array(z.object({ id: z.uuid(), token: line(100) }))
  .max(30)
  .default([])
const many = z.number().int().min(0).max(10_000_000)
const areaCode = z.string().regex(/^\d{6,12}$/, { error: 'area-code' })

export const AdvisoryBasis = z.object({ act: line(100), article: line(40) })
export type AdvisoryBasis = z.output<typeof AdvisoryBasis>

export const AdvisoryText = z.object({
  kind: z.enum(keysOf(advisoryKinds)).default('tip'),
  title: line(60),
  summary: text(300),
  body: text(6000),
  /** One piece of advice a line. */
  advice: text(2000),
  basis: z.array(AdvisoryBasis).max(12).default([]),
  goodsClass: optional(line(40)),
  problemClass: optional(line(40)),
  /** Until when it speaks of the present; a season's tip ends with the season. */
  validTo: optional(day),
  /** Why the operator behind the hot spot is named. */
  naming: optional(text(500)),
})
export type AdvisoryText = z.output<typeof AdvisoryText>

/** Of a correction: what was wrong, for everybody to read. */
export const Correction = AdvisoryText.extend({ note: text(500) })
export type Correction = z.output<typeof Correction>

export const HotSpotQuery = z.object({ period: optional(line(22)) })
export type HotSpotQuery = z.output<typeof HotSpotQuery>
export const FromHotSpot = z.object({ key: line(120) })
export type FromHotSpot = z.output<typeof FromHotSpot>

export const Remark = z.object({ remark: optional(text(1000)) })
export type Remark = z.output<typeof Remark>
export const Reason = z.object({ reason: text(1000) })
export type Reason = z.output<typeof Reason>

export const AdvisoryQuery = z.object({
  q: optional(line(60)),
  kind: optional(z.enum(keysOf(advisoryKinds))),
  state: optional(z.enum(keysOf(advisory.states))),
  ...page,
})
export type AdvisoryQuery = z.output<typeof AdvisoryQuery>
export const PublicAdvisoryQuery = z.object({
  q: optional(line(60)),
  kind: optional(z.enum(keysOf(advisoryKinds))),
  ...page,
})
export type PublicAdvisoryQuery = z.output<typeof PublicAdvisoryQuery>

export const EventPlan = z.object({
  kind: z.enum(keysOf(eventKinds)),
  title: line(80),
  plannedOn: day,
  place: line(200),
  areaCode: optional(areaCode),
  audience: line(100),
  plan: text(4000),
  partner: optional(line(100)),
  expected: optional(many),
  budgetFen: fen.default(0),
  announced: z.boolean().default(true),
})
export type EventPlan = z.output<typeof EventPlan>
export const NewEvent = EventPlan.extend({ attachments: uploads })
export type NewEvent = z.output<typeof NewEvent>

export const Held = z.object({
  heldOn: day,
  attendance: many,
  leaflets: many.default(0),
  /** Of them, what a partner brought; the rest comes out of the office's stock. */
  leafletsBrought: many.default(0),
  consultations: many.default(0),
  onlineReach: many.default(0),
  went: text(4000),
  attachments: uploads,
})
export type Held = z.output<typeof Held>
export const Summing = z.object({
  costFen: fen,
  /** Asked where it cost more than was planned. */
  costNote: optional(text(500)),
  summary: text(4000),
  attachments: uploads,
})
export type Summing = z.output<typeof Summing>

export const EventQuery = z.object({
  q: optional(line(60)),
  kind: optional(z.enum(keysOf(eventKinds))),
  state: optional(z.enum(keysOf(educationEvent.states))),
  year: optional(z.string().regex(/^20\d\d$/, { error: 'year' })),
  ...page,
})
export type EventQuery = z.output<typeof EventQuery>

export const FeedParams = z.object({ format: z.enum(['atom', 'json']) })
