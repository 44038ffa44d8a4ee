/** What items add up to, whole and by class; and who saw a lot go. */
import { sql } from 'kysely'
import { storeClasses } from '../../law/destruction.ts'
import type { Context } from '../kernel/context.ts'
import type { ClassTotal, StoreSums } from './view.ts'

export const sumsOf = [
  sql<number>`count(*)::int`.as('count'),
  sql<number>`count(distinct (store_item.office_id, store_item.box))::int`.as('boxes'),
  sql<number>`coalesce(sum(store_item.weight_grams), 0)::bigint`.as('weightGrams'),
  sql<number>`coalesce(sum(store_item.value_fen), 0)::bigint`.as('valueFen'),
] as const

export const summed = (row: StoreSums): StoreSums => ({
  count: Number(row.count),
  boxes: Number(row.boxes),
  weightGrams: Number(row.weightGrams),
  valueFen: Number(row.valueFen),
})

/** In the order of the list of classes. */
export async function classTotals(ctx: Context, id: number): Promise<ClassTotal[]> {
  const rows = await ctx.db
    .selectFrom('store_item')
    .select(['store_item.class', ...sumsOf])
    .where('lot_id', '=', id)
    .groupBy('store_item.class')
    .execute()
  const order = Object.keys(storeClasses)
  return rows
    .map(({ class: kind, ...row }) => {
      const { count: items, ...rest } = summed(row)
      return { class: kind, items, ...rest }
    })
    .sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class))
}

export const witnessesOf = (ctx: Context, id: number) =>
  ctx.db
    .selectFrom('destruction_witness')
    .select(['name', 'unit', 'role'])
    .where('matter_id', '=', id)
    .orderBy('id')
    .execute()

/** Who gave the goods up at the end of their chain, and who took them to be destroyed: one hand-over for the whole lot. */
export async function handOver(ctx: Context, id: number) {
  const row = await ctx.db
    .selectFrom('store_move')
    .select(['handed_by as handedBy', 'received_by as receivedBy'])
    .where('lot_id', '=', id)
    .where('kind', '=', 'destroyed')
    .executeTakeFirst()
  return { handedBy: row?.handedBy ?? null, receivedBy: row?.receivedBy ?? null }
}
