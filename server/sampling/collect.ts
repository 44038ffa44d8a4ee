/**
 * 抽样: what happens in the shop. Two officers and two samplers, a sealed sample and a backup, three signatures. What the
 * telephone kept without network arrives once, whatever happened on the way; a wrong clock of it is set right.
 */
import { sampling } from '../../law/sampling.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { addDays, dayOf } from '../kernel/day.ts'
import { after, instantOf } from '../kernel/instant.ts'
import { describe } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { holdBatch, setBatch } from './batch.ts'
import type { Collection } from './contract.ts'
import { namesOf, requireOfficers } from './task.ts'

export async function collect(ctx: Context, id: number, said: Collection) {
  const held = await holdBatch(ctx, id)
  const officers = [...new Set([...held.row.officer_ids, ...(ctx.actor.id === null ? [] : [ctx.actor.id])])]
  await requireOfficers(ctx, officers, held.row.operator_id, 'officerIds')
  const samplers = await requireSamplers(ctx, said.samplerIds)
  await requireNumber(ctx, id, said.samplingNumber)
  if (said.backupQuantity > said.quantity)
    throw badField(
      'backupQuantity',
      { zh: `多于抽样数量（${said.quantity}${said.unit}）`, en: `is more than what was taken (${said.quantity})` },
      { zh: `不超过${said.quantity}`, en: `${said.quantity} or less` },
    )
  const moment = momentOf(ctx, said)
  await take(ctx, sampling, 'collect', held, {
    sample: said.sampleName,
    quantity: `${said.quantity}${said.unit}`,
    backup: `${said.backupQuantity}${said.unit}`,
    samplers: samplers.map(each => each.name),
    officers: await namesOf(ctx, officers),
    ...(Math.abs(moment.off) > 600 ? { clockOffSeconds: moment.off } : {}),
  })
  await setBatch(ctx, id, {
    officer_ids: officers,
    sampler_ids: [...new Set(said.samplerIds)],
    sampling_number: said.samplingNumber ?? held.number,
    sample_name: said.sampleName,
    spec: said.spec ?? null,
    trademark: said.trademark ?? null,
    made_on: said.madeOn ?? null,
    batch_number: said.batchNumber ?? null,
    producer_name: said.producerName ?? null,
    producer_address: said.producerAddress ?? null,
    standard: said.standard ?? null,
    quantity: said.quantity,
    backup_quantity: said.backupQuantity,
    unit: said.unit,
    backup_kept_by: said.backupKeptBy,
    price_fen: said.priceFen ?? null,
    stock_fen: said.stockFen ?? null,
    place: said.place,
    sampled_on: moment.day,
    sampled_at: moment.at as never,
    device_at: said.deviceAt ? (instantOf(said.deviceAt) as never) : null,
    clock_off_seconds: said.deviceAt ? moment.off : null,
    client_id: said.clientId ?? null,
    remark: said.remark ?? null,
  })
  await describe(ctx, held, {
    subject: said.sampleName,
    respondent: held.row.operator_name,
    words: [
      said.sampleName,
      said.samplingNumber,
      said.trademark,
      said.producerName,
      held.row.operator_name,
      held.row.operator_address,
    ]
      .filter(Boolean)
      .join(' '),
  })
  await takeUploads(ctx, held, said.attachments)
}

/**
 * Off by how many seconds the telephone was when it sent, so far it was off when the sample was taken. What is left is how
 * long ago that was by the telephone's own counting, and that is taken from the server's day.
 */
function momentOf(ctx: Context, said: Pick<Collection, 'sampledAt' | 'deviceAt'>) {
  const off = said.deviceAt ? Math.round((instantOf(said.deviceAt).getTime() - ctx.now.getTime()) / 1000) : 0
  const at = after(instantOf(said.sampledAt), -off * 1000)
  const day = dayOf(at)
  // A minute of grace: a telephone and a server never agree on the second.
  if (day > ctx.today || at.getTime() > ctx.now.getTime() + 60_000)
    throw badField(
      'sampledAt',
      { zh: '抽样时间在将来', en: 'lies in the future' },
      { zh: '现在或以前', en: 'now or earlier' },
    )
  if (day < addDays(ctx.today, -60))
    throw badField(
      'sampledAt',
      { zh: '早于六十天前', en: 'is more than sixty days ago' },
      { zh: '六十天以内；更早的用导入', en: 'within sixty days; older ones are imported' },
    )
  return { at, day, off }
}

async function requireSamplers(ctx: Context, ids: readonly number[]) {
  const rows = await ctx.db
    .selectFrom('sampling_sampler')
    .innerJoin('sampling_body', 'sampling_body.id', 'sampling_sampler.body_id')
    .select(['sampling_sampler.id', 'sampling_sampler.name', 'body_id as bodyId', 'sampling_body.draws'])
    .where('sampling_sampler.id', 'in', [...ids])
    .where('sampling_sampler.active', '=', true)
    .execute()
  if (rows.length < 2 || rows.length < new Set(ids).size || rows.some(each => !each.draws))
    throw badField(
      'samplerIds',
      { zh: '不足两名在册抽样人员，或者所在机构不承担抽样', en: 'are not two samplers of a body that draws samples' },
      { zh: '两名以上在册抽样人员', en: 'two or more samplers of the register' },
    )
  return rows
}

async function requireNumber(ctx: Context, id: number, number: string | undefined) {
  if (number === undefined) return
  const other = await ctx.db
    .selectFrom('sampling_batch')
    .select('matter_id')
    .where('sampling_number', '=', number)
    .where('matter_id', '!=', id)
    .executeTakeFirst()
  if (other)
    throw badField(
      'samplingNumber',
      { zh: '抽样单编号已经用过', en: 'was used before' },
      { zh: '未用过的编号，或者留空由系统编号', en: 'a number not used, or none: ours is taken' },
    )
}
