/** What has to hold before a draw: whose office, how much is left, who may be sent. */
import { sql } from 'kysely'
import { leastOfficers } from '../../law/sampling.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { listOffices } from '../office/index.ts'
import type { NewDraw } from './contract.ts'
import type { Officer } from './pick.ts'
import { planRow } from './plan.ts'
import { keyOf } from './population.ts'

export async function requireOwnOffice(ctx: Context, officeId: number) {
  if (seesTheCity(ctx.actor) || ctx.actor.offices.includes(officeId)) return
  throw badField(
    'officeId',
    { zh: '不是本单位或者下级单位', en: 'is neither your office nor below it' },
    { zh: '本单位或者下级单位', en: 'your office or one below it' },
  )
}

/** No more than the share has left: what goes beyond it is a supplement, and approved as one. */
export async function requireRoom(ctx: Context, planId: number, said: NewDraw) {
  const share = await ctx.db
    .selectFrom('sampling_share')
    .select('target')
    .where('plan_id', '=', planId)
    .where('office_id', '=', said.officeId)
    .where('class', '=', said.class)
    .executeTakeFirst()
  if (!share)
    throw badField(
      'officeId',
      { zh: '方案没有给这个单位安排这类商品', en: 'has no share of this class in the plan' },
      { zh: '方案任务分配中的单位和类别', en: 'an office and class of the shares' },
    )
  const { n } = await ctx.db
    .selectFrom('sampling_batch')
    .innerJoin('matter', 'matter.id', 'sampling_batch.matter_id')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('plan_id', '=', planId)
    .where('class', '=', said.class)
    .where('matter.office_id', '=', said.officeId)
    .where('matter.state', 'not in', ['cancelled', 'not-found', 'declined'])
    .executeTakeFirstOrThrow()
  const left = share.target - Number(n)
  if (said.wanted > left)
    throw badField(
      'wanted',
      {
        zh: `任务${share.target}批次，还可抽取${left}批次`,
        en: `is more than the share of ${share.target} has left: ${left}`,
      },
      { zh: `不超过${left}；不够的，另报补充方案`, en: `${left} at most; beyond it a supplement is needed` },
    )
}

export const earlierDraw = (ctx: Context, planId: number, said: NewDraw) =>
  ctx.db
    .selectFrom('sampling_draw')
    .select('id')
    .where('plan_id', '=', planId)
    .where('office_id', '=', said.officeId)
    .where('class', '=', said.class)
    .orderBy('id', 'desc')
    .executeTakeFirst()

/** The year's plan and its supplements: nobody is drawn twice among them. */
export async function familyOf(ctx: Context, planId: number): Promise<number[]> {
  const { supplement_of } = await planRow(ctx, planId)
  const main = supplement_of ?? planId
  const rows = await ctx.db
    .selectFrom('sampling_plan')
    .select('matter_id')
    .where(one => one.or([one('matter_id', '=', main), one('supplement_of', '=', main)]))
    .execute()
  return rows.map(each => each.matter_id)
}

/** Officers of the office and those below it (or the chosen ones), each with the operators where an interest was declared. */
export async function officersOf(ctx: Context, said: NewDraw): Promise<(Officer & { id: number; name: string })[]> {
  const offices = (await listOffices(ctx))
    .filter(each => each.id === said.officeId || each.parentId === said.officeId || each.countyId === said.officeId)
    .map(each => each.id)
  const people = (
    await ctx.db
      .selectFrom('person')
      .select(['id', 'name', 'roles'])
      .where('office_id', 'in', offices)
      .where('active', '=', true)
      .orderBy('id')
      .execute()
  ).filter(
    each =>
      each.roles.some(role => role === 'inspector' || role === 'handler') &&
      (said.officers.length === 0 || said.officers.includes(each.id)),
  )
  if (people.length < leastOfficers)
    throw badField(
      'officers',
      { zh: `可派出的执法人员只有${people.length}名`, en: `leave only ${people.length} to be sent` },
      { zh: '两名以上', en: 'two or more' },
    )
  const conflicts = await ctx.db
    .selectFrom('sampling_conflict')
    .innerJoin('operator as declared', 'declared.id', 'sampling_conflict.operator_id')
    // Merged meanwhile, it is drawn as the one that remains.
    .innerJoin('operator', one => one.on('operator.id', '=', sql`coalesce(declared.merged_into, declared.id)`))
    .select(['person_id', 'operator.id', 'operator.uscc'])
    .where(
      'person_id',
      'in',
      people.map(each => each.id),
    )
    .execute()
  return people.map(({ id, name }) => ({
    id,
    name,
    key: `officer-${id}`,
    conflicts: conflicts.filter(each => each.person_id === id).map(keyOf),
  }))
}
