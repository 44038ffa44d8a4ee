/** 抽样任务: a batch to be taken, with the officers who go. Not where a superior was this year, not where one has an interest. */
import { type SamplingClassCode, samplingClasses } from '../../law/sampling.classes.ts'
import { leastOfficers, type SamplingMode, sampling } from '../../law/sampling.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { holdMatter, openMatter, showMatter } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { remind } from '../office/index.ts'
import { entriesOf, requireOperator } from '../party/index.ts'
import { requireAppeal } from './appeal.ts'
import type { NewTask, Reason } from './contract.ts'

interface Task {
  officeId: number
  planId?: number | undefined
  drawId?: number
  campaignId?: number | undefined
  fromMatterId?: number | undefined
  mode: SamplingMode
  class: SamplingClassCode
  operator: { id: number; name: string; address: string | null }
  officerIds: readonly number[]
  sampleName?: string | undefined
  reason?: string | undefined
}

export async function openTask(ctx: Context, task: Task) {
  const matter = await openMatter(ctx, {
    kind: 'sampling',
    prefix: 'CJ',
    state: 'to-sample',
    officeId: task.officeId,
    handlerId: task.officerIds[0] ?? null,
    channel: 'other',
    subject: task.sampleName ?? samplingClasses[task.class].zh,
    respondent: task.operator.name,
    words: [task.operator.name, task.operator.address, task.sampleName, samplingClasses[task.class].zh]
      .filter(Boolean)
      .join(' '),
  })
  await ctx.db
    .insertInto('sampling_batch')
    .values({
      matter_id: matter.id,
      plan_id: task.planId ?? null,
      draw_id: task.drawId ?? null,
      campaign_id: task.campaignId ?? null,
      from_matter_id: task.fromMatterId ?? null,
      mode: task.mode,
      class: task.class,
      operator_id: task.operator.id,
      operator_name: task.operator.name,
      operator_address: task.operator.address,
      officer_ids: [...task.officerIds],
      sample_name: task.sampleName ?? null,
    })
    .execute()
  await record(ctx, matter, 'sampling.assign', {
    mode: task.mode,
    class: task.class,
    draw: task.drawId,
    reason: task.reason,
    officers: await namesOf(ctx, task.officerIds),
  })
  await remind(ctx, task.officerIds, {
    matterId: matter.id,
    name: 'sampling.assign',
    facts: { number: matter.number },
    once: `sampling.assign:${matter.id}`,
  })
  return matter
}

/** A task by hand: a complaint, a campaign, or what the office knows points there. */
export async function assignTask(ctx: Context, said: NewTask) {
  const operator = await requireOperator(ctx, said.operatorId)
  if (said.planId !== undefined) await showMatter(ctx, 'sampling-plan', said.planId)
  if (said.campaignId !== undefined) await showMatter(ctx, 'campaign', said.campaignId)
  if (said.fromMatterId !== undefined) await requireAppeal(ctx, said.fromMatterId, said.mode)
  await requireNotSuperior(ctx, said.operatorId, said.class)
  await requireOfficers(ctx, said.officerIds, said.operatorId)
  const matter = await openTask(ctx, { ...said, operator, officeId: ctx.actor.officeId! })
  return { id: matter.id, number: matter.number }
}

/** Product Quality Law art. 15: 上级监督抽查的产品，下级不得另行重复抽查. */
export async function requireNotSuperior(ctx: Context, operatorId: number, code: SamplingClassCode) {
  const year = Number(ctx.today.slice(0, 4))
  const row = await ctx.db
    .selectFrom('sampling_superior')
    .select('by_whom')
    .where('operator_id', 'in', await entriesOf(ctx, operatorId))
    .where('class', '=', code)
    .where('year', '=', year)
    .executeTakeFirst()
  if (row)
    throw badField(
      'operatorId',
      {
        zh: `${row.by_whom}本年已抽查该主体的此类商品，不得重复抽查`,
        en: `was sampled this year by ${row.by_whom}: not again`,
      },
      { zh: '上级没有抽查过的主体或者类别', en: 'an operator or class that no superior sampled' },
    )
}

export async function requireOfficers(
  ctx: Context,
  ids: readonly number[],
  operatorId: number | null,
  field = 'officerIds',
) {
  const people = await ctx.db
    .selectFrom('person')
    .select(['id', 'name', 'roles'])
    .where('id', 'in', [...ids])
    .where('active', '=', true)
    .execute()
  const officers = people.filter(each => each.roles.some(role => ['inspector', 'handler', 'head'].includes(role)))
  if (officers.length < new Set(ids).size || new Set(ids).size < leastOfficers)
    throw badField(
      field,
      { zh: '不足两名执法人员，或者有人不是执法人员', en: 'are not two officers or more' },
      { zh: '两名以上不同的执法人员', en: 'two or more different officers' },
    )
  if (operatorId === null) return
  const conflict = await ctx.db
    .selectFrom('sampling_conflict')
    .select('person_id')
    .where('operator_id', 'in', await entriesOf(ctx, operatorId))
    .where('person_id', 'in', [...ids])
    .executeTakeFirst()
  if (conflict)
    throw badField(
      field,
      {
        zh: `${people.find(each => each.id === conflict.person_id)!.name}与该主体有利害关系，应当回避`,
        en: 'name somebody with an interest in this operator',
      },
      { zh: '没有利害关系的执法人员', en: 'officers without an interest' },
    )
}

export async function namesOf(ctx: Context, ids: readonly number[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return ids.map(id => rows.find(each => each.id === id)?.name ?? '').filter(Boolean)
}

export const cancelTask = async (ctx: Context, id: number, { reason }: Reason) =>
  take(ctx, sampling, 'cancel', await holdMatter(ctx, 'sampling', id), { reason })
