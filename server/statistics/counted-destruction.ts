/** The records behind the figures of destruction; see counted.ts. */
import { type RawBuilder, sql } from 'kysely'
import type { destructionIndicators } from '../../law/indicators.destruction.ts'
import type { Rows } from './counted.ts'

/** An item each; a drill-down leads to its lot. */
const items =
  (amount: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`select matter_id, item_id as key, (${amount})::bigint as amount, true as hit, class as store from destroyed_fact
      where carried_on between ${from} and ${to}`

/** One row for each different thing, the first item of it standing for all. */
const different =
  (what: RawBuilder<unknown>): Rows =>
  ({ from, to }) =>
    sql`select distinct on (${what}) matter_id, item_id as key, 1::bigint as amount, true as hit, class as store
      from destroyed_fact where carried_on between ${from} and ${to} order by ${what}, item_id`

export const countedDestruction: Record<keyof typeof destructionIndicators, Rows> = {
  destructions: ({ from, to }) =>
    sql`select matter_id, matter_id as key, 1::bigint as amount, true as hit from destruction_fact
      where carried_on between ${from} and ${to}`,
  'destroyed-items': items(sql`1`),
  'destroyed-classes': different(sql`class`),
  'destroyed-boxes': different(sql`office_id, box`),
  'destroyed-weight': items(sql`weight_grams`),
  'destroyed-value': items(sql`value_fen`),
  'destruction-proceeds': ({ from, to }) =>
    sql`select matter_id, matter_id as key, proceeds_fen as amount, true as hit from destruction_fact
      where proceeds_on between ${from} and ${to}`,
}
