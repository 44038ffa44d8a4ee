/** 线索核查与立案审批 (penalty procedure arts. 18 to 20). */
import { officersAtLeast } from '../../law/enforcement.limits.ts'
import { enforcementCase, factsOpen } from '../../law/enforcement.ts'
import { noFilingCodes } from '../../law/enforcement.words.ts'
import { carryPauses, runningClock } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { assign, describe } from '../kernel/matter.ts'
import { requirePast } from '../kernel/past.ts'
import { Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { timeBarOf } from './bar.ts'
import type * as wire from './contract.ts'
import { writeFiling } from './filing.ts'
import { requireCode } from './open.ts'
import { holdCase, keepCase, requireOfficer, requireOfficers } from './queries.ts'

const step = enforcementCase

export async function extendVerification(ctx: Context, id: number, { reason }: wire.CaseReason) {
  const held = await holdCase(ctx, id)
  const before = await runningClock(ctx, held, 'verification')
  await take(
    ctx,
    step,
    'extend-verification',
    held,
    { reason },
    { 'verification-extended': before?.started_on ?? held.receivedOn },
  )
  if (before) await carryPauses(ctx, held, before.id, 'verification-extended')
}

/** The facts as far as they are known. */
export async function correctFacts(ctx: Context, id: number, said: wire.CaseFacts) {
  const held = await holdCase(ctx, id)
  if (!factsOpen.includes(held.state))
    throw new Problem('wrong-state', {
      zh: '调查终结报告提交后，案件事实不再直接修改',
      en: 'After the final report the facts are not changed by hand',
    })
  if (said.happenedOn) requirePast(ctx, 'happenedOn', said.happenedOn)
  requireCode(said.party)
  await keepCase(ctx, held, {
    case_type: said.type,
    party_kind: said.party.kind,
    operator_id: said.party.operatorId ?? held.row.operator_id,
    party_name: said.party.name,
    party_code: said.party.code ?? null,
    party_address: said.party.address ?? null,
    party_phone: said.party.phone ?? null,
    legal_person: said.party.legalPerson ?? null,
    other_province: said.party.otherProvince,
    violation: said.violation,
    facts: said.facts,
    goods: said.goods ?? null,
    place: said.place ?? null,
    happened_on: said.happenedOn ?? null,
    harmful: said.harmful,
    value_fen: said.valueFen ?? null,
    complex: said.complex,
  })
  await describe(ctx, held, {
    subject: `${said.party.name}涉嫌${said.violation}`,
    respondent: said.party.name,
    words: [said.party.name, said.party.code, said.violation, said.goods, said.place].filter(Boolean).join(' '),
  })
  await record(ctx, held, 'case.correct', {})
}

export async function proposeFiling(ctx: Context, id: number, said: wire.FilingProposed) {
  const held = await holdCase(ctx, id)
  const officers = await requireOfficers(ctx, held.officeId, said.officerIds)
  await take(ctx, step, 'propose-filing', held, { explanation: said.explanation, officers })
  await keepCase(ctx, held, { officer_ids: [...new Set(said.officerIds)], filing_remark: said.explanation })
}

export async function proposeNoFiling(ctx: Context, id: number, said: wire.NoFilingProposed) {
  const held = await holdCase(ctx, id)
  await take(ctx, step, 'propose-no-filing', held, {
    ground: noFilingCodes[said.ground].zh,
    explanation: said.explanation,
  })
  await keepCase(ctx, held, { no_filing_ground: said.ground, filing_remark: said.explanation })
}

export async function sendBackLead(ctx: Context, id: number, { reason }: wire.CaseReason) {
  const held = await holdCase(ctx, id)
  await take(ctx, step, 'send-back-lead', held, { reason })
  await keepCase(ctx, held, { officer_ids: [], no_filing_ground: null, filing_remark: null })
}

/** Art. 19 (4): within the time bar of the violation; a longer one where somebody was harmed (penalty law art. 36). */
export async function file(ctx: Context, id: number, { remark }: wire.CaseRemark) {
  const held = await holdCase(ctx, id)
  const bar = timeBarOf(ctx, held)
  if (bar && bar.until < held.receivedOn)
    throw new Problem('not-allowed', {
      zh: `违法行为发生于${held.row.happened_on}，至发现之日（${held.receivedOn}）已超过处罚时效（${bar.until}届满，${bar.basis}），不能立案`,
      en: `The time bar ended on ${bar.until}, before the violation was found (${held.receivedOn})`,
    })
  await requireOfficers(ctx, held.officeId, held.row.officer_ids)
  await take(ctx, step, 'file', held, { remark })
  const number = await writeFiling(ctx, held, null, {
    operator_id: held.row.operator_id,
    respondent_name: held.row.party_name,
    facts: held.row.facts,
    officer_ids: held.row.officer_ids,
  })
  await assign(ctx, held, { handlerId: held.row.officer_ids[0] ?? held.handlerId })
  await record(ctx, held, 'case.number', { number })
}

export async function decline(ctx: Context, id: number, { remark }: wire.CaseRemark) {
  const held = await holdCase(ctx, id)
  await take(ctx, step, 'decline', held, { remark })
  await keepCase(ctx, held, { outcome: '不予立案', closed_on: ctx.today })
}

export async function handOnLead(ctx: Context, id: number, { organ, reason }: wire.LeadHandedOn) {
  const held = await holdCase(ctx, id)
  await take(ctx, step, 'hand-on-lead', held, { organ, reason })
  await keepCase(ctx, held, { outcome: `移送${organ}`, closed_on: ctx.today })
}

/** 回避: whoever goes leaves the case to another with a card; until it is decided the inquiry goes on (art. 4). */
export async function replaceOfficer(ctx: Context, id: number, said: wire.Replacement) {
  const held = await holdCase(ctx, id)
  if (!held.row.officer_ids.includes(said.officerId))
    throw new Problem('not-allowed', { zh: '该人员不是本案办案人员', en: 'Not an officer on this case' })
  const name = await requireOfficer(ctx, held.officeId, said.replacementId, 'replacementId')
  await take(ctx, step, 'replace-officer', held, { ...said, replacement: name })
  const next = held.row.officer_ids.map(each => (each === said.officerId ? said.replacementId : each))
  if (new Set(next).size < officersAtLeast)
    throw new Problem('not-allowed', { zh: '办案人员不得少于两人', en: 'There must be two officers' })
  await keepCase(ctx, held, { officer_ids: next })
  if (held.handlerId === said.officerId) await assign(ctx, held, { handlerId: said.replacementId })
}
