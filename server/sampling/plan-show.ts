/** A plan with its progress on a day, and its draws with their reasons; what of a draw is published, and when. */

import type { Day } from '../../law/grammar.ts'
import { samplingPlan } from '../../law/sampling-plan.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { showMatter, visibleMatters } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import { openSteps } from '../kernel/procedure.ts'
import { showOffice } from '../office/index.ts'
import { drawRow, published } from './draw.ts'
import { operatorsByKey } from './keys.ts'
import { draw } from './pick.ts'
import { planRow } from './plan.ts'
import { progressOf, spentOf, totalsOf } from './progress.ts'
import { namesOf } from './task.ts'
import type { DrawLine, DrawView, PlanView } from './view.ts'

export async function showPlan(ctx: Context, id: number, on: Day = ctx.today): Promise<PlanView> {
  const matter = await showMatter(ctx, 'sampling-plan', id)
  const row = await planRow(ctx, id)
  const supplements = await ctx.db
    .selectFrom('sampling_plan')
    .innerJoin('matter', 'matter.id', 'sampling_plan.matter_id')
    .select(['sampling_plan.matter_id as id', 'title', 'matter.state', 'target'])
    .where('supplement_of', '=', id)
    .orderBy('matter_id')
    .execute()
  const main =
    row.supplement_of === null
      ? null
      : await ctx.db
          .selectFrom('sampling_plan')
          .select(['matter_id as id', 'title'])
          .where('matter_id', '=', row.supplement_of)
          .executeTakeFirstOrThrow()
  const progress = await progressOf(ctx, [id], on)
  return {
    id,
    kind: 'sampling-plan',
    number: matter.number,
    state: matter.state,
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: '',
    receivedOn: matter.receivedOn,
    year: row.year,
    title: row.title,
    target: row.target,
    budgetFen: row.budget_fen,
    targetedPercent: row.targeted_percent,
    approvedOn: row.approved_on,
    remark: row.remark,
    office: (await showOffice(ctx, matter.officeId)).name,
    supplementOf: main,
    supplements,
    shares: await ctx.db
      .selectFrom('sampling_share')
      .innerJoin('office', 'office.id', 'sampling_share.office_id')
      .select(['office.id as officeId', 'office.name as office', 'sampling_share.class', 'sampling_share.target'])
      .where('plan_id', '=', id)
      .orderBy('office.code')
      .orderBy('sampling_share.class')
      .execute(),
    on,
    progress,
    totals: totalsOf(progress),
    whole: totalsOf(
      await progressOf(ctx, [id, ...supplements.filter(each => each.state !== 'draft').map(each => each.id)], on),
    ),
    spent: await spentOf(ctx, id, on),
    draws: await drawsOf(ctx, id),
    clocks: await viewClocks(ctx, matter, samplingPlan),
    steps: await openSteps(ctx, samplingPlan, matter),
    events: await viewEvents(ctx, id),
    from: null,
  }
}

async function drawsOf(ctx: Context, planId: number): Promise<DrawLine[]> {
  const rows = await ctx.db
    .selectFrom('sampling_draw')
    .innerJoin('office', 'office.id', 'sampling_draw.office_id')
    .selectAll('sampling_draw')
    .select('office.name as office')
    .where('plan_id', '=', planId)
    .orderBy('sampling_draw.id', 'desc')
    .execute()
  return rows.map(lineOf)
}

const lineOf = (row: Awaited<ReturnType<typeof drawRow>> & { office: string }): DrawLine => ({
  id: row.id,
  class: row.class,
  office: row.office,
  on: row.drawn_on,
  by: row.drawn_by_name,
  seed: row.seed,
  wanted: row.wanted,
  drawn: row.result.length,
  of: row.population.length,
  targetedPercent: row.targeted_percent,
  againBecause: row.again_because,
  fingerprint: row.fingerprint,
})

export async function showDraw(ctx: Context, id: number): Promise<DrawView> {
  const row = await drawRow(ctx, id)
  const plan = await showMatter(ctx, 'sampling-plan', row.plan_id)
  const operators = await operatorsByKey(
    ctx,
    row.result.map(each => each.key),
  )
  const batches = await visibleMatters(ctx)
    .innerJoin('sampling_batch', 'sampling_batch.matter_id', 'matter.id')
    .select(['matter.id', 'matter.number', 'matter.state', 'sampling_batch.operator_id'])
    .where('sampling_batch.draw_id', '=', id)
    .execute()
  // Whom it hit is seen by the office that goes there: a shop that knows is a shop that tidies up.
  const own = batches.length > 0
  const weights = new Map(row.population.map(each => [each.key, each.weight]))
  const subjects = []
  for (const each of own ? row.result : []) {
    const operator = operators.get(each.key)
    const batch = batches.find(one => one.operator_id === operator?.id)
    subjects.push({
      key: each.key,
      operatorId: operator?.id ?? null,
      name: operator?.name ?? each.key,
      part: each.part,
      weight: weights.get(each.key) ?? 1,
      reasons: row.reasons[each.key] ?? [],
      officers: await namesOf(
        ctx,
        each.officers.map(key => Number(key.replace('officer-', ''))),
      ),
      batch: batch ? { id: batch.id, number: batch.number, state: batch.state } : null,
    })
  }
  const office = await showOffice(ctx, row.office_id)
  return {
    ...lineOf({ ...row, office: office.name }),
    planId: row.plan_id,
    plan: plan.subject,
    subjects,
    same:
      JSON.stringify(draw(published(row))) ===
      JSON.stringify(row.result.map(({ key, part, officers }) => ({ key, part, officers }))),
    publishedNow: await isOver(ctx, id),
  }
}

/** Every shop has been visited: now everybody may know who was drawn. */
async function isOver(ctx: Context, drawId: number) {
  const waiting = await ctx.db
    .selectFrom('sampling_batch')
    .innerJoin('matter', 'matter.id', 'sampling_batch.matter_id')
    .select('matter.id')
    .where('draw_id', '=', drawId)
    .where('matter.state', '=', 'to-sample')
    .limit(1)
    .executeTakeFirst()
  return waiting === undefined
}

/**
 * For anybody: before the visits the seed and the fingerprint of what was drawn from, so that nothing can be changed
 * afterwards; when they are over everything a replay needs. Weights are published in bands, reasons never.
 */
export async function publishedDraw(ctx: Context, id: number) {
  const row = await drawRow(ctx, id).catch(() => undefined)
  if (!row) throw notFound()
  const office = await showOffice(ctx, row.office_id)
  const head = {
    id,
    office: office.name,
    class: row.class,
    drawnOn: row.drawn_on,
    wanted: row.wanted,
    targetedPercent: row.targeted_percent,
    seed: row.seed,
    fingerprint: row.fingerprint,
    rule: 'docs/sampling-draw.md',
  }
  if (!(await isOver(ctx, id))) return { ...head, published: false }
  return { ...head, published: true, draw: published(row), result: row.result }
}
