/** 设立、缴存、退还、利息、手续费、冲正: what is written into the ledger besides payments. */
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { showMatter } from '../kernel/matter.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { requireOperator, showOperator } from '../party/index.ts'
import { stationRow } from '../station/index.ts'
import type { NewEntry, NewFund, NewTenantAccount, Reversal } from './contract.ts'
import { type Account, accountsOf, fundOf, lockFund, post } from './ledger.ts'

/** Who may see the station may see its fund: throws not-found for others. */
export async function reachFund(ctx: Context, id: number) {
  const fund = await fundOf(ctx, id)
  await showMatter(ctx, 'station', fund.stationId)
  return fund
}

export async function openFund(ctx: Context, said: NewFund) {
  const station = await showMatter(ctx, 'station', said.stationId)
  const row = await stationRow(ctx, station.id)
  const holder = await showOperator(ctx, row.host_id)
  const made = await ctx.db
    .insertInto('fund')
    .values({
      station_id: station.id,
      minimum_fen: said.minimumFen,
      tenant_minimum_fen: said.tenantMinimumFen,
      opened_on: said.on ?? ctx.today,
    })
    .onConflict(one => one.column('station_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made)
    throw badField(
      'stationId',
      { zh: '该站已设专项资金', en: 'has a fund already' },
      { zh: '尚未设立的维权站', en: 'a station without one' },
    )
  const accounts = await ctx.db
    .insertInto('fund_account')
    .values(
      (['bank', 'pool'] as const).map(kind => ({
        fund_id: made.id,
        kind,
        operator_id: null,
        name: kind === 'bank' ? '银行存款' : `管理方专项资金（${holder?.short_name ?? holder?.name ?? row.name}）`,
        stall: null,
        left_on: null,
      })),
    )
    .returning(['id', 'kind'])
    .execute()
  const idOf = (kind: string) => accounts.find(each => each.kind === kind)!.id
  await post(ctx, {
    fundId: made.id,
    kind: 'opening',
    on: said.on,
    reason: '设立先行赔付专项资金',
    proof: said.proof,
    postings: [
      { accountId: idOf('bank'), fen: said.openingFen },
      { accountId: idOf('pool'), fen: -said.openingFen },
    ],
  })
  await recordApart(ctx, 'fund.open', { fundId: made.id, stationId: station.id, openingFen: said.openingFen })
  return { id: made.id }
}

/** A sub-account of its own for each tenant, with its first deposit. */
export async function addTenant(ctx: Context, id: number, said: NewTenantAccount) {
  await reachFund(ctx, id)
  await lockFund(ctx, id)
  const operator = await requireOperator(ctx, said.operatorId)
  const made = await ctx.db
    .insertInto('fund_account')
    .values({
      fund_id: id,
      kind: 'tenant',
      operator_id: operator.id,
      name: operator.short_name ?? operator.name,
      stall: said.stall ?? null,
      left_on: null,
    })
    .onConflict(one => one.columns(['fund_id', 'operator_id']).where('kind', '=', 'tenant').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made)
    throw badField(
      'operatorId',
      { zh: '该租户已有子账户', en: 'has a sub-account already' },
      { zh: '尚未开户的租户', en: 'a tenant without one' },
    )
  const { bank } = await ends(ctx, id)
  await post(ctx, {
    fundId: id,
    kind: 'deposit',
    on: said.on,
    reason: '租户保证金首次缴存',
    proof: said.proof,
    postings: [
      { accountId: bank.id, fen: said.depositFen },
      { accountId: made.id, fen: -said.depositFen },
    ],
  })
  await recordApart(ctx, 'fund.add-tenant', { fundId: id, operatorId: operator.id })
  return { id: made.id }
}

export async function ends(ctx: Context, fundId: number): Promise<{ bank: Account; pool: Account; all: Account[] }> {
  const all = await accountsOf(ctx, fundId)
  return { all, bank: all.find(each => each.kind === 'bank')!, pool: all.find(each => each.kind === 'pool')! }
}

const incoming = { deposit: true, interest: true, refund: false, fee: false }

export async function enter(ctx: Context, id: number, said: NewEntry) {
  await reachFund(ctx, id)
  await lockFund(ctx, id)
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
  await recordApart(ctx, 'fund.enter', { fundId: id, entryId, kind: said.kind, amountFen: said.amountFen })
  return { id: entryId }
}

/** What was entered wrongly is entered the other way round. Payments and recoveries are not undone here: their matter would lie. */
export async function reverse(ctx: Context, id: number, { entryId, reason }: Reversal) {
  await reachFund(ctx, id)
  await lockFund(ctx, id)
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
  await recordApart(ctx, 'fund.reverse', { fundId: id, entryId, reason })
  return { id: made }
}
