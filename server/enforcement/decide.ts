/** 决定: by the head, or collectively where art. 50 asks for a legal review; nothing issued that lacks what art. 59 asks for. */
import { enforcementCase } from '../../law/enforcement.ts'
import { noPenaltyBasis, noPenaltyGrounds } from '../../law/enforcement.words.ts'
import { start, stop } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { lastDay } from './bar.ts'
import type { Proposed } from './case-shapes.ts'
import type * as wire from './contract.ts'
import { contentsOf, evidenceWords, isPublished, requireWhole } from './decide-contents.ts'
import { issueTo, letterNumberOf } from './paper.ts'
import { type Case, holdCase, keepCase, requireNotOnCase } from './queries.ts'
import { remedyOrgans } from './remedies.ts'
import { proposedOf } from './review.ts'

const step = enforcementCase

export async function decidePenalty(ctx: Context, id: number, said: wire.PenaltyDecision) {
  const held = await holdCase(ctx, id)
  const decided = proposedOf(said)
  requireNotOnCase(held, ctx.actor.id, { zh: '作出决定', en: 'decide it' })
  if (held.state === 'notified' || held.state === 'heard') {
    requireHeard(ctx, held)
    requireCollective(held)
    requireNoMore(held, decided)
  }
  const whole = await contentsOf(ctx, held, said, decided)
  requireWhole(whole)
  await take(ctx, step, 'decide-penalty', held, { ...decided, collective: held.row.collective !== null })
  if (!isPublished(decided)) await stop(ctx, held, 'publication')
  else if (held.row.other_province) {
    // Order 45 art. 10: then it is passed on, and published where the party is registered.
    await stop(ctx, held, 'publication')
    await start(ctx, held, 'publication-push', step.clocks['publication-push'])
  }
  const letterId = await issueTo(ctx, held, 37, { ...whole })
  await keepCase(ctx, held, {
    decision_kind: 'penalty',
    decision_letter_id: letterId,
    decision_number: await letterNumberOf(ctx, letterId),
    decided_on: ctx.today,
    found_facts: whole.facts,
    violates: whole.violates,
    punishes: whole.punishes,
    discretion: whole.discretion ?? null,
    fine_fen: decided.fineFen,
    income_fen: decided.incomeFen,
    goods_fen: decided.goodsFen,
    confiscated_goods: decided.confiscatedGoods,
    extras: decided.extras,
    pay_to: said.payTo ?? null,
  })
}

/** Five working days from the service of the notice, unless the party has spoken or said that it will not (art. 57). */
function requireHeard(ctx: Context, held: Case) {
  const { row } = held
  if (row.notice_served_on === null)
    throw new Problem('not-allowed', {
      zh: '告知书尚未送达，不得作出处罚决定（行政处罚法第六十二条）',
      en: 'The notice is not served: no penalty yet (penalty law art. 62)',
    })
  if (held.state === 'heard') {
    if (row.legal_after_hearing_on === null)
      throw new Problem('not-allowed', {
        zh: '经过听证的案件，须在听证结束后进行法制审核（程序规定第五十条）',
        en: 'After a hearing the legal section reviews the case first (art. 50)',
      })
    return
  }
  const last = lastDay(ctx, 'statement', row.notice_served_on)
  if (row.statement_on === null && last >= ctx.today)
    throw new Problem('not-allowed', {
      zh: `当事人的陈述、申辩期限至${last}，期满前未陈述也未明确放弃的，不得作出决定`,
      en: `The party may speak until ${last}`,
    })
  // Having spoken does not take away the right to a hearing within the five days, unless it was waived too.
  if (row.hearing_offered && row.hearing === null && last >= ctx.today)
    throw new Problem('not-allowed', {
      zh: `当事人可以在${last}以前要求听证`,
      en: `The party may ask for a hearing until ${last}`,
    })
}

/** Art. 60: cases of art. 50 are decided by the heads together. */
function requireCollective(held: Case) {
  if ((held.row.complex || held.state === 'heard') && held.row.collective === null)
    throw new Problem('not-allowed', {
      zh: '情节复杂、重大或者经过听证的案件，由负责人集体讨论决定（程序规定第六十条），请先登记集体讨论',
      en: 'Complex or heard cases are decided collectively (art. 60): enter the discussion first',
    })
}

/** Art. 58: speaking up must not make it worse; what is heavier has to be notified anew. */
function requireNoMore(held: Case, decided: Proposed) {
  const told = held.row.noticed
  if (!told) return
  for (const [field, label] of [
    ['fineFen', '罚款'],
    ['incomeFen', '没收违法所得'],
    ['goodsFen', '没收非法财物'],
  ] as const)
    if (decided[field] > told[field])
      throw badField(
        field,
        { zh: `${label}高于告知的数额，不得因陈述、申辩或者听证加重处罚`, en: 'is more than the party was told' },
        {
          zh: `不高于${(told[field] / 100).toFixed(2)}元；确需加重的，退回后重新告知`,
          en: `at most ${(told[field] / 100).toFixed(2)} yuan, or notify again`,
        },
      )
  if (decided.extras.some(each => !told.extras.includes(each)))
    throw badField(
      'extras',
      { zh: '含有未告知的处罚种类', en: 'contains what the party was not told' },
      { zh: '告知书所列的种类', en: 'those of the notice' },
    )
}

export async function decideNoPenalty(ctx: Context, id: number, said: wire.NoPenalty) {
  const held = await holdCase(ctx, id)
  requireNotOnCase(held, ctx.actor.id, { zh: '作出决定', en: 'decide it' })
  const { act, article } = noPenaltyBasis[said.ground]
  await take(ctx, step, 'decide-no-penalty', held, {
    ground: noPenaltyGrounds[said.ground].zh,
    explanation: said.explanation,
  })
  const letterId = await issueTo(ctx, held, 38, {
    facts: held.row.found_facts ?? held.row.facts,
    evidence: await evidenceWords(ctx, id),
    ground: `${noPenaltyGrounds[said.ground].zh}。${said.explanation}`.replace(/。+$/, ''),
    basis: `《${act.name}》${article}`,
    education: said.education,
    ...(await remedyOrgans(ctx, held, said)),
  })
  await keepCase(ctx, held, {
    decision_kind: 'no-penalty',
    decision_letter_id: letterId,
    decision_number: await letterNumberOf(ctx, letterId),
    decided_on: ctx.today,
    outcome: `不予处罚：${noPenaltyGrounds[said.ground].zh}`,
  })
}

export async function transferOut(ctx: Context, id: number, said: wire.TransferOut) {
  const held = await holdCase(ctx, id)
  await take(ctx, step, 'transfer-out', held, said)
  await keepCase(ctx, held, {
    decision_kind: 'transfer',
    decided_on: ctx.today,
    outcome: `移送${said.organ}${said.receiptNumber ? `（回执${said.receiptNumber}）` : ''}`,
  })
}
