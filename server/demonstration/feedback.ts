/** 消费者反馈: from the page behind the plaque to the competent office, which answers within seven working days. */

import { pledgeOn } from '../../law/demonstration.pledges.ts'
import { fullName } from '../../law/demonstration.ts'
import { demonstrationFeedback } from '../../law/demonstration-feedback.ts'
import { start } from '../kernel/clock.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { record } from '../kernel/event.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { holdMatter, lockMatters, openMatter, showMatter, visibleMatters } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { openSteps, take } from '../kernel/procedure.ts'
import { demonstrationRow } from './apply.ts'
import { giveCode } from './code.ts'
import type { FeedbackHandling, FeedbackQuery, NewFeedback } from './contract.ts'
import { admonish, proposeDelisting } from './keep.ts'
import { plaqueOf } from './plaque.ts'
import { keepBreach } from './pledge.ts'
import type { FeedbackLine, FeedbackView } from './view.ts'

export async function giveFeedback(ctx: Context, code: string, said: NewFeedback) {
  const plaque = await plaqueOf(ctx, code)
  if (!plaque)
    throw new Problem('not-found', { zh: '这个码不是本局制发的', en: 'This code was not issued by this bureau' })
  if (said.pledge !== undefined) await requirePromised(ctx, plaque.matter_id, said.pledge)
  const [of] = await lockMatters(ctx, [plaque.matter_id])
  const row = await demonstrationRow(ctx, plaque.matter_id)
  const by = { ...ctx, actor: { ...ctx.actor, kind: 'citizen' as const, name: said.name ?? '消费者' } }
  const matter = await openMatter(ctx, {
    kind: 'demonstration-feedback',
    prefix: 'FK',
    state: 'received',
    officeId: of!.officeId,
    channel: 'internet',
    subject: `承诺反馈 · ${fullName(row.kind).zh} · ${row.name}`,
    respondent: of!.respondent,
    words: `${row.name} ${of!.respondent}`,
  })
  await ctx.db
    .insertInto('demonstration_feedback')
    .values({
      matter_id: matter.id,
      demonstration_id: row.matter_id,
      pledge: said.pledge ?? null,
      facts: said.facts,
      name: said.name ?? null,
      phone: said.phone ?? null,
      result: null,
      answer: null,
      handled_on: null,
    })
    .execute()
  await record(by, matter, 'demonstration-feedback.register', { demonstration: of!.number })
  await start(ctx, matter, 'handling', demonstrationFeedback.clocks.handling)
  return { number: matter.number, code: await giveCode(ctx, matter.id) }
}

/** Of a promise the shop never made nothing can be broken. */
async function requirePromised(ctx: Context, id: number, pledge: string) {
  const made = await ctx.db
    .selectFrom('demonstration_pledge')
    .select('id')
    .where('matter_id', '=', id)
    .where('pledge', '=', pledge)
    .executeTakeFirst()
  if (!made)
    throw badField(
      'pledge',
      { zh: '这家没有作过这项承诺', en: 'was never promised by this shop' },
      { zh: '扫码页上列出的承诺，或者不选', en: 'one that its page lists, or none' },
    )
}

/** What came of it stands on the record of the shop too: a broken promise is counted there. */
export async function handleFeedback(ctx: Context, id: number, { result, answer }: FeedbackHandling) {
  const held = await holdMatter(ctx, 'demonstration-feedback', id)
  const feedback = await feedbackRow(ctx, id)
  await take(ctx, demonstrationFeedback, 'handle', held, { result })
  await ctx.db
    .updateTable('demonstration_feedback')
    .set({ result, answer, handled_on: ctx.today })
    .where('matter_id', '=', id)
    .execute()
  if (result === 'other') return
  const [shop] = await lockMatters(ctx, [feedback.demonstration_id])
  if (['delisted', 'expired'].includes(shop!.state))
    throw badField(
      'result',
      { zh: '商家已摘牌或者已过期，不能再告诫、摘牌', en: 'is none for a business that is off the list already' },
      { zh: '其他，并写明怎样处理（例如责令取下牌匾）', en: 'other, and what was done: the plaque taken down, say' },
    )
  if (result === 'admonished') await admonish(ctx, feedback.demonstration_id, { reason: answer })
  // Somebody else decides on it; what is off the list already is answered otherwise.
  if (result === 'delisting' && shop!.state !== 'delisting-proposed')
    await proposeDelisting(ctx, feedback.demonstration_id, { reason: 'promise', words: answer })
  if (feedback.pledge === null) return
  await keepBreach(ctx, shop!, { pledge: feedback.pledge, words: answer, from: id })
}

const feedbackRow = (ctx: Context, id: number) =>
  ctx.db.selectFrom('demonstration_feedback').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()

const columns = [
  'matter.id',
  'matter.number',
  'matter.state',
  'matter.received_on as receivedOn',
  'matter.due_on as dueOn',
  'demonstration_feedback.demonstration_id as demonstrationId',
  'demonstration_feedback.pledge',
  'demonstration_feedback.result',
  'demonstration.name',
] as const

export async function feedbackOf(ctx: Context, demonstrationId: number): Promise<FeedbackLine[]> {
  const rows = await ctx.db
    .selectFrom('demonstration_feedback')
    .innerJoin('matter', 'matter.id', 'demonstration_feedback.matter_id')
    .innerJoin('demonstration', 'demonstration.matter_id', 'demonstration_feedback.demonstration_id')
    .select(columns)
    .where('demonstration_id', '=', demonstrationId)
    .orderBy('matter.id', 'desc')
    .limit(50)
    .execute()
  return rows.map(lineOf)
}

type Row = Omit<FeedbackLine, 'pledge' | 'state'> & { pledge: string | null; state: string }
const lineOf = ({ pledge, state, ...row }: Row): FeedbackLine => ({
  ...row,
  state: state as FeedbackLine['state'],
  pledge: pledge === null ? null : labelOf(pledge, row.receivedOn),
})
const labelOf = (code: string, on: string) => {
  const text = pledgeOn(code, on)
  return text ? { zh: text.zh, en: text.en } : null
}

export async function listFeedback(ctx: Context, { state, demonstrationId, cursor, limit }: FeedbackQuery) {
  let rows = visibleMatters(ctx)
    .innerJoin('demonstration_feedback', 'demonstration_feedback.matter_id', 'matter.id')
    .innerJoin('demonstration', 'demonstration.matter_id', 'demonstration_feedback.demonstration_id')
  if (state) rows = rows.where('matter.state', '=', state)
  if (demonstrationId) rows = rows.where('demonstration_feedback.demonstration_id', '=', demonstrationId)
  const { count } = await rows.select(one => one.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const before = readIdCursor(cursor)
  if (before !== undefined) rows = rows.where('matter.id', '<', before)
  const found = await rows
    .select(columns)
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
    .execute()
  return {
    items: found.slice(0, limit).map(lineOf),
    count: Number(count),
    next: found.length > limit ? String(found[limit - 1]!.id) : null,
    order: { zh: '新收到的在前', en: 'newest first' },
  }
}

export async function showFeedback(ctx: Context, id: number): Promise<FeedbackView> {
  const matter = await showMatter(ctx, 'demonstration-feedback', id)
  const row = await feedbackRow(ctx, id)
  const of = await ctx.db
    .selectFrom('demonstration')
    .innerJoin('matter', 'matter.id', 'demonstration.matter_id')
    .select(['matter.id', 'matter.number', 'matter.state', 'demonstration.name'])
    .where('matter.id', '=', row.demonstration_id)
    .executeTakeFirstOrThrow()
  return {
    id,
    kind: 'demonstration-feedback',
    number: matter.number,
    state: matter.state as FeedbackView['state'],
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: matter.respondent,
    receivedOn: matter.receivedOn,
    demonstration: of as FeedbackView['demonstration'],
    pledge: row.pledge === null ? null : labelOf(row.pledge, matter.receivedOn),
    facts: row.facts,
    name: row.name,
    phone: row.phone,
    result: row.result,
    answer: row.answer,
    handledOn: row.handled_on,
    clocks: await viewClocks(ctx, matter, demonstrationFeedback),
    steps: await openSteps(ctx, demonstrationFeedback, matter),
    events: await viewEvents(ctx, id),
    from: null,
  }
}
