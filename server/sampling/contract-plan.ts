/** What crosses the wire for plans, draws, registers and settings of sampling. */
import { z } from 'zod'
import { samplingClassCodes } from '../../law/sampling.classes.ts'
import { day, fen, line, optional, page, ref, text } from '../kernel/input.ts'

export const SampleClass = z.enum(samplingClassCodes)

const share = z.object({ officeId: ref, class: SampleClass, target: z.number().int().min(1).max(100_000) })
export const NewPlan = z.object({
  year: z.number().int().min(2014).max(2100),
  title: line(100),
  supplementOf: optional(ref),
  target: z.number().int().min(1).max(100_000),
  budgetFen: fen.default(0),
  targetedPercent: optional(z.number().int().min(0).max(100)),
  shares: z.array(share).min(1).max(400),
  remark: optional(text(1000)),
})
export type NewPlan = z.output<typeof NewPlan>
export const PlanChange = NewPlan.omit({ year: true, supplementOf: true })
export type PlanChange = z.output<typeof PlanChange>
export const Remark = z.object({ remark: optional(text(1000)) })
export type Remark = z.output<typeof Remark>
export const Reason = z.object({ reason: text(1000) })
export type Reason = z.output<typeof Reason>
export const PlansQuery = z.object({
  year: optional(z.coerce.number().int().min(2000).max(2100)),
  on: optional(day),
  ...page,
})
export type PlansQuery = z.output<typeof PlansQuery>
export const PlanQuery = z.object({ on: optional(day) })
export type PlanQuery = z.output<typeof PlanQuery>

export const NewDraw = z.object({
  officeId: ref,
  class: SampleClass,
  wanted: z.number().int().min(1).max(500),
  seed: optional(line(80)),
  targetedPercent: optional(z.number().int().min(0).max(100)),
  officers: z.array(ref).max(60).default([]),
  againBecause: optional(text(500)),
})
export type NewDraw = z.output<typeof NewDraw>

export const NewBody = z.object({
  name: line(80),
  cma: optional(line(40)),
  validUntil: optional(day),
  draws: z.boolean().default(false),
  tests: z.boolean().default(true),
})
export type NewBody = z.output<typeof NewBody>
export const NewSampler = z.object({ name: line(40), certificate: optional(line(60)) })
export type NewSampler = z.output<typeof NewSampler>
export const NewConflict = z.object({ personId: optional(ref), operatorId: ref, reason: text(300) })
export type NewConflict = z.output<typeof NewConflict>
export const SuperiorSampled = z.object({
  operatorId: ref,
  class: SampleClass,
  year: z.number().int().min(2014).max(2100),
  byWhom: line(80),
})
export type SuperiorSampled = z.output<typeof SuperiorSampled>

const points = z.number().int().min(0).max(20)
export const SamplingSetting = z.object({
  appeal: points,
  nonconforming: points,
  around: points,
  never: points,
  long: points,
  most: z.number().int().min(1).max(50),
  targetedPercent: z.number().int().min(0).max(100),
  reason: text(500),
})
export type SamplingSetting = z.output<typeof SamplingSetting>
