/** What the telephone takes along before it goes where there is no network: own tasks, samplers, colleagues. */

import { sql } from 'kysely'
import { samplingClasses } from '../../law/sampling.classes.ts'
import type { Context } from '../kernel/context.ts'
import { reachableMatters } from '../kernel/matter.ts'

export async function fieldPack(ctx: Context) {
  const tasks = await reachableMatters(ctx)
    .innerJoin('sampling_batch', 'sampling_batch.matter_id', 'matter.id')
    .leftJoin('operator', 'operator.id', 'sampling_batch.operator_id')
    .select([
      'matter.id',
      'matter.number',
      'sampling_batch.class',
      'sampling_batch.mode',
      'sampling_batch.operator_id as operatorId',
      'sampling_batch.operator_name as operatorName',
      'sampling_batch.operator_address as operatorAddress',
      'sampling_batch.sample_name as sampleName',
      'sampling_batch.campaign_id as campaignId',
      'operator.contact',
      'operator.phone',
    ])
    .where('matter.kind', '=', 'sampling')
    .where('matter.state', '=', 'to-sample')
    .where(sql<boolean>`${ctx.actor.id ?? -1}::bigint = any(sampling_batch.officer_ids)`)
    .orderBy('matter.id')
    .limit(200)
    .execute()
  const samplers = await ctx.db
    .selectFrom('sampling_sampler')
    .innerJoin('sampling_body', 'sampling_body.id', 'sampling_sampler.body_id')
    .select(['sampling_sampler.id', 'sampling_sampler.name', 'sampling_body.name as body'])
    .where('sampling_sampler.active', '=', true)
    .where('sampling_body.draws', '=', true)
    .orderBy('sampling_sampler.id')
    .execute()
  const colleagues = (
    await ctx.db
      .selectFrom('person')
      .select(['id', 'name', 'roles'])
      .where('office_id', 'in', [...ctx.actor.offices, -1])
      .where('active', '=', true)
      .orderBy('name')
      .execute()
  ).filter(each => each.id !== ctx.actor.id && each.roles.some(role => ['inspector', 'handler', 'head'].includes(role)))
  return {
    tasks,
    samplers,
    colleagues: colleagues.map(({ id, name }) => ({ id, name })),
    classes: Object.entries(samplingClasses).map(([code, { zh, en }]) => ({ code, zh, en })),
    at: ctx.now.toISOString(),
  }
}
