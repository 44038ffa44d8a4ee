/** 结果送达、异议、复检、确认: seller and labelled producer each have fifteen days from the day they received the result. */
import { retestRefusals, sampling } from '../../law/sampling.ts'
import { takeUploads } from '../kernel/attachment.ts'
import { runningClock, stop } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import type { Matter } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { type BatchRow, batchRow, holdBatch, requireDay, setBatch } from './batch.ts'
import type { Objection, Remark, Retest, Retested, RetestRefusal, Served } from './contract.ts'
import { requireTestBody } from './send.ts'

export async function serveSeller(ctx: Context, id: number, said: Served) {
  const held = await holdBatch(ctx, id)
  requireDay(ctx, 'on', said.on, held.row.result_on)
  await take(ctx, sampling, 'serve-seller', held, servedFacts(said), { objection: said.on })
  await setBatch(ctx, id, { seller_served_on: said.on })
  await takeUploads(ctx, held, said.attachments)
}

export async function serveProducer(ctx: Context, id: number, said: Served) {
  const held = await holdBatch(ctx, id)
  requireDay(ctx, 'on', said.on, held.row.result_on)
  await take(ctx, sampling, 'serve-producer', held, servedFacts(said), { 'producer-objection': said.on })
  await setBatch(ctx, id, { producer_served_on: said.on })
  await takeUploads(ctx, held, said.attachments)
}

const servedFacts = ({ on, how, receiver, proof }: Served) => ({ on, how, receiver, proof })

guard('sampling', 'serve-seller', async (ctx, matter) => {
  const { seller_served_on: on } = await batchRow(ctx, matter.id)
  return on === null ? undefined : { zh: `已于${on}送达`, en: `It was served on ${on}` }
})
guard('sampling', 'serve-producer', async (ctx, matter) => {
  const row = await batchRow(ctx, matter.id)
  if (!row.producer_name) return { zh: '样品没有标称生产者', en: 'No producer is named on the sample' }
  return row.producer_served_on === null
    ? undefined
    : { zh: `已于${row.producer_served_on}送达`, en: `It was served on ${row.producer_served_on}` }
})

const clockOf = { seller: 'objection', producer: 'producer-objection' } as const

/** Only who was served may object, and within the fifteen days; later it is entered as such and refused. */
export async function object(ctx: Context, id: number, said: Objection) {
  const held = await holdBatch(ctx, id)
  const served = said.by === 'seller' ? held.row.seller_served_on : held.row.producer_served_on
  if (served === null)
    throw badField(
      'by',
      { zh: '还没有向其送达结果', en: 'was not served with the result' },
      { zh: '已送达的一方', en: 'who was served' },
    )
  requireDay(ctx, 'on', said.on, served)
  const clock = await runningClock(ctx, held, clockOf[said.by])
  await take(ctx, sampling, 'object', held, {
    by: said.by,
    on: said.on,
    reason: said.reason,
    late: clock === undefined || said.on > clock.due_on,
  })
  await setBatch(ctx, id, { objected_on: said.on, objected_by: said.by })
  await takeUploads(ctx, held, said.attachments)
  await stop(ctx, held, clockOf[said.by])
}

export const agreeRetest = async (ctx: Context, id: number, { remark }: Remark) =>
  take(ctx, sampling, 'agree-retest', await holdBatch(ctx, id), { remark })

guard('sampling', 'agree-retest', async (ctx, matter) =>
  (await wasLate(ctx, matter))
    ? { zh: '申请超过十五日，不能同意复检', en: 'It came later than fifteen days: it cannot be agreed to' }
    : undefined,
)

async function wasLate(ctx: Context, matter: Matter) {
  const row = await ctx.db
    .selectFrom('event')
    .select('facts')
    .where('matter_id', '=', matter.id)
    .where('name', '=', 'sampling.object')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.facts as { late?: boolean } | undefined)?.late === true
}

export async function refuseRetest(ctx: Context, id: number, said: RetestRefusal) {
  const held = await holdBatch(ctx, id)
  if (said.ground === 'other' && said.reason === undefined)
    throw badField(
      'reason',
      { zh: '选“其他”须说明', en: 'is missing: another ground has to be told' },
      { zh: '不予复检的原因', en: 'why the retest is refused' },
    )
  await take(ctx, sampling, 'refuse-retest', held, { ground: retestRefusals[said.ground].zh, reason: said.reason })
}

/** The retest is done by another body than the first test. */
export async function sendRetest(ctx: Context, id: number, said: Retest) {
  const held = await holdBatch(ctx, id)
  const body = await requireTestBody(ctx, said.bodyId, ctx.today)
  if (said.bodyId === held.row.body_id)
    throw badField(
      'bodyId',
      { zh: '是初检机构', en: 'did the first test' },
      { zh: '初检机构以外的承检机构', en: 'another test body' },
    )
  await take(ctx, sampling, 'send-retest', held, { body: body.name, feeFen: said.feeFen })
  await setBatch(ctx, id, { retest_body_id: said.bodyId })
}

export const waiveRetest = async (ctx: Context, id: number, { remark }: Remark) =>
  take(ctx, sampling, 'waive-retest', await holdBatch(ctx, id), { remark })

guard('sampling', 'waive-retest', async (ctx, matter) => {
  const clock = await runningClock(ctx, matter, 'retest-formalities')
  return clock && clock.due_on >= ctx.today
    ? { zh: `办理手续的期限到${clock.due_on}，尚未届满`, en: `The formalities may be done until ${clock.due_on}` }
    : undefined
})

export async function uphold(ctx: Context, id: number, said: Retested) {
  const held = await holdBatch(ctx, id)
  await take(ctx, sampling, 'uphold', held, { report: said.report, remark: said.remark })
  await setBatch(ctx, id, { retest_report: said.report, confirmed_on: ctx.today })
  await takeUploads(ctx, held, said.attachments)
}

export async function overturn(ctx: Context, id: number, said: Retested) {
  const held = await holdBatch(ctx, id)
  await take(ctx, sampling, 'overturn', held, { report: said.report, remark: said.remark })
  await setBatch(ctx, id, { retest_report: said.report })
  await takeUploads(ctx, held, said.attachments)
}

export async function confirm(ctx: Context, id: number, { remark }: Remark) {
  await take(ctx, sampling, 'confirm', await holdBatch(ctx, id), { remark })
  await setBatch(ctx, id, { confirmed_on: ctx.today })
}

/** Confirmed only when everybody who may object was served and nobody's fifteen days run any more. */
guard('sampling', 'confirm', async (ctx, matter) => {
  const row = await batchRow(ctx, matter.id)
  const missing = notServed(row)
  if (missing) return missing
  for (const name of ['objection', 'producer-objection'] as const) {
    const clock = await runningClock(ctx, matter, name)
    if (clock && clock.due_on >= ctx.today)
      return { zh: `异议期到${clock.due_on}，尚未届满`, en: `Objections are possible until ${clock.due_on}` }
  }
  return undefined
})

function notServed(row: BatchRow) {
  if (row.seller_served_on === null) return { zh: '还没有送达销售者', en: 'The seller was not served' }
  if (row.producer_name && row.producer_served_on === null)
    return { zh: '还没有送达标称生产者', en: 'The labelled producer was not served' }
  return undefined
}
