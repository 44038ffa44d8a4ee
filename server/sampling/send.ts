/** 拒检、未抽到样品、送检. */
import { sampling } from '../../law/sampling.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { holdBatch, requireDay, setBatch } from './batch.ts'
import type { Declined, Sending } from './contract.ts'

/** 拒检 (Product Quality Law arts. 16 and 56) and 未抽到样品 end the task; a sheet says how it was. */
export async function decline(ctx: Context, id: number, said: Declined) {
  const held = await holdBatch(ctx, id)
  requireDay(ctx, 'on', said.on ?? ctx.today, held.receivedOn)
  await take(ctx, sampling, 'decline', held, { on: said.on ?? ctx.today, how: said.how, witnesses: said.witnesses })
  await setBatch(ctx, id, { remark: said.how })
  await takeUploads(ctx, held, said.attachments)
}

export async function findNone(ctx: Context, id: number, said: Declined) {
  const held = await holdBatch(ctx, id)
  requireDay(ctx, 'on', said.on ?? ctx.today, held.receivedOn)
  await take(ctx, sampling, 'find-none', held, { on: said.on ?? ctx.today, how: said.how })
  await setBatch(ctx, id, { remark: said.how })
  await takeUploads(ctx, held, said.attachments)
}

/** 抽检分离: whoever drew the sample does not test it. */
export async function send(ctx: Context, id: number, said: Sending) {
  const held = await holdBatch(ctx, id)
  const on = said.on ?? ctx.today
  requireDay(ctx, 'on', on, held.row.sampled_on)
  const body = await requireTestBody(ctx, said.bodyId, on)
  const drew = await ctx.db
    .selectFrom('sampling_sampler')
    .select('body_id')
    .where('id', 'in', held.row.sampler_ids.length > 0 ? held.row.sampler_ids : [-1])
    .where('body_id', '=', said.bodyId)
    .executeTakeFirst()
  if (drew)
    throw badField(
      'bodyId',
      { zh: '抽样人员属于该机构，抽检应当分离', en: 'is the body whose samplers took this sample' },
      { zh: '没有参与抽样的承检机构', en: 'a test body that did not take part in the sampling' },
    )
  await take(ctx, sampling, 'send', held, { body: body.name, on, waybill: said.waybill, costFen: said.costFen })
  await setBatch(ctx, id, { body_id: said.bodyId, sent_on: on, cost_fen: said.costFen ?? null })
}

export async function requireTestBody(ctx: Context, id: number, on: string, field = 'bodyId') {
  const body = await ctx.db.selectFrom('sampling_body').selectAll().where('id', '=', id).executeTakeFirst()
  if (!body?.active || !body.tests)
    throw badField(
      field,
      { zh: '不是在册的承检机构', en: 'is no test body of the register' },
      { zh: '在册的承检机构', en: 'a test body of the register' },
    )
  if (body.valid_until !== null && body.valid_until < on)
    throw badField(
      field,
      { zh: `资质已于${body.valid_until}到期`, en: `has had no valid accreditation since ${body.valid_until}` },
      { zh: '资质在有效期内的承检机构', en: 'a test body with a valid accreditation' },
    )
  return body
}
