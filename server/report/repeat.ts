/**
 * 重复与合并 (Order 121 art. 35 (2)): the same informer, the same fact, the same business is not handled again; with new facts
 * it may be merged, and the fifteen working days begin again with the last report.
 */
import { sql } from 'kysely'
import { report } from '../../law/report.ts'
import { runningClock, start, stop } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { reachableMatters } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type { RepeatProposal, ReportRemark } from './contract.ts'
import { takeUp } from './decide.ts'
import { holdReport, type Report } from './queries.ts'

export const proposeRepeat = (ctx: Context, id: number, said: RepeatProposal) =>
  propose(ctx, id, 'propose-repeat', said)

export async function proposeMerge(ctx: Context, id: number, said: RepeatProposal) {
  const earlier = await propose(ctx, id, 'propose-merge', said)
  requireOpen(earlier)
}

async function propose(
  ctx: Context,
  id: number,
  step: 'propose-repeat' | 'propose-merge',
  { earlier: number, sameness, explanation }: RepeatProposal,
): Promise<Report> {
  const held = await holdReport(ctx, id)
  const earlier = await earlierReport(ctx, held, number)
  const same = (await sameInformer(ctx, held.id)).includes(earlier.id)
  if (!same && !sameness)
    throw badField(
      'sameness',
      { zh: '封存的信息不能显示是同一举报人', en: 'the seal does not show that it is the same informer' },
      { zh: '写明何以认定为同一举报人', en: 'say what shows that it is the same informer' },
    )
  await take(ctx, report, step, held, { earlier: earlier.number, sameness, explanation })
  await takeUp(ctx, held)
  await ctx.db
    .updateTable('report')
    .set({ earlier_id: earlier.id, result_remark: explanation })
    .where('matter_id', '=', id)
    .execute()
  return earlier
}

/**
 * By the day they came, then by the moment, then by the number: a past year that is taken over gets its numbers today, and
 * ids of reports are drawn by lot.
 */
export const cameBefore = ({ receivedOn, receivedAt, number }: Report) =>
  sql<boolean>`(matter.received_on, matter.received_at, matter.number) < (${receivedOn}::date, ${receivedAt}::timestamptz, ${number})`

async function earlierReport(ctx: Context, held: Report, number: string): Promise<Report> {
  const found = await reachableMatters(ctx)
    .select('matter.id')
    .where('matter.kind', '=', 'report')
    .where('matter.number', '=', number.toUpperCase())
    .where(cameBefore(held))
    .executeTakeFirst()
  if (!found)
    throw badField(
      'earlier',
      { zh: '不是本单位可见的、在先的举报', en: 'is no earlier report that you may see' },
      { zh: '在先举报的编号，如 JB20260601000001', en: 'the number of the earlier report, such as JB20260601000001' },
    )
  const earlier = await holdReport(ctx, found.id)
  const sameBusiness =
    earlier.row.operator_id !== null && earlier.row.operator_id === held.row.operator_id
      ? true
      : earlier.row.respondent_name === held.row.respondent_name
  if (!sameBusiness)
    throw badField(
      'earlier',
      { zh: `针对的是${earlier.row.respondent_name}`, en: 'is about another business' },
      { zh: '同一被举报人的举报', en: 'a report about the same business' },
    )
  return earlier
}

/** Reports that the seal shows to come from the same informer. Only inside the program: who may see them is asked elsewhere. */
export async function sameInformer(ctx: Context, id: number): Promise<number[]> {
  const own = await ctx.db
    .selectFrom('informer')
    .select(['phone_mark', 'id_mark'])
    .where('matter_id', '=', id)
    .executeTakeFirst()
  const marks = (['phone_mark', 'id_mark'] as const).filter(each => own?.[each])
  if (marks.length === 0) return []
  const rows = await ctx.db
    .selectFrom('informer')
    .select('matter_id')
    .where('matter_id', '!=', id)
    .where(one => one.or(marks.map(mark => one(mark, '=', own![mark]))))
    .orderBy('matter_id', 'desc')
    .limit(50)
    .execute()
  return rows.map(each => each.matter_id)
}

export async function confirmRepeat(ctx: Context, id: number, { remark }: ReportRemark) {
  await take(ctx, report, 'confirm-repeat', await holdReport(ctx, id), { remark })
  await ctx.db.updateTable('report').set({ result: 'not-again' }).where('matter_id', '=', id).execute()
}

/** R5: the earlier report's period begins again on the day on which this one was received. */
export async function merge(ctx: Context, id: number, { remark }: ReportRemark) {
  const held = await holdReport(ctx, id)
  const earlier = await holdReport(ctx, held.row.earlier_id!)
  requireOpen(earlier)
  await take(ctx, report, 'merge', held, { remark, earlier: earlier.number })
  await ctx.db.updateTable('report').set({ result: 'merged' }).where('matter_id', '=', id).execute()
  const before = (await runningClock(ctx, earlier, 'filing')) ?? (await runningClock(ctx, earlier, 'filing-extended'))
  await stop(ctx, earlier, 'filing', 'merge')
  await stop(ctx, earlier, 'filing-extended', 'merge')
  await start(ctx, earlier, 'filing', report.clocks.filing, held.receivedOn)
  const after = await runningClock(ctx, earlier, 'filing')
  await record(ctx, earlier, 'report.restart', {
    merged: held.number,
    since: held.receivedOn,
    before: before?.due_on,
    after: after?.due_on,
    facts: held.row.facts,
  })
}

function requireOpen(earlier: Report) {
  if (earlier.state !== 'to-verify' && earlier.state !== 'verifying')
    throw new Problem('not-allowed', {
      zh: `${earlier.number}现为${report.states[earlier.state as keyof typeof report.states].zh}，不能并入；可以作为新的举报办理`,
      en: `${earlier.number} is no longer being verified: nothing can be merged into it; this one may be handled by itself`,
    })
}
