/**
 * 月度对账: what the book says at the end of a month against what the bank says. A difference is explained; a second
 * person locks the month, and from then on nothing is written into it.
 */
import { sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { recordApart } from '../kernel/event.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { remind } from '../office/index.ts'
import { stationRow } from '../station/index.ts'
import type { MonthClosing, MonthLock } from './contract.ts'
import { ends, reachFund } from './keep.ts'
import { type Fund, fundOf, lockFund, yuan } from './ledger.ts'

const firstOf = (month: string): Day => `${month.slice(0, 7)}-01`
export const nextMonth = (month: string): Day => firstOf(addDays(firstOf(month), 31))
export const lastOf = (month: string): Day => addDays(nextMonth(month), -1)

/** The bank account at the end of that day, added up from the postings. */
export async function bookOn(ctx: Context, fundId: number, day: Day) {
  const { bank } = await ends(ctx, fundId)
  const { sum } = await ctx.db
    .selectFrom('fund_posting')
    .innerJoin('fund_entry', 'fund_entry.id', 'fund_posting.entry_id')
    .select(one => one.fn.sum<number>('fund_posting.amount_fen').as('sum'))
    .where('fund_posting.account_id', '=', bank.id)
    .where('fund_entry.on_day', '<=', day)
    .executeTakeFirstOrThrow()
  return Number(sum ?? 0)
}

/** Month after month, none left out: the one after the last that was locked. */
export async function monthDue(ctx: Context, fund: Fund): Promise<Day> {
  const last = await ctx.db
    .selectFrom('fund_month')
    .select('month')
    .where('fund_id', '=', fund.id)
    .where('locked_on', 'is not', null)
    .orderBy('month', 'desc')
    .executeTakeFirst()
  return last ? nextMonth(last.month) : firstOf(fund.openedOn)
}

export async function prepareMonth(ctx: Context, id: number, said: MonthClosing) {
  await reachFund(ctx, id)
  const fund = await lockFund(ctx, id)
  const due = await monthDue(ctx, fund)
  if (firstOf(said.month) !== due)
    throw badField(
      'month',
      { zh: '对账须逐月进行', en: 'is not the next month: none is left out' },
      { zh: due.slice(0, 7), en: due.slice(0, 7) },
    )
  if (lastOf(due) >= ctx.today)
    throw badField(
      'month',
      { zh: '当月尚未结束', en: 'is not over yet' },
      { zh: `${nextMonth(due)}以后对账`, en: `to be reconciled from ${nextMonth(due)}` },
    )
  const book = await bookOn(ctx, id, lastOf(due))
  if (book !== said.bankFen && said.explanation === undefined)
    throw badField(
      'explanation',
      {
        zh: `账面${yuan(book)}与银行${yuan(said.bankFen)}不一致，须说明差异`,
        en: `is missing: the book says ${yuan(book)}, the bank ${yuan(said.bankFen)}`,
      },
      { zh: '差异的原因，如在途款项、未入账利息', en: 'why they differ: money on its way, interest not yet entered' },
    )
  const row = {
    book_fen: book,
    bank_fen: said.bankFen,
    explanation: said.explanation ?? null,
    prepared_by: ctx.actor.id!,
    prepared_name: ctx.actor.name,
    prepared_on: ctx.today,
    locked_by: null,
    locked_name: null,
    locked_on: null,
  }
  await ctx.db
    .insertInto('fund_month')
    .values({ fund_id: id, month: due, ...row })
    .onConflict(one => one.columns(['fund_id', 'month']).doUpdateSet(row))
    .execute()
  await recordApart(ctx, 'fund.prepare-month', { fundId: id, month: due, bookFen: book, bankFen: said.bankFen })
  return { month: due.slice(0, 7), bookFen: book }
}

/** Once in every month as long as one is owed: the keepers; and who supervises them, once a second month is over. */
export async function remindMonths(ctx: Context) {
  const funds = await ctx.db.selectFrom('fund').select('id').execute()
  for (const { id } of funds) {
    const fund = await fundOf(ctx, id)
    const due = await monthDue(ctx, fund)
    if (lastOf(due) >= ctx.today) continue
    const station = await stationRow(ctx, fund.stationId)
    const late = lastOf(nextMonth(due)) < ctx.today
    const people = await ctx.db
      .selectFrom('person')
      .select('id')
      .where('active', '=', true)
      .where(one =>
        one.or([
          one('office_id', '=', station.office_id),
          sql<boolean>`${late} and roles @> array['head']
            and office_id = (select county_id from office where id = ${station.office_id})`,
        ]),
      )
      .execute()
    await remind(
      ctx,
      people.map(each => each.id),
      {
        matterId: fund.stationId,
        name: 'fund.month',
        facts: { station: station.name, month: due.slice(0, 7) },
        once: `fund-month:${id}:${due}:${ctx.today.slice(0, 7)}`,
      },
    )
  }
}

/** Nothing may have been entered into the month since it was reconciled. */
export async function lockMonth(ctx: Context, id: number, { month }: MonthLock) {
  await reachFund(ctx, id)
  await lockFund(ctx, id)
  const row = await ctx.db
    .selectFrom('fund_month')
    .selectAll()
    .where('fund_id', '=', id)
    .where('month', '=', firstOf(month))
    .executeTakeFirst()
  if (!row) throw notFound({ zh: '该月尚未对账', en: 'That month has not been reconciled' })
  if (row.locked_on !== null) throw new Problem('wrong-state', { zh: '该月已经锁定', en: 'It is locked already' })
  if (row.prepared_by === ctx.actor.id)
    throw new Problem('same-person', { zh: '对账人不得自己锁定', en: 'Whoever reconciled it must not lock it' })
  const book = await bookOn(ctx, id, lastOf(month))
  if (book !== row.book_fen)
    throw new Problem('changed', {
      zh: `对账后又有分录，账面现为${yuan(book)}，请重新对账`,
      en: `Entries were added since: the book now says ${yuan(book)}. Reconcile it again`,
    })
  await ctx.db
    .updateTable('fund_month')
    .set({ locked_by: ctx.actor.id, locked_name: ctx.actor.name, locked_on: ctx.today })
    .where('fund_id', '=', id)
    .where('month', '=', firstOf(month))
    .execute()
  await recordApart(ctx, 'fund.lock-month', { fundId: id, month: firstOf(month) })
  return { month }
}
