/**
 * 工单回填失败列表: what 12345 would not take, with its answer, and what is tried again, with its next try; put right and sent
 * again, or told by telephone.
 */

import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { noCursor } from '../kernel/cursor.ts'
import { record } from '../kernel/event.ts'
import { enqueue } from '../kernel/job.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import type { MessageList, MessageMending, MessageTold } from './contract.ts'
import { heldBySystem } from './queries.ts'
import { deliverJob } from './say.ts'
import type { HotlineMessageView } from './view.ts'

const columns = [
  'hotline_message.id',
  'hotline_message.matter_id as matterId',
  'matter.number',
  'work_order.source_number as sourceNumber',
  'hotline_message.source',
  'hotline_message.type',
  'hotline_message.payload',
  'hotline_message.state',
  'hotline_message.attempts',
  'hotline_message.made_at as madeAt',
  'hotline_message.last_at as lastAt',
  'hotline_message.next_at as nextAt',
  'hotline_message.last_status as lastStatus',
  'hotline_message.last_answer as lastAnswer',
  'person.name as mendedBy',
  'hotline_message.mended_how as mendedHow',
] as const

const messages = (ctx: Context) =>
  visibleMatters(ctx)
    .innerJoin('hotline_message', 'hotline_message.matter_id', 'matter.id')
    .innerJoin('work_order', 'work_order.matter_id', 'matter.id')
    .leftJoin('person', 'person.id', 'hotline_message.mended_by')

/** Refused, or not taken at the last attempt and tried again later. What is on its way for the first time is no failure. */
const owed = sql<boolean>`(hotline_message.state = 'failed'
  or hotline_message.state = 'waiting' and hotline_message.next_at is not null)`

const order = { zh: '新的在前', en: 'newest first' }

export async function listMessages(ctx: Context, { state, cursor, limit }: MessageList) {
  let rows = messages(ctx).select(columns)
  if (state === 'owed') rows = rows.where(owed)
  else if (state !== 'all') rows = rows.where('hotline_message.state', '=', state)
  const at = Number(cursor ?? 0)
  if (!Number.isInteger(at) || at < 0 || at > 1_000_000) throw noCursor()
  const found = await rows
    .orderBy('hotline_message.made_at', 'desc')
    .orderBy('hotline_message.id')
    .offset(at)
    .limit(limit + 1)
    .execute()
  return {
    items: found.slice(0, limit).map(viewMessage),
    next: found.length > limit ? String(at + limit) : null,
    order,
  }
}

export async function messagesOf(ctx: Context, matterId: number): Promise<HotlineMessageView[]> {
  const rows = await messages(ctx)
    .select(columns)
    .where('hotline_message.matter_id', '=', matterId)
    .orderBy('hotline_message.made_at')
    .orderBy('hotline_message.id')
    .execute()
  return rows.map(viewMessage)
}

export async function countFailed(ctx: Context): Promise<number> {
  const { n } = await messages(ctx)
    .select(one => one.fn.countAll<number>().as('n'))
    .where(owed)
    .executeTakeFirstOrThrow()
  return Number(n)
}

type Row = Awaited<ReturnType<ReturnType<typeof messages>['execute']>>[number] & {
  id: string
  matterId: number
  number: string
  sourceNumber: string
  source: string
  type: string
  payload: unknown
  state: HotlineMessageView['state']
  attempts: number
  madeAt: Date
  lastAt: Date | null
  nextAt: Date | null
  lastStatus: number | null
  lastAnswer: string | null
  mendedBy: string | null
  mendedHow: string | null
}

function viewMessage({ payload, madeAt, lastAt, nextAt, ...row }: Row): HotlineMessageView {
  const { data } = payload as { data: Record<string, unknown> }
  return {
    ...row,
    madeAt: madeAt.toISOString(),
    lastAt: lastAt?.toISOString() ?? null,
    nextAt: nextAt?.toISOString() ?? null,
    data,
  }
}

/** Put right where something was given, and tried again from the beginning, under the same id. */
export async function resendMessage(ctx: Context, id: string, mending: MessageMending) {
  const message = await holdOwed(ctx, id)
  const payload = message.payload as { data: Record<string, unknown> }
  const changed = Object.fromEntries(Object.entries(mending).filter(([, value]) => value !== undefined))
  const foreign = Object.keys(changed).find(name => typeof payload.data[name] !== 'string')
  if (foreign)
    throw badField(
      foreign,
      { zh: '这条消息没有这一项', en: 'is not part of this message' },
      { zh: '消息中已有的文字', en: 'words that the message has' },
    )
  await ctx.db
    .updateTable('hotline_message')
    .set({
      state: 'waiting',
      attempts: 0,
      next_at: null,
      payload: JSON.stringify({ ...payload, data: { ...payload.data, ...changed } }),
      mended_by: ctx.actor.id,
      mended_how: Object.keys(changed).length > 0 ? '修改后重发' : '重发',
    })
    .where('id', '=', id)
    .execute()
  await enqueue(ctx.db, deliverJob, { id })
  await note(ctx, message.matter_id, 'workorder.write-back-again', { type: message.type, messageId: id, ...changed })
  return { id, state: 'waiting' }
}

/** Told by telephone or on the other system's own screen: why and to whom stays on the record. */
export async function markTold(ctx: Context, id: string, { reason }: MessageTold) {
  const message = await holdOwed(ctx, id)
  await ctx.db
    .updateTable('hotline_message')
    .set({ state: 'told', next_at: null, mended_by: ctx.actor.id, mended_how: reason })
    .where('id', '=', id)
    .execute()
  await note(ctx, message.matter_id, 'workorder.told-by-hand', { type: message.type, messageId: id, reason })
  return { id, state: 'told' }
}

async function holdOwed(ctx: Context, id: string) {
  const seen = await messages(ctx).select('hotline_message.id').where('hotline_message.id', '=', id).executeTakeFirst()
  if (!seen) throw notFound({ zh: '没有这条回填', en: 'No such message' })
  const message = await ctx.db
    .selectFrom('hotline_message')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (message.state !== 'failed' && message.next_at === null)
    throw new Problem('wrong-state', {
      zh: '只有未成功、等待重试的回填需要人工处理',
      en: 'Only what failed or is tried again is mended by hand',
    })
  return message
}

async function note(ctx: Context, matterId: number, name: string, facts: Record<string, unknown>) {
  const held = await heldBySystem(ctx, matterId)
  if (held) await record(ctx, held, name, facts)
}
