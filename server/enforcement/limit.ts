/** 中止、终止、延期 (penalty procedure arts. 46, 47, 64). */
import { extendedCollectively } from '../../law/enforcement.clocks.ts'
import { decisionClocks, enforcementCase } from '../../law/enforcement.ts'
import { suspensionGrounds } from '../../law/enforcement.words.ts'
import { carryPauses, pause, runningClock } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import { take } from '../kernel/procedure.ts'
import type * as wire from './contract.ts'
import { holdCase, keepCase } from './queries.ts'
import { testsOut } from './test.ts'

const step = enforcementCase

export async function suspend(ctx: Context, id: number, { ground, explanation }: wire.Suspension) {
  await take(ctx, step, 'suspend', await holdCase(ctx, id), { ground: suspensionGrounds[ground].zh, explanation })
}

export async function takeUp(ctx: Context, id: number, { remark }: wire.CaseRemark) {
  const held = await holdCase(ctx, id)
  await take(ctx, step, 'take-up', held, { remark })
  if ((await testsOut(ctx, id)).length > 0) for (const name of decisionClocks) await pause(ctx, held, name)
}

export async function terminate(ctx: Context, id: number, { reason }: wire.CaseReason) {
  const held = await holdCase(ctx, id)
  await take(ctx, step, 'terminate', held, { reason })
  await keepCase(ctx, held, { decision_kind: 'terminated', decided_on: ctx.today, outcome: `终止调查：${reason}` })
}

export async function extend(ctx: Context, id: number, { reason }: wire.CaseReason) {
  const held = await holdCase(ctx, id)
  const before = await runningClock(ctx, held, 'decision')
  if (!before)
    throw new Problem('not-allowed', {
      zh: '办案期限已延长过一次，继续延期须集体讨论',
      en: 'It was extended once; further only by a collective decision',
    })
  await take(ctx, step, 'extend', held, { reason }, { 'decision-extended': before.started_on })
  await carryPauses(ctx, held, before.id, 'decision-extended')
}

/** Art. 64: the collective decision also sets the reasonable length. */
export async function extendCollectively(
  ctx: Context,
  id: number,
  { days, present, reason }: wire.CollectiveExtension,
) {
  const held = await holdCase(ctx, id)
  const before = await runningClock(ctx, held, 'decision-extended')
  if (!before)
    throw new Problem('not-allowed', {
      zh: '须先经负责人批准延长三十日',
      en: 'The head extends it by thirty days first',
    })
  await take(
    ctx,
    step,
    'extend-collectively',
    held,
    { days, present, reason },
    { 'decision-collective': before.started_on },
    { 'decision-collective': extendedCollectively(days) },
  )
  await carryPauses(ctx, held, before.id, 'decision-collective')
}
