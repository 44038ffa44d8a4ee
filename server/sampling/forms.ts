/** 抽检文书 as .docx: from the batch as it stands. Which can be filled depends on how far it is. */

import { yuan } from '../../law/letters/index.ts'
import { type SamplingPaper, type SamplingPaperKey, samplingPapers } from '../../law/letters/sampling.ts'
import { samplingClasses } from '../../law/sampling.classes.ts'
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import { Attachment, fileTypes } from '../kernel/route.ts'
import { letterDocx } from '../letter/index.ts'
import type { BatchRow } from './batch.ts'
import { showBatch } from './show.ts'
import type { BatchView } from './view.ts'

const ready: Record<string, (batch: { state: string; row: BatchRow }) => boolean> = {
  always: () => true,
  sampled: ({ row }) => row.sampled_on !== null,
  sent: ({ row }) => row.sent_on !== null,
  declined: ({ state }) => state === 'declined',
  'not-found': ({ state }) => state === 'not-found',
  producer: ({ row }) => row.sampled_on !== null && !!row.producer_name,
  result: ({ row }) => row.result !== null,
  nonconforming: ({ row }) => row.result === 'nonconforming',
  'nonconforming-producer': ({ row }) => row.result === 'nonconforming' && !!row.producer_name,
  objected: ({ row }) => row.objected_on !== null,
  'stop-sale': ({ row }) => row.stop_sale_on !== null,
  correction: ({ row }) => row.correction_on !== null,
}

export const formsOf = (batch: { state: string; row: BatchRow }) =>
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
  const blocks = samplingPapers[key].blocks(paperOf(ctx, batch))
  return new Attachment(
    await letterDocx(blocks as never, ctx.today),
    fileTypes.docx,
    `${samplingPapers[key].title} ${batch.samplingNumber ?? batch.number}.docx`,
  )
}

const keeping: Record<string, string> = { seller: '被抽样单位', office: '实施机关', body: '承检机构' }
const money = (fen: number | null) => (fen === null ? null : yuan(fen))
const amount = (value: number | null, unit: string | null) => (value === null ? null : `${value}${unit ?? ''}`)

function paperOf(ctx: Context, batch: BatchView): SamplingPaper {
  return {
    office: batch.office,
    number: batch.samplingNumber ?? batch.number,
    on: ctx.today,
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
      `${batch.stopSaleOn}责令停止销售${batch.stopSaleQuantity === null ? '' : `，涉及${batch.stopSaleQuantity}${batch.unit ?? ''}`}。`,
    correctionDue: batch.clocks.find(each => each.name === 'correction')?.dueOn ?? null,
    reinspectedOn: batch.reinspectedOn,
    remark: batch.remark,
    objectedOn: batch.objected?.on ?? null,
  }
}
