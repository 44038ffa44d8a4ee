/** 设立、租户开户: a fund, its accounts and their first deposits. */
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { showMatter } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { requireOperator, showOperator } from '../party/index.ts'
import { stationRow } from '../station/index.ts'
import type { NewFund, NewTenantAccount } from './contract.ts'
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
