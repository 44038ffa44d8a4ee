/** What the figures of sampling are made of. A batch without a result is pending, and in no rate. */
import { type RawBuilder, sql } from 'kysely'
import type { samplingIndicators } from '../../law/indicators.sampling.ts'
import type { Rows } from './counted.ts'

const one = sql`1::bigint`
/** Known by the end of the period: what comes later is pending in it. */
const known = (to: string) => sql`(s.result_on is not null and s.result_on <= ${to})`
const bad = sql`s.result = 'nonconforming'`

const sampled =
  (only: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`select s.matter_id, s.matter_id as key, ${one} as amount, true as hit from sampling_fact s
      where s.sampled_on between ${from} and ${to} and ${only}`

const withResult =
  (only: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`select s.matter_id, s.matter_id as key, ${one} as amount, true as hit from sampling_fact s
      where s.sampled_on between ${from} and ${to} and ${known(to)} and ${bad} and ${only}`

export const pending =
  (only: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`select s.matter_id, s.matter_id as key, ${one} as amount, true as hit from sampling_fact s
      where s.sampled_on between ${from} and ${to} and not ${known(to)} and ${only}`

const rate =
  (only: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`select s.matter_id, s.matter_id as key, ${one} as amount, ${bad} as hit from sampling_fact s
      where s.sampled_on between ${from} and ${to} and ${known(to)} and ${only}`

const onDay =
  (column: 'stop_sale_on' | 'correction_on' | 'published_on'): Rows =>
  ({ from, to }) =>
    sql`select s.matter_id, s.matter_id as key, ${one} as amount, true as hit from sampling_fact s
      where ${sql.ref(`s.${column}`)} between ${from} and ${to}`

const happened =
  (name: string): Rows =>
  ({ from, to }) =>
    sql`select matter_id, id as key, ${one} as amount, true as hit from event_fact where name = ${name} and on_day between ${from} and ${to}`

/** Results of other authorities stay out of every figure of the bureau; the day of many is not even known. */
export const own = sql`s.mode <> 'elsewhere'`
const planned = sql`s.plan_id is not null`
const ofCampaign = sql`s.campaign_id is not null`

export const countedSampling: Record<keyof typeof samplingIndicators, Rows> = {
  'sampling-target': ({ to }) =>
    sql`select p.matter_id, p.matter_id as key, p.target::bigint as amount, true as hit from sampling_plan_fact p
      where p.year = extract(year from ${to}::date) and p.approved_on <= ${to}`,
  'batches-sampled': sampled(own),
  'plan-batches': sampled(planned),
  'plan-batches-nonconforming': withResult(planned),
  'plan-batches-pending': pending(planned),
  'plan-nonconforming-rate': rate(planned),
  'campaign-batches': sampled(ofCampaign),
  'campaign-batches-nonconforming': withResult(ofCampaign),
  'campaign-batches-pending': pending(ofCampaign),
  'campaign-nonconforming-rate': rate(ofCampaign),
  'nonconforming-rate': rate(own),
  'random-nonconforming-rate': rate(sql`s.mode = 'random'`),
  'targeted-nonconforming-rate': rate(sql`s.mode = 'targeted'`),
  'batches-off-sale': onDay('stop_sale_on'),
  'batches-ordered-to-correct': onDay('correction_on'),
  'batches-published': onDay('published_on'),
  // A case that was taken over tells of its batch without a step of the batch.
  'sampling-leads': ({ from, to }) =>
    sql`select s.matter_id, s.matter_id as key, ${one} as amount, true as hit from sampling_fact s
      join case_fact c on c.from_matter_id = s.matter_id join matter_fact m on m.matter_id = c.matter_id
      where m.received_on between ${from} and ${to}`,
  'retests-overturned': happened('sampling.overturn'),
}
