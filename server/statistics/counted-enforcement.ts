/** The records behind the figures of cases; see counted.ts. */
import { type RawBuilder, sql } from 'kysely'
import type { enforcementIndicators } from '../../law/indicators.enforcement.ts'
import type { Rows } from './counted.ts'

const one = sql`1::bigint`
const all = sql`true`
const nonconforming = sql`case_type = 'nonconforming'`

/** A penalty that stands, on the day it was decided. */
const decided =
  (amount: RawBuilder<unknown>, only: RawBuilder<unknown> = all): Rows =>
  ({ from, to }) =>
    sql`select matter_id, matter_id as key, (${amount})::bigint as amount, true as hit from case_fact
      where decision_kind = 'penalty' and not revoked and decided_on between ${from} and ${to} and ${only}`

const counterfeit = sql`case_type in ('counterfeit', 'false-advertising')`
const penalties = sql`fine_fen + income_fen + goods_fen`
/** Of a batch that was drawn under the plan; of whatever belongs to a campaign. */
const ofPlan = sql`${nonconforming} and exists (select from sampling_fact s where s.matter_id = from_matter_id and s.plan_id is not null)`
const inCampaign = sql`exists (select from campaign_link_fact l where l.matter_id = case_fact.matter_id)`
const campaignGoods = sql`${nonconforming} and ${inCampaign}`
const campaignCounterfeit = sql`${counterfeit} and ${inCampaign}`

const on =
  (day: RawBuilder<unknown>, only: RawBuilder<unknown> = all): Rows =>
  ({ from, to }) =>
    sql`select matter_id, matter_id as key, 1::bigint as amount, true as hit from case_fact
      where ${day} between ${from} and ${to} and ${only}`

/** A lead is no case before it is filed; what is decided on the spot is not filed. */
const isCase = sql`(filed_on is not null or procedure = 'simple')`

export const countedCases: Record<keyof typeof enforcementIndicators, Rows> = {
  'cases-filed': on(sql`filed_on`),
  'cases-decided': decided(one),
  'cases-nonconforming': decided(one, nonconforming),
  'cases-counterfeit-advertising': decided(one, counterfeit),
  'cases-unlicensed': decided(one, sql`case_type = 'unlicensed'`),
  'cases-simple': decided(one, sql`procedure = 'simple'`),
  'cases-closed': on(sql`closed_on`, isCase),
  'cases-pending': ({ to }) => sql`select f.matter_id, f.matter_id as key, 1::bigint as amount, true as hit
    from matter_fact f join case_fact c on c.matter_id = f.matter_id
    where c.filed_on <= ${to} and (c.closed_on is null or c.closed_on > ${to})`,
  'case-value': decided(sql`coalesce(value_fen, 0)`),
  'case-nonconforming-value': decided(sql`coalesce(value_fen, 0)`, nonconforming),
  'case-fines': decided(sql`fine_fen`),
  'case-confiscated': decided(sql`income_fen + goods_fen`),
  'case-penalties-nonconforming': decided(penalties, nonconforming),
  'case-paid': ({
    from,
    to,
  }) => sql`select matter_id, id as key, amount_fen as amount, true as hit from case_payment_fact
    where paid_on between ${from} and ${to}`,
  'plan-cases': decided(one, ofPlan),
  'plan-case-value': decided(sql`coalesce(value_fen, 0)`, ofPlan),
  'plan-case-penalties': decided(penalties, ofPlan),
  'campaign-goods-cases': decided(one, campaignGoods),
  'campaign-goods-penalties': decided(penalties, campaignGoods),
  'campaign-goods-fines': decided(sql`fine_fen`, campaignGoods),
  'campaign-counterfeit-cases': decided(one, campaignCounterfeit),
  'campaign-counterfeit-fines': decided(sql`fine_fen`, campaignCounterfeit),
}
