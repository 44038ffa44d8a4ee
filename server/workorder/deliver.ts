/**
 * One attempt to tell 12345 something. No transaction is open while we wait for the other house; what it answered is kept.
 *
 * Lost or busy there (no answer, 408, 425, 429, 5xx): again, ever later, eight times over about five hours. Refused there
 * (any other 4xx) or no end: it stands in the list of failed write-backs until somebody mends it by hand; so does, with its
 * next try, what is tried again. The webhook-id stays the same with every attempt, so that an answer lost on the way makes
 * no second result.
 */

import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { realNow } from '../kernel/instant.ts'
import { enqueue } from '../kernel/job.ts'
import { openHere } from '../kernel/seal.ts'
import type { World } from '../kernel/world.ts'
import { listPeople, remind, theCentre } from '../office/index.ts'
import { heldBySystem, setOrder } from './queries.ts'
import { deliverJob } from './say.ts'
import { signedHeaders } from './signature.ts'

const secondsBefore = [1, 3, 10, 60, 600, 3600, 4 * 3600]
const patience = 10_000
const again = new Set([408, 425, 429])

interface Answer {
  status: number | null
  text: string
}

export async function deliver(
  world: World,
  bySystem: (work: (ctx: Context) => Promise<unknown>) => Promise<void>,
  id: string,
): Promise<void> {
  const message = await world.db
    .selectFrom('hotline_message')
    .innerJoin('hotline_source', 'hotline_source.key', 'hotline_message.source')
    .select([
      'hotline_message.payload',
      'hotline_message.type',
      'hotline_message.state',
      'hotline_message.attempts',
      sql<boolean>`coalesce(hotline_message.next_at > now(), false)`.as('later'),
      'hotline_source.endpoint',
      'hotline_source.outbound_secret as sealed',
    ])
    .innerJoin('work_order', 'work_order.matter_id', 'hotline_message.matter_id')
    .select('work_order.converted_code as code')
    .where('hotline_message.id', '=', id)
    .executeTakeFirst()
  // Mended by hand meanwhile, it goes its own way again: the try planned before is not due.
  if (message?.state !== 'waiting' || message.later) return
  const answer = await attempt(id, message)
  await bySystem(ctx => conclude(ctx, id, message.attempts, answer))
}

interface Waiting {
  payload: unknown
  type: string
  endpoint: string | null
  sealed: string | null
  code: string | null
}

async function attempt(id: string, { payload, type, endpoint, sealed, code }: Waiting): Promise<Answer> {
  if (endpoint === null) return { status: 0, text: '连接设置中没有对方的接收地址' }
  const secret = sealed === null ? undefined : openHere(sealed)
  if (secret === undefined) return { status: 0, text: '连接设置中没有可用的签名密钥' }
  const body = JSON.stringify(type === 'order.converted' ? withCode(payload, code) : payload)
  try {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: signedHeaders(secret, id, realNow(), body),
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    return { status: answer.status, text: readable(await answer.text().catch(() => '')) }
  } catch (error) {
    const why = error as Error & { cause?: { code?: string } }
    return { status: null, text: readable(`没有收到应答：${why.cause?.code ?? why.name}`) }
  }
}

/** The caller's query code goes out with the number it belongs to, and lies open nowhere on the way. */
function withCode(payload: unknown, sealed: string | null) {
  const said = payload as { data: Record<string, unknown> }
  const queryCode = sealed === null ? undefined : openHere(sealed)
  return { ...said, data: { ...said.data, ...(queryCode === undefined ? {} : { queryCode }) } }
}

/** What a database and a screen can hold of whatever came back. */
const readable = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .slice(0, 1000)

async function conclude(ctx: Context, id: string, before: number, { status, text }: Answer) {
  const arrived = status !== null && status >= 200 && status < 300
  const wait = secondsBefore[before]
  const worthwhile = status === null || status >= 500 || again.has(status)
  const state = arrived ? 'sent' : worthwhile && wait !== undefined ? 'waiting' : 'failed'
  const row = await ctx.db
    .updateTable('hotline_message')
    .set({
      state,
      // By the clock of the queue itself: its job comes not a moment before.
      next_at: state === 'waiting' ? sql<Date>`now() + ${wait!}::integer * interval '1s'` : null,
      attempts: before + 1,
      last_at: ctx.now,
      last_status: status || null,
      last_answer: text,
    })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('attempts', '=', before)
    .returning(['matter_id', 'type'])
    .executeTakeFirst()
  if (!row) return
  if (state === 'waiting') await enqueue(ctx.db, deliverJob, { id }, { afterSeconds: wait! })
  const order = await heldBySystem(ctx, row.matter_id)
  if (!order) return
  if (state === 'sent') await record(ctx, order, 'workorder.told', { type: row.type, messageId: id })
  if (state === 'sent' && row.type === 'order.converted') await setOrder(ctx, order, { converted_code: null })
  if (state !== 'failed') return
  await record(ctx, order, 'workorder.write-back-failed', { type: row.type, messageId: id, status, answer: text })
  const centre = await theCentre(ctx)
  const dispatchers = (await listPeople(ctx, centre.id)).filter(each => each.roles.includes('dispatcher'))
  await remind(
    ctx,
    dispatchers.map(each => each.id),
    { matterId: order.id, name: 'write-back-failed', facts: { number: order.number } },
  )
}
