/** 调查终结、审核、告知、陈述申辩、听证 (penalty procedure arts. 48 to 58; penalty law arts. 44, 45, 58, 63, 64). */

import { hearingFromFen } from '../../law/enforcement.limits.ts'
import { enforcementCase } from '../../law/enforcement.ts'
import { gravePenalties } from '../../law/enforcement.words.ts'
import { hearingOffer } from '../../law/letters/penalty.phrases.ts'
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type { Proposed } from './case-shapes.ts'
import type * as wire from './contract.ts'
import { issueTo, penaltyLines } from './paper.ts'
import { type Case, holdCase, keepCase, requireNotOnCase } from './queries.ts'
import { testsOut } from './test.ts'

const step = enforcementCase

export const proposedOf = (said: Proposed | wire.FinalReport | wire.PenaltyDecision): Proposed => ({
  fineFen: said.fineFen,
  incomeFen: said.incomeFen,
  goodsFen: said.goodsFen,
  confiscatedGoods: said.confiscatedGoods ?? null,
  extras: [...new Set(said.extras)],
})

/** 较大数额, 吊销, 停产停业: the party may ask for a hearing (penalty law art. 63). */
export function mayBeHeard(held: Case, said: Proposed) {
  const from = hearingFromFen[held.row.party_kind]
  return (
    said.fineFen >= from ||
    said.incomeFen + said.goodsFen >= from ||
    said.extras.some(each => gravePenalties.includes(each))
  )
}

export async function submitReport(ctx: Context, id: number, said: wire.FinalReport) {
  const held = await holdCase(ctx, id)
  const { n } = await ctx.db
    .selectFrom('case_evidence')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('matter_id', '=', id)
    .where('excluded_on', 'is', null)
    .executeTakeFirstOrThrow()
  if (Number(n) === 0)
    throw new Problem('not-allowed', {
      zh: '证据清单是空的：事实不清、证据不足的不得处罚（行政处罚法第四十条）',
      en: 'The list of evidence is empty: nobody is punished without (penalty law art. 40)',
    })
  if ((await testsOut(ctx, id)).length > 0)
    throw new Problem('not-allowed', { zh: '还有送检未收到结果', en: 'A test is still out' })
  await take(ctx, step, 'submit-report', held, { fineFen: said.fineFen, evidence: Number(n) })
  await keepCase(ctx, held, {
    found_facts: said.foundFacts,
    violates: said.violates,
    punishes: said.punishes,
    discretion: said.discretion,
    value_fen: said.valueFen,
    complex: said.complex,
    proposed: JSON.stringify(proposedOf(said)),
    report_by: ctx.actor.id,
    report_on: ctx.today,
    review_kind: said.complex ? 'legal' : 'case',
    review_by: null,
    review_on: null,
    review_opinion: null,
  })
}

/** 法制审核 by the legal section where art. 50 asks for it, else 案件审核; never by an officer on the case (art. 49). */
export async function passReview(ctx: Context, id: number, said: wire.ReviewOpinion) {
  const held = await requireReviewer(ctx, id)
  await take(ctx, step, 'pass-review', held, { opinion: said.opinion, review: held.row.review_kind })
  await keepCase(ctx, held, { review_by: ctx.actor.id, review_on: ctx.today, review_opinion: said.opinion })
}

export async function returnReview(ctx: Context, id: number, said: wire.ReviewOpinion) {
  const held = await requireReviewer(ctx, id)
  await take(ctx, step, 'return-review', held, { opinion: said.opinion, review: held.row.review_kind })
  await keepCase(ctx, held, { review_by: ctx.actor.id, review_on: ctx.today, review_opinion: said.opinion })
}

async function requireReviewer(ctx: Context, id: number) {
  const held = await holdCase(ctx, id)
  requireNotOnCase(held, ctx.actor.id, { zh: '作为审核人员（程序规定第四十九条）', en: 'review it (art. 49)' })
  if (held.row.review_kind === 'legal' && !ctx.actor.roles.includes('legal'))
    throw new Problem('not-your-duty', {
      zh: '本案属于法制审核范围（程序规定第五十条），由法制员审核',
      en: 'This case needs a legal review (art. 50), by the legal section',
    })
  return held
}

export async function sendBack(ctx: Context, id: number, { reason }: wire.CaseReason) {
  await take(ctx, step, 'send-back', await holdCase(ctx, id), { reason })
}

export async function approveNotice(ctx: Context, id: number, { remark }: wire.NoticeSigned) {
  const held = await holdCase(ctx, id)
  requireNotOnCase(held, ctx.actor.id, { zh: '审批告知', en: 'sign the notice' })
  const { proposed } = held.row
  const heard = proposed !== null && mayBeHeard(held, proposed)
  await take(ctx, step, 'approve-notice', held, { remark, hearing: heard })
  const letterId = await issueTo(ctx, held, 34, {
    facts: held.row.found_facts ?? undefined,
    violates: held.row.violates ?? undefined,
    punishes: held.row.punishes ?? undefined,
    penalties: penaltyLines(proposed!).join('\n') || '不予罚款。',
    discretion: held.row.discretion ?? undefined,
    hearing: heard ? hearingOffer : undefined,
  })
  await keepCase(ctx, held, {
    noticed: JSON.stringify(proposed),
    hearing_offered: heard,
    notice_letter_id: letterId,
    notice_served_on: null,
    statement: null,
    statement_on: null,
    statement_adopted: null,
    statement_reason: null,
    hearing: null,
    legal_after_hearing_on: null,
    collective: null,
  })
}
