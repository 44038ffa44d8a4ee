/**
 * What the city's system says about an order it sent: urging, additions, its answer to a return, what its follow-up found.
 * Each message is taken once, by its webhook-id; what is delivered again is answered and does nothing.
 */
import { workorder } from '../../law/workorder.ts'
import { openReworkComplaint } from '../complaint/index.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { notFound, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type { Envelope } from '../kernel/route.ts'
import { remind } from '../office/index.ts'
import type { IncomingFollowUp, IncomingReturnAnswer, IncomingWords, OrderAnswer } from './contract.ts'
import { becameComplaint } from './guards.ts'
import { rulesFor } from './limits.ts'
import { peopleFor } from './people.ts'
import { heldBySystem, type Order, orderOfSource, setOrder } from './queries.ts'
import { answerOf } from './receive.ts'
import { concludeReturn } from './send-back.ts'
import { requireSigned, type Signed } from './signature.ts'
import { sourceOfActor } from './sources.ts'

/** How the order stands, for whoever lost an answer. */
export async function showToSource(ctx: Context, number: string): Promise<OrderAnswer> {
  const source = await sourceOfActor(ctx)
  const order = await orderOfSource(ctx, source.key, number)
  if (!order) throw unknownOrder(number)
  return answerOf(order, true)
}

export const hearUrge = (ctx: Context, number: string, { text }: IncomingWords, request: Envelope) =>
  hear(ctx, number, request, async order => {
    await setOrder(ctx, order, { urges: order.row.urges + 1 })
    await record(ctx, order, 'workorder.urge', { text, nth: order.row.urges })
    await tellHandlers(ctx, order, 'urged')
  })

export const hearSupplement = (ctx: Context, number: string, { text }: IncomingWords, request: Envelope) =>
  hear(ctx, number, request, async order => {
    await record(ctx, order, 'workorder.supplement', { text })
    await tellHandlers(ctx, order, 'supplement')
  })

export const hearReturnAnswer = (ctx: Context, number: string, answer: IncomingReturnAnswer, request: Envelope) =>
  hear(ctx, number, request, order => concludeReturn(ctx, order, answer.accepted, { reason: answer.reason }))

export const hearFollowUp = (ctx: Context, number: string, said: IncomingFollowUp, request: Envelope) =>
  hear(ctx, number, request, order =>
    said.rework ? openRework(ctx, order, { reason: said.remark ?? '12345回访不满意' }) : archive(ctx, order, said),
  )

export async function archive(ctx: Context, order: Order, { satisfied, remark }: IncomingFollowUp) {
  await take(ctx, workorder, 'archive', order, { satisfied, remark })
  await setOrder(ctx, order, { satisfied })
}

/** 重办: at the same office; a complaint that it became is reworked where it is handled. */
export async function openRework(ctx: Context, order: Order, { reason }: { reason: string }) {
  const { converted_to: linked } = order.row
  const elsewhere = await becameComplaint(ctx, linked)
  const step = elsewhere ? 'rework-converted' : 'rework'
  await take(ctx, workorder, step, order, { reason }, {}, elsewhere ? {} : await rulesFor(ctx, order, 'rework'))
  await setOrder(ctx, order, { reworks: order.row.reworks + 1, satisfied: false })
  if (elsewhere) await reworkLinked(ctx, linked!, reason)
  await tellHandlers(ctx, order, 'reworked')
}

/** Unless somebody has opened it again already. */
async function reworkLinked(ctx: Context, id: number, reason: string) {
  const linked = await ctx.db.selectFrom('matter').select('state').where('id', '=', id).executeTakeFirst()
  if (linked?.state === 'closed' || linked?.state === 'follow-up')
    await openReworkComplaint({ ...ctx, actor: systemActor }, id, { cause: 'dissatisfied', reason })
}

async function hear(
  ctx: Context,
  number: string,
  request: Envelope,
  act: (order: Order) => Promise<void>,
): Promise<OrderAnswer> {
  const signed = await requireSigned(ctx, request)
  const order = await orderOfSource(ctx, signed.source, number)
  if (!order) throw unknownOrder(number)
  if (!(await isNew(ctx, signed))) return answerOf(order, true)
  await act(order)
  return answerOf((await heldBySystem(ctx, order.id))!, false)
}

async function isNew(ctx: Context, { source, messageId, content }: Signed): Promise<boolean> {
  const fresh = await ctx.db
    .insertInto('hotline_received')
    .values({ source, message_id: messageId, content, at: ctx.now })
    .onConflict(row => row.doNothing())
    .returning('message_id')
    .executeTakeFirst()
  if (fresh) return true
  const before = await ctx.db
    .selectFrom('hotline_received')
    .select('content')
    .where('source', '=', source)
    .where('message_id', '=', messageId)
    .executeTakeFirstOrThrow()
  if (before.content !== content)
    throw new Problem(
      'changed',
      { zh: '同一 webhook-id 已用于另一消息', en: 'This webhook-id was used for another message' },
      [
        {
          field: 'webhook-id',
          problem: { zh: '已用于另一消息', en: 'was used for another message' },
          expected: { zh: '每条消息一个编号', en: 'an id of its own for each message' },
        },
      ],
    )
  return false
}

const unknownOrder = (number: string) =>
  notFound({
    zh: `没有编号为${number}的工单，请先送达工单`,
    en: `There is no order ${number} yet: deliver the order first`,
  })

async function tellHandlers(ctx: Context, order: Order, name: string) {
  await remind(ctx, await peopleFor(ctx, order), { matterId: order.id, name, facts: { number: order.number } })
}
