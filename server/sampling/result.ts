/** 检验结果: entered by hand or taken from the test body's table. Whoever took the sample does not enter what was found. */
import { sampling } from '../../law/sampling.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { batchRow, holdBatch, requireDay, setBatch } from './batch.ts'
import type { Failed, Passed, Reason, Remark, TestEnd } from './contract.ts'

for (const step of ['end-test', 'pass', 'fail'])
  guard('sampling', step, async (ctx, matter) => {
    const { officer_ids } = await batchRow(ctx, matter.id)
    return ctx.actor.id !== null && officer_ids.includes(ctx.actor.id)
      ? { zh: '抽样的执法人员不登记检验结果（抽检分离）', en: 'Whoever took the sample does not enter its result' }
      : undefined
  })

export async function endTest(ctx: Context, id: number, { on }: TestEnd) {
  const held = await holdBatch(ctx, id)
  requireDay(ctx, 'on', on, held.row.sent_on)
  await take(ctx, sampling, 'end-test', held, { on }, { 'test-report': on })
  await setBatch(ctx, id, { tested_on: on })
}

export async function pass(ctx: Context, id: number, said: Passed) {
  const held = await holdBatch(ctx, id)
  const on = said.reportedOn ?? ctx.today
  requireDay(ctx, 'reportedOn', on, held.row.sent_on)
  await take(ctx, sampling, 'pass', held, { report: said.reportNumber, body: held.row.body_id })
  await setBatch(ctx, id, {
    ...{ result: 'conforming', result_on: on, report_number: said.reportNumber, reported_on: on },
    items: JSON.stringify(said.items),
  })
  await takeUploads(ctx, held, said.attachments)
}

export async function fail(ctx: Context, id: number, said: Failed) {
  const held = await holdBatch(ctx, id)
  const on = said.reportedOn ?? ctx.today
  requireDay(ctx, 'reportedOn', on, held.row.sent_on)
  const { items } = said
  if (items.every(each => each.conforming))
    throw badField(
      'items',
      { zh: '没有一项标明不合格', en: 'none of them is marked as nonconforming' },
      { zh: '至少一项不合格', en: 'at least one that does not conform' },
    )
  await take(ctx, sampling, 'fail', held, {
    report: said.reportNumber,
    items: items.filter(each => !each.conforming).map(each => each.item),
  })
  await setBatch(ctx, id, {
    ...{ result: 'nonconforming', result_on: on, report_number: said.reportNumber, reported_on: on },
    items: JSON.stringify(items),
  })
  await takeUploads(ctx, held, said.attachments)
}

/** Q7: the seller's enterprise standard, without which the test body cannot judge. */
export const askStandard = async (ctx: Context, id: number, { remark }: Remark) =>
  take(ctx, sampling, 'ask-standard', await holdBatch(ctx, id), { remark })

export async function receiveStandard(ctx: Context, id: number, { reason }: Reason) {
  const held = await holdBatch(ctx, id)
  await take(ctx, sampling, 'receive-standard', held, { standard: reason })
  await setBatch(ctx, id, { standard: reason.slice(0, 120) })
}

for (const [step, running] of [
  ['ask-standard', false],
  ['receive-standard', true],
] as const)
  guard('sampling', step, async (ctx, matter) => {
    const clock = await ctx.db
      .selectFrom('clock')
      .select('id')
      .where('matter_id', '=', matter.id)
      .where('name', '=', 'standard')
      .where('stopped_on', 'is', null)
      .executeTakeFirst()
    if ((clock !== undefined) === running) return undefined
    return running
      ? { zh: '没有要求提供企业标准', en: 'No standard was asked for' }
      : { zh: '已经要求提供', en: 'It was asked for already' }
  })

guard('sampling', 'end-test', async (ctx, matter) => {
  const { tested_on } = await batchRow(ctx, matter.id)
  return tested_on === null ? undefined : { zh: `已登记检验于${tested_on}结束`, en: `The test ended on ${tested_on}` }
})
