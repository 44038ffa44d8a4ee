/** 复议诉讼、催告、申请法院强制执行 (penalty procedure arts. 71 to 76; coercion law arts. 35, 53 to 58). */
import { enforcementCase } from '../../law/enforcement.ts'
import { yuan } from '../../law/letters/wording.ts'
import { start, stop } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { lockMatters } from '../kernel/matter.ts'
import { requirePast } from '../kernel/past.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { lastDay } from './bar.ts'
import type * as wire from './contract.ts'
import { moneyOf, owedBy } from './money.ts'
import { holdCase, keepCase, requireNotBefore, withRow } from './queries.ts'

const step = enforcementCase
export async function challenge(ctx: Context, id: number, said: wire.Challenge) {
  const held = await holdCase(ctx, id)
  requirePast(ctx, 'fromOn', said.fromOn)
  requireNotBefore('fromOn', said.fromOn, held.row.decided_on, { zh: '决定之日', en: 'the decision' })
  await take(ctx, step, 'challenge', held, { ...said })
  await ctx.db
    .insertInto('case_challenge')
    .values({
      matter_id: id,
      kind: said.kind,
      organ: said.organ,
      number: said.number,
      from_on: said.fromOn,
      decided_on: null,
      outcome: null,
    })
    .execute()
}

/** Changed or revoked: less is owed, and what was published is withdrawn within three working days (K15). */
export async function challengeDecided(ctx: Context, id: number, said: wire.ChallengeDecided) {
  const held = await holdCase(ctx, id)
  const row = await ctx.db
    .selectFrom('case_challenge')
    .selectAll()
    .where('id', '=', said.challengeId)
    .where('matter_id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound({ zh: '本案没有这件复议、诉讼', en: 'No such challenge in this case' })
  if (row.decided_on !== null) throw new Problem('not-allowed', { zh: '该件已有结果', en: 'It has its outcome' })
  requirePast(ctx, 'decidedOn', said.decidedOn)
  requireNotBefore('decidedOn', said.decidedOn, row.from_on, { zh: '受理之日', en: 'its beginning' })
  if (said.outcome === 'changed' && (said.fineFen === undefined || said.fineFen > held.row.fine_fen))
    throw badField(
      'fineFen',
      { zh: '变更后的罚款未填，或者高于原罚款', en: 'is missing, or more than before' },
      { zh: `不高于${yuan(held.row.fine_fen)}`, en: 'at most the fine decided' },
    )
  await take(ctx, step, 'challenge-decided', held, { ...said })
  await ctx.db
    .updateTable('case_challenge')
    .set({ decided_on: said.decidedOn, outcome: said.outcome })
    .where('id', '=', row.id)
    .execute()
  if (said.outcome === 'revoked')
    await keepCase(ctx, held, { revoked_on: said.decidedOn, outcome: `处罚决定被撤销：${said.remark}` })
  if (said.outcome === 'changed') await keepCase(ctx, held, { fine_fen: said.fineFen! })
  const published = await ctx.db
    .selectFrom('case_publication')
    .select('matter_id')
    .where('matter_id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  if (published && (said.outcome === 'revoked' || said.outcome === 'changed'))
    await start(ctx, held, 'publication-withdrawal', step.clocks['publication-withdrawal'], said.decidedOn)
}

/** Art. 76: neither challenged nor performed, demanded ten working days ago, and within three months. */
guard('case', 'apply-to-court', async (ctx, matter) => {
  const held = await withRow(ctx, matter)
  const money = await moneyOf(ctx, held)
  if (money.owedFen === 0) return { zh: '没有应缴未缴的款项', en: 'Nothing is owed' }
  const urging = await ctx.db
    .selectFrom('clock')
    .select('due_on')
    .where('matter_id', '=', matter.id)
    .where('name', '=', 'urging')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!urging || urging.due_on >= ctx.today)
    return {
      zh: urging ? `催告期至${urging.due_on}` : '催告书尚未送达',
      en: 'The demand was not served, or its ten working days run',
    }
  const open = await ctx.db
    .selectFrom('case_challenge')
    .select('id')
    .where('matter_id', '=', matter.id)
    .where('decided_on', 'is', null)
    .executeTakeFirst()
  if (open) return { zh: '复议、诉讼尚未了结', en: 'A challenge is pending' }
  if (held.row.served_on === null) return { zh: '决定书尚未送达', en: 'The decision is not served' }
  const over = lastDay(ctx, 'litigation', held.row.served_on)
  if (over >= ctx.today) return { zh: `复议、诉讼期限至${over}届满`, en: `The party may go to court until ${over}` }
  const base = money.instalments.length > 0 && money.dueOn && money.dueOn > over ? money.dueOn : over
  const last = lastDay(ctx, 'court', base)
  return last < ctx.today
    ? { zh: `申请强制执行的三个月期限已于${last}届满`, en: `The three months ended on ${last}` }
    : undefined
})

export async function applyToCourt(ctx: Context, id: number, { court, reason }: wire.CourtApplication) {
  const held = await holdCase(ctx, id)
  const asked = owedBy(await moneyOf(ctx, held))
  await take(ctx, step, 'apply-to-court', held, { court, reason })
  await keepCase(ctx, held, {
    court: JSON.stringify({
      court,
      appliedOn: ctx.today,
      asked,
      ruling: null,
      ruledOn: null,
      number: null,
      remark: reason,
    }),
  })
}

export async function courtRuling(ctx: Context, id: number, said: wire.CourtRuling) {
  const held = await holdCase(ctx, id)
  requirePast(ctx, 'ruledOn', said.ruledOn)
  requireNotBefore('ruledOn', said.ruledOn, held.row.court?.appliedOn ?? null, {
    zh: '申请之日',
    en: 'the application',
  })
  await take(ctx, step, 'court-ruling', held, { ...said })
  await keepCase(ctx, held, {
    court: JSON.stringify({
      ...held.row.court!,
      ruling: said.ruling,
      ruledOn: said.ruledOn,
      number: said.number,
      remark: said.remark ?? held.row.court?.remark ?? null,
    }),
  })
}

/** K13 begins where the term for review and litigation has run out and something is owed: found every morning. */
export async function startCourtTerms(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('penalty_case')
    .innerJoin('matter', 'matter.id', 'penalty_case.matter_id')
    .leftJoin('clock', join => join.onRef('clock.matter_id', '=', 'matter.id').on('clock.name', '=', 'court'))
    .select(['matter.id', 'penalty_case.served_on'])
    .where('matter.state', '=', 'performing')
    .where('clock.id', 'is', null)
    .where('penalty_case.served_on', '<', addDays(ctx.today, -180))
    .execute()
  for (const { id, served_on } of rows) {
    const over = lastDay(ctx, 'litigation', served_on!)
    if (over >= ctx.today) continue
    const [matter] = await lockMatters(ctx, [id])
    const held = await withRow(ctx, matter!)
    if ((await moneyOf(ctx, held)).owedFen > 0) await start(ctx, held, 'court', step.clocks.court, over)
  }
}

/** The party's own terms end by themselves: nobody of the bureau is late with them. */
export async function endPartyTerms(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('clock')
    .innerJoin('matter', 'matter.id', 'clock.matter_id')
    .select(['clock.matter_id', 'clock.name'])
    .where('matter.kind', '=', 'case')
    .where('clock.name', 'in', ['statement', 'urging'])
    .where('clock.stopped_on', 'is', null)
    .where('clock.due_on', '<', ctx.today)
    .execute()
  for (const each of rows) {
    const [matter] = await lockMatters(ctx, [each.matter_id])
    await stop(ctx, matter!, each.name)
  }
}
