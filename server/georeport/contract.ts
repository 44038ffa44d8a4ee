/** What crosses the wire under the names of GeoReport v2; a parameter left empty is one not given. */
import { z } from 'zod'
import { type Coded, claims, offered, problems, saleModes } from '../../law/classes.ts'
import { dayOfText } from '../kernel/day.ts'
import { day, instant, latitude, line, longitude, optional, phone, text } from '../kernel/input.ts'

const among = <C extends string>(list: readonly (Coded & { code: C })[]) =>
  z.enum(offered(list).map(each => each.code) as [C, ...C[]])

/** A day, or an instant of which the day in our time counts. */
const when = z.union([day, instant.transform(dayOfText)], { error: 'day' })
/** Whole fen at most, below one hundred million yuan. */
const yuan = z
  .number()
  .min(0, { error: 'fen' })
  .max(100_000_000, { error: 'fen' })
  .refine(value => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, { error: 'fen' })

const Attributes = z.object({
  respondent_name: line(120),
  problem_class: among(problems),
  claims: z.array(among(claims)).min(1).max(10),
  sale_mode: optional(among(saleModes)),
  goods_name: optional(line(100)),
  order_number: optional(line(60)),
  purchased_on: optional(when),
  paid_yuan: optional(yuan),
  claimed_yuan: optional(yuan),
  postal_address: optional(line(200)),
  consent_publication: optional(z.enum(['yes', 'no'])),
})

const jurisdiction = optional(line(60))

export const Lodging = z.object({
  jurisdiction_id: jurisdiction,
  service_code: line(40),
  lat: optional(latitude),
  long: optional(longitude),
  address_string: optional(line(200)),
  address_id: optional(z.string().regex(/^\d{6,12}$/, { error: 'area-code' })),
  email: optional(z.email().max(200)),
  account_id: optional(line(100)),
  first_name: optional(line(30)),
  last_name: optional(line(30)),
  phone,
  description: text(4000),
  media_url: optional(z.url({ protocol: /^https?$/, error: 'web-address' }).max(500)),
  attribute: Attributes,
})
export type Lodging = z.output<typeof Lodging>

/** 'a,b' or the parameter given several times. */
const several = (most: number, each: z.ZodType<string, string> = line(60)) =>
  optional(
    z
      .preprocess(said => (Array.isArray(said) ? said.join(',') : said), line(4000))
      .transform(said => said.split(',').map(one => one.trim()))
      .pipe(z.array(each).max(most)),
  )

export const Place = z.object({ jurisdiction_id: jurisdiction })
export const Listing = z.object({
  jurisdiction_id: jurisdiction,
  service_request_id: several(100, z.string().regex(/^[A-Z]{2}\d{14}$/, { error: 'code' })),
  service_code: several(100),
  start_date: optional(instant),
  end_date: optional(instant),
  status: several(2),
  page: z.coerce.number().int().min(1).max(1000).default(1),
  page_size: z.coerce.number().int().min(1).max(1000).default(1000),
})
export type Listing = z.output<typeof Listing>

export const ServiceParams = z.object({ code: line(40) })
export const RequestParams = z.object({ number: line(40) })
export const TokenParams = z.object({ token: line(100) })
