/**
 * 账: every movement of money is an entry of at least two postings that add up to nought. Nothing is changed afterwards; a
 * mistake is reversed. The fund's row is locked first, so that two who take money at once are one and a refusal; behind
 * that stand the constraints of db/migrations/0057 (no balance below nought, no entry out of balance, no locked month).
 */
import { sql } from 'kysely'
import type { EntryKind } from '../../law/advance-payment.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { requirePast } from '../kernel/past.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { writeEntries } from './write.ts'

export interface Account {
  id: number
  kind: 'bank' | 'pool' | 'tenant'
  operatorId: number | null
  name: string
  stall: string | null
  balanceFen: number
  leftOn: Day | null
}

export interface Fund {
  id: number
  stationId: number
  minimumFen: number
  tenantMinimumFen: number
  openedOn: Day
}

const fundColumns = [
  'fund.id',
  'fund.station_id as stationId',
  'fund.minimum_fen as minimumFen',
  'fund.tenant_minimum_fen as tenantMinimumFen',
  'fund.opened_on as openedOn',
] as const

export async function fundOf(ctx: Context, id: number): Promise<Fund> {
  const fund = await ctx.db.selectFrom('fund').select(fundColumns).where('id', '=', id).executeTakeFirst()
  if (!fund) throw notFound({ zh: '没有这个专项资金', en: 'No such fund' })
  return fund
}

export async function lockFund(ctx: Context, id: number): Promise<Fund> {
  const fund = await ctx.db.selectFrom('fund').select(fundColumns).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!fund) throw notFound({ zh: '没有这个专项资金', en: 'No such fund' })
  return fund
}

export const accountsOf = (ctx: Context, fundId: number): Promise<Account[]> =>
  ctx.db
    .selectFrom('fund_account')
    .select([
      'id',
      'kind',
      'operator_id as operatorId',
      'name',
      'stall',
      'balance_fen as balanceFen',
      'left_on as leftOn',
    ])
    .where('fund_id', '=', fundId)
    .orderBy('id')
    .execute()

export interface Movement {
  fundId: number
  kind: EntryKind
  /** The day on the bank's paper; today unless told. */
  on?: Day | undefined
  reason: string
  proof: string
  paymentId?: number
  reversesId?: number
  /** Account and what is debited to it (below nought: credited). */
  postings: readonly { accountId: number; fen: number }[]
}

/** Writes the entry. The fund must be locked by whoever calls (lockFund). */
export async function post(ctx: Context, { fundId, kind, on = ctx.today, reason, proof, ...rest }: Movement) {
  await requireOpenDay(ctx, fundId, on)
  const postings = rest.postings.filter(each => each.fen !== 0)
  if (postings.reduce((sum, each) => sum + each.fen, 0) !== 0)
    throw new Error(`an entry of fund ${fundId} that does not balance`)
  await requireCovered(ctx, fundId, on, postings)
  const [id] = await writeEntries(ctx, [
    {
      fundId,
      kind,
      on,
      reason,
      proof,
      paymentId: rest.paymentId ?? null,
      reversesId: rest.reversesId ?? null,
      postings,
    },
  ])
  await markMet(ctx, fundId)
  return id!
}

/** Not before the fund: no month of its reconciliation would hold the entry. Not into a month that is locked. */
async function requireOpenDay(ctx: Context, fundId: number, on: Day) {
  requirePast(ctx, 'on', on)
  const { openedOn } = await fundOf(ctx, fundId)
  if (on < openedOn)
    throw badField(
      'on',
      { zh: `早于资金设立之日${openedOn}`, en: `lies before the fund was opened (${openedOn})` },
      { zh: `${openedOn}或以后`, en: `${openedOn} or later` },
    )
  const locked = await ctx.db
    .selectFrom('fund_month')
    .select('month')
    .where('fund_id', '=', fundId)
    .where('locked_on', 'is not', null)
    .where('month', '>=', `${on.slice(0, 7)}-01`)
    .orderBy('month')
    .executeTakeFirst()
  if (locked)
    throw badField(
      'on',
      {
        zh: `${locked.month.slice(0, 7)}已对账锁定`,
        en: `lies in or before ${locked.month.slice(0, 7)}, which is locked`,
      },
      { zh: '未锁定月份的日期', en: 'a day of a month that is not locked' },
    )
}

/** No account below nought, on that day or on any after it: said in words before the constraint would say it. */
async function requireCovered(ctx: Context, fundId: number, on: Day, postings: Movement['postings']) {
  const accounts = new Map((await accountsOf(ctx, fundId)).map(each => [each.id, each]))
  for (const { accountId, fen } of postings) {
    const account = accounts.get(accountId)
    if (!account) throw notFound({ zh: '没有这个账户', en: 'No such account' })
    const change = account.kind === 'bank' ? fen : -fen
    if (change >= 0) continue
    const held = on < ctx.today ? await leastSince(ctx, account, on) : account.balanceFen
    if (held + change >= 0) continue
    const since = on < ctx.today ? { zh: `自${on}起最低`, en: ` since ${on} at the least` } : { zh: '', en: '' }
    throw new Problem('not-allowed', {
      zh: `「${account.name}」${since.zh}余额${yuan(held)}，不够${yuan(-change)}：资金不得为负`,
      en: `"${account.name}" holds ${yuan(held)}${since.en}, less than ${yuan(-change)}: no account may fall below nought`,
    })
  }
}

/** The lowest that the account stood at the end of that day or of any day since: what a day of the past can still give. */
async function leastSince(ctx: Context, { id, kind }: Account, on: Day): Promise<number> {
  const { rows } = await sql<{ least: string | null }>`
    with day as (select e.on_day, sum(sum(p.amount_fen)) over (order by e.on_day) as fen
      from fund_posting p join fund_entry e on e.id = p.entry_id where p.account_id = ${id} group by e.on_day)
    select min(case when ${kind} = 'bank' then fen else -fen end) as least from day
    where on_day >= (select max(on_day) from day where on_day <= ${on})`.execute(ctx.db)
  return Number(rows[0]?.least ?? 0)
}

export const yuan = (fen: number) => `${(fen / 100).toFixed(2)}元`

/** A notice that nobody has met and none has replaced. */
export const stillOpen = sql<boolean>`fund_notice.met_on is null and fund_notice.replaced_on is null`

/** A top-up that was asked for and has come in. */
async function markMet(ctx: Context, fundId: number) {
  const open = await ctx.db
    .selectFrom('fund_notice')
    .innerJoin('fund_account', 'fund_account.id', 'fund_notice.account_id')
    .select(['fund_notice.id', 'fund_notice.minimum_fen as minimumFen', 'fund_account.balance_fen as balanceFen'])
    .where('fund_notice.fund_id', '=', fundId)
    .where(stillOpen)
    .execute()
  for (const each of open.filter(one => one.balanceFen >= one.minimumFen))
    await ctx.db.updateTable('fund_notice').set({ met_on: ctx.today }).where('id', '=', each.id).execute()
}

/** The balances once more, from the postings alone: what the ledger says if nothing but the ledger is believed. */
export async function replayed(ctx: Context, fundId: number): Promise<Map<number, number>> {
  const rows = await ctx.db
    .selectFrom('fund_account')
    .leftJoin('fund_posting', 'fund_posting.account_id', 'fund_account.id')
    .select(one => ['fund_account.id', 'fund_account.kind', one.fn.sum<number>('fund_posting.amount_fen').as('sum')])
    .where('fund_account.fund_id', '=', fundId)
    .groupBy(['fund_account.id', 'fund_account.kind'])
    .execute()
  return new Map(rows.map(each => [each.id, each.kind === 'bank' ? Number(each.sum ?? 0) : 0 - Number(each.sum ?? 0)]))
}
