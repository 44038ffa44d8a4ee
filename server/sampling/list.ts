/** Lists of plans and batches. A batch is pending from its sampling to its result, and never counted as conforming. */
import { sql } from 'kysely'
import type { SamplingClassCode } from '../../law/sampling.classes.ts'
import type { Context } from '../kernel/context.ts'
import { dayCursor, readDayCursor, receivedBefore } from '../kernel/cursor.ts'
import { reachableMatters, visibleMatters } from '../kernel/matter.ts'
import { containing } from '../kernel/search.ts'
import type { BatchQuery, PlansQuery } from './contract.ts'
import { progressOf, totalsOf } from './progress.ts'
import type { BatchLine, PlanLine } from './view.ts'

const order = { zh: '最新登记的在前', en: 'newest first' }

export async function listPlans(ctx: Context, { year, on, cursor, limit }: PlansQuery) {
  let rows = reachableMatters(ctx)
    .innerJoin('sampling_plan', 'sampling_plan.matter_id', 'matter.id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.received_on as receivedOn',
      'matter.state',
      'sampling_plan.year',
      'sampling_plan.title',
      'sampling_plan.supplement_of as supplementOf',
      'sampling_plan.budget_fen as budgetFen',
      'office.name as office',
    ])
    .where('matter.kind', '=', 'sampling-plan')
  if (year) rows = rows.where('sampling_plan.year', '=', year)
  const before = readDayCursor(cursor)
  if (before !== undefined) rows = rows.where(receivedBefore(before))
  const found = await rows
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items: PlanLine[] = []
  for (const each of found.slice(0, limit))
    items.push({ ...each, totals: totalsOf(await progressOf(ctx, [each.id], on ?? ctx.today)) })
  return { items, next: found.length > limit ? dayCursor(items.at(-1)!.receivedOn, items.at(-1)!.id) : null, order }
}

const pending = sql<boolean>`sampling_batch.sampled_on is not null and sampling_batch.result is null`

export async function listBatches(ctx: Context, { cursor, limit, ...query }: BatchQuery) {
  const all = filtered(ctx, query)
  const sums = await all
    .select(one => [
      one.fn.countAll<number>().as('count'),
      one.fn.countAll<number>().filterWhere('sampling_batch.result', 'is not', null).as('withResult'),
      one.fn
        .countAll<number>()
        .filterWhere('sampling_batch.result', '=', 'nonconforming')
        .filterWhere('matter.state', '<>', 'overturned')
        .as('nonconforming'),
      one.fn.countAll<number>().filterWhere(pending).as('pending'),
    ])
    .executeTakeFirstOrThrow()
  const before = readDayCursor(cursor)
  const found = await all
    .$if(before !== undefined, one => one.where(receivedBefore(before!)))
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.received_on as receivedOn',
      'matter.state',
      'matter.due_on as dueOn',
      'matter.due_clock as dueClock',
      'matter.subject',
      'sampling_batch.class',
      'sampling_batch.mode',
      'sampling_batch.sample_name as sample',
      'sampling_batch.operator_name as operator',
      'sampling_batch.operator_id as operatorId',
      'sampling_batch.producer_name as producer',
      'sampling_batch.sampled_on as sampledOn',
      'sampling_batch.result',
      'office.name as office',
    ])
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = found.slice(0, limit).map(
    ({ subject, ...each }): BatchLine => ({
      ...each,
      state: each.state as BatchLine['state'],
      class: each.class as SamplingClassCode,
      sample: each.sample ?? subject,
      result: each.result ?? (each.sampledOn === null ? null : 'pending'),
    }),
  )
  const withResult = Number(sums.withResult)
  const nonconforming = Number(sums.nonconforming)
  return {
    items,
    count: Number(sums.count),
    withResult,
    nonconforming,
    pending: Number(sums.pending),
    rate: withResult === 0 ? null : nonconforming / withResult,
    next: found.length > limit ? dayCursor(items.at(-1)!.receivedOn, items.at(-1)!.id) : null,
    order,
  }
}

function filtered(ctx: Context, query: Omit<BatchQuery, 'cursor' | 'limit'>) {
  const seen = query.mine === 'true' ? reachableMatters(ctx) : visibleMatters(ctx)
  // The kind is told for the index, not for the result.
  let rows = seen
    .innerJoin('sampling_batch', 'sampling_batch.matter_id', 'matter.id')
    .where('matter.kind', '=', 'sampling')
  if (query.state) rows = rows.where('matter.state', '=', query.state)
  if (query.class) rows = rows.where('sampling_batch.class', '=', query.class)
  if (query.mode) rows = rows.where('sampling_batch.mode', '=', query.mode)
  if (query.result === 'pending') rows = rows.where(pending)
  else if (query.result) rows = rows.where('sampling_batch.result', '=', query.result)
  if (query.planId) rows = rows.where('sampling_batch.plan_id', '=', query.planId)
  if (query.campaignId) rows = rows.where('sampling_batch.campaign_id', '=', query.campaignId)
  if (query.operatorId) rows = rows.where('sampling_batch.operator_id', '=', query.operatorId)
  if (query.from) rows = rows.where('sampling_batch.sampled_on', '>=', query.from)
  if (query.to) rows = rows.where('sampling_batch.sampled_on', '<=', query.to)
  if (query.mine === 'true')
    rows = rows.where(sql<boolean>`${ctx.actor.id ?? -1}::bigint = any(sampling_batch.officer_ids)`)
  if (query.q) {
    const like = containing(query.q)
    rows = rows.where(one =>
      one.or([
        one('matter.number', 'like', like),
        one('sampling_batch.sample_name', 'like', like),
        one('sampling_batch.operator_name', 'like', like),
        one('sampling_batch.producer_name', 'like', like),
        one('sampling_batch.sampling_number', 'like', like),
      ]),
    )
  }
  return rows
}
