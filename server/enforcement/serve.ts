/** 送达 (penalty procedure arts. 81 to 83), and what follows from it. */
import { decisionClocks, enforcementCase } from '../../law/enforcement.ts'
import { servingWays } from '../../law/enforcement.words.ts'
import { resume, start, stop } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import type { Matter } from '../kernel/matter.ts'
import { requirePast } from '../kernel/past.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { markServed } from '../letter/index.ts'
import { announce, endAnnouncement } from './announce.ts'
import { lastDay } from './bar.ts'
import type * as wire from './contract.ts'
import { type Case, holdCase, keepCase, requireNotBefore, withRow } from './queries.ts'

const step = enforcementCase

export async function recordService(ctx: Context, id: number, said: wire.Service) {
  const held = await holdCase(ctx, id)
  const letter = await ctx.db
    .selectFrom('letter')
    .selectAll()
    .where('id', '=', said.letterId)
    .where('matter_id', '=', id)
    .executeTakeFirst()
  if (!letter || letter.form < 31 || letter.who !== 'respondent')
    throw badField(
      'letterId',
      { zh: '不是本案给当事人的文书', en: 'is no paper of this case to the party' },
      { zh: '本案文书清单中的一份', en: 'one of the list' },
    )
  if (letter.state === 'served')
    throw new Problem('not-allowed', { zh: '该文书已登记送达', en: 'It has its proof already' })
  requirePast(ctx, 'servedOn', said.servedOn)
  requireNotBefore('servedOn', said.servedOn, letter.issued_on, { zh: '签发日', en: 'its issue' })
  if (['direct', 'left', 'entrusted'].includes(said.way) && !said.receiver)
    throw badField(
      'receiver',
      { zh: '未填写签收人或者见证人', en: 'is missing' },
      { zh: '签收人；留置送达的，见证人或者录像人', en: 'who received it, or the witness' },
    )
  if (said.way === 'announcement') {
    if (!said.note)
      throw badField(
        'note',
        { zh: '公告送达须载明原因和经过', en: 'is missing' },
        { zh: '下落不明的查证情况、公告的载体（程序规定第八十二条）', en: 'why, and where it was published (art. 82)' },
      )
    await announce(ctx, held, letter, said.servedOn, said.note)
    return
  }
  await take(ctx, step, 'record-service', held, {
    letter: letter.number,
    way: servingWays[said.way].zh,
    servedOn: said.servedOn,
  })
  await markServed(ctx, held, letter, said.servedOn, {
    ...(letter.proof ?? {}),
    way: said.way,
    how: servingWays[said.way].zh,
    ...(said.receiver ? { receiver: said.receiver } : {}),
    ...(said.note ? { note: said.note } : {}),
    enteredBy: ctx.actor.name,
  })
}

/** Whoever entered the proof, and wherever: the law's consequences follow by themselves. */
export async function afterService(ctx: Context, matter: Matter, letterId: number) {
  const held = await withRow(ctx, matter)
  const { served_on: servedOn, form } = await ctx.db
    .selectFrom('letter')
    .select(['served_on', 'form'])
    .where('id', '=', letterId)
    .executeTakeFirstOrThrow()
  if (servedOn === null) return
  await endAnnouncement(ctx, held, letterId)
  if (letterId === held.row.notice_letter_id) {
    await keepCase(ctx, held, { notice_served_on: servedOn })
    if (held.state === 'notified') await start(ctx, held, 'statement', step.clocks.statement, servedOn)
    for (const name of decisionClocks) await resume(ctx, held, name, '公告送达')
  }
  if (letterId === held.row.decision_letter_id && held.row.served_on === null) {
    await keepCase(ctx, held, { served_on: servedOn })
    if (held.state === 'decided' && held.row.decision_kind === 'penalty') await beginPerformance(ctx, held, servedOn)
    else if (held.state === 'decided') await take(ctx, step, 'performed', held, { outcome: held.row.outcome })
  }
  if (form === 41) {
    await stop(ctx, held, 'urging')
    await start(ctx, held, 'urging', step.clocks.urging, servedOn)
  }
}

async function beginPerformance(ctx: Context, held: Case, servedOn: string) {
  await take(ctx, step, 'begin-performance', held, { servedOn }, { payment: servedOn })
  if (held.row.fine_fen + held.row.income_fen === 0) await stop(ctx, held, 'payment')
  else await keepCase(ctx, held, { payment_due_on: lastDay(ctx, 'payment', servedOn) })
}

/** The button would only be pressed without a proof: it says which. */
export async function begin(ctx: Context, id: number) {
  const held = await holdCase(ctx, id)
  if (held.row.served_on === null)
    throw new Problem('not-allowed', { zh: '决定书尚未登记送达', en: 'The decision has no proof of service yet' })
  await beginPerformance(ctx, held, held.row.served_on)
}
