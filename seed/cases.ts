/** Remembered cases: one at every stage and every ending, taken through the same actions as a click. */

import { routes } from '../server/enforcement/routes.ts'
import type { Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import type { Db } from '../server/kernel/matter.ts'
import { type CaseStory, caseStories } from './city/case-stories.ts'
import { as, type Stage } from './stage.ts'
import { told } from './told.ts'

export async function playCases(db: Db, ctx: Context) {
  const stage: Stage = { db, ctx, hash: '' }
  for (const story of caseStories) await told(ctx, () => play(stage, story))
}

async function play(stage: Stage, story: CaseStory) {
  const operator = await stage.db
    .selectFrom('operator')
    .selectAll()
    .where('short_name', '=', story.operator)
    .executeTakeFirstOrThrow()
  const first = await as(stage, 'handler', story.daysAgo)
  const officerIds = await Promise.all(['handler', 'qianbo'].map(async each => (await as(stage, each, 0)).actor.id!))
  const shared = {
    type: story.type,
    party: {
      kind: 'organisation',
      operatorId: operator.id,
      name: operator.name,
      code: operator.uscc ?? undefined,
      address: operator.address ?? undefined,
    },
    violation: story.violation,
    facts: story.facts,
    goods: story.goods,
    happenedOn: addDays(first.today, -3),
    valueFen: story.valueFen,
  }
  const made = (await run(first, story.simple ? '/cases/on-the-spot' : '/cases', undefined, {
    ...shared,
    ...(story.simple ? { officerIds, ...story.simple } : { source: story.source }),
  })) as { id: number }
  for (const { by, step, daysAgo, facts = {} } of story.path) {
    const then = await as(stage, by, daysAgo)
    await run(then, `/cases/:id/steps/${step}`, made.id, await named(then, made.id, officerIds, facts))
  }
}

/** In the case that this matter opened. */
export async function stepOfCaseFrom(
  ctx: Context,
  fromId: number,
  step: string,
  officerIds: number[],
  facts: Record<string, unknown>,
) {
  const { matter_id: id } = await ctx.db
    .selectFrom('penalty_case')
    .select('matter_id')
    .where('from_matter_id', '=', fromId)
    .executeTakeFirstOrThrow()
  await run(ctx, `/cases/:id/steps/${step}`, id, await named(ctx, id, officerIds, facts))
}

/** officers, letter: 34, measure and the rest become ids; `on` is the day of the step. */
async function named(ctx: Context, id: number, officerIds: number[], facts: Record<string, unknown>) {
  const { officers, letter, measure, test, on, expectedIn, ...said } = facts
  const last = async (table: 'case_measure' | 'case_test') =>
    (
      await ctx.db
        .selectFrom(table)
        .select('id')
        .where('matter_id', '=', id)
        .orderBy('id', 'desc')
        .executeTakeFirstOrThrow()
    ).id
  return {
    ...said,
    ...(typeof expectedIn === 'number' ? { expectedOn: addDays(ctx.today, expectedIn) } : {}),
    ...(officers ? { officerIds } : {}),
    ...(measure ? { measureId: await last('case_measure') } : {}),
    ...(test ? { testId: await last('case_test') } : {}),
    ...(typeof on === 'string' ? { [on]: ctx.today } : {}),
    ...(typeof letter === 'number'
      ? {
          letterId: (
            await ctx.db
              .selectFrom('letter')
              .select('id')
              .where('matter_id', '=', id)
              .where('form', '=', letter)
              .orderBy('id', 'desc')
              .executeTakeFirstOrThrow()
          ).id,
        }
      : {}),
  }
}

async function run(ctx: Context, path: string, id: number | undefined, said: object) {
  const route = routes.find(each => each.method === 'POST' && each.path === path)!
  return route.run(ctx, {
    params: { id },
    query: {},
    body: route.body!.parse(said),
    request: { ip: '', headers: {}, cookies: {} },
  })
}
