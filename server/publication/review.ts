/** Objected to, put right, taken back, over; and what follows by itself when a complaint no longer counts. */
import { isDeepStrictEqual } from 'node:util'
import { fewestPublic, publicity, type WithdrawReason } from '../../law/publicity.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { lockMatters, type Matter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type { Correcting, Objection, ObjectionAnswer, Reason, Upheld, Withdrawal } from './contract.ts'
import { entryRow, holdEntry, setEntry } from './entry.ts'
import { figuresOf } from './figures.ts'
import type { EntryFigures } from './view.ts'

export async function object(ctx: Context, id: number, { byName, words }: Objection) {
  const held = await holdEntry(ctx, id)
  await take(ctx, publicity, 'object', held)
  await ctx.db
    .insertInto('publication_objection')
    .values({ entry_id: id, on_day: ctx.today, by_name: byName, words, answered_on: null, upheld: null, answer: null })
    .execute()
}

const answerOpen = (ctx: Context, id: number, upheld: boolean, answer: string) =>
  ctx.db
    .updateTable('publication_objection')
    .set({ answered_on: ctx.today, upheld, answer })
    .where('entry_id', '=', id)
    .where('answered_on', 'is', null)
    .execute()

export async function rejectObjection(ctx: Context, id: number, { answer }: ObjectionAnswer) {
  await take(ctx, publicity, 'reject-objection', await holdEntry(ctx, id))
  await answerOpen(ctx, id, false, answer)
}

/** The complaints that do not belong there are taken out; if too few remain, the entry goes with them. */
export async function upholdObjection(ctx: Context, id: number, { answer, takeOut }: Upheld) {
  const held = await holdEntry(ctx, id)
  await requireMembers(ctx, id, takeOut)
  const { published_on: published, figures: before } = await entryRow(ctx, id)
  await leaveOut(ctx, id, takeOut, '异议成立')
  const after = await figuresOf(ctx, id, before.before)
  if (after.count < fewestPublic) await endOf(ctx, held, published === null ? 'drop' : 'withdraw', 'few')
  else {
    await take(ctx, publicity, 'uphold-objection', held, { takenOut: takeOut.length })
    if (published !== null) await keepCorrection(ctx, id, 'wrong-fact', undefined, before, after)
  }
  await setEntry(ctx, id, { figures: JSON.stringify(after) })
  await answerOpen(ctx, id, true, answer)
}

export const reportError = async (ctx: Context, id: number, { reason }: Reason) =>
  take(ctx, publicity, 'report-error', await holdEntry(ctx, id), { reason })

export async function correct(ctx: Context, id: number, { reason, words, takeOut }: Correcting) {
  const held = await holdEntry(ctx, id)
  await requireMembers(ctx, id, takeOut)
  const { figures: before } = await entryRow(ctx, id)
  await leaveOut(ctx, id, takeOut, words)
  const after = await figuresOf(ctx, id, before.before)
  if (isDeepStrictEqual(after, before))
    throw new Problem('not-allowed', {
      zh: '重新统计和公示的一致，没有可更正的；要剔除有误的投诉请选择',
      en: 'Counted anew it is the same: choose the complaints to be taken out',
    })
  if (after.count < fewestPublic)
    throw new Problem('not-allowed', {
      zh: `更正后不足${fewestPublic}件，请撤销公示`,
      en: `Fewer than ${fewestPublic} would remain: withdraw it`,
    })
  await take(ctx, publicity, 'correct', held, { reason, words })
  await keepCorrection(ctx, id, reason, words, before, after)
  await setEntry(ctx, id, { figures: JSON.stringify(after) })
}

export async function withdraw(ctx: Context, id: number, { reason, words }: Withdrawal) {
  await endOf(ctx, await holdEntry(ctx, id), 'withdraw', reason, words)
  await answerOpen(ctx, id, true, words)
}
export async function drop(ctx: Context, id: number, { reason, words }: Withdrawal) {
  await endOf(ctx, await holdEntry(ctx, id), 'drop', reason, words)
  await answerOpen(ctx, id, true, words)
}

async function endOf(ctx: Context, held: Matter, step: 'withdraw' | 'drop', reason: WithdrawReason, words?: string) {
  await take(ctx, publicity, step, held, { reason, words })
  await setEntry(ctx, held.id, { closed_on: ctx.today, reason, words: words ?? null })
}

async function requireMembers(ctx: Context, id: number, complaints: readonly number[]) {
  const rows = await ctx.db
    .selectFrom('publication_complaint')
    .select('complaint_id')
    .where('entry_id', '=', id)
    .where('taken_out_on', 'is', null)
    .execute()
  const known = new Set(rows.map(each => each.complaint_id))
  if (complaints.some(each => !known.has(each)))
    throw badField(
      'takeOut',
      { zh: '有的投诉不在这条公示里', en: 'names a complaint that is not part of it' },
      { zh: '这条公示所计的投诉', en: 'complaints that count in it' },
    )
}

async function leaveOut(ctx: Context, id: number, complaints: readonly number[], because: string) {
  if (complaints.length === 0) return
  await ctx.db
    .updateTable('publication_complaint')
    .set({ taken_out_on: ctx.today, taken_out_because: because })
    .where('entry_id', '=', id)
    .where('complaint_id', 'in', [...complaints])
    .execute()
}

const keepCorrection = (
  ctx: Context,
  id: number,
  reason: string,
  words: string | undefined,
  before: EntryFigures,
  after: EntryFigures,
) =>
  ctx.db
    .insertInto('publication_correction')
    .values({
      entry_id: id,
      on_day: ctx.today,
      reason,
      words: words ?? null,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    })
    .execute()

/** A consent taken back, a complaint opened again, a fraud found: the record follows at once, without waiting for anybody. */
export async function recountFor(ctx: Context, complaintId: number, because: string, reason: WithdrawReason) {
  const entries = await ctx.db
    .selectFrom('publication_complaint as p')
    .innerJoin('publication_entry as e', 'e.matter_id', 'p.entry_id')
    .select('p.entry_id as id')
    .where('p.complaint_id', '=', complaintId)
    .where('p.taken_out_on', 'is', null)
    .where('e.closed_on', 'is', null)
    .execute()
  const system = { ...ctx, actor: systemActor }
  for (const held of await lockMatters(
    ctx,
    entries.map(each => each.id),
  )) {
    const { figures: before, published_on: published, operator_id: operator } = await entryRow(ctx, held.id)
    if (!(await countsFor(ctx, complaintId, operator))) await leaveOut(ctx, held.id, [complaintId], because)
    const after = await figuresOf(ctx, held.id, before.before)
    if (isDeepStrictEqual(after, before)) continue
    await setEntry(ctx, held.id, { figures: JSON.stringify(after) })
    if (after.count < fewestPublic) {
      await endOf(system, held, published === null ? 'drop' : 'withdraw', 'few')
      continue
    }
    if (held.state === 'published') await take(system, publicity, 'correct', held, { reason })
    else await record(system, held, 'publicity.recount', { because })
    if (published !== null) await keepCorrection(ctx, held.id, reason, undefined, before, after)
  }
}

const countsFor = (ctx: Context, complaintId: number, operatorId: number) =>
  ctx.db
    .selectFrom('publication_eligible')
    .select('complaint_id')
    .where('complaint_id', '=', complaintId)
    .where('operator_id', '=', operatorId)
    .executeTakeFirst()

/** 公示期满: nightly. */
export async function endDaily(ctx: Context) {
  const over = await ctx.db
    .selectFrom('publication_entry')
    .innerJoin('matter', 'matter.id', 'publication_entry.matter_id')
    .select('matter.id')
    .where('matter.state', '=', 'published')
    .where('publication_entry.until_on', '<', ctx.today)
    .limit(1000)
    .execute()
  for (const held of await lockMatters(
    ctx,
    over.map(each => each.id),
  )) {
    await take(ctx, publicity, 'end', held)
    await setEntry(ctx, held.id, { closed_on: ctx.today, reason: 'ended' })
  }
  return { ended: over.length }
}
