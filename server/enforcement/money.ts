/** What is owed on a day: the fine by its due days, the late fee of three percent a day and no more than the fine. */
import { lateFeeFen } from '../../law/enforcement.limits.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import type { Case } from './queries.ts'

export interface Due {
  dueOn: Day
  amountFen: number
}
export interface Paid {
  paidOn: Day
  amountFen: number
}

/**
 * Day by day after a due day: what was due and is not paid, times three percent; days of a review or lawsuit are left out
 * (penalty law art. 73). Ends with the cap.
 */
export function lateFeeUntil(
  fineFen: number,
  due: readonly Due[],
  paid: readonly Paid[],
  exempt: readonly { from: Day; to: Day }[],
  until: Day,
): number {
  const first = due.map(each => each.dueOn).sort()[0]
  if (first === undefined) return 0
  let fee = 0
  for (let day = addDays(first, 1); day <= until && fee < fineFen; day = addDays(day, 1)) {
    const owed = sum(due.filter(each => each.dueOn < day)) - sum(paid.filter(each => each.paidOn < day))
    if (owed <= 0) {
      if (due.every(each => each.dueOn < day)) break
      continue
    }
    if (exempt.some(each => each.from <= day && day <= each.to)) continue
    fee = Math.min(fineFen, fee + lateFeeFen(fineFen, owed, 1))
  }
  return fee
}

const sum = (list: readonly { amountFen: number }[]) => list.reduce((all, each) => all + each.amountFen, 0)

export async function moneyOf(ctx: Context, held: Case, until: Day = ctx.today) {
  const { row } = held
  const payments = await ctx.db
    .selectFrom('case_payment')
    .selectAll()
    .where('matter_id', '=', held.id)
    .orderBy('paid_on')
    .orderBy('id')
    .execute()
  const instalments = await ctx.db
    .selectFrom('case_instalment')
    .select(['due_on as dueOn', 'amount_fen as amountFen'])
    .where('matter_id', '=', held.id)
    .orderBy('due_on')
    .execute()
  const challenges = await ctx.db
    .selectFrom('case_challenge')
    .select(['from_on', 'decided_on'])
    .where('matter_id', '=', held.id)
    .execute()
  const of = (kind: 'fine' | 'income' | 'late') =>
    payments.filter(each => each.kind === kind).map(each => ({ paidOn: each.paid_on, amountFen: each.amount_fen }))
  const finePaid = sum(of('fine'))
  const fineFen = row.revoked_on === null ? row.fine_fen : 0
  const incomeFen = row.revoked_on === null ? row.income_fen : 0
  // What was paid before a deferral is due at once; the plan covers the rest.
  const before = fineFen - sum(instalments)
  const due: Due[] =
    row.payment_due_on === null
      ? []
      : instalments.length === 0
        ? [{ dueOn: row.payment_due_on, amountFen: fineFen }]
        : [...(before > 0 ? [{ dueOn: row.payment_due_on, amountFen: before }] : []), ...instalments]
  const lateFen = lateFeeUntil(
    fineFen,
    due,
    of('fine'),
    challenges.map(each => ({ from: each.from_on, to: each.decided_on ?? until })),
    until,
  )
  const latePaid = sum(of('late'))
  return {
    fineFen,
    finePaidFen: finePaid,
    incomeFen,
    incomePaidFen: sum(of('income')),
    lateFen,
    latePaidFen: latePaid,
    owedFen:
      Math.max(0, fineFen - finePaid) + Math.max(0, incomeFen - sum(of('income'))) + Math.max(0, lateFen - latePaid),
    dueOn: due.at(-1)?.dueOn ?? null,
    payments: payments.map(each => ({
      id: each.id,
      paidOn: each.paid_on,
      kind: each.kind,
      amountFen: each.amount_fen,
      voucher: each.voucher,
      how: each.how,
    })),
    instalments,
  }
}

/** What of each kind is still owed. */
export const owedBy = (money: Awaited<ReturnType<typeof moneyOf>>) => ({
  fineFen: Math.max(0, money.fineFen - money.finePaidFen),
  incomeFen: Math.max(0, money.incomeFen - money.incomePaidFen),
  lateFen: Math.max(0, money.lateFen - money.latePaidFen),
})
