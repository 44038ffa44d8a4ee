/** 重办: a closed complaint is taken up again, and what can then be done about it. */
import { reworkCauses } from '../../law/complaint.grounds.ts'
import type { Context } from '../kernel/context.ts'
import { hasHappened } from '../kernel/event.ts'
import { badField, listed } from '../kernel/problem.ts'
import { guard } from '../kernel/procedure.ts'
import type { Rework } from './contract.ts'
import { holdComplaint } from './queries.ts'
import { takeAndTell } from './tell.ts'

/** Done again, it may be confirmed and rated again; the first rating stays in the events. */
export async function openRework(ctx: Context, id: number, { cause, reason }: Rework) {
  const held = await holdComplaint(ctx, id)
  await takeAndTell(ctx, 'open-rework', held, { cause, reason })
  // By the system: 不满意 at the follow-up, ours or that of 12345, is what opened it.
  if (cause === 'dissatisfied' && ctx.actor.kind !== 'system' && held.row.rating !== 1)
    throw badField(
      'cause',
      { zh: '没有投诉人不满意的评价在卷', en: 'but no dissatisfied rating is on record' },
      listed(Object.entries(reworkCauses).filter(([code]) => code !== 'dissatisfied')),
    )
  await ctx.db
    .updateTable('complaint')
    .set({ rating: null, rating_remark: null, rated_at: null, confirmed_at: null })
    .where('matter_id', '=', id)
    .execute()
}

const wasAccepted = (ctx: Context, id: number) => hasHappened(ctx, id, 'complaint.accept')

/** A refusal that was wrong is made good by accepting; nobody is mediated with whose complaint was never accepted. */
guard('complaint', 'accept', async (ctx, matter) =>
  matter.state === 'rework' && (await wasAccepted(ctx, matter.id))
    ? { zh: '本件此前已受理', en: 'It was accepted before' }
    : undefined,
)
for (const step of ['start-mediation', 'settle', 'open-lead'])
  guard('complaint', step, async (ctx, matter) =>
    matter.state === 'rework' && !(await wasAccepted(ctx, matter.id))
      ? { zh: '本件未曾受理，应当先受理', en: 'It was never accepted: accept it first' }
      : undefined,
  )
