/** 后处理: off sale, to be corrected, re-inspected, announced, published; and the lead of a case. */
import { sampling, secondReinspectionFrom } from '../../law/sampling.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { guard, take } from '../kernel/procedure.ts'
import { takeNumber } from '../letter/index.ts'
import { batchRow, holdBatch, requireDay, setBatch } from './batch.ts'
import type { Announcement, Lead, Reason, Reinspection, Remark, StopSale } from './contract.ts'
import { leadFrom } from './lead.ts'
import { namesOf, requireOfficers } from './task.ts'

export async function stopSale(ctx: Context, id: number, said: StopSale) {
  const held = await holdBatch(ctx, id)
  await take(ctx, sampling, 'stop-sale', held, {
    quantity: `${said.quantity}${held.row.unit ?? ''}`,
    amountFen: said.valueFen,
    remark: said.remark,
  })
  const { number } = await takeNumber(ctx, held.officeId, '责停')
  await setBatch(ctx, id, {
    stop_sale_on: ctx.today,
    stop_sale_number: number,
    stop_sale_quantity: said.quantity,
  })
}
guard('sampling', 'stop-sale', async (ctx, matter) => {
  const { stop_sale_on: on } = await batchRow(ctx, matter.id)
  return on === null ? undefined : { zh: `已于${on}责令停止销售`, en: `It was ordered off sale on ${on}` }
})

export async function orderCorrection(ctx: Context, id: number, { remark }: Remark) {
  const held = await holdBatch(ctx, id)
  await take(ctx, sampling, 'order-correction', held, { remark })
  const { number } = await takeNumber(ctx, held.officeId, '责改')
  await setBatch(ctx, id, { correction_on: ctx.today, correction_number: number })
}

async function reinspect(
  ctx: Context,
  id: number,
  step: 'reinspect-pass' | 'reinspect-fail' | 'second-pass' | 'second-fail',
  said: Reinspection,
) {
  const held = await holdBatch(ctx, id)
  requireDay(ctx, 'on', said.on, held.row.announced_on ?? held.row.correction_on)
  await requireOfficers(ctx, said.officerIds, held.row.operator_id)
  await take(ctx, sampling, step, held, {
    on: said.on,
    officers: await namesOf(ctx, said.officerIds),
    report: said.report,
    remark: said.remark,
  })
  await setBatch(ctx, id, { reinspected_on: said.on })
  await takeUploads(ctx, held, said.attachments)
}

export const reinspectPass = (ctx: Context, id: number, said: Reinspection) =>
  reinspect(ctx, id, 'reinspect-pass', said)
export const reinspectFail = (ctx: Context, id: number, said: Reinspection) =>
  reinspect(ctx, id, 'reinspect-fail', said)
export const secondPass = (ctx: Context, id: number, said: Reinspection) => reinspect(ctx, id, 'second-pass', said)
export const secondFail = (ctx: Context, id: number, said: Reinspection) => reinspect(ctx, id, 'second-fail', said)

/** Order 18 art. 48: 公告之日起六十日后. */
for (const step of ['second-pass', 'second-fail'])
  guard('sampling', step, async (ctx, matter) => {
    const { announced_on: on } = await batchRow(ctx, matter.id)
    const first = on === null ? undefined : addDays(on, secondReinspectionFrom)
    return first !== undefined && ctx.today <= first
      ? { zh: `公告之日起六十日后，即${addDays(first, 1)}起才能复查`, en: `Not before ${addDays(first, 1)}` }
      : undefined
  })

export async function announce(ctx: Context, id: number, said: Announcement) {
  const held = await holdBatch(ctx, id)
  requireDay(ctx, 'on', said.on, held.row.reinspected_on)
  await take(ctx, sampling, 'announce', held, { ...said }, { 'second-reinspection': said.on })
  await setBatch(ctx, id, { announced_on: said.on })
}

export const settle = async (ctx: Context, id: number, { reason }: Reason) =>
  take(ctx, sampling, 'settle', await holdBatch(ctx, id), { reason })

/** What is nonconforming is either made a lead, or put right. */
guard('sampling', 'settle', async (ctx, matter) => {
  const row = await batchRow(ctx, matter.id)
  return row.stop_sale_on === null && row.lead_id === null
    ? {
        zh: '还没有责令停止销售，也没有转案件线索，不能结案',
        en: 'Neither ordered off sale nor made a lead: it cannot be closed',
      }
    : undefined
})

export async function openLead(ctx: Context, id: number, { facts }: Lead) {
  const held = await holdBatch(ctx, id)
  await take(ctx, sampling, 'open-lead', held, {
    facts,
    operatorId: held.row.operator_id,
    respondent: held.row.operator_name,
    address: held.row.operator_address,
    goods: held.row.sample_name,
    place: held.row.place,
    sampledOn: held.row.sampled_on,
    valueFen: held.row.stock_fen,
    report: held.row.report_number,
    reportedOn: held.row.result_on,
    found: held.row.items.filter(each => !each.conforming).map(each => each.item),
    sheet: held.row.sampled_on === null ? null : (held.row.sampling_number ?? held.number),
  })
  await setBatch(ctx, id, { lead_id: await leadFrom(ctx, held) })
}
guard('sampling', 'open-lead', async (ctx, matter) => {
  const { lead_id: lead } = await batchRow(ctx, matter.id)
  return lead === null ? undefined : { zh: '已转案件线索', en: 'It is a lead already' }
})

export async function publish(ctx: Context, id: number, { remark }: Remark) {
  await take(ctx, sampling, 'publish', await holdBatch(ctx, id), { remark })
  await setBatch(ctx, id, { published_on: ctx.today })
}
guard('sampling', 'publish', async (ctx, matter) => {
  const { published_on: on } = await batchRow(ctx, matter.id)
  return on === null ? undefined : { zh: `已于${on}公布`, en: `It was published on ${on}` }
})
