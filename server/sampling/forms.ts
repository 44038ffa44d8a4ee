/** 抽检文书 as .docx: from the batch as it stands. Which can be filled depends on how far it is. */

import { type SamplingPaper, type SamplingPaperKey, samplingPapers } from '../../law/letters/sampling.ts'
import { fullDay, yuan } from '../../law/letters/wording.ts'
import { samplingClasses } from '../../law/sampling.classes.ts'
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import { Attachment, fileTypes } from '../kernel/route.ts'
import { letterDocx } from '../letter/index.ts'
import type { BatchRow } from './batch.ts'
import { showBatch } from './show.ts'
import type { BatchView } from './view.ts'

interface Known {
  state: string
  row: BatchRow
  /** Agreed to: its seven days have run, whatever became of it. */
  retestAgreed: boolean
}

const ready: Record<string, (batch: Known) => boolean> = {
  always: () => true,
  sampled: ({ row }) => row.sampled_on !== null,
  sent: ({ row }) => row.sent_on !== null,
  declined: ({ state }) => state === 'declined',
  'not-found': ({ state }) => state === 'not-found',
  producer: ({ row }) => row.sampled_on !== null && !!row.producer_name,
  result: ({ row }) => row.result !== null,
  nonconforming: ({ row }) => row.result === 'nonconforming',
  'nonconforming-producer': ({ row }) => row.result === 'nonconforming' && !!row.producer_name,
  retest: ({ retestAgreed }) => retestAgreed,
  'stop-sale': ({ row }) => row.stop_sale_on !== null,
  'stop-sale-lifted': ({ state, row }) => state === 'overturned' && row.stop_sale_on !== null,
  correction: ({ row }) => row.correction_on !== null,
}

export const formsOf = (batch: Known) =>
  (Object.entries(samplingPapers) as [SamplingPaperKey, { title: string; when: string }][])
    .filter(([, paper]) => ready[paper.when]!(batch))
    .map(([key, { title }]) => ({ key, title }))

export async function samplingForm(ctx: Context, id: number, key: SamplingPaperKey) {
  const batch = await showBatch(ctx, id)
  if (!batch.forms.some(each => each.key === key))
    throw new Problem('wrong-state', {
      zh: `「${samplingPapers[key].title}」要等办到那一步才能填写`,
      en: 'This paper cannot be filled before its step was taken',
    })
  const on = await dayOf(ctx, batch, key)
  const own = {
    'stop-sale': batch.stopSaleNumber,
    'stop-sale-lifted': batch.stopSaleNumber,
    correction: batch.correctionNumber,
  }[key as string]
  const said = { ...paperOf(batch), on, ...(own ? { number: own } : {}) }
  const blocks = samplingPapers[key].blocks(key === 'recheck-sheet' ? await recheckOf(ctx, batch, said) : said)
  return new Attachment(
    await letterDocx(blocks, on),
    fileTypes.docx,
    `${samplingPapers[key].title} ${batch.samplingNumber ?? batch.number}.docx`,
  )
}

/** 落款日期: the day of the act that the paper tells, whenever it is printed; today only before that act. */
async function dayOf(ctx: Context, batch: BatchView, key: SamplingPaperKey): Promise<string> {
  const days: Partial<Record<SamplingPaperKey, string | null | undefined>> = {
    notice: batch.sampledOn ?? (await tookOn(ctx, batch.id, ['decline', 'find-none'])),
    entrust: batch.sentOn,
    declined: await tookOn(ctx, batch.id, ['decline']),
    absent: await tookOn(ctx, batch.id, ['find-none']),
    producer: batch.sampledOn,
    result: batch.sellerServedOn ?? batch.resultOn,
    'result-producer': batch.producerServedOn ?? batch.resultOn,
    retest: await tookOn(ctx, batch.id, ['agree-retest']),
    'stop-sale': batch.stopSaleOn,
    'stop-sale-lifted': await tookOn(ctx, batch.id, ['overturn']),
    correction: batch.correctionOn,
  }
  return days[key] ?? ctx.today
}

const lastTaken = (ctx: Context, id: number, steps: readonly string[]) =>
  ctx.db
    .selectFrom('event')
    .select(['on_day', 'facts'])
    .where('matter_id', '=', id)
    .where(
      'name',
      'in',
      steps.map(step => `sampling.${step}`),
    )
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
const tookOn = async (ctx: Context, id: number, steps: readonly string[]) => (await lastTaken(ctx, id, steps))?.on_day

const reinspections = ['reinspect-pass', 'reinspect-fail', 'second-pass', 'second-fail']

/** The goods are those of the order; amounts, people and day are the re-inspection's, blank until it has been. */
async function recheckOf(ctx: Context, batch: BatchView, said: SamplingPaper): Promise<SamplingPaper> {
  const done = batch.reinspectedOn === null ? undefined : await lastTaken(ctx, batch.id, reinspections)
  const { officers, remark } = (done?.facts ?? {}) as { officers?: unknown; remark?: unknown }
  return {
    ...said,
    ...{ quantity: null, backup: null, backupKept: null, price: null, stock: null, samplers: '' },
    officers: Array.isArray(officers) ? officers.join('、') : typeof officers === 'string' ? officers : '',
    place: batch.reinspectedOn === null ? null : said.operatorAddress,
    sampledOn: batch.reinspectedOn,
    remark: typeof remark === 'string' ? remark : null,
  }
}

const keeping: Record<string, string> = { seller: '被抽样单位', office: '实施机关', body: '承检机构' }
const money = (fen: number | null) => (fen === null ? null : yuan(fen))
const amount = (value: number | null, unit: string | null) => (value === null ? null : `${value}${unit ?? ''}`)

function paperOf(batch: BatchView): Omit<SamplingPaper, 'on'> {
  return {
    office: batch.office,
    number: batch.samplingNumber ?? batch.number,
    className: samplingClasses[batch.class].zh,
    operator: batch.operator.name,
    operatorAddress: batch.operator.address,
    officers: batch.officers.map(each => each.name).join('、'),
    samplers: batch.samplers.map(each => each.name).join('、'),
    sampleName: batch.sampleName,
    spec: batch.spec,
    trademark: batch.trademark,
    madeOn: batch.madeOn,
    batchNumber: batch.batchNumber,
    producer: batch.producer.name,
    producerAddress: batch.producer.address,
    standard: batch.standard,
    quantity: amount(batch.quantity, batch.unit),
    backup: amount(batch.backupQuantity, batch.unit),
    backupKept: batch.backupKeptBy && keeping[batch.backupKeptBy]!,
    price: money(batch.priceFen),
    stock: money(batch.stockFen),
    place: batch.place,
    sampledOn: batch.sampledOn,
    body: batch.body?.name ?? null,
    sentOn: batch.sentOn,
    reportNumber: batch.reportNumber,
    result: batch.result && (batch.result === 'conforming' ? '合格' : '不合格'),
    items: batch.items.map(each => ({
      item: each.item,
      value: each.value ?? '',
      limit: each.limit ?? '',
      verdict: each.conforming ? '合格' : '不合格',
    })),
    retestBody: batch.retestBody?.name ?? null,
    retestReport: batch.retestReport,
    confirmedOn: batch.confirmedOn,
    stopSale:
      batch.stopSaleOn &&
      `${fullDay(batch.stopSaleOn)}责令停止销售${batch.stopSaleQuantity === null ? '' : `，涉及${batch.stopSaleQuantity}${batch.unit ?? ''}`}。`,
    correctionDue: batch.clocks.find(each => each.name === 'correction')?.dueOn ?? null,
    reinspectedOn: batch.reinspectedOn,
    remark: batch.remark,
    objectedOn: batch.objected?.on ?? null,
  }
}
