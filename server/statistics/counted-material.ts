/** What the figures of materials and their budgets are made of (as counted.ts, for its own list). */
import { sql } from 'kysely'
import type { materialIndicators } from '../../law/indicators.material.ts'
import type { Material } from '../../law/material.ts'
import type { Rows } from './counted.ts'

const granted =
  (source?: string): Rows =>
  ({ from, to }) =>
    sql`select null::bigint as matter_id, id as key, amount_fen as amount, true as hit from material_budget_fact
      where on_day between ${from} and ${to} and ${source ? sql`source = ${source}` : sql`true`}`

const handedOut =
  (...kinds: Material[]): Rows =>
  ({ from, to }) =>
    sql`select null::bigint as matter_id, id as key, quantity as amount, true as hit from material_fact
      where kind = 'handout' and material = any(${sql.val(kinds)}::text[]) and on_day between ${from} and ${to}`

export const countedMaterials: Record<keyof typeof materialIndicators, Rows> = {
  'special-funds': granted(),
  'special-funds-city': granted('city-finance'),
  'special-funds-bureau': granted('bureau'),
  'material-spending': ({ from, to }) =>
    sql`select null::bigint as matter_id, id as key, cost_fen as amount, true as hit from material_fact
      where cost_fen <> 0 and on_day between ${from} and ${to}`,
  'boards-put-up': handedOut('board'),
  'street-signs-put-up': handedOut('street-sign'),
  'pledges-posted': handedOut('appeal', 'pledge'),
  'signs-handed-out': handedOut('desk-card', 'table-sign', 'sticker'),
}
