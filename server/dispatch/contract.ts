import { z } from 'zod'
import { line, optional, ref, text } from '../kernel/input.ts'

/** What is known of the respondent when the competent office is asked for. */
export const Whereabouts = z.object({
  operatorId: optional(ref),
  respondentName: optional(line(120)),
  address: optional(line(200)),
  areaCode: optional(z.string().regex(/^\d{6,12}$/)),
  platformId: optional(ref),
  publishedAddressReachable: optional(z.boolean()),
  saleMode: optional(z.enum(['shop', 'online', 'tv-phone-post', 'other'])),
})
export type Whereabouts = z.output<typeof Whereabouts>

/** And what was said of the matter itself: it tells whether it is ours at all. */
export const Incoming = Whereabouts.extend({
  text: optional(text(5000)),
  goods: optional(line(40)),
  problem: optional(line(40)),
  /** Of a matter on record: who has sent it back, and whom the return named. */
  matterId: optional(ref),
})
export type Incoming = z.output<typeof Incoming>

/** Where a report would be handled: the place of the act comes first (Order 121 art. 29). */
export const ReportWhereabouts = z.object({
  respondent: z.object({ operatorId: optional(ref), address: optional(line(200)) }).default({}),
  platformId: optional(ref),
  venue: z
    .enum(['premises', 'platform', 'website', 'internet-advertising', 'media-advertising', 'elsewhere'])
    .default('premises'),
  placeAddress: optional(line(200)),
  placeAreaCode: optional(z.string().regex(/^\d{6,12}$/)),
})
export type ReportWhereabouts = z.output<typeof ReportWhereabouts>
