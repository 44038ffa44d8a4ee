/** What goes into a lot and comes out of it again, and its approval by another person. */
import { destruction } from '../../law/destruction.ts'
import { litigationOf } from '../enforcement/index.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import type * as wire from './contract.ts'
import { barOf, itemsWithin, writeMoves } from './item.ts'
import { holdLot, lotRow } from './lot.ts'

export const itemsInLot = (ctx: Context, id: number) =>
  ctx.db
    .selectFrom('store_item')
    .selectAll()
    .where('lot_id', '=', id)
    .where('state', '=', 'in-lot')
    .orderBy('id')
    .execute()

export async function addItems(ctx: Context, id: number, { itemIds }: wire.AddItems) {
  const held = await holdLot(ctx, id)
  const ids = [...new Set(itemIds)].sort((a, b) => a - b)
  const items = await itemsWithin(ctx).selectAll().where('id', 'in', ids).orderBy('id').forUpdate().execute()
  if (items.length < ids.length)
    throw badField(
      'itemIds',
      { zh: '有不存在或者不归您管理的物品', en: 'name what is not there' },
      { zh: '本单位在库物品', en: 'items kept by your office' },
    )
  const terms = await litigationOf(
    ctx,
    items.flatMap(each => (each.case_id === null ? [] : [each.case_id])),
  )
  const wrong = items.flatMap(each => {
    if (each.state !== 'kept')
      return [{ each, because: { zh: '不在库或者已编入批次', en: 'is not kept, or in a lot' } }]
    const because = barOf(ctx, each, terms)
    return because ? [{ each, because }] : []
  })
  if (wrong.length > 0)
    throw badField(
      'itemIds',
      {
        zh: wrong
          .slice(0, 5)
          .map(({ each, because }) => `${each.number}${each.name}：${because.zh}`)
          .join('；'),
        en: wrong
          .slice(0, 5)
          .map(({ each, because }) => `${each.number}: ${because.en}`)
          .join('; '),
      },
      { zh: '诉讼期已过、在库的物品', en: 'kept items whose term to sue is over' },
    )
  await take(ctx, destruction, 'add-items', held, { items: items.length })
  await ctx.db.updateTable('store_item').set({ state: 'in-lot', lot_id: id }).where('id', 'in', ids).execute()
  await writeMoves(ctx, ids, { kind: 'to-lot', handedBy: ctx.actor.name, receivedBy: held.number, lotId: id })
}

export async function removeItem(ctx: Context, id: number, { itemId, reason }: wire.RemoveItem) {
  const held = await holdLot(ctx, id)
  const item = (await itemsInLot(ctx, id)).find(each => each.id === itemId)
  if (!item)
    throw badField(
      'itemId',
      { zh: '不在本批次', en: 'is not in this lot' },
      { zh: '本批次的物品', en: 'an item of the lot' },
    )
  await take(ctx, destruction, 'remove-item', held, { item: `${item.number} ${item.name}`, reason })
  await free(ctx, [itemId], id, held.number, reason)
}

async function free(ctx: Context, ids: readonly number[], lotId: number, number: string, reason: string) {
  if (ids.length === 0) return
  await ctx.db
    .updateTable('store_item')
    .set({ state: 'kept', lot_id: null })
    .where('id', 'in', [...ids])
    .execute()
  await writeMoves(ctx, ids, { kind: 'from-lot', handedBy: number, receivedBy: ctx.actor.name, lotId, remark: reason })
}

export const propose = async (ctx: Context, id: number, { remark }: wire.Remark) =>
  take(ctx, destruction, 'propose', await holdLot(ctx, id), { remark })

export const sendBack = async (ctx: Context, id: number, { reason }: wire.Reason) => {
  await take(ctx, destruction, 'send-back', await holdLot(ctx, id), { reason })
  await ctx.db.updateTable('destruction_lot').set({ approved_on: null }).where('matter_id', '=', id).execute()
}

export async function approve(ctx: Context, id: number, { remark }: wire.Remark) {
  await take(ctx, destruction, 'approve', await holdLot(ctx, id), { remark })
  await ctx.db.updateTable('destruction_lot').set({ approved_on: ctx.today }).where('matter_id', '=', id).execute()
}

/** Approval is asked for a processor that may take it: its licence holds on the day, or we do it ourselves. */
guard('destruction', 'propose', async (ctx, matter) => {
  const row = await lotRow(ctx, matter.id)
  if (row.self_done) return undefined
  if (row.licence === null || row.licence_until === null)
    return {
      zh: '处置单位的许可证编号和有效期未填全；本局自行销毁的，请在批次中说明',
      en: "The processor's licence or its last day is missing; where the office destroys it itself, the lot has to say so",
    }
  return row.licence_until < row.planned_on
    ? { zh: `处置单位的许可证至${row.licence_until}，早于计划销毁日`, en: `The licence ends on ${row.licence_until}` }
    : undefined
})

guard('destruction', 'remove-item', async (ctx, matter) =>
  (await itemsInLot(ctx, matter.id)).length === 0
    ? { zh: '批次里没有物品', en: 'There is nothing in the lot' }
    : undefined,
)

/** Looked at again each time: a party may have gone to court since the item was taken in. */
for (const step of ['propose', 'approve', 'carry-out'])
  guard('destruction', step, async (ctx, matter) => {
    const items = await itemsInLot(ctx, matter.id)
    if (items.length === 0) return { zh: '批次里没有物品', en: 'There is nothing in the lot' }
    const terms = await litigationOf(
      ctx,
      items.flatMap(each => (each.case_id === null ? [] : [each.case_id])),
    )
    for (const each of items) {
      const because = barOf(ctx, each, terms)
      if (because)
        return {
          zh: `${each.number}${each.name}：${because.zh}，须先移出`,
          en: `${each.number}: ${because.en}; take it out first`,
        }
    }
    return undefined
  })

export async function drop(ctx: Context, id: number, { reason }: wire.Reason) {
  const held = await holdLot(ctx, id)
  const items = await itemsInLot(ctx, id)
  await take(ctx, destruction, 'drop', held, { reason })
  await free(
    ctx,
    items.map(each => each.id),
    id,
    held.number,
    reason,
  )
}
