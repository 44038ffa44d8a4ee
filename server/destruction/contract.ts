/** What crosses the wire for the store and for lots. */
import { z } from 'zod'
import {
  destructionMethods,
  destructionReasons,
  releaseKinds,
  storeClasses,
  storeStates,
  witnessesAtLeast,
  witnessRoles,
} from '../../law/destruction.ts'
import { day, fen, keysOf, line, optional, page, ref, text } from '../kernel/input.ts'

const grams = z.number().int().min(0).max(1_000_000_000_000)
const uploads = z.array(z.object({ id: z.uuid(), token: line(100) })).max(40)

/** Goods of a case come by its own step; these are unsaleable and belong to no case. */
export const NewItem = z.object({
  origin: z.enum(['surrendered', 'unclaimed', 'sample']),
  originNote: text(300),
  name: line(200),
  goodsClass: z.enum(keysOf(storeClasses)),
  quantity: z.number().min(0.001).max(100_000_000).multipleOf(0.001),
  unit: line(20),
  weightGrams: grams,
  box: line(60),
  valueFen: fen,
  place: line(200),
  handedBy: line(60),
  receivedBy: line(60),
  officeId: optional(ref),
})
export type NewItem = z.output<typeof NewItem>

export const ItemsQuery = z.object({
  q: optional(line(100)),
  class: optional(z.enum(keysOf(storeClasses))),
  state: optional(z.enum(keysOf(storeStates))),
  officeId: optional(z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)),
  caseId: optional(z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)),
  /** Only what may go into a lot today. */
  ready: optional(z.enum(['true', 'false'])),
  ...page,
})
export type ItemsQuery = z.output<typeof ItemsQuery>

export const Move = z.object({
  toPlace: line(200),
  box: optional(line(60)),
  handedBy: line(60),
  receivedBy: line(60),
  remark: optional(text(500)),
})
export type Move = z.output<typeof Move>
export const Count = z.object({
  countedBy: line(60),
  witness: line(60),
  weightGrams: optional(grams),
  remark: optional(text(500)),
})
export type Count = z.output<typeof Count>
export const Release = z.object({
  how: z.enum(keysOf(releaseKinds)),
  handedBy: line(60),
  receivedBy: line(60),
  witness: optional(line(60)),
  reason: text(500),
})
export type Release = z.output<typeof Release>

export const NewLot = z.object({
  title: line(80),
  reason: z.enum(keysOf(destructionReasons)),
  method: z.enum(keysOf(destructionMethods)),
  hazardous: z.boolean().default(false),
  /** Destroyed by ourselves: then there is no processor to be licensed. */
  self: z.boolean().default(false),
  processor: optional(line(120)),
  licence: optional(line(80)),
  licenceUntil: optional(day),
  plannedOn: day,
  place: line(200),
  explanation: text(2000),
})
export type NewLot = z.output<typeof NewLot>
export const LotsQuery = z.object({ state: optional(line(20)), ...page })
export type LotsQuery = z.output<typeof LotsQuery>

export const Remark = z.object({ remark: optional(text(1000)) })
export type Remark = z.output<typeof Remark>
export const Reason = z.object({ reason: text(1000) })
export type Reason = z.output<typeof Reason>
export const AddItems = z.object({ itemIds: z.array(ref).min(1).max(500) })
export type AddItems = z.output<typeof AddItems>
export const RemoveItem = z.object({ itemId: ref, reason: text(500) })
export type RemoveItem = z.output<typeof RemoveItem>
export const CarryOut = z.object({
  carriedOn: day,
  place: line(200),
  transport: line(200),
  weighedGrams: grams.min(1),
  handedBy: line(60),
  receivedBy: line(60),
  witnesses: z
    .array(z.object({ name: line(40), unit: line(80), role: z.enum(keysOf(witnessRoles)) }))
    .min(witnessesAtLeast)
    .max(20),
  course: text(4000),
  attachments: uploads.min(1),
})
export type CarryOut = z.output<typeof CarryOut>
export const Residue = z.object({
  number: line(80),
  residueGrams: grams,
  description: text(1000),
  attachments: uploads.min(1),
})
export type Residue = z.output<typeof Residue>
export const Proceeds = z.object({ proceedsFen: fen, voucher: line(80), on: day })
export type Proceeds = z.output<typeof Proceeds>

export const LotPaper = z.object({
  id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  paper: z.enum(['list', 'approval', 'record', 'summary']),
})
export type LotPaperName = z.output<typeof LotPaper>['paper']
