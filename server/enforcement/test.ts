/** 检测、检验、检疫、鉴定 (penalty procedure arts. 32, 38, 64; coercion law art. 25). */
import { decisionClocks, enforcementCase, leadClocks } from '../../law/enforcement.ts'
import { testKinds } from '../../law/enforcement.words.ts'
import { pause, resume } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { requirePast } from '../kernel/past.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type * as wire from './contract.ts'
import { currentClockOf } from './measure-clock.ts'
import { issueTo } from './paper.ts'
import { holdCase, requireNotBefore } from './queries.ts'

const step = enforcementCase

/** Time at the test counts neither for the case nor for what is sealed or detained; the party is told the period in writing. */
export async function sendToTest(ctx: Context, id: number, said: wire.TestSent) {
  const held = await holdCase(ctx, id)
  requireNotBefore('expectedOn', said.expectedOn, ctx.today, { zh: '今天', en: 'today' })
  const measure = said.measureId === undefined ? undefined : await measureOf(ctx, id, said.measureId)
  if (measure && (measure.kind === 'preservation' || measure.ended_on !== null))
    throw badField(
      'measureId',
      { zh: '不是执行中的查封、扣押', en: 'is not sealed or detained now' },
      { zh: '本案执行中的查封、扣押', en: 'one that runs' },
    )
  await take(ctx, step, 'send-to-test', held, {
    test: testKinds[said.kind].zh,
    body: said.body,
    goods: said.goods,
    expectedOn: said.expectedOn,
  })
  await ctx.db
    .insertInto('case_test')
    .values({
      matter_id: id,
      measure_id: said.measureId ?? null,
      kind: said.kind,
      goods: said.goods,
      body: said.body,
      sent_on: ctx.today,
      expected_on: said.expectedOn,
      back_on: null,
      result: null,
      told_on: null,
    })
    .execute()
  if (!measure) return
  const clock = await currentClockOf(ctx, held, measure)
  if (clock) await pause(ctx, held, clock)
  await issueTo(ctx, held, 35, {
    goods: said.goods,
    test: testKinds[said.kind].zh,
    body: said.body,
    sentOn: ctx.today,
    expectedOn: said.expectedOn,
  })
}

export async function testReturned(ctx: Context, id: number, { testId, result, toldOn }: wire.TestBack) {
  const held = await holdCase(ctx, id)
  const test = await ctx.db
    .selectFrom('case_test')
    .selectAll()
    .where('id', '=', testId)
    .where('matter_id', '=', id)
    .executeTakeFirst()
  if (!test) throw notFound({ zh: '本案没有这次送检', en: 'No such test in this case' })
  if (test.back_on !== null)
    throw new Problem('not-allowed', { zh: '该次送检已有结果', en: 'This test has its result' })
  if (toldOn) requirePast(ctx, 'toldOn', toldOn)
  await take(ctx, step, 'test-returned', held, { test: testKinds[test.kind].zh, body: test.body, result })
  await ctx.db
    .updateTable('case_test')
    .set({ back_on: ctx.today, result, told_on: toldOn ?? null })
    .where('id', '=', testId)
    .execute()
  // The table resumes the clocks; as long as another test is out they stand still again, the same day.
  const open = await testsOut(ctx, id)
  if (open.length > 0 || held.state === 'suspended')
    for (const name of [...leadClocks, ...decisionClocks]) await pause(ctx, held, name)
  if (test.measure_id === null || open.some(each => each.measure_id === test.measure_id)) return
  const clock = await currentClockOf(ctx, held, await measureOf(ctx, id, test.measure_id))
  if (clock) await resume(ctx, held, clock, '检测、检验、鉴定')
}

/** Sent, and no result yet. */
export const testsOut = (ctx: Context, id: number) =>
  ctx.db.selectFrom('case_test').select('measure_id').where('matter_id', '=', id).where('back_on', 'is', null).execute()

export async function measureOf(ctx: Context, id: number, measureId: number) {
  const row = await ctx.db
    .selectFrom('case_measure')
    .selectAll()
    .where('id', '=', measureId)
    .where('matter_id', '=', id)
    .executeTakeFirst()
  if (!row)
    throw badField(
      'measureId',
      { zh: '本案没有这项强制措施', en: 'is no measure of this case' },
      { zh: '本案强制措施清单中的一项', en: 'one of the list' },
    )
  return row
}
