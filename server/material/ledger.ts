/**
 * 物料账: made, sent on, handed out, lost. The stock's row is locked first, so that two who take the last hundred are one and a
 * refusal; behind that stand the constraints of db/migrations/0113 (no stock and no budget below nought).
 */

import { yuan } from '../../law/letters/index.ts'
import { type Material, type MaterialEntry, materials } from '../../law/material.ts'
import type { Context } from '../kernel/context.ts'
import { requirePast } from '../kernel/past.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { requireOpenOffice } from '../office/index.ts'
import type { NewBudget, NewHandout, NewLoss, NewOrder, NewTransfer, Reversal } from './contract.ts'
import { unitCalled } from './unit.ts'

export async function openBudget(ctx: Context, { amountFen, on = ctx.today, ...said }: NewBudget) {
  requirePast(ctx, 'on', on)
  const { id } = await ctx.db
    .insertInto('material_budget')
    .values({ ...said, amount_fen: amountFen, on_day: on, by_name: ctx.actor.name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id }
}

/** What is made goes into the stock of whoever enters it, and is paid from one budget. */
export async function order(ctx: Context, { material, quantity, costFen, budgetId, on, words }: NewOrder) {
  const budget = await ctx.db
    .selectFrom('material_budget')
    .selectAll()
    .where('id', '=', budgetId)
    .forUpdate()
    .executeTakeFirst()
  if (!budget)
    throw badField(
      'budgetId',
      { zh: '没有这项经费', en: 'is no budget' },
      { zh: '已登记的经费', en: 'a budget on the list' },
    )
  const left = budget.amount_fen - budget.spent_fen
  if (costFen > left)
    throw badField(
      'costFen',
      {
        zh: `超出「${budget.title}」余额${yuan(left)}`,
        en: `is more than what is left of "${budget.title}": ${yuan(left)}`,
      },
      { zh: `不超过${yuan(left)}`, en: `${yuan(left)} at most` },
    )
  return write(ctx, { kind: 'order', material, quantity, costFen, budgetId, on, words }, [
    { officeId: own(ctx), quantity },
  ])
}

export async function transfer(ctx: Context, { toOfficeId, ...said }: NewTransfer) {
  const from = own(ctx)
  if (toOfficeId === from)
    throw badField(
      'toOfficeId',
      { zh: '就是本单位', en: 'is your own office' },
      { zh: '另一个单位', en: 'another one' },
    )
  await requireOpenOffice(ctx, toOfficeId, 'toOfficeId')
  return write(ctx, { kind: 'transfer', ...said }, [
    { officeId: from, quantity: -said.quantity },
    { officeId: toOfficeId, quantity: said.quantity },
  ])
}

export async function handOut(ctx: Context, { demonstrationNumber, recipient, ...said }: NewHandout) {
  if (!demonstrationNumber && !recipient)
    throw badField(
      'recipient',
      { zh: '须写明发给谁', en: 'is needed: to whom' },
      { zh: '创建单位的编号，或者街道、市场、活动名称', en: 'the number of a unit, or a street, market or event' },
    )
  const demonstrationId = demonstrationNumber ? await unitCalled(ctx, demonstrationNumber) : null
  return write(ctx, { kind: 'handout', ...said, demonstrationId, recipient: recipient ?? null }, [
    { officeId: own(ctx), quantity: -said.quantity },
  ])
}

export const lose = (ctx: Context, said: NewLoss) =>
  write(ctx, { kind: 'loss', ...said }, [{ officeId: own(ctx), quantity: -said.quantity }])

/** The same once more with the other sign, by somebody of an office it moved; locked, so that it happens once. */
export async function reverse(ctx: Context, { entryId, words }: Reversal) {
  const entry = await ctx.db
    .selectFrom('material_entry')
    .selectAll()
    .where('id', '=', entryId)
    .forUpdate()
    .executeTakeFirst()
  const moved = await ctx.db.selectFrom('material_posting').selectAll().where('entry_id', '=', entryId).execute()
  if (!entry || !moved.some(each => each.office_id === own(ctx)))
    throw notFound({ zh: '没有这笔账，或者不是本单位的', en: 'No such entry of your office' })
  const again = await ctx.db
    .selectFrom('material_entry')
    .select('id')
    .where('reverses_id', '=', entryId)
    .executeTakeFirst()
  if (again || entry.kind === 'reversal')
    throw badField('entryId', { zh: '已经冲正', en: 'is reversed already' }, { zh: '未冲正的', en: 'one that is not' })
  return write(
    ctx,
    {
      kind: 'reversal',
      material: entry.material,
      quantity: -entry.quantity,
      costFen: -entry.cost_fen,
      budgetId: entry.budget_id,
      demonstrationId: entry.demonstration_id,
      recipient: entry.recipient,
      reversesId: entryId,
      words,
    },
    moved.map(each => ({ officeId: each.office_id, quantity: -each.quantity })),
  )
}

const own = (ctx: Context) => ctx.actor.officeId!

interface Movement {
  kind: MaterialEntry
  material: Material
  quantity: number
  costFen?: number
  budgetId?: number | null
  demonstrationId?: number | null
  recipient?: string | null
  reversesId?: number
  on?: string | undefined
  words?: string | undefined
}

async function write(ctx: Context, said: Movement, postings: readonly { officeId: number; quantity: number }[]) {
  const on = said.on ?? ctx.today
  requirePast(ctx, 'on', on)
  for (const each of postings.filter(one => one.quantity < 0)) await requireStock(ctx, said.material, each)
  const { id } = await ctx.db
    .insertInto('material_entry')
    .values({
      kind: said.kind,
      material: said.material,
      quantity: said.quantity,
      cost_fen: said.costFen ?? 0,
      budget_id: said.budgetId ?? null,
      demonstration_id: said.demonstrationId ?? null,
      recipient: said.recipient ?? null,
      words: said.words ?? '',
      on_day: on,
      reverses_id: said.reversesId ?? null,
      by_id: ctx.actor.id,
      by_name: ctx.actor.name,
      at: ctx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('material_posting')
    .values(postings.map(each => ({ entry_id: id, office_id: each.officeId, quantity: each.quantity })))
    .execute()
  return { id }
}

async function requireStock(
  ctx: Context,
  material: Material,
  { officeId, quantity }: { officeId: number; quantity: number },
) {
  const row = await ctx.db
    .selectFrom('material_stock')
    .select('quantity')
    .where('office_id', '=', officeId)
    .where('material', '=', material)
    .forUpdate()
    .executeTakeFirst()
  const there = row?.quantity ?? 0
  if (there + quantity < 0)
    throw new Problem('not-allowed', {
      zh: `${materials[material].zh}库存${there}，不够${-quantity}；先登记制作入库或者调拨`,
      en: `${there} of ${materials[material].en} in stock, fewer than ${-quantity}; enter what was made or sent first`,
    })
}
