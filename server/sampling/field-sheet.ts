/** A sheet that a telephone kept while there was no network. */
import { samplingClasses } from '../../law/sampling.classes.ts'
import { sampling } from '../../law/sampling.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { openMatter, showMatter } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { requireOperator } from '../party/index.ts'
import { holdBatch } from './batch.ts'
import { collect } from './collect.ts'
import type { FieldSheet } from './contract.ts'
import { namesOf, requireNotSuperior, requireOfficers } from './task.ts'

/** What the telephone kept: sent twice, kept once. @returns the batch, new or the one that was kept the first time */
export async function takeFieldSheet(ctx: Context, said: FieldSheet) {
  const known = await ctx.db
    .selectFrom('sampling_batch')
    .select('matter_id')
    .where('client_id', '=', said.clientId)
    .executeTakeFirst()
  if (known) {
    const before = await showMatter(ctx, 'sampling', known.matter_id)
    return { id: before.id, number: before.number, again: true }
  }
  if (said.batchId !== undefined) {
    const held = await holdBatch(ctx, said.batchId)
    if (held.state !== 'to-sample') {
      const by = (await namesOf(ctx, held.row.officer_ids)).join('、')
      throw new Problem('changed', {
        zh: `这个任务已经由${by || '他人'}办理（${sampling.states[held.state as 'sampled'].zh}）；您的记录还在手机上，可以另存为一个新批次`,
        en: `Somebody else (${by}) has done this task meanwhile; your sheet is still on the telephone and can be sent as a batch of its own`,
      })
    }
    await collect(ctx, said.batchId, said)
    return { id: held.id, number: held.number, again: false }
  }
  const id = await openOnTheWay(ctx, said)
  await collect(ctx, id, said)
  const { number } = await showMatter(ctx, 'sampling', id)
  return { id, number, again: false }
}

async function openOnTheWay(ctx: Context, said: FieldSheet) {
  const operator =
    said.operatorId === undefined
      ? undefined
      : await requireOperator(ctx, said.operatorId, 'operatorId', {
          zh: '名录中的经营者，或者只写名称',
          en: 'an operator on the register, or only a name',
        })
  if (operator) await requireNotSuperior(ctx, operator.id, said.class)
  const officers = [ctx.actor.id!, ...(said.secondOfficerId === undefined ? [] : [said.secondOfficerId])]
  await requireOfficers(ctx, officers, operator?.id ?? null, 'secondOfficerId')
  const matter = await openMatter(ctx, {
    kind: 'sampling',
    prefix: 'CJ',
    state: 'to-sample',
    officeId: ctx.actor.officeId!,
    handlerId: ctx.actor.id,
    channel: 'other',
    subject: said.sampleName,
    respondent: operator?.name ?? said.operatorName,
  })
  await ctx.db
    .insertInto('sampling_batch')
    .values({
      matter_id: matter.id,
      campaign_id: said.campaignId ?? null,
      mode: said.campaignId === undefined ? 'targeted' : 'campaign',
      class: said.class,
      operator_id: operator?.id ?? null,
      operator_name: operator?.name ?? said.operatorName,
      operator_address: operator?.address ?? said.operatorAddress ?? null,
      officer_ids: officers,
    })
    .execute()
  await record(ctx, matter, 'sampling.assign', {
    mode: said.campaignId === undefined ? 'targeted' : 'campaign',
    class: said.class,
    className: samplingClasses[said.class].zh,
    onTheWay: true,
  })
  return matter.id
}
