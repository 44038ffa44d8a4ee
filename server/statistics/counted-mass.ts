/** 群体性投诉: as confirmed and as signed (view mass_fact). */
import { type RawBuilder, sql } from 'kysely'
import type { massIndicators } from '../../law/indicators.mass.ts'
import type { Rows } from './counted.ts'

/** A group on the day of its signature. */
const signed =
  (amount: RawBuilder<unknown>, only: RawBuilder<unknown> = sql`true`): Rows =>
  ({ from, to }) =>
    sql`select e.matter_id, e.matter_id as key, ${amount} as amount, true as hit
      from event_fact e join mass_fact g on g.matter_id = e.matter_id
      where e.name = 'mass.close' and e.on_day between ${from} and ${to} and ${only}`

export const countedMass: Record<keyof typeof massIndicators, Rows> = {
  'mass-warned': ({ from, to }) => sql`select matter_id, matter_id as key, 1::bigint as amount, true as hit
    from matter_fact where kind = 'mass' and received_on between ${from} and ${to}`,
  'mass-opened': ({ from, to }) => sql`select matter_id, id as key, 1::bigint as amount, true as hit
    from event_fact where name = 'mass.confirm' and on_day between ${from} and ${to}`,
  'mass-settled': signed(sql`1::bigint`, sql`g.settled`),
  'mass-persons': signed(sql`g.persons::bigint`),
  'mass-recovered': signed(sql`g.recovered_fen`, sql`g.recovered_fen > 0`),
}
