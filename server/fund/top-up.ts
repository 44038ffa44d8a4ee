/** 补足: whoever is below what was agreed is asked in a letter to fill up again within five working days. */
import { sql } from 'kysely'
import { topUpDays } from '../../law/advance-payment.ts'
import { type Day, workingDays } from '../../law/grammar.ts'
import { type Block, fullDay } from '../../law/letters/index.ts'
import type { Context } from '../kernel/context.ts'
import { dueDay } from '../kernel/day.ts'
import { notFound } from '../kernel/problem.ts'
import { Attachment, fileTypes } from '../kernel/route.ts'
import { letterDocx } from '../letter/index.ts'
import { remind } from '../office/index.ts'
import { showOperator } from '../party/index.ts'
import { stationRow } from '../station/index.ts'
import { reachFund } from './keep.ts'
import { accountsOf, type Fund, stillOpen, yuan } from './ledger.ts'

/**
 * One open notice at most for each account; the keepers find it in their bell. One that asks for less than is now missing is
 * replaced: a notice stays as it stood on its day.
 */
export async function askForTopUp(ctx: Context, fund: Fund, paymentId?: number) {
  const below = (await accountsOf(ctx, fund.id)).filter(
    each => each.kind !== 'bank' && each.leftOn === null && each.balanceFen < minimumOf(fund, each.kind),
  )
  if (below.length === 0) return
  const open = await ctx.db
    .selectFrom('fund_notice')
    .select(['id', 'account_id as accountId', sql<number>`minimum_fen - balance_fen`.as('askedFen')])
    .where('fund_id', '=', fund.id)
    .where(stillOpen)
    .execute()
  const asked = new Map(open.map(each => [each.accountId, Number(each.askedFen)]))
  const short = below.filter(each => minimumOf(fund, each.kind) - each.balanceFen > (asked.get(each.id) ?? 0))
  if (short.length === 0) return
  const replaced = open.filter(each => short.some(one => one.id === each.accountId)).map(each => each.id)
  if (replaced.length > 0)
    await ctx.db.updateTable('fund_notice').set({ replaced_on: ctx.today }).where('id', 'in', replaced).execute()
  const { due } = dueDay(ctx.calendar, ctx.counting, workingDays(topUpDays), ctx.today)
  await ctx.db
    .insertInto('fund_notice')
    .values(
      short.map(each => ({
        fund_id: fund.id,
        account_id: each.id,
        payment_id: paymentId ?? null,
        on_day: ctx.today,
        due_on: due,
        minimum_fen: minimumOf(fund, each.kind),
        balance_fen: each.balanceFen,
        met_on: null,
        replaced_on: null,
      })),
    )
    .execute()
  const station = await stationRow(ctx, fund.stationId)
  const keepers = await ctx.db
    .selectFrom('person')
    .select('id')
    .where('office_id', '=', station.office_id)
    .where('active', '=', true)
    .execute()
  await remind(
    ctx,
    keepers.map(each => each.id),
    {
      matterId: paymentId ?? fund.stationId,
      name: 'fund.top-up',
      facts: { names: short.map(each => each.name).join('、'), dueOn: due },
    },
  )
}

export const minimumOf = (fund: Pick<Fund, 'minimumFen' | 'tenantMinimumFen'>, kind: 'bank' | 'pool' | 'tenant') =>
  ({ bank: 0, pool: fund.minimumFen, tenant: fund.tenantMinimumFen })[kind]

/** As it stood on its day: written from the notice, which does not change. */
export async function topUpLetter(ctx: Context, id: number) {
  const notice = await ctx.db.selectFrom('fund_notice').selectAll().where('id', '=', id).executeTakeFirst()
  if (!notice) throw notFound({ zh: '没有这份通知', en: 'No such notice' })
  const fund = await reachFund(ctx, notice.fund_id)
  const station = await stationRow(ctx, fund.stationId)
  const host = await showOperator(ctx, station.host_id)
  const account = (await accountsOf(ctx, fund.id)).find(each => each.id === notice.account_id)!
  const tenant = account.operatorId === null ? undefined : await showOperator(ctx, account.operatorId)
  const payment =
    notice.payment_id === null
      ? undefined
      : await ctx.db.selectFrom('matter').select('number').where('id', '=', notice.payment_id).executeTakeFirst()
  const day = (on: Day) => fullDay(on) ?? on
  const before = await ctx.db
    .selectFrom('fund_notice')
    .select('on_day')
    .where('account_id', '=', notice.account_id)
    .where('id', '<', notice.id)
    .where('replaced_on', '=', notice.on_day)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  const number = `先付补〔${notice.on_day.slice(0, 4)}〕${notice.id}号`
  const blocks: Block[] = [
    { kind: 'title', text: '先行赔付资金补足通知书' },
    { kind: 'number', text: number },
    { kind: 'addressee', text: `${tenant?.name ?? host?.name ?? account.name}：` },
    {
      kind: 'paragraph',
      text: `“${station.name}”先行赔付专项资金中，${tenant ? '你单位的保证金' : '管理方专项资金'}在${payment ? `办理先行赔付（${payment.number}）` : '支出'}后，截至${day(notice.on_day)}余额为${yuan(notice.balance_fen)}，低于约定的最低限额${yuan(notice.minimum_fen)}。`,
    },
    {
      kind: 'paragraph',
      text: `请于${day(notice.due_on)}前补足差额${yuan(notice.minimum_fen - notice.balance_fen)}，并将缴存凭证交维权站登记。逾期未补足的，按约定办理。${before ? `${day(before.on_day)}的补足通知由本通知代替。` : ''}`,
    },
    { kind: 'seal', office: station.name, on: notice.on_day },
  ]
  return new Attachment(
    await letterDocx(blocks, notice.on_day),
    fileTypes.docx,
    `先行赔付资金补足通知书 ${number}.docx`,
  )
}
