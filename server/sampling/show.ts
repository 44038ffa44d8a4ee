/** One batch as its page shows it. */
import { sampling } from '../../law/sampling.ts'
import { listAttachments } from '../kernel/attachment.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { reachableMatters } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { showOffice } from '../office/index.ts'
import { readBatch } from './batch.ts'
import { formsOf } from './forms.ts'
import type { BatchView, Party } from './view.ts'

export async function showBatch(ctx: Context, id: number): Promise<BatchView> {
  const { row, ...matter } = await readBatch(ctx, id)
  const clocks = await viewClocks(ctx, matter, sampling)
  return {
    id,
    kind: 'sampling',
    number: matter.number,
    state: matter.state as BatchView['state'],
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: matter.respondent,
    receivedOn: matter.receivedOn,
    officeId: matter.officeId,
    office: (await showOffice(ctx, matter.officeId)).name,
    class: row.class,
    mode: row.mode,
    plan: await planPart(ctx, row.plan_id),
    drawId: row.draw_id,
    campaign: await campaignPart(ctx, row.campaign_id),
    operator: { id: row.operator_id, name: row.operator_name, address: row.operator_address },
    officers: await peopleNamed(ctx, 'person', row.officer_ids),
    samplers: await peopleNamed(ctx, 'sampling_sampler', row.sampler_ids),
    samplingNumber: row.sampling_number,
    sampleName: row.sample_name,
    spec: row.spec,
    trademark: row.trademark,
    madeOn: row.made_on,
    batchNumber: row.batch_number,
    producer: { name: row.producer_name, address: row.producer_address },
    standard: row.standard,
    quantity: numberOf(row.quantity),
    backupQuantity: numberOf(row.backup_quantity),
    unit: row.unit,
    backupKeptBy: row.backup_kept_by,
    priceFen: row.price_fen,
    stockFen: row.stock_fen,
    place: row.place,
    sampledOn: row.sampled_on,
    clockOffSeconds: row.clock_off_seconds,
    body: await bodyPart(ctx, row.body_id),
    sentOn: row.sent_on,
    costFen: row.cost_fen,
    testedOn: row.tested_on,
    reportNumber: row.report_number,
    result: row.result,
    resultOn: row.result_on,
    items: row.items,
    sellerServedOn: row.seller_served_on,
    producerServedOn: row.producer_served_on,
    objected: row.objected_on ? { on: row.objected_on, by: row.objected_by! } : null,
    retestBody: await bodyPart(ctx, row.retest_body_id),
    retestReport: row.retest_report,
    confirmedOn: row.confirmed_on,
    stopSaleOn: row.stop_sale_on,
    stopSaleNumber: row.stop_sale_number,
    stopSaleQuantity: numberOf(row.stop_sale_quantity),
    correctionOn: row.correction_on,
    correctionNumber: row.correction_number,
    reinspectedOn: row.reinspected_on,
    announcedOn: row.announced_on,
    publishedOn: row.published_on,
    lead: await linkedPart(ctx, row.lead_id),
    remark: row.remark,
    forms: formsOf({
      state: matter.state,
      row,
      retestAgreed: clocks.some(each => each.name === 'retest-formalities'),
    }).map(({ key, title }) => ({ key, title })),
    attachments: await listAttachments(ctx, id),
    clocks,
    steps: await openSteps(ctx, sampling, matter),
    events: await viewEvents(ctx, id),
    from: await linkedPart(ctx, row.from_matter_id),
  }
}

/** numeric comes from the database as text. */
export const numberOf = (value: number | string | null) => (value === null ? null : Number(value))

async function planPart(ctx: Context, id: number | null) {
  if (id === null) return null
  const row = await ctx.db
    .selectFrom('sampling_plan')
    .select('title')
    .where('matter_id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, title: row.title }
}

async function campaignPart(ctx: Context, id: number | null) {
  if (id === null) return null
  const row = await ctx.db
    .selectFrom('matter')
    .select('subject as title')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, title: row.title }
}

async function bodyPart(ctx: Context, id: number | null): Promise<Party | null> {
  if (id === null) return null
  return ctx.db.selectFrom('sampling_body').select(['id', 'name']).where('id', '=', id).executeTakeFirstOrThrow()
}

async function peopleNamed(
  ctx: Context,
  table: 'person' | 'sampling_sampler',
  ids: readonly number[],
): Promise<Party[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom(table)
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return ids.flatMap(id => rows.filter(each => each.id === id))
}

/** Before and after the batch: seen only by those who may see that matter at all. */
async function linkedPart(ctx: Context, id: number | null) {
  if (id === null) return null
  const row = await reachableMatters(ctx)
    .select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])
    .where('matter.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}
