/** 履行: payment, deferral, challenge, demand, the court (penalty procedure arts. 71 to 76). */
import { deferredUntil } from '../../law/enforcement.clocks.ts'
import { onTheSpotFen } from '../../law/enforcement.limits.ts'
import { enforcementCase } from '../../law/enforcement.ts'
import { fullDay, yuan } from '../../law/letters/wording.ts'
import { stop } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { daysBetween } from '../kernel/day.ts'
import { requirePast } from '../kernel/past.ts'
import { badField } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import type * as wire from './contract.ts'
import { moneyOf } from './money.ts'
import { issueTo } from './paper.ts'
import { type Case, holdCase, requireNotBefore, withRow } from './queries.ts'

const step = enforcementCase

/** Fine and collector are apart (art. 67); on the spot only where art. 72 of the rules allows it. */
export async function recordPayment(ctx: Context, id: number, said: wire.Payment) {
  const held = await holdCase(ctx, id)
  requirePast(ctx, 'paidOn', said.paidOn)
  requireNotBefore('paidOn', said.paidOn, held.row.served_on, {
    zh: '决定书送达之日',
    en: 'the service of the decision',
  })
  const money = await moneyOf(ctx, held, said.paidOn)
  const open = {
    fine: money.fineFen - money.finePaidFen,
    income: money.incomeFen - money.incomePaidFen,
    late: money.lateFen - money.latePaidFen,
  }[said.kind]
  if (said.amountFen > open)
    throw badField(
      'amountFen',
      { zh: `超过应缴余额（${yuan(Math.max(0, open))}）`, en: 'is more than what is owed' },
      { zh: `不超过${yuan(Math.max(0, open))}`, en: `at most ${(Math.max(0, open) / 100).toFixed(2)} yuan` },
    )
  if (said.how === 'on-the-spot') requireSpot(held, said)
  await take(ctx, step, 'record-payment', held, { ...said })
  await ctx.db
    .insertInto('case_payment')
    .values({
      matter_id: id,
      paid_on: said.paidOn,
      kind: said.kind,
      amount_fen: said.amountFen,
      voucher: said.voucher,
      how: said.how,
    })
    .execute()
  const now = await moneyOf(ctx, held)
  if (now.fineFen <= now.finePaidFen && now.incomeFen <= now.incomePaidFen)
    for (const clock of ['payment', 'payment-deferred', 'urging', 'court']) await stop(ctx, held, clock)
}

/** Up to 100 yuan of the simple procedure by itself; more, or of an ordinary case, only with the case of the article that it is. */
function requireSpot({ row }: Case, said: wire.Payment) {
  if (said.kind !== 'fine')
    throw badField(
      'how',
      { zh: '当场只能收缴罚款', en: 'is for fines only' },
      { zh: '银行或者电子支付（程序规定第七十二条）', en: 'by bank or electronically (art. 72)' },
    )
  const simple = row.procedure === 'simple'
  if ((simple && row.fine_fen <= onTheSpotFen) || said.spotReason !== undefined) return
  throw badField(
    'spotReason',
    {
      zh: simple ? `罚款超过${yuan(onTheSpotFen)}，没有写明为何当场收缴` : '普通程序的罚款，没有写明为何当场收缴',
      en: simple ? `is missing: more than ${onTheSpotFen / 100} yuan` : 'is missing: an ordinary case',
    },
    {
      zh: simple
        ? '不当场收缴事后难以执行，或者边远、水上、交通不便地区当事人缴纳确有困难并提出（程序规定第七十二条）；否则由当事人到银行缴纳'
        : '边远、水上、交通不便地区，当事人缴纳确有困难并提出（程序规定第七十二条第三项）；否则由当事人到银行缴纳',
      en: simple
        ? 'why it could hardly be enforced later, or that a remote party asked for it (rules art. 72); or paid to the bank'
        : 'that a party in a remote place asked for it (rules art. 72 (3)); or paid to the bank',
    },
  )
}

export async function deferPayment(ctx: Context, id: number, { plan, reason }: wire.Deferral) {
  const held = await holdCase(ctx, id)
  const money = await moneyOf(ctx, held)
  const open = money.fineFen - money.finePaidFen
  const total = plan.reduce((all, each) => all + each.amountFen, 0)
  if (total !== open)
    throw badField(
      'plan',
      { zh: `各期合计${yuan(total)}，与未缴罚款${yuan(open)}不符`, en: 'does not add up to the unpaid fine' },
      { zh: `合计${yuan(open)}`, en: `${(open / 100).toFixed(2)} yuan in all` },
    )
  const sorted = [...plan].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  requireNotBefore('plan.0.dueOn', sorted[0]!.dueOn, ctx.today, { zh: '今天', en: 'today' })
  const last = sorted.at(-1)!.dueOn
  const rule = deferredUntil(last, Math.max(1, daysBetween(ctx.today, last)))
  await take(ctx, step, 'defer-payment', held, { plan, reason }, {}, { 'payment-deferred': rule })
  await ctx.db.deleteFrom('case_instalment').where('matter_id', '=', id).execute()
  await ctx.db
    .insertInto('case_instalment')
    .values(sorted.map(each => ({ matter_id: id, due_on: each.dueOn, amount_fen: each.amountFen })))
    .execute()
  await issueTo(ctx, held, 40, {
    kind: plan.length > 1 ? '分期' : '延期',
    decisionNumber: held.row.decision_number ?? undefined,
    plan: sorted
      .map(each => `${fullDay(each.dueOn)}前缴纳${yuan(each.amountFen)}；`)
      .join('\n')
      .replace(/；$/, '。'),
  })
}

/** What came in stands in the store, which hears of it by this event (server/destruction/follow.ts). */
export async function storeGoods(ctx: Context, id: number, said: wire.GoodsStored) {
  await take(ctx, step, 'store-goods', await holdCase(ctx, id), { ...said })
}
guard('case', 'store-goods', async (ctx, matter) => {
  const { row } = await withRow(ctx, matter)
  return row.confiscated_goods === null && row.goods_fen === 0
    ? { zh: '本案没有没收物品', en: 'Nothing was confiscated in this case' }
    : undefined
})
