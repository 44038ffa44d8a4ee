/** What an order became is closed: the order closes with it, and the result goes back to 12345 by itself. */
import { sql } from 'kysely'
import { procedures } from '../../law/procedures.ts'
import { type OrderResult, workorder } from '../../law/workorder.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { on } from '../kernel/event.ts'
import type { Matter } from '../kernel/matter.ts'
import { take } from '../kernel/procedure.ts'
import { forgetCaller } from './forget.ts'
import { heldBySystem, type Order, setOrder } from './queries.ts'
import { say } from './say.ts'

on('*', async (ctx, { matter }) => {
  // A letter's events carry only a part of their matter: what does not say that it is closed is not taken for closed.
  // Joined to its double it has no result of its own: the order waits for that of the leading complaint.
  if (matter.open !== false || matter.kind === 'workorder' || matter.state === 'joined') return
  const rows = await ctx.db
    .selectFrom('work_order')
    .innerJoin('matter', 'matter.id', 'work_order.matter_id')
    .select('work_order.matter_id as id')
    .where(
      sql<boolean>`(work_order.converted_to = ${matter.id} or work_order.converted_to in
        (select joined_fact.matter_id from joined_fact where joined_fact.leading_id = ${matter.id}))`,
    )
    .where('matter.state', '=', 'converted')
    .orderBy('work_order.matter_id')
    .execute()
  for (const { id } of rows) {
    const order = await heldBySystem(ctx, id)
    if (!order) continue
    const reply = await resultOf(ctx, matter)
    const result = reply.includes('不予受理') ? 'refused' : matter.kind === 'consultation' ? 'explained' : 'solved'
    await closeWith(ctx, order, reply, result, matter.number)
  }
})

async function closeWith(ctx: Context, order: Order, reply: string, result: OrderResult, number?: string) {
  const system = { ...ctx, actor: systemActor }
  await take(system, workorder, 'close-converted', order, { reply, ...(number ? { linked: number } : {}) })
  await setOrder(ctx, order, { reply, result })
  await say(ctx, order, 'order.closed', { result, reply, ...(number ? { convertedNumber: number } : {}) })
}

/**
 * The question that an order had become turns out to be something else. A dispute: the order waits for the complaint from
 * then on. A violation: nothing may lead to the report (Order 121 art. 37), so the order forgets its caller and ends here.
 */
on('consultation.convert', async (ctx, { matter, facts }) => {
  const row = await ctx.db
    .selectFrom('work_order')
    .select('matter_id as id')
    .where('converted_to', '=', matter.id)
    .executeTakeFirst()
  const order = row && (await heldBySystem(ctx, row.id))
  if (!order) return
  if (facts.becameKind === 'complaint') {
    const became = await ctx.db
      .selectFrom('matter')
      .select('id')
      .where('number', '=', String(facts.became))
      .executeTakeFirstOrThrow()
    return setOrder(ctx, order, { converted_to: became.id })
  }
  await forgetCaller(ctx, order)
  await setOrder(ctx, order, { converted_to: null, converted_code: null })
  if (order.state === 'converted')
    await closeWith(ctx, order, '已转有权处理的程序依法办理，结果依法告知本人。', 'explained')
})

/** Opened again by its own people, after a follow-up of ours: then the order waits for it again. */
on('complaint.open-rework', async (ctx, { matter, facts }) => {
  const row = await ctx.db
    .selectFrom('work_order')
    .innerJoin('matter', 'matter.id', 'work_order.matter_id')
    .select('work_order.matter_id as id')
    .where('work_order.converted_to', '=', matter.id)
    .where('matter.state', 'in', ['closed', 'archived'])
    .executeTakeFirst()
  const order = row && (await heldBySystem(ctx, row.id))
  if (!order) return
  await take({ ...ctx, actor: systemActor }, workorder, 'rework-converted', order, { reason: facts.reason })
  await setOrder(ctx, order, { reworks: order.row.reworks + 1 })
})

const outcomes: Record<string, string> = {
  settled: '调解成功',
  'odr-settled': '与企业达成和解',
  terminated: '终止调解，已告知其他解决途径',
  refused: '不予受理，已书面告知理由和其他解决途径',
  withdrawn: '投诉人已撤回',
}

/** Of a report nothing is said but that it is done: the informer is told in the way the law has for it (Order 121 art. 37). */
async function resultOf(ctx: Context, matter: Matter): Promise<string> {
  const label = procedures[matter.kind]?.label.zh ?? '事项'
  if (matter.kind === 'consultation') {
    const said = await ctx.db
      .selectFrom('consultation')
      .select('answer')
      .where('matter_id', '=', matter.id)
      .executeTakeFirst()
    return `已答复（${matter.number}）：${said?.answer ?? '已当面答复'}`.slice(0, 2000)
  }
  if (matter.kind !== 'complaint') return `已转${label}（${matter.number}）办理完毕，结果依法告知本人。`
  const row = await ctx.db
    .selectFrom('complaint')
    .select(['outcome', 'recovered_amount_fen as fen'])
    .where('matter_id', '=', matter.id)
    .executeTakeFirst()
  const outcome = row?.outcome ? (outcomes[row.outcome] ?? '已办结') : '已办结'
  const recovered = row?.fen ? `，为消费者挽回损失${(row.fen / 100).toFixed(2)}元` : ''
  return `已转投诉（${matter.number}）办理：${outcome}${recovered}。`
}
