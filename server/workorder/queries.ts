/** The only way this module reads orders, so that nobody can forget who may see them. */
import type { Selectable } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { holdMatter, lockMatters, type Matter, showMatter } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import type { WorkOrderTable } from './tables.ts'
import type { OrderSuggestion } from './view.ts'

export type OrderRow = Selectable<WorkOrderTable>
export interface Order extends Matter {
  row: OrderRow
}

/** Locked until the request ends. Throws not-found for what this person may not see. */
export async function holdOrder(ctx: Context, id: number): Promise<Order> {
  const matter = await holdMatter(ctx, 'workorder', id)
  return { ...matter, row: await rowOf(ctx, id) }
}

export async function readOrder(ctx: Context, id: number): Promise<Order> {
  const matter = await showMatter(ctx, 'workorder', id)
  return { ...matter, row: await rowOf(ctx, id) }
}

/** For the system that sent it, by its own number; that system sees no other matter. Locked. Undefined where we never had it. */
export async function orderOfSource(ctx: Context, source: string, sourceNumber: string): Promise<Order | undefined> {
  const row = await ctx.db
    .selectFrom('work_order')
    .select('matter_id')
    .where('source', '=', source)
    .where('source_number', '=', sourceNumber)
    .executeTakeFirst()
  return row && heldBySystem(ctx, row.matter_id)
}

/** For what happens by itself (what it became was closed): who may see it is not asked. */
export async function heldBySystem(ctx: Context, id: number): Promise<Order | undefined> {
  const [matter] = await lockMatters(ctx, [id])
  return matter && { ...matter, row: await rowOf(ctx, id) }
}

async function rowOf(ctx: Context, id: number): Promise<OrderRow> {
  const row = await ctx.db.selectFrom('work_order').selectAll().where('matter_id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

export async function setOrder(ctx: Context, order: Order, change: Partial<OrderRow>) {
  Object.assign(order.row, change)
  const { suggestion: _, ...columns } = change
  await ctx.db.updateTable('work_order').set(columns).where('matter_id', '=', order.id).execute()
}

/** What the system thinks now; no act of anybody, and so no event. */
export const setSuggestion = (ctx: Context, matterId: number, suggestion: OrderSuggestion) =>
  ctx.db
    .updateTable('work_order')
    .set({ suggestion: JSON.stringify(suggestion), sure: suggestion.sure, belongs_here: suggestion.belongsHere })
    .where('matter_id', '=', matterId)
    .execute()
