/**
 * What the complainant does: follow the road with number and code, add, withdraw, confirm, rate.
 */

import { sql } from 'kysely'
import { complaint } from '../../law/complaint.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { hasHappened, record } from '../kernel/event.ts'
import { Problem } from '../kernel/problem.ts'
import { type Claim, openByCode, remind } from '../office/index.ts'
import { withdraw } from './close.ts'
import type { Rating, Reason, Supplement } from './contract.ts'
import { withdrawAfterAcceptance } from './mediate.ts'
import { type Complaint, holdComplaint, readComplaint } from './queries.ts'
import { showMine } from './show-mine.ts'

/** Number and code open the one matter. */
export const track = (ctx: Context, { body }: { body: Claim }) =>
  openByCode(ctx, body, {
    name: '投诉人',
    kept: { table: 'complaint', column: 'tracking_code_hash' },
    show: showMine,
  })

export async function supplementMine(ctx: Context, { body }: { body: Supplement }) {
  await supplement(ctx, ctx.actor.matterId!, body)
  return showMine(ctx)
}

/** More facts or evidence, from either side of the counter. The handler is told. */
export async function supplement(ctx: Context, id: number, { text, attachments }: Supplement) {
  const held = await holdComplaint(ctx, id)
  if (!held.open) throw new Problem('wrong-state', { zh: '已办结，不能再补充材料', en: 'Closed: nothing can be added' })
  if (!text && attachments.length === 0)
    throw new Problem('bad-input', undefined, [
      {
        field: 'text',
        problem: { zh: '没有文字也没有附件', en: 'neither words nor files' },
        expected: { zh: '补充的情况或者附件', en: 'some words or a file' },
      },
    ])
  await takeUploads(ctx, held, attachments)
  await record(ctx, held, 'complaint.supplement', { text, attachments: attachments.length })
  if (held.handlerId !== null && ctx.actor.kind === 'citizen')
    await remind(ctx, [held.handlerId], { matterId: id, name: 'supplement', facts: { number: held.number } })
}

export async function withdrawMine(ctx: Context, { body }: { body: Reason }) {
  const id = ctx.actor.matterId!
  const held = await readComplaint(ctx, id)
  const early: readonly string[] = complaint.steps.withdraw.from
  const late: readonly string[] = complaint.steps['withdraw-after-acceptance'].from
  if (early.includes(held.state)) await withdraw(ctx, id, body)
  else if (late.includes(held.state)) await withdrawAfterAcceptance(ctx, id, body)
  else throw new Problem('wrong-state', await tooLate(ctx, held))
  return showMine(ctx)
}

/** In the complainant's own words, not those of a step of the staff. */
async function tooLate(ctx: Context, { id, state }: Complaint) {
  const withdrawn = await hasHappened(ctx, id, 'complaint.withdraw', 'complaint.withdraw-after-acceptance')
  const { zh, en } = complaint.states[state as keyof typeof complaint.states]
  return withdrawn
    ? { zh: '您已经撤回，不用再撤', en: 'You have withdrawn it already' }
    : { zh: `这件投诉现在是“${zh}”，不能撤回`, en: `It cannot be withdrawn as it stands: ${en}` }
}

export async function confirmMine(ctx: Context) {
  const held = await holdComplaint(ctx, ctx.actor.matterId!)
  if (held.state !== 'closed')
    throw new Problem('wrong-state', { zh: '办结后才能确认', en: 'To be confirmed when it is closed' })
  if (held.row.confirmed_at !== null)
    throw new Problem('not-allowed', { zh: '已经确认过', en: 'It was confirmed already' })
  await ctx.db.updateTable('complaint').set({ confirmed_at: ctx.now }).where('matter_id', '=', held.id).execute()
  await record(ctx, held, 'complaint.confirm')
  return showMine(ctx)
}

/** 非常满意 4, 满意 3, 一般 2, 不满意 1. Dissatisfaction is shown to the supervisor, who may open a rework. */
export async function rateMine(ctx: Context, { body }: { body: Rating }) {
  const held = await holdComplaint(ctx, ctx.actor.matterId!)
  if (held.state !== 'closed')
    throw new Problem('wrong-state', { zh: '办结后才能评价', en: 'To be rated when it is closed' })
  if (held.row.rating !== null) throw new Problem('not-allowed', { zh: '已经评价过', en: 'It was rated already' })
  await ctx.db
    .updateTable('complaint')
    .set({ rating: body.level, rating_remark: body.remark ?? null, rated_at: ctx.now })
    .where('matter_id', '=', held.id)
    .execute()
  await record(ctx, held, 'complaint.rate', { level: body.level, remark: body.remark })
  if (body.level === 1) {
    const supervisors = await ctx.db
      .selectFrom('person')
      .select('id')
      .where(sql<boolean>`roles @> array['supervisor']`)
      .where('active', '=', true)
      .execute()
    await remind(
      ctx,
      supervisors.map(each => each.id),
      { matterId: held.id, name: 'dissatisfied', facts: { number: held.number } },
    )
  }
  return showMine(ctx)
}
