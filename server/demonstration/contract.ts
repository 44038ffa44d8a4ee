/** What crosses the wire for the demonstration programme: applications, visits, decisions, pledges, plaques, feedback. */
import { z } from 'zod'
import { pledgeCodes } from '../../law/demonstration.pledges.ts'
import {
  broughtBy,
  delistReasons,
  demonstration,
  demonstrationKinds,
  mostStars,
  shopKinds,
} from '../../law/demonstration.ts'
import { demonstrationFeedback, feedbackResults } from '../../law/demonstration-feedback.ts'
import { day, id, keysOf, line, optional, page, phone, ref, text } from '../kernel/input.ts'

const areaCode = z.string().regex(/^\d{6,12}$/, { error: 'area-code' })
const upload = z.object({ id: z.uuid(), token: line(100) })
const uploads = z.array(upload).max(20).default([])
const webAddress = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[^\s<>"']{3,}$/, { error: 'web-address' })

/** Strokes on the glass: a path of SVG made of moves and lines with whole numbers. */
export const Strokes = z
  .string()
  .max(40_000)
  .regex(/^M\d{1,4} \d{1,4}(?: ?[ML]\d{1,4} \d{1,4})+$/, { error: 'signature' })

const subject = {
  name: line(80),
  place: line(200),
  contact: line(60),
  phone,
  platform: optional(line(60)),
  url: optional(webAddress),
  otherPromise: optional(text(500)),
  /** 商户自评: codes of the items of its score sheet. */
  selfAssessed: z.array(line(30)).max(20).default([]),
}
export const NewDemonstration = z.object({
  kind: z.enum(keysOf(demonstrationKinds)),
  /** Of a shop or online shop; a street has none, a station has its host. */
  operatorId: optional(ref),
  stationId: optional(ref),
  areaCode,
  broughtBy: z.enum(keysOf(broughtBy)).default('district'),
  ...subject,
  attachments: uploads,
})
export type NewDemonstration = z.output<typeof NewDemonstration>

/** From the shop itself: known by its credit code; the pledges it signs at once on the glass. */
export const PublicDemonstration = z.object({
  kind: z.enum(shopKinds),
  uscc: line(18),
  areaCode: optional(areaCode),
  ...subject,
  truthful: z.literal(true, { error: 'must-agree' }),
  signature: optional(Strokes),
  /** 三亮: party branch and duty; given, that pledge is signed too. */
  partyDuty: optional(text(500)),
  /** 无理由退货 with its terms; given, that pledge is signed too. */
  returnGoods: optional(line(200)),
  returnDays: optional(z.number().int().min(1).max(365)),
  returnTerms: optional(text(500)),
  attachments: uploads,
})
export type PublicDemonstration = z.output<typeof PublicDemonstration>

/** What lies in a district or street; online shops lie nowhere, and stations are listed by their own module. */
export const PublicDemonstrations = z.object({
  area: optional(z.string().regex(/^\d{6,12}$/, { error: 'area-code' })),
  kind: optional(z.enum(['street', 'shop'])),
  limit: z.coerce.number().int().min(1).max(200).default(100),
})
export type PublicDemonstrations = z.output<typeof PublicDemonstrations>

export const Review = z.object({
  /** 经营异常名录、严重违法失信名单 are not in this house: who reviews looks them up and says when. */
  listCheckedOn: day,
  listed: z.boolean(),
  remark: optional(text(1000)),
})
export type Review = z.output<typeof Review>

export const Visit = z.object({
  points: z.record(z.string().max(30), z.number().int().min(0).max(100)),
  vetoes: z.array(line(30)).max(20).default([]),
  remark: optional(text(1000)),
  /** 部门会审: which departments took part. */
  departments: optional(line(200)),
  latitude: optional(z.number().min(-90).max(90)),
  longitude: optional(z.number().min(-180).max(180)),
  accuracyM: optional(z.number().int().min(0).max(100_000)),
  attachments: uploads,
})
export type Visit = z.output<typeof Visit>

export const Remark = z.object({ remark: optional(text(1000)) })
export type Remark = z.output<typeof Remark>
export const Reason = z.object({ reason: text(1000) })
export type Reason = z.output<typeof Reason>
export const Objection = z.object({ byName: line(60), words: text(2000) })
export type Objection = z.output<typeof Objection>
export const ObjectionAnswer = z.object({ objectionId: ref, answer: text(2000), upheld: z.boolean() })
export type ObjectionAnswer = z.output<typeof ObjectionAnswer>
export const Award = z.object({
  stars: optional(z.number().int().min(1).max(mostStars)),
  /** Opens an account for the shop, with a first password shown once. */
  account: optional(z.string().regex(/^[a-z0-9._-]{2,60}$/, { error: 'account' })),
  remark: optional(text(1000)),
})
export type Award = z.output<typeof Award>
/** How many; of a sheet by star which ones, so that a star lost or won has a name. */
export const Stars = z.object({
  stars: optional(z.number().int().min(1).max(mostStars)),
  held: optional(z.array(line(30)).min(1).max(mostStars)),
  reason: text(500),
})
export type Stars = z.output<typeof Stars>
export const Recognition = z.object({ on: day, number: optional(line(60)) })
export type Recognition = z.output<typeof Recognition>
export const CorrectionReport = z.object({ words: text(2000), attachments: uploads })
export type CorrectionReport = z.output<typeof CorrectionReport>
export const Delisting = z.object({
  reason: z.enum(delistReasons.map(each => each.code) as [string, ...string[]]),
  words: text(2000),
})
export type Delisting = z.output<typeof Delisting>

export const Pledge = z.object({
  pledge: z.enum(pledgeCodes),
  signer: line(60),
  /** One of the two; neither: signed on paper, which lies with the file. */
  signature: optional(Strokes),
  upload: optional(upload),
  goods: optional(line(200)),
  days: optional(z.number().int().min(1).max(365)),
  terms: optional(text(500)),
})
export type Pledge = z.output<typeof Pledge>
export const Breach = z.object({
  pledge: z.enum(pledgeCodes),
  /** The complaint it came to light in. */
  complaintNumber: optional(line(40)),
  words: text(2000),
})
export type Breach = z.output<typeof Breach>
/** From the complaint's page, which knows its number; without words it is what the complaint is about. */
export const BreachOfComplaint = z.object({
  demonstrationId: ref,
  pledge: z.enum(pledgeCodes),
  words: optional(text(2000)),
})
export type BreachOfComplaint = z.output<typeof BreachOfComplaint>

export const plaqueSizes = {
  desk: { zh: '桌牌（A5）', en: 'Desk card (A5)' },
  plaque: { zh: '牌匾（120×80厘米）', en: 'Plaque (120 × 80 cm)' },
  sticker: { zh: '贴纸（10厘米）', en: 'Sticker (10 cm)' },
} as const
export type PlaqueSize = keyof typeof plaqueSizes
export const PlaqueQuery = z.object({ size: z.enum(keysOf(plaqueSizes)).default('desk') })
export const PlaqueParams = z.object({ code: z.string().regex(/^[A-Za-z0-9_-]{1,60}$/, { error: 'plaque-code' }) })

export const NewFeedback = z.object({
  pledge: optional(z.enum(pledgeCodes)),
  facts: text(2000, 4),
  name: optional(line(60)),
  phone: optional(phone),
})
export type NewFeedback = z.output<typeof NewFeedback>
export const FeedbackHandling = z.object({ result: z.enum(keysOf(feedbackResults)), answer: text(2000) })
export type FeedbackHandling = z.output<typeof FeedbackHandling>
export const DemonstrationQuery = z.object({
  q: optional(line(60)),
  kind: optional(z.enum(keysOf(demonstrationKinds))),
  state: optional(z.enum(keysOf(demonstration.states))),
  level: optional(z.enum(['city', 'province'])),
  county: optional(areaCode),
  ...page,
})
export type DemonstrationQuery = z.output<typeof DemonstrationQuery>
export const FeedbackQuery = z.object({
  state: optional(z.enum(keysOf(demonstrationFeedback.states))),
  demonstrationId: optional(id),
  ...page,
})
export type FeedbackQuery = z.output<typeof FeedbackQuery>
export const ListPaper = z.object({
  kind: z.enum(keysOf(demonstrationKinds)),
  /** published: what is published for objections; awarded: what is awarded; delisted: what was taken off. */
  which: z.enum(['published', 'awarded', 'delisted']).default('awarded'),
})
export type ListPaper = z.output<typeof ListPaper>
