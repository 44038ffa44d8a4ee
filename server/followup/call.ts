/** 回访电话: the number is opened, the call is made, and what came of it is written down. */
import { attemptsAtMost, missedReasons } from '../../law/follow-up.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { Problem } from '../kernel/problem.ts'
import { nextAttempt, partOf } from './attempts.ts'
import type { Answer, Declined, Missed } from './contract.ts'
import { type Held, holdOpen } from './hold.ts'
import { readFollowUp } from './setting.ts'
import type { Contact } from './view.ts'

/** Name and number are shown for the call; that they were looked at stays on the record of the matter. */
export async function openCall(ctx: Context, id: number): Promise<Contact> {
  const { row, matter, subject } = await holdOpen(ctx, id)
  const { name, phone, phoneOther } = await subject.tell(ctx, matter.id)
  await ctx.db.updateTable('followup').set({ caller_id: ctx.actor.id }).where('id', '=', row.id).execute()
  await record(ctx, matter, 'followup.open', { followUpId: row.id })
  return { name, phone, phoneOther }
}

export async function answer(ctx: Context, id: number, said: Answer) {
  await conclude(ctx, await holdOpen(ctx, id), said, 'phone')
}

/** Whatever was said stands on the record of the matter; from there it goes back to whoever handled it (follow.ts). */
export async function conclude(ctx: Context, held: Held, { level, opinion }: Answer, by: 'phone' | 'link') {
  const { row, matter, subject } = held
  await end(ctx, row.id, { state: 'answered', level, opinion: opinion ?? null, answered_by: by })
  await subject.conclude(ctx, matter.id, level, opinion)
}

/** Three attempts that reached nobody end it. */
export async function missed(ctx: Context, id: number, { reason, remark }: Missed) {
  const held = await holdOpen(ctx, id)
  const { row, matter, subject } = held
  const made = await ctx.db
    .selectFrom('followup_attempt')
    .select(['at', 'part'])
    .where('followup_id', '=', id)
    .orderBy('nth')
    .execute()
  const next = nextAttempt(made, (await readFollowUp(ctx)).hoursApart, ctx.now)
  if (next.because) throw new Problem('not-allowed', next.because)
  const nth = made.length + 1
  await ctx.db
    .insertInto('followup_attempt')
    .values({
      followup_id: id,
      nth,
      at: ctx.now,
      on_day: ctx.today,
      part: partOf(ctx.now)!,
      reason,
      remark: remark ?? null,
      by_id: ctx.actor.id,
      by_name: ctx.actor.name,
    })
    .execute()
  await record(ctx, matter, 'followup.miss', { nth, reason: missedReasons[reason].zh, remark })
  if (nth < attemptsAtMost) return
  await end(ctx, row.id, { state: 'unreachable' })
  await subject.conclude(ctx, matter.id, 'unreachable', `${attemptsAtMost}次未联系上`)
}

export async function declined(ctx: Context, id: number, { remark }: Declined) {
  const { row, matter, subject } = await holdOpen(ctx, id)
  await end(ctx, row.id, { state: 'declined', opinion: remark ?? null })
  await subject.conclude(ctx, matter.id, 'declined', remark)
}

async function end(ctx: Context, id: number, how: object) {
  await ctx.db
    .updateTable('followup')
    .set({
      ...how,
      ended_on: ctx.today,
      ended_at: ctx.now,
      link_hash: null,
      ...(ctx.actor.id === null ? {} : { caller_id: ctx.actor.id }),
    })
    .where('id', '=', id)
    .execute()
}
