/** 追偿: what the tenant pays back fills the manager's part first, then the deposit. */
import { advancePayment } from '../../law/advance-payment.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import type { AdvanceRecovery, AdvanceRemark } from './contract.ts'
import { ends } from './keep.ts'
import { lockFund, post, yuan } from './ledger.ts'
import { advanceRow, holdAdvance, set } from './pay.ts'

export async function recover(ctx: Context, id: number, { amountFen, proof, on }: AdvanceRecovery) {
  const held = await holdAdvance(ctx, id)
  const row = await advanceRow(ctx, id)
  if (on !== undefined && row.paid_on !== null && on < row.paid_on)
    throw badField(
      'on',
      { zh: `早于支付之日${row.paid_on}`, en: `lies before the payment (${row.paid_on})` },
      { zh: `${row.paid_on}或以后`, en: `${row.paid_on} or later` },
    )
  const fund = await lockFund(ctx, row.fund_id)
  const left = row.amount_fen - row.recovered_fen
  if (amountFen > left)
    throw badField(
      'amountFen',
      { zh: `多于尚未追回的${yuan(left)}`, en: `is more than is still owed (${yuan(left)})` },
      { zh: `不超过${yuan(left)}`, en: `at most ${yuan(left)}` },
    )
  await take(ctx, advancePayment, 'recover', held, { amountFen, proof })
  const { bank, pool } = await ends(ctx, fund.id)
  const toPool = Math.min(amountFen, await owedToPool(ctx, id, pool.id))
  await post(ctx, {
    fundId: fund.id,
    kind: 'recovery',
    on,
    reason: `向租户追偿（${held.number}）`,
    proof,
    paymentId: id,
    postings: [
      { accountId: bank.id, fen: amountFen },
      { accountId: pool.id, fen: -toPool },
      { accountId: row.account_id, fen: -(amountFen - toPool) },
    ],
  })
  await set(ctx, held, { recovered_fen: row.recovered_fen + amountFen })
  if (amountFen === left) await take({ ...ctx, actor: systemActor }, advancePayment, 'complete', held)
}

/** What the manager's part has paid for this and has not had back. */
async function owedToPool(ctx: Context, paymentId: number, poolId: number) {
  const { sum } = await ctx.db
    .selectFrom('fund_posting')
    .innerJoin('fund_entry', 'fund_entry.id', 'fund_posting.entry_id')
    .select(one => one.fn.sum<number>('fund_posting.amount_fen').as('sum'))
    .where('fund_entry.payment_id', '=', paymentId)
    .where('fund_posting.account_id', '=', poolId)
    .executeTakeFirstOrThrow()
  return Number(sum ?? 0)
}

export const complete = async (ctx: Context, id: number, { remark }: AdvanceRemark) =>
  take(ctx, advancePayment, 'complete', await holdAdvance(ctx, id), { remark })

guard('advance-payment', 'complete', async (ctx, matter) => {
  const row = await advanceRow(ctx, matter.id)
  const left = row.amount_fen - row.recovered_fen
  return left === 0 ? undefined : { zh: `尚有${yuan(left)}没有追回`, en: `${yuan(left)} are still to be recovered` }
})
