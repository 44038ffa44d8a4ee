/** 催告 (coercion law arts. 35, 54; penalty procedure art. 76). */
import { enforcementCase } from '../../law/enforcement.ts'
import { fullDay, yuan } from '../../law/letters/wording.ts'
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import type * as wire from './contract.ts'
import { moneyOf } from './money.ts'
import { issueTo } from './paper.ts'
import { holdCase } from './queries.ts'

const step = enforcementCase

/** One demand at a time: the ten working days of the last one must have run out. */
guard('case', 'urge', async (ctx, matter) => {
  const unserved = await ctx.db
    .selectFrom('letter')
    .select('number')
    .where('matter_id', '=', matter.id)
    .where('form', '=', 41)
    .where('state', '!=', 'served')
    // A demand from before instalments were allowed asks for what is no longer due so: nothing waits for it.
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('letter as later')
            .select('later.id')
            .whereRef('later.matter_id', '=', 'letter.matter_id')
            .where('later.form', '=', 40)
            .whereRef('later.id', '>', 'letter.id'),
        ),
      ),
    )
    .executeTakeFirst()
  if (unserved)
    return { zh: `${unserved.number}尚未送达，先送达`, en: `${unserved.number} is not served yet: serve it first` }
  const running = await ctx.db
    .selectFrom('clock')
    .select('due_on')
    .where('matter_id', '=', matter.id)
    .where('name', '=', 'urging')
    .where('due_on', '>=', ctx.today)
    .executeTakeFirst()
  return running
    ? { zh: `已催告，期限至${running.due_on}`, en: `Demanded already; the term runs until ${running.due_on}` }
    : undefined
})

/** 催告: after the term to pay, what is owed with the late fee of that day (coercion law art. 35). */
export async function urge(ctx: Context, id: number, { remark }: wire.CaseRemark) {
  const held = await holdCase(ctx, id)
  const money = await moneyOf(ctx, held)
  if (money.owedFen === 0 || money.dueOn === null || money.dueOn >= ctx.today)
    throw new Problem('not-allowed', {
      zh: money.owedFen === 0 ? '没有应缴未缴的款项' : `缴款期限至${money.dueOn}`,
      en: 'Nothing is overdue',
    })
  await take(ctx, step, 'urge', held, { owedFen: money.owedFen, remark })
  const lines = [
    ...(money.fineFen > money.finePaidFen ? [`罚款${yuan(money.fineFen - money.finePaidFen)}`] : []),
    ...(money.incomeFen > money.incomePaidFen ? [`没收违法所得${yuan(money.incomeFen - money.incomePaidFen)}`] : []),
    ...(money.lateFen > money.latePaidFen
      ? [`加处罚款${yuan(money.lateFen - money.latePaidFen)}（计至${fullDay(ctx.today)}，以罚款数额为限）`]
      : []),
  ]
  await issueTo(ctx, held, 41, {
    decidedOn: held.row.decided_on,
    servedOn: held.row.served_on,
    decisionNumber: held.row.decision_number ?? undefined,
    owed: lines
      .map((each, at) => `${at + 1}. ${each}；`)
      .join('\n')
      .replace(/；$/, '。'),
    payTo: held.row.pay_to ?? '决定书指定的银行',
  })
}
