/** What crosses the wire for materials and their budgets. Money in fen, days in Asia/Shanghai, quantities in pieces. */
import { z } from 'zod'
import { budgetSources, materials } from '../../law/material.ts'
import { day, fen, keysOf, line, optional, page, ref, text } from '../kernel/input.ts'

const quantity = z.number().int().min(1).max(10_000_000)
const material = z.enum(keysOf(materials))

export const NewBudget = z.object({
  year: z.number().int().min(2000).max(2100),
  source: z.enum(keysOf(budgetSources)),
  title: line(120),
  amountFen: fen.refine(value => value > 0, { error: 'fen' }),
  /** The day it was granted; today unless told. */
  on: optional(day),
})
export type NewBudget = z.output<typeof NewBudget>

export const NewOrder = z.object({
  material,
  quantity,
  costFen: fen,
  budgetId: ref,
  /** The day of the delivery; today unless told. */
  on: optional(day),
  /** Who made it, and the paper that proves it. */
  words: text(500),
})
export type NewOrder = z.output<typeof NewOrder>

export const NewTransfer = z.object({
  material,
  quantity,
  toOfficeId: ref,
  on: optional(day),
  words: optional(text(500)),
})
export type NewTransfer = z.output<typeof NewTransfer>

/** To a unit of the programme by its number, or to whoever `recipient` names: a street, a market, an event; never a person. */
export const NewHandout = z.object({
  material,
  quantity,
  demonstrationNumber: optional(line(40)),
  recipient: optional(line(120)),
  on: optional(day),
  words: optional(text(500)),
})
export type NewHandout = z.output<typeof NewHandout>

export const NewLoss = z.object({ material, quantity, on: optional(day), words: text(500) })
export type NewLoss = z.output<typeof NewLoss>
export const Reversal = z.object({ entryId: ref, words: text(500) })
export type Reversal = z.output<typeof Reversal>

export const EntryQuery = z.object({
  material: optional(material),
  budgetId: optional(z.coerce.number().int().positive()),
  ...page,
})
export type EntryQuery = z.output<typeof EntryQuery>
