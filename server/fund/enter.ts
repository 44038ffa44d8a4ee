/** 缴存、退还、利息、手续费、冲正: what is written into the ledger besides payments. */
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import type { NewEntry, Reversal } from './contract.ts'
import { ends, reachFund } from './keep.ts'
import { type Account, lockFund, post, stillOpen, yuan } from './ledger.ts'
import { missingFen } from './promised.ts'
import { askForTopUp } from './top-up.ts'

const incoming = { deposit: true, interest: true, refund: false, fee: false }

export async function enter(ctx: Context, id: number, said: NewEntry) {
  await reachFund(ctx, id)
  const fund = await lockFund(ctx, id)
  const { all, bank, pool } = await ends(ctx, id)
  const account = said.accountId === undefined ? pool : all.find(each => each.id === said.accountId)
  if (!account || account.kind === 'bank')
    throw badField(
      'accountId',
      { zh: '不是本资金的租户子账户', en: "is no tenant's account of this fund" },
      { zh: '租户子账户，或者不填（管理方部分）', en: "a tenant's account, or nothing for the manager's part" },
    )
  const sign = incoming[said.kind] ? 1 : -1
  const entryId = await post(ctx, {
    fundId: id,
    kind: said.kind,
    on: said.on,
    reason: said.reason,
    proof: said.proof,
    postings: [
      { accountId: bank.id, fen: sign * said.amountFen },
      { accountId: account.id, fen: -sign * said.amountFen },
    ],
  })
  if (said.kind === 'refund') await requireNotPromised(ctx, id)
  await keepLeaving(ctx, said, account)
  await askForTopUp(ctx, fund)
  await recordApart(ctx, 'fund.enter', { fundId: id, entryId, kind: said.kind, amountFen: said.amountFen })
  return { id: entryId }
}

/** What a consumer was told the fund pays is not given back before it is paid. A bank's fee asks nobody. */
async function requireNotPromised(ctx: Context, fundId: number) {
  const missing = await missingFen(ctx, fundId)
  if (missing > 0)
    throw new Problem('not-allowed', {
      zh: `已同意先行赔付、尚未支付的将缺${yuan(missing)}，支付以前不能退还`,
      en: `Advance payments approved and not yet paid would lack ${yuan(missing)}: not to be returned before`,
    })
}

/** A deposit returned whole: the tenant has left, and is not asked to fill up again until it deposits anew. */
async function keepLeaving(ctx: Context, { kind, amountFen, on = ctx.today }: NewEntry, account: Account) {
  if (account.kind !== 'tenant') return
  const gone = kind === 'refund' && amountFen === account.balanceFen
  if (!gone && kind !== 'deposit') return
  await ctx.db
    .updateTable('fund_account')
    .set({ left_on: gone ? on : null })
    .where('id', '=', account.id)
    .execute()
  if (!gone) return
  await ctx.db
    .updateTable('fund_notice')
    .set({ met_on: ctx.today })
    .where('account_id', '=', account.id)
    .where(stillOpen)
    .execute()
}

/** What was entered wrongly is entered the other way round. Payments and recoveries are not undone here: their matter would lie. */
export async function reverse(ctx: Context, id: number, { entryId, reason }: Reversal) {
  await reachFund(ctx, id)
  const fund = await lockFund(ctx, id)
  const entry = await ctx.db
    .selectFrom('fund_entry')
    .select(['id', 'kind', 'reverses_id'])
    .where('id', '=', entryId)
    .where('fund_id', '=', id)
    .executeTakeFirst()
  if (!entry) throw notFound({ zh: '本资金没有这笔分录', en: 'No such entry in this fund' })
  if (entry.kind === 'payment' || entry.kind === 'recovery' || entry.kind === 'reversal')
    throw new Problem('not-allowed', {
      zh: '先行赔付、追偿和冲正本身不能冲正',
      en: 'Payments, recoveries and reversals are not reversed',
    })
  const again = await ctx.db.selectFrom('fund_entry').select('id').where('reverses_id', '=', entryId).executeTakeFirst()
  if (again) throw new Problem('not-allowed', { zh: '这笔分录已经冲正', en: 'This entry was reversed already' })
  const postings = await ctx.db
    .selectFrom('fund_posting')
    .select(['account_id as accountId', 'amount_fen as fen'])
    .where('entry_id', '=', entryId)
    .execute()
  const made = await post(ctx, {
    fundId: id,
    kind: 'reversal',
    reason,
    proof: `冲正第${entryId}号分录`,
    reversesId: entryId,
    postings: postings.map(each => ({ accountId: each.accountId, fen: -each.fen })),
  })
  // A deposit that was not returned after all: its tenant is still there.
  if (entry.kind === 'refund')
    await ctx.db
      .updateTable('fund_account')
      .set({ left_on: null })
      .where('kind', '=', 'tenant')
      .where(
        'id',
        'in',
        postings.map(each => each.accountId),
      )
      .execute()
  await askForTopUp(ctx, fund)
  await recordApart(ctx, 'fund.reverse', { fundId: id, entryId, reason })
  return { id: made }
}
