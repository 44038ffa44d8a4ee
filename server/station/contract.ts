/** What crosses the wire for stations and the disputes settled there. Money in fen, days in Asia/Shanghai. */
import { z } from 'zod'
import { chainKinds, equipment, stationHosts, stationLevels, stationVerdicts } from '../../law/station.ts'
import { firstAnswers, firstAsked } from '../../law/station-case.ts'
import { day, fen, keysOf, latitude, line, longitude, optional, page, phone, ref, text } from '../kernel/input.ts'

const areaCode = z.string().regex(/^\d{6,12}$/, { error: 'area-code' })
const attachments = z
  .array(z.object({ id: z.uuid(), token: line(100) }))
  .max(10)
  .default([])

export const NewStation = z.object({
  name: line(60),
  hostKind: z.enum(keysOf(stationHosts)),
  hostId: ref,
  chain: optional(z.object({ name: line(60), kind: z.enum(keysOf(chainKinds)) })),
  level: z.enum(keysOf(stationLevels)).default('city'),
  areaCode,
  place: line(200),
  room: optional(line(60)),
  phone,
  hours: line(60),
  latitude: optional(latitude),
  longitude: optional(longitude),
})
export type NewStation = z.output<typeof NewStation>
export const StationChange = z.object({
  name: optional(line(60)),
  place: optional(line(200)),
  room: optional(line(60)),
  phone: optional(phone),
  hours: optional(line(60)),
  latitude: optional(latitude),
  longitude: optional(longitude),
  chain: optional(z.object({ name: line(60), kind: z.enum(keysOf(chainKinds)) })),
})
export type StationChange = z.output<typeof StationChange>

export const Opening = z.object({ plaque: line(40), on: optional(day) })
export type Opening = z.output<typeof Opening>
export const LevelChange = z.object({ level: z.enum(keysOf(stationLevels)), from: day, reason: text(500) })
export type LevelChange = z.output<typeof LevelChange>
const items = equipment.map(each => each.code) as [string, ...string[]]
export const Inspection = z.object({
  /** What was there; everything else on the list was not. */
  there: z.array(z.enum(items)).max(items.length),
  remark: optional(text(1000)),
})
export type Inspection = z.output<typeof Inspection>
export const Verdict = z.object({
  year: z.number().int().min(2014).max(2100),
  verdict: z.enum(keysOf(stationVerdicts)),
  remark: optional(text(500)),
})
export type Verdict = z.output<typeof Verdict>
export const StationReason = z.object({ reason: text(500) })
export type StationReason = z.output<typeof StationReason>

export const NewKeeper = z.object({
  account: z.string().regex(/^[a-z0-9._-]{2,60}$/, { error: 'account' }),
  name: line(60),
})
export type NewKeeper = z.output<typeof NewKeeper>

export const Tenant = z.object({
  operatorId: optional(ref),
  name: line(120),
  uscc: optional(line(18)),
  stall: optional(line(40)),
  contact: optional(line(60)),
  phone: optional(phone),
})
export type Tenant = z.output<typeof Tenant>

export const StationQuery = z.object({
  q: optional(line(60)),
  hostKind: optional(z.enum(keysOf(stationHosts))),
  level: optional(z.enum(keysOf(stationLevels))),
  state: optional(z.enum(['registered', 'open', 'suspended', 'closed'])),
  county: optional(areaCode),
  chain: optional(z.enum(['true', 'false'])),
  ...page,
})
export type StationQuery = z.output<typeof StationQuery>
export const PublicStations = z.object({
  area: optional(areaCode),
  q: optional(line(60)),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type PublicStations = z.output<typeof PublicStations>

export const NewCase = z.object({
  consumer: z.object({ name: line(60), phone }),
  operatorId: optional(ref),
  respondentName: line(120),
  stall: optional(line(40)),
  goodsClass: line(40),
  goodsName: optional(line(100)),
  problemClass: line(40),
  claims: z.array(line(40)).max(10).default([]),
  facts: optional(text(3000)),
  amountFen: optional(fen),
  firstAsked: z.enum(keysOf(firstAsked)).default('seller'),
  firstAnswer: z.enum(keysOf(firstAnswers)).default('took'),
  firstReason: optional(text(500)),
  attachments,
})
export type NewCase = z.output<typeof NewCase>
export type NewCaseInput = z.input<typeof NewCase>

export const CaseSettlement = z.object({
  agreement: text(2000),
  recoveredFen: fen,
  performedAtOnce: z.boolean().default(true),
  attachments,
})
export type CaseSettlement = z.output<typeof CaseSettlement>
export const CasePlan = z.object({ plan: text(1000) })
export type CasePlan = z.output<typeof CasePlan>
export const HandOver = z.object({ reason: text(1000), facts: optional(text(3000)) })
export type HandOver = z.output<typeof HandOver>
export const CaseReason = z.object({ reason: text(500) })
export type CaseReason = z.output<typeof CaseReason>

export const ratings = ['very-satisfied', 'satisfied', 'fair', 'dissatisfied'] as const
export const CaseFollowUp = z.object({
  level: z.enum([...ratings, 'unreachable']),
  remark: optional(text(500)),
})
export type CaseFollowUp = z.output<typeof CaseFollowUp>
export const PublicRating = z.object({
  number: line(40),
  code: line(40),
  level: z.enum(ratings),
  remark: optional(text(500)),
})
export type PublicRating = z.output<typeof PublicRating>

export const CaseQuery = z.object({
  state: optional(z.enum(['logged', 'settled', 'handed-over', 'withdrawn'])),
  stationId: optional(z.coerce.number().int().positive()),
  ...page,
})
export type CaseQuery = z.output<typeof CaseQuery>
