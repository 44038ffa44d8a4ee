/** What the figures of campaigns are made of. */
import { type RawBuilder, sql } from 'kysely'
import type { campaignIndicators } from '../../law/indicators.campaign.ts'
import type { Rows, Span } from './counted.ts'

const one = sql`1::bigint`
const ran = ({ from, to }: Span) =>
  sql`c.state in ('running', 'summing', 'closed') and c.starts_on <= ${to} and c.ends_on >= ${from}`

const found =
  (measure: string): Rows =>
  ({ from, to }) =>
    sql`select f.campaign_id as matter_id, f.id as key, f.quantity as amount, true as hit, f.office_id from campaign_finding_fact f
      where f.measure = ${measure} and f.on_day between ${from} and ${to}`

/** Of what is linked, the matter itself: a drill-down leads to the complaint or the case. */
const linked =
  (kind: 'complaint' | 'case', amount: RawBuilder<unknown> = one): Rows =>
  ({ from, to }) =>
    sql`select l.matter_id, l.matter_id as key, ${amount} as amount, true as hit from campaign_link_fact l
      where l.kind = ${kind} and l.linked_on between ${from} and ${to} and ${amount} > 0`

/** Subjects of campaigns that ran, with whether somebody was there by the end. */
export const subjects = (span: Span, hit: RawBuilder<unknown>) =>
  sql`select s.campaign_id as matter_id, s.id as key, ${one} as amount, ${hit} as hit, s.office_id
    from campaign_subject_fact s join campaign_fact c on c.matter_id = s.campaign_id
    where s.added_on <= ${span.to} and ${ran(span)}`

/** Their rows say of which office each is: the one that visits, not the one that planned. */
export const campaignsByOffice: readonly string[] = [
  'campaign-subjects',
  'campaign-visits',
  'campaign-coverage-rate',
  'campaign-items-found',
  'campaign-other-items-found',
  'campaign-items-off-sale',
  'campaign-unlicensed',
  'campaign-subjects-pending',
] satisfies (keyof typeof campaignIndicators | 'campaign-subjects-pending')[]

export const countedCampaigns: Record<keyof typeof campaignIndicators, Rows> = {
  'campaigns-run': span =>
    sql`select c.matter_id, c.matter_id as key, ${one} as amount, true as hit from campaign_fact c where ${ran(span)}`,
  'campaign-subjects': span => subjects(span, sql`true`),
  'campaign-visits': ({ from, to }) =>
    sql`select v.campaign_id as matter_id, v.id as key, ${one} as amount, true as hit, v.office_id from campaign_visit_fact v
      where v.on_day between ${from} and ${to}`,
  'campaign-coverage-rate': span =>
    subjects(
      span,
      sql`exists (select from campaign_visit_fact v where v.subject_id = s.id and v.on_day <= ${span.to})`,
    ),
  'campaign-items-found': found('found'),
  'campaign-other-items-found': found('other-found'),
  'campaign-items-off-sale': found('off-sale'),
  'campaign-unlicensed': found('unlicensed'),
  'campaign-complaints': linked('complaint'),
  'campaign-recovered-amount': linked('complaint', sql`l.money_fen`),
  'campaign-cases': linked('case'),
  'campaign-case-value': linked('case', sql`l.value_fen`),
  'campaign-fines': linked('case', sql`l.money_fen`),
}
