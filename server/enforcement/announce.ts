/** 公告送达 (penalty procedure art. 82): the last way to serve a paper, and thirty days long. */
import { decisionClocks, enforcementCase } from '../../law/enforcement.ts'
import { servingWays } from '../../law/enforcement.words.ts'
import type { Block } from '../../law/letters/block.ts'
import { pause, start, stop } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { lockMatters, type Matter } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { markServed, titleOf } from '../letter/index.ts'
import { lastDay } from './bar.ts'
import { issueTo } from './paper.ts'
import type { Case } from './queries.ts'

const step = enforcementCase

/** Served when thirty days have passed; until the notice of rights is, the time of the public notice does not count (art. 64). */
export async function announce(
  ctx: Context,
  held: Case,
  letter: { id: number; number: string; blocks: readonly Block[] },
  publishedOn: string,
  note: string,
) {
  const running = await announced(ctx, letter.id)
  if (running)
    throw new Problem('not-allowed', {
      zh: `该文书已于${running.published_on}公告，至${running.deemed_on}满三十日`,
      en: `It was announced on ${running.published_on}; the thirty days end on ${running.deemed_on}`,
    })
  await take(ctx, step, 'record-service', held, {
    letter: letter.number,
    way: servingWays.announcement.zh,
    publishedOn,
  })
  const deemedOn = lastDay(ctx, 'announcement', publishedOn)
  await ctx.db
    .insertInto('case_announcement')
    .values({
      letter_id: letter.id,
      matter_id: held.id,
      published_on: publishedOn,
      where_published: note,
      reason: note,
      deemed_on: deemedOn,
      done_on: null,
    })
    .execute()
  await stop(ctx, held, 'announcement')
  await start(ctx, held, 'announcement', step.clocks.announcement, publishedOn)
  if (letter.id === held.row.notice_letter_id) for (const name of decisionClocks) await pause(ctx, held, name)
  // Art. 81: service is begun within its seven working days; from here on only the thirty days run.
  if (letter.id === held.row.decision_letter_id) await stop(ctx, held, 'service')
  await issueTo(ctx, held, 44, {
    paper: titleOf(letter.blocks),
    paperNumber: letter.number,
    reason: '采用其他方式无法送达',
    publishedOn,
  })
}

const announced = (ctx: Context, letterId: number) =>
  ctx.db
    .selectFrom('case_announcement')
    .select(['published_on', 'deemed_on'])
    .where('letter_id', '=', letterId)
    .where('done_on', 'is', null)
    .executeTakeFirst()

/** Served otherwise after all: the public notice has nothing left to serve. */
export async function endAnnouncement(ctx: Context, matter: Matter, letterId: number) {
  if (!(await announced(ctx, letterId))) return
  await ctx.db.updateTable('case_announcement').set({ done_on: ctx.today }).where('letter_id', '=', letterId).execute()
  const left = await ctx.db
    .selectFrom('case_announcement')
    .select('letter_id')
    .where('matter_id', '=', matter.id)
    .where('done_on', 'is', null)
    .executeTakeFirst()
  if (!left) await stop(ctx, matter, 'announcement')
}

/** Every morning: public notices whose thirty days have passed. */
export async function deemServed(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('case_announcement')
    .innerJoin('letter', 'letter.id', 'case_announcement.letter_id')
    .select([
      'letter.id',
      'letter.number',
      'letter.who',
      'letter.form',
      'letter.proof',
      'case_announcement.matter_id',
      'case_announcement.deemed_on',
      'case_announcement.published_on',
      'case_announcement.reason',
      'letter.state',
    ])
    .where('case_announcement.done_on', 'is', null)
    .where('case_announcement.deemed_on', '<', ctx.today)
    .execute()
  for (const each of rows) {
    const [matter] = await lockMatters(ctx, [each.matter_id])
    await ctx.db.updateTable('case_announcement').set({ done_on: ctx.today }).where('letter_id', '=', each.id).execute()
    await stop(ctx, matter!, 'announcement')
    if (each.state !== 'served')
      await markServed(ctx, matter!, each, each.deemed_on, {
        ...(each.proof ?? {}),
        way: 'announcement',
        how: servingWays.announcement.zh,
        publishedOn: each.published_on,
        // Art. 82 (5): why and how stands in the file.
        note: each.reason,
      })
  }
}
