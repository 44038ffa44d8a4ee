/** 先行登记保存、查封、扣押: approved before, or within 24 hours; extended, dealt with, or lapsed by itself. */

import { enforcementCase } from '../../law/enforcement.ts'
import { measureKinds } from '../../law/enforcement.words.ts'
import { carryPauses, runningClock } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type * as wire from './contract.ts'
import { currentClockOf, followMeasures, inEffect, isLate, type Measure, termOf } from './measure-clock.ts'
import { issueTo } from './paper.ts'
import { type Case, holdCase, requireOfficers } from './queries.ts'
import { remedyOrgans } from './remedies.ts'
import { measureOf } from './test.ts'

const step = enforcementCase
export const itemWords = (items: readonly { name: string; quantity: string }[]) =>
  items.map((each, at) => `${at + 1}. ${each.name}　${each.quantity}`).join('\n')

export async function takeMeasure(ctx: Context, id: number, said: wire.Measure) {
  const held = await holdCase(ctx, id)
  if (held.row.officer_ids.length > 0) await requireOfficers(ctx, held.officeId, held.row.officer_ids)
  if (said.kind !== 'preservation' && held.state === 'lead' && !said.urgent)
    throw badField(
      'kind',
      { zh: '立案前只能紧急采取', en: 'needs a case, unless urgent' },
      { zh: '先立案，或者注明情况紧急', en: 'file first, or mark it urgent' },
    )
  await take(ctx, step, 'take-measure', held, {
    measure: said.kind,
    urgent: said.urgent,
    place: said.place,
    items: said.items.length,
  })
  const row = await ctx.db
    .insertInto('case_measure')
    .values({
      matter_id: id,
      kind: said.kind,
      taken_on: ctx.today,
      taken_at: ctx.now,
      urgent: said.urgent,
      reason: said.reason,
      basis: said.basis,
      place: said.place,
      items: JSON.stringify(said.items),
      value_fen: said.valueFen ?? null,
      letter_id: null,
      approved_by: null,
      approved_at: null,
      extended_on: null,
      extension_reason: null,
      ended_on: null,
      ended_how: null,
      ended_remark: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  if (said.urgent) await takeEffect(ctx, held, row)
}

/** The paper is handed over on the spot, and the term begins. */
async function takeEffect(ctx: Context, held: Case, measure: Measure) {
  const { until } = await termOf(ctx, measure)
  const shared = { takenOn: measure.taken_on, items: itemWords(measure.items), place: measure.place }
  const letterId =
    measure.kind === 'preservation'
      ? await issueTo(ctx, held, 31, shared)
      : await issueTo(ctx, held, 32, {
          ...shared,
          reason: measure.reason,
          basis: measure.basis,
          measure: measureKinds[measure.kind].zh,
          untilOn: until,
          ...(await remedyOrgans(ctx, held)),
        })
  await ctx.db.updateTable('case_measure').set({ letter_id: letterId }).where('id', '=', measure.id).execute()
  await followMeasures(ctx, held)
}

/** K6: an urgent one within 24 hours; whoever thinks it should not have been taken lifts it at once. */
export async function approveMeasure(ctx: Context, id: number, { measureId, approve, remark }: wire.MeasureApproval) {
  const held = await holdCase(ctx, id)
  const measure = await measureOf(ctx, id, measureId)
  if (measure.approved_at !== null || measure.ended_on !== null)
    throw new Problem('not-allowed', { zh: '该措施已经批准或者结束', en: 'It is approved or over' })
  const late = isLate(measure, ctx.now)
  await take(ctx, step, 'approve-measure', held, { measure: measure.kind, approve, late, remark })
  if (!approve) {
    await ctx.db
      .updateTable('case_measure')
      .set({
        ended_on: ctx.today,
        ended_how: measure.kind === 'preservation' ? 'released' : 'not-needed',
        ended_remark: remark ?? '负责人未批准',
      })
      .where('id', '=', measureId)
      .execute()
    await followMeasures(ctx, held)
    return
  }
  const now = await ctx.db
    .updateTable('case_measure')
    .set({
      approved_by: ctx.actor.id,
      approved_at: ctx.now,
      ...(measure.urgent ? {} : { taken_on: ctx.today, taken_at: ctx.now }),
    })
    .where('id', '=', measureId)
    .returningAll()
    .executeTakeFirstOrThrow()
  if (!measure.urgent) await takeEffect(ctx, held, now)
}

/** Once, by thirty days at most; the party is told in writing and why. */
export async function extendMeasure(ctx: Context, id: number, { measureId, reason }: wire.MeasureExtension) {
  const held = await holdCase(ctx, id)
  const measure = await measureOf(ctx, id, measureId)
  if (measure.kind === 'preservation')
    throw badField(
      'measureId',
      { zh: '先行登记保存不能延长', en: 'cannot be extended' },
      { zh: '查封、扣押', en: 'something sealed or detained' },
    )
  if (!inEffect(measure) || measure.extended_on !== null)
    throw new Problem('not-allowed', {
      zh: '该措施不在执行中，或者已经延长过',
      en: 'It is not in effect, or was extended already',
    })
  const { until } = await termOf(ctx, measure)
  if (until < ctx.today)
    throw new Problem('not-allowed', {
      zh: `期限已于${until}届满，应当解除`,
      en: `The term ended on ${until}: it is to be lifted`,
    })
  await take(ctx, step, 'extend-measure', held, { measure: measure.kind, reason })
  const current = await currentClockOf(ctx, held, measure)
  const before = current && (await runningClock(ctx, held, current))
  const now = await ctx.db
    .updateTable('case_measure')
    .set({ extended_on: ctx.today, extension_reason: reason })
    .where('id', '=', measureId)
    .returningAll()
    .executeTakeFirstOrThrow()
  await followMeasures(ctx, held)
  if (before) await carryPauses(ctx, held, before.id, 'seizure-extended')
  await issueTo(ctx, held, 33, {
    measure: measureKinds[measure.kind].zh,
    takenOn: measure.taken_on,
    untilOn: (await termOf(ctx, now)).until,
    reason,
    ...(await remedyOrgans(ctx, held)),
  })
}
