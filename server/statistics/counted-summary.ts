/** The records behind the figures of law/indicators.summary.ts; see counted.ts. */
import { type RawBuilder, sql } from 'kysely'
import { callsADay } from '../../law/follow-up.ts'
import type { summaryIndicators } from '../../law/indicators.summary.ts'
import type { Rows } from './counted.ts'

const ended = sql`('report.close', 'report.merge', 'report.sign-result')`

const { least, most } = callsADay

const published =
  (kinds: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`select null::bigint as matter_id, id as key, 1::bigint as amount, true as hit from bulletin_fact
      where version = 1 and published_on between ${from} and ${to} and ${kinds}`

export const countedSummary: Record<keyof typeof summaryIndicators, Rows> = {
  'appeals-received': ({ from, to }) => sql`select matter_id, matter_id as key, 1::bigint as amount, true as hit
    from matter_fact where kind in ('complaint', 'report', 'consultation')
      and received_on between ${from} and ${to} and state not in ('draft', 'dropped')`,
  'report-closing-rate': ({ from, to }) => sql`select f.matter_id, f.matter_id as key, 1::bigint as amount,
    exists (select from event_fact e where e.matter_id = f.matter_id and e.name in ${ended} and e.on_day <= ${to}) as hit
    from matter_fact f where f.kind = 'report' and f.received_on between ${from} and ${to} and f.state not in ('draft', 'dropped')`,
  'consultation-answered-rate': ({ from, to }) => sql`select f.matter_id, f.matter_id as key, 1::bigint as amount,
    coalesce(c.answered_on <= ${to}, false) as hit
    from matter_fact f join consultation_fact c on c.matter_id = f.matter_id
    where f.kind = 'consultation' and f.received_on between ${from} and ${to} and f.state <> 'dropped'`,
  'follow-up-days-rate': ({ from, to }) => sql`select first_matter_id as matter_id, first_matter_id as key,
    1::bigint as amount, drawn between ${least} and ${most} as hit
    from followup_day_fact where on_day between ${from} and ${to} and eligible >= ${least}`,
  'chain-firms': ({ to }) => sql`select min(station_id) as matter_id, chain_id as key, 1::bigint as amount, true as hit
    from station_chain_fact where kind in ('telecom', 'supermarket') and opened_on <= ${to}
      and (closed_on is null or closed_on > ${to}) group by chain_id`,
  'weekly-bulletins-published': published(sql`kind = 'weekly'`),
  'analyses-published': published(sql`kind not in ('weekly', 'annual')`),
}
