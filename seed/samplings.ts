/** Plays a plan, a draw, the batches and a campaign through the actions that people use. */

import type { Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import type { Db } from '../server/kernel/matter.ts'
import { collect } from '../server/sampling/collect.ts'
import { openLead, orderCorrection, publish, reinspectPass, settle, stopSale } from '../server/sampling/orders.ts'
import { endTest, fail, pass } from '../server/sampling/result.ts'
import { decline, findNone, send } from '../server/sampling/send.ts'
import {
  agreeRetest,
  confirm,
  object,
  overturn,
  sendRetest,
  serveProducer,
  serveSeller,
} from '../server/sampling/serve.ts'
import { assignTask } from '../server/sampling/task.ts'
import { playCampaign } from './campaigns.ts'
import { type SeedSampling, seedSamplings } from './city/samplings.ts'
import { type Bodies, bodiesOf, planOfTheYear } from './sampling-plan.ts'
import { as, firstHash, operatorCalled, type Stage } from './stage.ts'

export async function playSamplings(db: Db, ctx: Context) {
  const stage = { db, ctx, hash: await firstHash(db) }
  const bodies = await bodiesOf(stage)
  const plan = await planOfTheYear(stage, bodies.tests)
  for (const each of seedSamplings) await play(stage, bodies, plan, each)
  await playCampaign(stage)
}

async function play(stage: Stage, bodies: Bodies, planId: number, said: SeedSampling) {
  const at = (account: string, after: number) => as(stage, account, Math.max(0, said.daysAgo - after))
  const shop = await operatorCalled(stage, said.shop)
  const person = async (account: string) => (await at(account, 0)).actor.id!
  const { id } = await assignTask(await at('handler', 0), {
    planId,
    campaignId: undefined,
    mode: 'complaint',
    class: said.class,
    operatorId: shop.id,
    officerIds: [await person('inspector'), await person('lusheng')],
    sampleName: said.sample,
    reason: '同类商品投诉集中',
  })
  const { end } = said
  const none = { on: undefined, witnesses: undefined, attachments: [] }
  if (end === 'to-sample') return
  const inspector = await at('inspector', 1)
  if (end === 'declined') return decline(inspector, id, { ...none, how: '店主以“老板不在”为由拒绝，经释明仍不配合。' })
  if (end === 'not-found') return findNone(inspector, id, { ...none, how: '该类商品已售罄，店内无待销商品。' })
  await collect(inspector, id, {
    samplingNumber: undefined,
    sampleName: said.sample,
    spec: undefined,
    trademark: undefined,
    madeOn: addDays(inspector.today, -100),
    batchNumber: `B${inspector.today.slice(2, 7).replace('-', '')}`,
    producerName: '南岭日用品有限公司',
    producerAddress: '岭南市工业大道8号',
    standard: undefined,
    quantity: 4,
    backupQuantity: 2,
    unit: said.unit,
    backupKeptBy: 'office',
    priceFen: 5800,
    stockFen: 116_000,
    place: shop.address ?? shop.name,
    samplerIds: bodies.samplers.slice(0, 2),
    sampledAt: `${inspector.today}T09:40:00+08:00`,
    deviceAt: undefined,
    clientId: undefined,
    attachments: [],
    remark: undefined,
  })
  if (end === 'sampled') return
  await send(await at('inspector', 2), id, {
    bodyId: bodies.tests,
    on: undefined,
    waybill: undefined,
    costFen: 128_000,
  })
  if (end === 'testing') return
  const handler = await at('handler', 13)
  await endTest(handler, id, { on: addDays(handler.today, -1) })
  const report = {
    reportNumber: `QT${handler.today.replaceAll('-', '')}-${id}`,
    reportedOn: undefined,
    attachments: [],
  }
  if (end === 'qualified') {
    await pass(handler, id, { ...report, items: [] })
    return publish(await at('head', 15), id, { remark: undefined })
  }
  await fail(handler, id, {
    ...report,
    items: [{ item: said.item ?? '标志', value: said.value, limit: said.limit, conforming: false }],
  })
  if (end === 'failed') return
  const served = {
    on: addDays(handler.today, 1),
    how: 'direct' as const,
    receiver: '店长',
    proof: '送达回证',
    attachments: [],
  }
  const serving = await at('handler', 14)
  await serveSeller(serving, id, served)
  await serveProducer(serving, id, { ...served, how: 'post', receiver: '收发室', proof: 'EMS 1099' })
  if (end === 'objection') return
  if (end.startsWith('retest') || end === 'overturned') {
    const asking = await at('handler', 20)
    await object(asking, id, { by: 'producer', on: asking.today, reason: '对检验方法有异议', attachments: [] })
    if (end === 'retest-asked') return
    await agreeRetest(await at('head', 21), id, { remark: undefined })
    if (end === 'retest-agreed') return
    await sendRetest(await at('handler', 24), id, { bodyId: bodies.retests, feeFen: undefined })
    if (end === 'retesting') return
    return overturn(await at('handler', 40), id, { report: `FJ-${id}`, remark: undefined, attachments: [] })
  }
  // Served on the 14th day; fifteen days, and as long as the longest holiday may carry the last of them.
  await confirm(await at('handler', 40), id, { remark: undefined })
  await stopSale(await at('head', 40), id, { quantity: 12, valueFen: 69_600, remark: undefined })
  if (end === 'confirmed') return
  if (end === 'settled') {
    await openLead(await at('handler', 42), id, {
      facts: `${shop.name}销售的${said.sample}经抽检不合格（${said.item}）。`,
    })
    return settle(await at('head', 50), id, { reason: '已责令停止销售，案件线索已移交' })
  }
  await orderCorrection(await at('head', 41), id, { remark: undefined })
  if (end === 'correcting') return
  const again = await at('handler', 80)
  await reinspectPass(again, id, {
    on: again.today,
    officerIds: [await person('handler'), await person('qianbo')],
    report: undefined,
    remark: '同款已下架，复查样品合格。',
    attachments: [],
  })
  await publish(await at('head', 84), id, { remark: undefined })
}
