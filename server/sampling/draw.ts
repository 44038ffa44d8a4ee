/** 双随机: a draw under a plan, for one office and class. It is made once and kept; drawing again needs a reason and keeps the first. */
import { randomBytes } from 'node:crypto'
import { samplingClasses } from '../../law/sampling.classes.ts'
import { leastOfficers } from '../../law/sampling.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { showMatter } from '../kernel/matter.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import type { NewDraw } from './contract.ts'
import { earlierDraw, familyOf, officersOf, requireOwnOffice, requireRoom } from './draw-checks.ts'
import { type Draw, draw, fingerprintOf, type Officer } from './pick.ts'
import { planRow } from './plan.ts'
import { type Candidate, populationOf } from './population.ts'
import { openTask } from './task.ts'

export async function makeDraw(ctx: Context, planId: number, said: NewDraw) {
  const matter = await showMatter(ctx, 'sampling-plan', planId)
  if (matter.state !== 'active')
    throw new Problem('wrong-state', { zh: '方案批准后才能抽取', en: 'Nothing is drawn before the plan is approved' })
  await requireOwnOffice(ctx, said.officeId)
  const plan = await planRow(ctx, planId)
  await requireRoom(ctx, planId, said)
  const again = await earlierDraw(ctx, planId, said)
  if (again && said.againBecause === undefined)
    throw badField(
      'againBecause',
      { zh: `本单位本类已抽取过（第${again.id}次抽取）`, en: `is missing: this was drawn before (draw ${again.id})` },
      { zh: '写明为什么再抽；原抽取保留', en: 'why it is drawn again; the first draw is kept' },
    )
  const population = await populationOf(ctx, {
    planIds: await familyOf(ctx, planId),
    year: plan.year,
    officeId: said.officeId,
    class: said.class,
  })
  const officers = await officersOf(ctx, said)
  const made: Draw = {
    seed: said.seed ?? randomBytes(8).toString('hex'),
    wanted: said.wanted,
    targetedPercent: said.targetedPercent ?? plan.targeted_percent,
    officersEach: leastOfficers,
    subjects: population.map(({ key, weight }) => ({ key, weight })),
    officers: officers.map(({ key, conflicts }) => ({ key, conflicts })),
  }
  const drawn = draw(made)
  if (drawn.length === 0)
    throw new Problem('not-allowed', {
      zh: `名录中没有可抽取的${samplingClasses[said.class].zh}经营主体`,
      en: `Nobody on the register can be drawn for ${samplingClasses[said.class].en}`,
    })
  const { id } = await ctx.db
    .insertInto('sampling_draw')
    .values({
      plan_id: planId,
      office_id: said.officeId,
      class: said.class,
      drawn_on: ctx.today,
      drawn_by: ctx.actor.id,
      drawn_by_name: ctx.actor.name,
      seed: made.seed,
      wanted: made.wanted,
      targeted_percent: made.targetedPercent,
      again_because: said.againBecause ?? null,
      population: JSON.stringify(made.subjects),
      officers: JSON.stringify(made.officers),
      result: JSON.stringify(drawn),
      reasons: JSON.stringify(Object.fromEntries(population.map(each => [each.key, each.reasons]))),
      fingerprint: fingerprintOf(made),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const byKey = new Map(population.map(each => [each.key, each]))
  for (const each of drawn) await openDrawn(ctx, { id, planId, said, officers }, byKey.get(each.key)!, each)
  await record(ctx, matter, 'sampling-plan.draw', {
    draw: id,
    class: said.class,
    office: said.officeId,
    drawn: drawn.length,
    of: population.length,
    seed: made.seed,
    againBecause: said.againBecause,
  })
  return { id, drawn: drawn.length, of: population.length }
}

async function openDrawn(
  ctx: Context,
  made: { id: number; planId: number; said: NewDraw; officers: readonly (Officer & { id: number })[] },
  candidate: Candidate,
  { part, officers }: { part: 'random' | 'targeted'; officers: string[] },
) {
  await openTask(ctx, {
    officeId: made.said.officeId,
    planId: made.planId,
    drawId: made.id,
    mode: part,
    class: made.said.class,
    operator: candidate,
    officerIds: officers.map(key => made.officers.find(each => each.key === key)!.id),
  })
}

export async function drawRow(ctx: Context, id: number) {
  const row = await ctx.db.selectFrom('sampling_draw').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** What a replay needs, and nothing else. */
export const published = (row: Awaited<ReturnType<typeof drawRow>>): Draw & { fingerprint: string } => ({
  seed: row.seed,
  wanted: row.wanted,
  targetedPercent: row.targeted_percent,
  officersEach: leastOfficers,
  subjects: row.population,
  officers: row.officers,
  fingerprint: row.fingerprint,
})
