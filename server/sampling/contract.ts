/** What crosses the wire for sampling. Money in fen, days in Asia/Shanghai. */
import { z } from 'zod'
import { retestRefusals, sampling, samplingModes, servings } from '../../law/sampling.ts'
import { day, fen, instant, keysOf, line, optional, page, ref, text } from '../kernel/input.ts'
import { SampleClass } from './contract-plan.ts'

const attachments = z
  .array(z.object({ id: z.uuid(), token: line(100) }))
  .max(20)
  .default([])
const amount = z.number({ error: 'number' }).positive().max(1_000_000)

export * from './contract-plan.ts'

export const NewTask = z.object({
  planId: optional(ref),
  campaignId: optional(ref),
  /** The complaint, report, order or dispute it is taken after. */
  fromMatterId: optional(ref),
  mode: z.enum(['complaint', 'campaign', 'targeted']),
  class: SampleClass,
  operatorId: ref,
  officerIds: z.array(ref).min(2).max(6),
  sampleName: optional(line(100)),
  reason: text(500),
})
export type NewTask = z.output<typeof NewTask>

const sheet = {
  samplingNumber: optional(line(40)),
  sampleName: line(100),
  spec: optional(line(100)),
  trademark: optional(line(60)),
  madeOn: optional(line(60)),
  batchNumber: optional(line(60)),
  producerName: optional(line(120)),
  producerAddress: optional(line(200)),
  standard: optional(line(120)),
  quantity: amount,
  backupQuantity: z.number({ error: 'number' }).min(0).max(1_000_000),
  unit: line(10),
  backupKeptBy: z.enum(['seller', 'office', 'body']),
  priceFen: optional(fen),
  stockFen: optional(fen),
  place: line(200),
  samplerIds: z.array(ref).min(2).max(6),
  sampledAt: instant,
  /** What the device's clock said when it sent this: how far it is off is taken from the time of sampling. */
  deviceAt: optional(instant),
  clientId: optional(z.uuid()),
  attachments,
  remark: optional(text(1000)),
}
export const Collection = z.object(sheet)
export type Collection = z.output<typeof Collection>

/** A sheet from the field: of a task, or of goods found on the way. */
export const FieldSheet = z.object({
  ...sheet,
  clientId: z.uuid(),
  deviceAt: instant,
  batchId: optional(ref),
  class: SampleClass,
  operatorId: optional(ref),
  operatorName: line(120),
  operatorAddress: optional(line(200)),
  campaignId: optional(ref),
  secondOfficerId: optional(ref),
})
export type FieldSheet = z.output<typeof FieldSheet>

export const Declined = z.object({ on: optional(day), how: text(1000), witnesses: optional(line(100)), attachments })
export type Declined = z.output<typeof Declined>
export const Sending = z.object({
  bodyId: ref,
  on: optional(day),
  waybill: optional(line(60)),
  /** The sample bought and the test ordered: what it takes of the plan's budget. */
  costFen: optional(fen),
})
export type Sending = z.output<typeof Sending>
export const TestEnd = z.object({ on: day })
export type TestEnd = z.output<typeof TestEnd>
const item = z.object({
  item: line(100),
  value: optional(line(200)),
  limit: optional(line(200)),
  conforming: z.boolean().default(true),
})
export const Passed = z.object({
  reportNumber: line(60),
  reportedOn: optional(day),
  items: z.array(item).max(100).default([]),
  attachments,
})
export type Passed = z.output<typeof Passed>
export const Failed = z.object({
  reportNumber: line(60),
  reportedOn: optional(day),
  items: z.array(item).min(1).max(100),
  attachments,
})
export type Failed = z.output<typeof Failed>

export const Served = z.object({
  on: day,
  how: z.enum(keysOf(servings)),
  receiver: line(60),
  proof: line(120),
  attachments,
})
export type Served = z.output<typeof Served>
export const Objection = z.object({ by: z.enum(['seller', 'producer']), on: day, reason: text(1000), attachments })
export type Objection = z.output<typeof Objection>
export const RetestRefusal = z.object({ ground: z.enum(keysOf(retestRefusals)), reason: optional(text(500)) })
export type RetestRefusal = z.output<typeof RetestRefusal>
export const Retest = z.object({ bodyId: ref, feeFen: optional(fen) })
export type Retest = z.output<typeof Retest>
export const Retested = z.object({ report: line(60), remark: optional(text(1000)), attachments })
export type Retested = z.output<typeof Retested>
export const StopSale = z.object({
  quantity: z.number({ error: 'number' }).min(0).max(10_000_000),
  valueFen: optional(fen),
  remark: optional(text(500)),
})
export type StopSale = z.output<typeof StopSale>
export const Reinspection = z.object({
  on: day,
  officerIds: z.array(ref).min(2).max(6),
  report: optional(line(60)),
  remark: text(1000),
  attachments,
})
export type Reinspection = z.output<typeof Reinspection>
export const Announcement = z.object({ on: day, number: line(60) })
export type Announcement = z.output<typeof Announcement>
export const Lead = z.object({ facts: text(2000) })
export type Lead = z.output<typeof Lead>

export const BatchQuery = z.object({
  q: optional(line(60)),
  state: optional(z.enum(keysOf(sampling.states))),
  class: optional(SampleClass),
  mode: optional(z.enum(keysOf(samplingModes))),
  result: optional(z.enum(['conforming', 'nonconforming', 'pending'])),
  planId: optional(z.coerce.number().int().positive()),
  campaignId: optional(z.coerce.number().int().positive()),
  operatorId: optional(z.coerce.number().int().positive()),
  mine: optional(z.enum(['true', 'false'])),
  from: optional(day),
  to: optional(day),
  ...page,
})
export type BatchQuery = z.output<typeof BatchQuery>
export const SuperiorQuery = z.object({ ...page })
export type SuperiorQuery = z.output<typeof SuperiorQuery>
