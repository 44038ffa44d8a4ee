/**
 * 回填: what we say to 12345. Written down and queued in the transaction of the act itself, so that nothing is said that did
 * not happen and nothing that happened stays unsaid; delivered afterwards (deliver.ts).
 */
import { randomUUID } from 'node:crypto'
import { workorder } from '../../law/workorder.ts'
import { noInterface } from '../../law/workorder.words.ts'
import type { Context } from '../kernel/context.ts'
import { enqueue } from '../kernel/job.ts'
import type { MessageType } from './outgoing.ts'
import type { Order } from './queries.ts'

export const deliverJob = 'hotline.deliver'

/** What the hotline must learn even where no interface joins us: whoever has none types these in there by hand. */
const owed: readonly MessageType[] = ['order.return-requested', 'order.closed']

/** The Standard Webhooks envelope: type, timestamp, data. The data always say which order, there and here. */
export async function say(ctx: Context, order: Order, type: MessageType, facts: Record<string, unknown>) {
  const { endpoint } = await ctx.db
    .selectFrom('hotline_source')
    .select('endpoint')
    .where('key', '=', order.row.source)
    .executeTakeFirstOrThrow()
  if (endpoint === null && !owed.includes(type)) return
  const id = randomUUID()
  const data = {
    number: order.row.source_number,
    round: order.row.round,
    ourNumber: order.number,
    state: order.state,
    stateLabel: workorder.states[order.state as keyof typeof workorder.states].zh,
    ...facts,
  }
  await ctx.db
    .insertInto('hotline_message')
    .values({
      id,
      matter_id: order.id,
      source: order.row.source,
      type,
      payload: JSON.stringify({ type, timestamp: ctx.now.toISOString(), data }),
      state: endpoint === null ? 'failed' : 'waiting',
      last_at: null,
      last_status: null,
      last_answer: endpoint === null ? noInterface.zh : null,
      next_at: null,
      made_at: ctx.now,
      mended_by: null,
      mended_how: null,
    })
    .execute()
  if (endpoint !== null) await enqueue(ctx.db, deliverJob, { id })
}
