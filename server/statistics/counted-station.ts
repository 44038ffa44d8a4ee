/** What the figures of stations, ODR enterprises and advance payments are made of (as counted.ts, for its own list). */
import { type RawBuilder, sql } from 'kysely'
import type { stationIndicators } from '../../law/indicators.station.ts'
import { stationStandard } from '../../law/station.ts'
import type { Rows, Span } from './counted.ts'

const one = sql`1::bigint`

/** Stations that were there at the end of the span. */
const standing = ({ to }: Span, only: RawBuilder<unknown>, hit: RawBuilder<unknown> = sql`true`) =>
  sql`select s.station_id as matter_id, s.station_id as key, ${one} as amount, ${hit} as hit
    from station_fact s where s.opened_on <= ${to} and (s.closed_on is null or s.closed_on > ${to}) and ${only}`

const wasProvincial = ({ to }: Span) => sql`(select v.level from station_level_fact v
  where v.station_id = s.station_id and v.from_on <= ${to} order by v.from_on desc limit 1) = 'province'`

const received =
  (only: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`select c.matter_id, c.matter_id as key, ${one} as amount, true as hit from station_case_fact c
      where c.received_on between ${from} and ${to} and ${only}`

const ended =
  (
    only: RawBuilder<unknown>,
    { amount = one, hit = sql`true` }: { amount?: RawBuilder<unknown>; hit?: RawBuilder<unknown> } = {},
  ): Rows =>
  ({ from, to }) =>
    sql`select c.matter_id, c.matter_id as key, ${amount} as amount, ${hit} as hit from station_case_fact c
      where c.ended_on between ${from} and ${to} and ${only}`

const provincial = sql`c.level = 'province'`
const settled = sql`c.state = 'settled'`
const recovered = { amount: sql`c.recovered_fen` }

/** The same twelve months and the same conditions as on the page of the station (server/station/rates.ts). */
function meetsStandard({ end, now }: Span) {
  const share = (hits: string, of: string, least: number) => {
    const [above, below] = [sql.ref(`r.${hits}`), sql.ref(`r.${of}`)]
    return sql`(${below} = 0 or ${above}::numeric / ${below} >= ${least})`
  }
  return sql`exists (select from station_rates(${end}::date - 364, ${end}, ${now}) r where r.station_id = s.station_id
    and r.looked > 0 and ${share('there', 'looked', stationStandard.equipment)}
    and ${share('settled', 'ended', stationStandard.mediation)}
    and ${share('pleased', 'rated', stationStandard.satisfaction)}
    and ${share('on_time', 'due', stationStandard.onTime)} and r.cases >= ${stationStandard.disputes})`
}

const entered =
  (kinds: readonly string[], sign: 1 | -1 = 1): Rows =>
  ({ from, to }) =>
    sql`select f.station_id as matter_id, f.entry_id as key, ${sql.lit(sign)} * f.amount_fen as amount, true as hit
      from fund_fact f where f.kind = any(${sql.val([...kinds])}::text[]) and f.on_day between ${from} and ${to}`

const paid =
  (amount: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`select p.matter_id, p.matter_id as key, ${amount} as amount, true as hit from advance_payment_fact p
      where p.paid_on between ${from} and ${to}`

export const countedAtStations: Record<keyof typeof stationIndicators, Rows> = {
  'stations-open': span => standing(span, sql`true`),
  'provincial-stations-open': span => standing(span, wasProvincial(span)),
  'chain-stations-open': span => standing(span, sql`s.chain_kind in ('telecom', 'supermarket')`),
  'station-cases-received': received(sql`true`),
  'provincial-station-cases-received': received(provincial),
  'station-cases-settled': ended(settled),
  'station-cases-handed-over': ended(sql`c.state = 'handed-over'`),
  'station-recovered-amount': ended(sql`${settled} and c.recovered_fen > 0`, recovered),
  'provincial-station-recovered-amount': ended(sql`${settled} and c.recovered_fen > 0 and ${provincial}`, recovered),
  'station-mediation-rate': ended(sql`c.state in ('settled', 'handed-over')`, { hit: settled }),
  'station-satisfaction-rate': ({ from, to }) =>
    sql`select c.matter_id, c.matter_id as key, ${one} as amount, c.rating in ('very-satisfied', 'satisfied') as hit
      from station_case_fact c where c.rated_on between ${from} and ${to}`,
  'station-answer-on-time-rate': ({ from, to, now }) =>
    sql`select k.matter_id, k.id as key, ${one} as amount, coalesce(k.stopped_on <= k.due_on, false) as hit
      from clock_fact k join station_case_fact c on c.matter_id = k.matter_id
      where k.name = 'answer' and k.due_on between ${from} and ${to} and (k.stopped_on is not null or k.due_on < ${now})`,
  'station-equipment-rate': ({ from, to }) =>
    sql`select e.station_id as matter_id, e.id as key, ${one} as amount, e.there as hit from station_equipment_fact e
      where e.inspection_id in (select distinct on (i.station_id) i.inspection_id from station_equipment_fact i
        where i.on_day between ${from} and ${to} order by i.station_id, i.on_day desc, i.inspection_id desc)`,
  'station-standard-rate': span => standing(span, sql`true`, meetsStandard(span)),
  'odr-enterprises-new': ({ from, to }) =>
    sql`select o.matter_id, o.matter_id as key, ${one} as amount, true as hit from odr_enterprise_fact o
      where o.approved_on between ${from} and ${to}`,
  'odr-enterprises-total': ({ to }) =>
    sql`select o.matter_id, o.matter_id as key, ${one} as amount, true as hit from odr_enterprise_fact o
      where o.approved_on <= ${to} and (o.exited_on is null or o.exited_on > ${to})`,
  'odr-enterprises-left': ({ from, to }) =>
    sql`select o.matter_id, o.matter_id as key, ${one} as amount, true as hit from odr_enterprise_fact o
      where o.exited_on between ${from} and ${to}`,
  'odr-concluded': ({ from, to }) =>
    sql`select matter_id, id as key, ${one} as amount, true as hit from event_fact
      where name in ('complaint.settle-by-odr', 'complaint.return-from-odr') and on_day between ${from} and ${to}`,
  'fund-balance': ({ to }) =>
    sql`select f.station_id as matter_id, f.account_id as key, sum(f.amount_fen)::bigint as amount, true as hit
      from fund_fact f where f.on_day <= ${to} group by f.station_id, f.account_id`,
  'fund-paid-in': entered(['opening', 'deposit']),
  'advance-payments-made': paid(one),
  'advance-payments-amount': paid(sql`p.amount_fen`),
  'advance-recovered-amount': entered(['recovery']),
  'advance-payment-rate': ({ from, to }) =>
    sql`select p.matter_id, p.matter_id as key, ${one} as amount, coalesce(p.paid_on <= ${to}, false) as hit
      from advance_payment_fact p where p.approved_on between ${from} and ${to} and p.state <> 'cancelled'`,
}
