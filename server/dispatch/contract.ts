import { z } from 'zod'
import { line, optional, ref } from '../kernel/input.ts'

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
