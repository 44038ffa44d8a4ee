/** 延期: asked for once by the office, granted or refused by the centre; the longer limit counts from the same first day. */
import { workorder } from '../../law/workorder.ts'
import { runningClock } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type { OrderExtension, OrderReason, OrderRemark } from './contract.ts'
import { extensionAsked } from './ledger.ts'
import { limitOf, ruleWith } from './limits.ts'
import { holdOrder } from './queries.ts'
import { say } from './say.ts'

export async function requestExtension(ctx: Context, id: number, { amount, reason }: OrderExtension) {
  const order = await holdOrder(ctx, id)
  const most = await limitOf(ctx, order, 'extension')
  if (amount > most.amount)
    throw badField(
      'amount',
      { zh: '超过可延长的天数', en: 'is more than may be granted' },
      { zh: `至多${most.amount}`, en: `at most ${most.amount}` },
    )
  await take(ctx, workorder, 'request-extension', order, { amount, reason })
  await say(ctx, order, 'order.extension-requested', { amount, reason })
}

export async function approveExtension(ctx: Context, id: number, { remark }: OrderRemark) {
  const order = await holdOrder(ctx, id)
  const amount = await extensionAsked(ctx, id)
  const handling = await runningClock(ctx, order, 'handling')
  const within = {
    amount: (handling?.amount ?? 0) + amount || 1,
    unit: (handling?.unit ?? 'working-day') as 'working-day' | 'calendar-day',
  }
  await take(
    ctx,
    workorder,
    'approve-extension',
    order,
    { amount, remark },
    handling ? { 'handling-extended': handling.started_on } : {},
    { 'handling-extended': ruleWith('handling-extended', within) },
  )
  const now = await runningClock(ctx, order, 'handling-extended')
  await say(ctx, order, 'order.extended', { amount, granted: true, dueOn: now?.due_on })
}

export async function refuseExtension(ctx: Context, id: number, { reason }: OrderReason) {
  const order = await holdOrder(ctx, id)
  await take(ctx, workorder, 'refuse-extension', order, { reason })
  await say(ctx, order, 'order.extended', { granted: false, reason })
}
