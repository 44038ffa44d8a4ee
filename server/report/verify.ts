/** 核查: a lead found in mediation, from draft to a result that a second person signs (Order 121 art. 27). */
import { report } from '../../law/report.ts'
import { runningClock } from '../kernel/clock.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { assign, holdMatter, showMatter, visibleMatters } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { guard, openSteps, take } from '../kernel/procedure.ts'
import type { ReportFacts, ReportReason, ReportRemark, ReportResult } from './contract.ts'

const hold = (ctx: Context, id: number) => holdMatter(ctx, 'report', id)

export async function startVerification(ctx: Context, id: number, { remark }: ReportRemark) {
  const held = await hold(ctx, id)
  await take(ctx, report, 'start-verification', held, { remark })
  if (held.handlerId === null) await assign(ctx, held, { handlerId: ctx.actor.id })
}

export async function drop(ctx: Context, id: number, { reason }: ReportReason) {
  await take(ctx, report, 'drop', await hold(ctx, id), { reason })
}

/** Fifteen more working days: the extended limit is counted from the day of discovery, as one period. */
export async function extend(ctx: Context, id: number, { reason }: ReportReason) {
  const held = await hold(ctx, id)
  const lead = await runningClock(ctx, held, 'lead')
  await take(ctx, report, 'extend', held, { reason }, lead ? { 'lead-extended': lead.started_on } : {})
}

export async function proposeResult(ctx: Context, id: number, { result, remark }: ReportResult) {
  const held = await hold(ctx, id)
  await take(ctx, report, 'propose-result', held, { result, remark })
  await ctx.db.updateTable('report').set({ result, result_remark: remark }).where('matter_id', '=', id).execute()
}

export async function sendBackResult(ctx: Context, id: number, { reason }: ReportReason) {
  await take(ctx, report, 'send-back-result', await hold(ctx, id), { reason })
}

export async function signResult(ctx: Context, id: number, { remark }: ReportRemark) {
  await take(ctx, report, 'sign-result', await hold(ctx, id), { remark })
}

export async function editFacts(ctx: Context, id: number, { facts }: ReportFacts) {
  const held = await hold(ctx, id)
  if (held.state !== 'draft' && held.state !== 'verifying')
    throw new Problem('wrong-state', {
      zh: '核查结论提出后不能修改',
      en: 'Not to be changed once the result is proposed',
    })
  await ctx.db.updateTable('report').set({ facts }).where('matter_id', '=', id).execute()
  await record(ctx, held, 'report.edit')
}

export async function showReport(ctx: Context, id: number) {
  const matter = await showMatter(ctx, 'report', id)
  const row = await ctx.db.selectFrom('report').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()
  const from =
    row.from_matter_id === null
      ? undefined
      : await visibleMatters(ctx)
          .select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])
          .where('matter.id', '=', row.from_matter_id)
          .executeTakeFirst()
  return {
    ...matter,
    receivedAt: matter.receivedAt.toISOString(),
    facts: row.facts,
    foundOn: row.found_on,
    result: row.result,
    resultRemark: row.result_remark,
    from: from ?? null,
    clocks: await viewClocks(ctx, matter, report),
    steps: await openSteps(ctx, report, matter),
    events: await viewEvents(ctx, id),
  }
}

guard('report', 'extend', async (ctx, matter) =>
  (await runningClock(ctx, matter, 'lead')) ? undefined : { zh: '只能延长一次', en: 'It can be extended once' },
)
