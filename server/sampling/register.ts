/** Test bodies, samplers, declared interests, and what superiors have sampled: what a draw and a batch are checked against. */
import type { Context } from '../kernel/context.ts'
import { hasRole } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { recordApart } from '../kernel/event.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { requireOperator, showOperatorsNamed } from '../party/index.ts'
import type { NewBody, NewConflict, NewSampler, SuperiorQuery, SuperiorSampled } from './contract.ts'

export async function listBodies(ctx: Context) {
  const bodies = await ctx.db
    .selectFrom('sampling_body')
    .select(['id', 'name', 'cma', 'valid_until as validUntil', 'draws', 'tests', 'active'])
    .orderBy('id')
    .execute()
  const samplers = await ctx.db
    .selectFrom('sampling_sampler')
    .select(['id', 'body_id as bodyId', 'name', 'certificate', 'active'])
    .orderBy('id')
    .execute()
  return { items: bodies.map(each => ({ ...each, samplers: samplers.filter(one => one.bodyId === each.id) })) }
}

export async function addBody(ctx: Context, said: NewBody) {
  if (!said.draws && !said.tests)
    throw badField(
      'tests',
      { zh: '抽样和检验至少承担一项', en: 'and draws are both missing' },
      { zh: '抽样机构、承检机构，或者两者', en: 'a body that draws, tests, or both' },
    )
  const row = await ctx.db
    .insertInto('sampling_body')
    .values({
      name: said.name,
      cma: said.cma ?? null,
      valid_until: said.validUntil ?? null,
      draws: said.draws,
      tests: said.tests,
    })
    .onConflict(one => one.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row)
    throw badField(
      'name',
      { zh: '已在册', en: 'is on the register' },
      { zh: '未登记的机构', en: 'a body not yet there' },
    )
  await recordApart(ctx, 'sampling.add-body', { ...said })
  return { id: row.id }
}

export async function addSampler(ctx: Context, bodyId: number, said: NewSampler) {
  const body = await ctx.db
    .selectFrom('sampling_body')
    .select(['id', 'draws'])
    .where('id', '=', bodyId)
    .executeTakeFirst()
  if (!body) throw notFound()
  if (!body.draws) throw new Problem('not-allowed', { zh: '该机构不承担抽样', en: 'This body does not draw samples' })
  const row = await ctx.db
    .insertInto('sampling_sampler')
    .values({ body_id: bodyId, name: said.name, certificate: said.certificate ?? null })
    .onConflict(one =>
      one.columns(['body_id', 'name']).doUpdateSet({ active: true, certificate: said.certificate ?? null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordApart(ctx, 'sampling.add-sampler', { body: bodyId, name: said.name })
  return { id: row.id }
}

/** One's own, or those of one's office where one is its head. */
export async function declareConflict(ctx: Context, said: NewConflict) {
  const personId = said.personId ?? ctx.actor.id!
  if (personId !== ctx.actor.id && !hasRole(ctx.actor, 'head', 'supervisor')) throw new Problem('not-your-duty')
  const person = await ctx.db
    .selectFrom('person')
    .select(['id', 'name', 'office_id'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!person || (!hasRole(ctx.actor, 'supervisor') && !ctx.actor.offices.includes(person.office_id)))
    throw badField(
      'personId',
      { zh: '不在本单位', en: 'is not of your office' },
      { zh: '本单位人员', en: 'somebody of your office' },
    )
  const operator = await requireOperator(ctx, said.operatorId)
  await ctx.db
    .insertInto('sampling_conflict')
    .values({ person_id: personId, operator_id: said.operatorId, reason: said.reason, said_on: ctx.today })
    .onConflict(one => one.columns(['person_id', 'operator_id']).doUpdateSet({ reason: said.reason }))
    .execute()
  await recordApart(ctx, 'sampling.declare-conflict', {
    person: person.name,
    operator: operator.name,
    reason: said.reason,
  })
  return { person: person.name, operator: operator.name }
}

export async function listConflicts(ctx: Context) {
  let rows = ctx.db
    .selectFrom('sampling_conflict')
    .innerJoin('person', 'person.id', 'sampling_conflict.person_id')
    .innerJoin('operator', 'operator.id', 'sampling_conflict.operator_id')
    .select([
      'person.id as personId',
      'person.name as person',
      'operator.id as operatorId',
      'operator.name as operator',
      'sampling_conflict.reason',
      'sampling_conflict.said_on as on',
    ])
    .orderBy('person.id')
    .orderBy('operator.id')
  // An interest is a private matter: one's own, and for those who assign.
  if (!hasRole(ctx.actor, 'supervisor', 'auditor'))
    rows = hasRole(ctx.actor, 'head')
      ? rows.where('person.office_id', 'in', [...ctx.actor.offices, -1])
      : rows.where('person.id', '=', ctx.actor.id!)
  return { items: await rows.execute() }
}

export async function saySuperior(ctx: Context, said: SuperiorSampled) {
  const operator = await requireOperator(ctx, said.operatorId)
  await ctx.db
    .insertInto('sampling_superior')
    .values({
      operator_id: said.operatorId,
      class: said.class,
      year: said.year,
      by_whom: said.byWhom,
      said_on: ctx.today,
    })
    .onConflict(one => one.columns(['operator_id', 'class', 'year']).doUpdateSet({ by_whom: said.byWhom }))
    .execute()
  await recordApart(ctx, 'sampling.say-superior', {
    operator: operator.name,
    class: said.class,
    year: said.year,
    byWhom: said.byWhom,
  })
  return { operator: operator.name }
}

export async function listSuperior(ctx: Context, { cursor, limit }: SuperiorQuery) {
  const before = readIdCursor(cursor)
  const found = await ctx.db
    .selectFrom('sampling_superior')
    .select(['id', 'operator_id as operatorId', 'class', 'year', 'by_whom as byWhom', 'said_on as on'])
    .$if(before !== undefined, one => one.where('id', '<', before!))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const rows = found.slice(0, limit)
  const names = await showOperatorsNamed(
    ctx,
    rows.map(each => each.operatorId),
  )
  return {
    items: rows.map(each => ({ ...each, operator: names.get(each.operatorId) ?? '' })),
    next: found.length > limit ? String(rows.at(-1)!.id) : null,
  }
}
