/** 陈述申辩、听证、集体讨论 (penalty law arts. 44, 45, 63, 64; procedure arts. 57, 58, 60). */

import { hearingNoticeDays } from '../../law/enforcement.limits.ts'
import { enforcementCase } from '../../law/enforcement.ts'
import { workingDays } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { dueDay } from '../kernel/day.ts'
import { requirePast } from '../kernel/past.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { showPerson } from '../office/index.ts'
import { lastDay } from './bar.ts'
import type { Hearing } from './case-shapes.ts'
import type * as wire from './contract.ts'
import { issueTo } from './paper.ts'
import { type Case, holdCase, keepCase, officersOf, requireNotBefore, requireNotOnCase } from './queries.ts'

const step = enforcementCase

const requireServed = (held: Case) => {
  if (held.row.notice_served_on === null)
    throw new Problem('not-allowed', { zh: '告知书尚未登记送达', en: 'The notice has no proof of service yet' })
  return held.row.notice_served_on
}

export async function hearStatement(ctx: Context, id: number, said: wire.Statement) {
  const held = await holdCase(ctx, id)
  requireServed(held)
  if (said.said === 'stated' && !said.statement)
    throw badField(
      'statement',
      { zh: '未填写当事人的意见', en: 'is missing' },
      { zh: '当事人陈述、申辩的要点', en: 'what the party said' },
    )
  if (said.said === 'stated' && !said.reason)
    throw badField(
      'reason',
      { zh: '未写明复核情况和是否采纳的理由', en: 'is missing' },
      {
        zh: '复核情况、采纳或者不采纳的理由（程序规定第五十八条）',
        en: 'what was looked into and why it is adopted or not',
      },
    )
  await take(ctx, step, 'hear-statement', held, { said: said.said, adopted: said.adopted })
  await keepCase(ctx, held, {
    statement: said.said === 'waived' ? '当事人明确放弃陈述、申辩' : said.statement!,
    statement_on: ctx.today,
    statement_adopted: said.said === 'stated' ? said.adopted : null,
    statement_reason: said.reason ?? null,
  })
}

export async function requestHearing(ctx: Context, id: number, { askedOn, words }: wire.HearingRequest) {
  const held = await holdCase(ctx, id)
  const servedOn = requireServed(held)
  if (!held.row.hearing_offered)
    throw new Problem('not-allowed', {
      zh: '拟作出的处罚不属于听证范围（行政处罚法第六十三条）',
      en: 'No hearing for this penalty (penalty law art. 63)',
    })
  requirePast(ctx, 'askedOn', askedOn)
  requireNotBefore('askedOn', askedOn, servedOn, { zh: '告知书送达之日', en: 'the service of the notice' })
  const last = lastDay(ctx, 'statement', servedOn)
  if (askedOn > last)
    throw badField(
      'askedOn',
      { zh: `超过五个工作日（${last}届满），视为放弃`, en: `is after ${last}: the right is waived` },
      { zh: `${last}或以前`, en: `${last} or earlier` },
    )
  await take(ctx, step, 'request-hearing', held, { askedOn, words })
  const hearing: Hearing = {
    askedOn,
    heldOn: null,
    time: null,
    place: null,
    presiderId: null,
    presider: null,
    recorder: null,
    public: true,
    attended: null,
    minutes: null,
    report: null,
    endedWithout: null,
  }
  await keepCase(ctx, held, { hearing: JSON.stringify(hearing) })
}

/** Told seven working days before (art. 64 and 85); presided by nobody who investigates. */
export async function scheduleHearing(ctx: Context, id: number, said: wire.HearingCall) {
  const held = await holdCase(ctx, id)
  const presider = await showPerson(ctx, said.presiderId)
  if (held.row.officer_ids.includes(said.presiderId))
    throw badField(
      'presiderId',
      { zh: '是本案调查人员', en: 'investigates this case' },
      { zh: '非本案调查人员', en: 'somebody not on the case' },
    )
  // Recorded by nobody of the case either: whoever investigates is a party to what is heard.
  const onCase = await officersOf(ctx, held.row.officer_ids)
  if (onCase.some(each => each.name === said.recorder.trim()))
    throw badField(
      'recorder',
      { zh: '是本案调查人员', en: 'investigates this case' },
      { zh: '非本案调查人员', en: 'somebody not on the case' },
    )
  const earliest = dueDay(ctx.calendar, ctx.counting, workingDays(hearingNoticeDays), ctx.today).due
  if (said.hearingOn <= earliest)
    throw badField(
      'hearingOn',
      { zh: '距通知不足七个工作日', en: 'is less than seven working days after the notice' },
      { zh: `${earliest}之后`, en: `after ${earliest}` },
    )
  await take(ctx, step, 'schedule-hearing', held, {
    hearingOn: said.hearingOn,
    place: said.place,
    presider: presider.name,
  })
  await issueTo(ctx, held, 36, {
    hearingOn: said.hearingOn,
    time: said.time,
    place: said.place,
    presider: presider.name,
    recorder: said.recorder,
    openness: said.public ? '公开举行' : '不公开举行',
  })
  await keepCase(ctx, held, {
    hearing: JSON.stringify({
      ...held.row.hearing!,
      heldOn: said.hearingOn,
      time: said.time,
      place: said.place,
      presiderId: said.presiderId,
      presider: presider.name,
      recorder: said.recorder,
      public: said.public,
    }),
  })
}

export async function holdHearing(ctx: Context, id: number, said: wire.HearingHeld) {
  const held = await holdCase(ctx, id)
  const hearing = held.row.hearing
  requireNotOnCase(held, ctx.actor.id, { zh: '主持听证', en: 'preside over the hearing' })
  if (!hearing?.heldOn || hearing.heldOn > ctx.today)
    throw new Problem('not-allowed', {
      zh: hearing?.heldOn ? `听证定于${hearing.heldOn}举行` : '尚未通知听证',
      en: 'The hearing is not called yet, or lies ahead',
    })
  await take(ctx, step, 'hold-hearing', held, { attended: said.attended })
  await keepCase(ctx, held, {
    hearing: JSON.stringify({ ...hearing, attended: said.attended, minutes: said.minutes, report: said.report }),
  })
}

export async function withdrawHearing(ctx: Context, id: number, { reason }: wire.CaseReason) {
  const held = await holdCase(ctx, id)
  await take(ctx, step, 'withdraw-hearing', held, { reason })
  await keepCase(ctx, held, { hearing: JSON.stringify({ ...held.row.hearing!, endedWithout: reason }) })
}

/** Art. 50 (2): a case that was heard goes to the legal section afterwards. */
export async function legalReview(ctx: Context, id: number, said: wire.ReviewOpinion) {
  const held = await holdCase(ctx, id)
  requireNotOnCase(held, ctx.actor.id, { zh: '作为审核人员（程序规定第四十九条）', en: 'review it (art. 49)' })
  await take(ctx, step, 'legal-review', held, { opinion: said.opinion })
  await keepCase(ctx, held, { legal_after_hearing_on: ctx.today, review_opinion: said.opinion })
}

export async function backFromHearing(ctx: Context, id: number, { reason }: wire.CaseReason) {
  await take(ctx, step, 'back-from-hearing', await holdCase(ctx, id), { reason })
}

export async function discuss(ctx: Context, id: number, said: wire.Discussion) {
  const held = await holdCase(ctx, id)
  requirePast(ctx, 'heldOn', said.heldOn)
  await take(ctx, step, 'discuss', held, { heldOn: said.heldOn, present: said.present, conclusion: said.conclusion })
  await keepCase(ctx, held, { collective: JSON.stringify(said) })
}
