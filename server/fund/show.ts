/** Funds as a list and one by one. */
import { type Context, hasRole } from '../kernel/context.ts'
import { showMatter, visibleMatters } from '../kernel/matter.ts'
import { showOperator } from '../party/index.ts'
import { stationRow } from '../station/index.ts'
import { reachFund } from './keep.ts'
import { accountsOf, stillOpen } from './ledger.ts'
import { bookOn, lastOf, monthDue } from './month.ts'
import { minimumOf } from './top-up.ts'
import type { FundLine, FundView } from './view.ts'

export async function listFunds(ctx: Context) {
  const rows = await visibleMatters(ctx)
    .innerJoin('station', 'station.matter_id', 'matter.id')
    .innerJoin('fund', 'fund.station_id', 'station.matter_id')
    .innerJoin('operator', 'operator.id', 'station.host_id')
    .select([
      'fund.id',
      'fund.station_id as stationId',
      'station.name as station',
      'operator.name as holder',
      'station.level',
      'fund.minimum_fen as minimumFen',
    ])
    .orderBy('fund.id')
    .execute()
  if (rows.length === 0) return { items: [] as FundLine[], order: { zh: '按设立先后', en: 'in the order of opening' } }
  const ids = rows.map(each => each.id)
  const accounts = await ctx.db
    .selectFrom('fund_account')
    .select(['fund_id', 'kind', 'balance_fen'])
    .where('fund_id', 'in', ids)
    .execute()
  const open = await ctx.db
    .selectFrom('advance_payment')
    .innerJoin('matter', 'matter.id', 'advance_payment.matter_id')
    .select(one => ['fund_id', one.fn.countAll<number>().as('n')])
    .where('fund_id', 'in', ids)
    .where('matter.open', '=', true)
    .groupBy('fund_id')
    .execute()
  const notices = await ctx.db
    .selectFrom('fund_notice')
    .select(one => ['fund_id', one.fn.countAll<number>().as('n')])
    .where('fund_id', 'in', ids)
    .where(stillOpen)
    .groupBy('fund_id')
    .execute()
  const locked = await ctx.db
    .selectFrom('fund_month')
    .select(one => ['fund_id', one.fn.max('month').as('month')])
    .where('fund_id', 'in', ids)
    .where('locked_on', 'is not', null)
    .groupBy('fund_id')
    .execute()
  const items: FundLine[] = rows.map(each => {
    const own = accounts.filter(one => one.fund_id === each.id)
    return {
      ...each,
      balanceFen: own.find(one => one.kind === 'bank')?.balance_fen ?? 0,
      poolFen: own.find(one => one.kind === 'pool')?.balance_fen ?? 0,
      tenants: own.filter(one => one.kind === 'tenant').length,
      open: Number(open.find(one => one.fund_id === each.id)?.n ?? 0),
      notices: Number(notices.find(one => one.fund_id === each.id)?.n ?? 0),
      lastLocked: locked.find(one => one.fund_id === each.id)?.month?.slice(0, 7) ?? null,
    }
  })
  return { items, order: { zh: '按设立先后', en: 'in the order of opening' } }
}

export async function showFund(ctx: Context, id: number): Promise<FundView> {
  const fund = await reachFund(ctx, id)
  const station = await showMatter(ctx, 'station', fund.stationId)
  const row = await stationRow(ctx, fund.stationId)
  const holder = await showOperator(ctx, row.host_id)
  const accounts = await accountsOf(ctx, id)
  const due = await monthDue(ctx, fund)
  const months = await ctx.db
    .selectFrom('fund_month')
    .selectAll()
    .where('fund_id', '=', id)
    .orderBy('month', 'desc')
    .execute()
  const notices = await ctx.db
    .selectFrom('fund_notice')
    .selectAll()
    .where('fund_id', '=', id)
    .orderBy('id', 'desc')
    .execute()
  return {
    id,
    station: { id: station.id, name: row.name, number: station.number },
    holder: holder?.name ?? station.respondent,
    openedOn: fund.openedOn,
    minimumFen: fund.minimumFen,
    tenantMinimumFen: fund.tenantMinimumFen,
    accounts: accounts.map(each => ({ ...each, minimumFen: minimumOf(fund, each.kind) })),
    months: months.map(each => ({
      month: each.month.slice(0, 7),
      bookFen: each.book_fen,
      bankFen: each.bank_fen,
      explanation: each.explanation,
      preparedBy: each.prepared_name,
      preparedOn: each.prepared_on,
      lockedBy: each.locked_name,
      lockedOn: each.locked_on,
    })),
    due: lastOf(due) < ctx.today ? { month: due.slice(0, 7), bookFen: await bookOn(ctx, id, lastOf(due)) } : null,
    notices: notices.map(each => ({
      id: each.id,
      accountId: each.account_id,
      name: accounts.find(one => one.id === each.account_id)?.name ?? '',
      onDay: each.on_day,
      dueOn: each.due_on,
      minimumFen: each.minimum_fen,
      balanceFen: each.balance_fen,
      metOn: each.met_on,
      replacedOn: each.replaced_on,
    })),
    totals: await totalsOf(ctx, id),
    may: {
      request: hasRole(ctx.actor, 'station', 'handler', 'head'),
      keep: hasRole(ctx.actor, 'station', 'head'),
      lock: hasRole(ctx.actor, 'station', 'head'),
    },
  }
}

async function totalsOf(ctx: Context, id: number): Promise<FundView['totals']> {
  const sums = await ctx.db
    .selectFrom('fund_entry')
    .innerJoin('fund_posting', 'fund_posting.entry_id', 'fund_entry.id')
    .innerJoin('fund_account', 'fund_account.id', 'fund_posting.account_id')
    .select(one => ['fund_entry.kind', one.fn.sum<number>('fund_posting.amount_fen').as('sum')])
    .where('fund_entry.fund_id', '=', id)
    .where('fund_account.kind', '=', 'bank')
    .groupBy('fund_entry.kind')
    .execute()
  const of = (...kinds: string[]) =>
    sums.filter(each => kinds.includes(each.kind)).reduce((sum, each) => sum + Number(each.sum), 0)
  const counts = await ctx.db
    .selectFrom('advance_payment')
    .select(one => [
      one.fn.countAll<number>().filterWhere('paid_on', 'is not', null).as('payments'),
      one.fn.countAll<number>().filterWhere('approved_on', 'is not', null).as('approved'),
    ])
    .where('fund_id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    paidInFen: of('opening', 'deposit'),
    paidOutFen: -of('payment'),
    recoveredFen: of('recovery'),
    payments: Number(counts.payments),
    approved: Number(counts.approved),
  }
}
