/** 诉转抽检: a batch taken after an appeal knows it, and the appeal knows its batches; who appealed stays there. */
import { samplingModes } from '../../law/sampling.ts'
import { partyKnownTo } from '../enforcement/index.ts'
import type { Context } from '../kernel/context.ts'
import { reachableMatters, visibleMatters } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import type { NewTask } from './contract.ts'
import type { BatchesOf } from './view.ts'

const appeals = ['complaint', 'report', 'workorder', 'station-case']

const appealKind = async (ctx: Context, id: number) => {
  const found = await reachableMatters(ctx).select('matter.kind').where('matter.id', '=', id).executeTakeFirst()
  return found && appeals.includes(found.kind) ? found.kind : undefined
}

export async function requireAppeal(ctx: Context, id: number, mode: NewTask['mode']) {
  if ((await appealKind(ctx, id)) === undefined)
    throw badField(
      'fromMatterId',
      { zh: '没有这件，或者您无权查看', en: 'is not there' },
      { zh: '您能查看的投诉、举报、工单或者维权站纠纷', en: 'a complaint, report, order or dispute that you may see' },
    )
  if (mode !== 'complaint')
    throw badField('mode', { zh: '与来源不符', en: 'is not what it came from' }, samplingModes.complaint)
}

/** The batches taken after this appeal, or after the report that its mediation led to; and what is known there of the shop and the goods. */
export async function batchesOf(ctx: Context, id: number): Promise<BatchesOf> {
  if ((await appealKind(ctx, id)) === undefined) return { items: [], known: null }
  const items = await visibleMatters(ctx)
    .innerJoin('sampling_batch', 'sampling_batch.matter_id', 'matter.id')
    .select(['matter.id', 'matter.number', 'matter.state', 'matter.subject', 'sampling_batch.sampled_on as sampledOn'])
    .leftJoin('report', 'report.matter_id', 'sampling_batch.from_matter_id')
    .where(one => one.or([one('sampling_batch.from_matter_id', '=', id), one('report.from_matter_id', '=', id)]))
    .orderBy('matter.id')
    .execute()
  const party = await partyKnownTo(ctx, id)
  return {
    items: items.map(each => ({ ...each, state: each.state as BatchesOf['items'][number]['state'] })),
    known: { operatorId: party?.operatorId ?? null, operator: party?.name ?? '', goods: party?.goods ?? null },
  }
}
