/** 简易程序 (penalty law arts. 51, 52; procedure arts. 66 to 70): decided, handed over and served on the spot. */

import { simpleCeilingFen } from '../../law/enforcement.limits.ts'
import { enforcementCase } from '../../law/enforcement.ts'
import { yuan } from '../../law/letters/wording.ts'
import { stop } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { badField } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import { markServed } from '../letter/index.ts'
import { lastDay } from './bar.ts'
import { nothing } from './case-shapes.ts'
import type * as wire from './contract.ts'
import { openCase, requireCode } from './open.ts'
import { issueTo, letterNumberOf, performanceOf } from './paper.ts'
import { holdCase, keepCase, requireOfficers, withRow } from './queries.ts'
import { remedyOrgans } from './remedies.ts'

export async function decideOnTheSpot(ctx: Context, said: wire.SimpleCase) {
  const ceiling = simpleCeilingFen[said.party.kind]
  if (said.fineFen > ceiling)
    throw badField(
      'fineFen',
      { zh: `超过当场处罚的上限（${yuan(ceiling)}）`, en: 'is more than may be decided on the spot' },
      {
        zh: `${yuan(ceiling)}以下；更高的适用普通程序（行政处罚法第五十一条）`,
        en: `${ceiling / 100} yuan or less; more takes the ordinary procedure (art. 51)`,
      },
    )
  if (said.fineFen === 0 && !said.warning)
    throw badField(
      'fineFen',
      { zh: '既无罚款也无警告', en: 'is nought and there is no warning' },
      { zh: '罚款或者警告', en: 'a fine or a warning' },
    )
  if (!said.party.address)
    throw badField(
      'party.address',
      { zh: '未填写当事人地址', en: 'is missing' },
      { zh: '决定书应当载明当事人的基本情况', en: 'the decision names it' },
    )
  requireCode(said.party)
  const officeId = ctx.actor.officeId!
  await requireOfficers(ctx, officeId, said.officerIds)
  if (ctx.actor.id === null || !said.officerIds.includes(ctx.actor.id))
    throw badField(
      'officerIds',
      { zh: '登记人不在两名办案人员之中', en: 'do not contain yourself' },
      { zh: '本人和另一名办案人员', en: 'yourself and another officer' },
    )
  const opened = await openCase(
    ctx,
    {
      from: null,
      source: 'own',
      kind: said.type,
      party: said.party,
      facts: said.facts,
      violation: said.violation,
      goods: said.goods,
      place: said.place,
      happenedOn: said.happenedOn ?? ctx.today,
      valueFen: said.valueFen,
      officeId,
      handlerId: ctx.actor.id,
    },
    'on-the-spot',
    true,
  )
  await record(ctx, opened, 'case.register', { source: 'own', type: said.type, procedure: 'simple' })
  const held = await withRow(ctx, opened)
  if (held.row.party_kind === 'organisation' && held.row.legal_person === null)
    throw badField(
      'party.legalPerson',
      { zh: '未填写法定代表人（负责人、经营者）', en: 'is missing' },
      { zh: '证照上的姓名；名录的联系人不是', en: 'the name on the licence, not the contact of the register' },
    )
  await keepCase(ctx, held, {
    officer_ids: [...new Set(said.officerIds)],
    violates: said.violates,
    punishes: said.punishes,
    found_facts: said.facts,
  })
  await take(ctx, enforcementCase, 'decide-on-the-spot', held, { fineFen: said.fineFen, warning: said.warning })
  const penalties = [
    ...(said.warning ? ['警告'] : []),
    ...(said.fineFen > 0 ? [`罚款${yuan(said.fineFen)}`] : []),
  ].join('；')
  const letterId = await issueTo(ctx, held, 39, {
    decidedOn: ctx.today,
    time: said.time,
    place: said.place ?? said.party.address,
    facts: said.facts,
    statement: said.statement,
    violates: said.violates,
    punishes: said.punishes,
    penalties: `${penalties}。`,
    performance: performanceOf({ ...nothing, fineFen: said.fineFen }, said.payTo ?? '指定的代收银行'),
    ...(await remedyOrgans(ctx, held, said)),
  })
  await keepCase(ctx, held, {
    decision_kind: 'penalty',
    decision_letter_id: letterId,
    decision_number: await letterNumberOf(ctx, letterId),
    decided_on: ctx.today,
    served_on: ctx.today,
    payment_due_on: said.fineFen > 0 ? lastDay(ctx, 'payment', ctx.today) : null,
    fine_fen: said.fineFen,
    extras: said.warning ? ['warning'] : [],
    pay_to: said.payTo ?? null,
    statement: said.statement,
    statement_on: ctx.today,
  })
  if (said.fineFen === 0) await stop(ctx, held, 'payment')
  const letter = await ctx.db.selectFrom('letter').selectAll().where('id', '=', letterId).executeTakeFirstOrThrow()
  await markServed(ctx, held, letter, ctx.today, { way: 'direct', how: '当场交付', receiver: said.party.name })
  return { id: opened.id, number: opened.number }
}

/** The state lasts only within the request that decides: nobody finds a case in it. */
export async function onlyOnTheSpot(ctx: Context, id: number, _: wire.CaseRemark) {
  await take(ctx, enforcementCase, 'decide-on-the-spot', await holdCase(ctx, id))
}
