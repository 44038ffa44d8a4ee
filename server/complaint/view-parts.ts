/** The people and the mediation of a complaint, as parts of its view. */
import { z } from 'zod'
import { Day, Fen, Instant } from '../kernel/view.ts'

const text = z.string()
const maybe = z.string().nullable()
const money = Fen.nullable()

/** Phone and id number are masked for whoever does not handle the matter (`masked`). */
export const consumer = z.object({
  id: z.number(),
  name: text,
  phone: text,
  phoneOther: maybe,
  address: maybe,
  email: maybe,
  idKind: maybe,
  idNumber: maybe,
  gender: maybe,
  ageBand: maybe,
  identityVerified: maybe,
  masked: z.boolean(),
  earlier: z.number(),
})

export const respondent = z.object({
  operatorId: z.number().nullable(),
  name: text,
  uscc: maybe,
  address: maybe,
  areaCode: maybe,
  area: maybe,
  phone: maybe,
  contact: maybe,
  odr: z.boolean(),
  earlier: z.number(),
  openNow: z.number(),
  platform: z.object({ id: z.number(), name: text }).nullable(),
  publishedAddressReachable: z.boolean().nullable(),
})

export const sitting = z.object({
  id: z.number(),
  mode: text,
  place: maybe,
  at: Instant,
  mediatorId: z.number(),
  mediator: text,
  /** Who came for either side; with `record` and `result` the minutes, absent until they are written. */
  complainantSide: maybe,
  respondentSide: maybe,
  recorder: maybe,
  record: maybe,
  result: maybe,
})

export const testing = z.object({
  id: z.number(),
  bodyName: text,
  chosenBy: text,
  item: text,
  feeFen: money,
  sentOn: Day,
  returnedOn: Day.nullable(),
  result: maybe,
})

export const recusal = z.object({
  id: z.number(),
  mediator: text,
  askedBy: text,
  reason: text,
  granted: z.boolean().nullable(),
  decision: maybe,
})
