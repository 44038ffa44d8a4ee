/** 抽检方案: written, proposed, approved, completed. A plan in force is read by every office that has to carry it out. */
import { type SqlBool, sql } from 'kysely'
import { samplingPlan } from '../../law/sampling-plan.ts'
import { type Context, hasRole, isOutside, seesTheCity } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { admit, holdMatter, openMatter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import type { NewPlan, PlanChange, Reason, Remark } from './contract.ts'
import { readSampling } from './setting.ts'

/** What is in force binds every office, and so it is read by every office. */
admit('sampling-plan', ctx =>
  ctx.actor.kind !== 'staff' || isOutside(ctx.actor) || hasRole(ctx.actor, 'station', 'odr', 'shop')
    ? sql<SqlBool>`false`
    : sql<SqlBool>`matter.state in ('active', 'closed')`,
)

const hold = (ctx: Context, id: number) => holdMatter(ctx, 'sampling-plan', id)

export async function writePlan(ctx: Context, said: NewPlan) {
  await requireShares(ctx, said)
  if (said.supplementOf !== undefined) await requireMain(ctx, said.supplementOf, said.year)
  const matter = await openMatter(ctx, {
    kind: 'sampling-plan',
    prefix: 'CF',
    state: 'draft',
    officeId: ctx.actor.officeId!,
    handlerId: ctx.actor.id,
    channel: 'other',
    subject: said.title,
    words: `${said.title} ${said.year}`,
  })
  await ctx.db
    .insertInto('sampling_plan')
    .values({
      matter_id: matter.id,
      year: said.year,
      title: said.title,
      supplement_of: said.supplementOf ?? null,
      target: said.target,
      budget_fen: said.budgetFen,
      targeted_percent: said.targetedPercent ?? (await readSampling(ctx)).targetedPercent,
      approved_on: null,
      remark: said.remark ?? null,
    })
    .execute()
  await keepShares(ctx, matter.id, said.shares)
  await record(ctx, matter, 'sampling-plan.write', { title: said.title, target: said.target })
  return { id: matter.id, number: matter.number }
}

export async function changePlan(ctx: Context, id: number, said: PlanChange) {
  const held = await hold(ctx, id)
  if (held.state !== 'draft')
    throw new Problem('wrong-state', {
      zh: '方案报批后不能修改；退回后再改，或者另编补充方案',
      en: 'A plan that was proposed is not changed: have it sent back, or write a supplement',
    })
  await requireShares(ctx, said)
  await ctx.db
    .updateTable('sampling_plan')
    .set({
      title: said.title,
      target: said.target,
      budget_fen: said.budgetFen,
      targeted_percent: said.targetedPercent ?? (await readSampling(ctx)).targetedPercent,
      remark: said.remark ?? null,
    })
    .where('matter_id', '=', id)
    .execute()
  await ctx.db.deleteFrom('sampling_share').where('plan_id', '=', id).execute()
  await keepShares(ctx, id, said.shares)
  await record(ctx, held, 'sampling-plan.change', { title: said.title, target: said.target })
}

const keepShares = (ctx: Context, id: number, shares: NewPlan['shares']) =>
  ctx.db
    .insertInto('sampling_share')
    .values(shares.map(each => ({ plan_id: id, office_id: each.officeId, class: each.class, target: each.target })))
    .execute()

/** The shares make up the target, each office and class once, and the offices exist. */
async function requireShares(ctx: Context, { target, shares }: Pick<NewPlan, 'target' | 'shares'>) {
  const sum = shares.reduce((total, each) => total + each.target, 0)
  if (sum !== target)
    throw badField(
      'target',
      { zh: `各单位任务合计${sum}批次，与目标${target}不符`, en: `is ${target}, while the shares add up to ${sum}` },
      { zh: `${sum}，或者调整各单位任务`, en: `${sum}, or other shares` },
    )
  const seen = new Set(shares.map(each => `${each.officeId} ${each.class}`))
  if (seen.size < shares.length)
    throw badField(
      'shares',
      { zh: '同一单位同一类别写了两次', en: 'name an office and class twice' },
      { zh: '每个单位每个类别一行', en: 'one line for each office and class' },
    )
  const ids = [...new Set(shares.map(each => each.officeId))]
  const { n } = await ctx.db
    .selectFrom('office')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('id', 'in', ids)
    .where('kind', 'in', ['bureau', 'county', 'sub-office'])
    .executeTakeFirstOrThrow()
  if (Number(n) < ids.length)
    throw badField(
      'shares',
      { zh: '有的单位不存在，或者不是市场监管机构', en: 'name an office that is none' },
      { zh: 'GET /api/offices 所列的市局、县区局、市场监管所', en: 'an office of GET /api/offices' },
    )
}

async function requireMain(ctx: Context, id: number, year: number) {
  const main = await ctx.db
    .selectFrom('sampling_plan')
    .select(['year', 'supplement_of', 'approved_on'])
    .where('matter_id', '=', id)
    .executeTakeFirst()
  if (!main || main.year !== year || main.supplement_of !== null || main.approved_on === null)
    throw badField(
      'supplementOf',
      { zh: '不是当年已批准的年度方案', en: 'is no approved plan of that year' },
      { zh: '同一年度已批准的年度方案', en: 'the approved plan of the same year' },
    )
}

export const proposePlan = async (ctx: Context, id: number, { remark }: Remark) =>
  take(ctx, samplingPlan, 'propose', await hold(ctx, id), { remark })

export async function approvePlan(ctx: Context, id: number, { remark }: Remark) {
  await take(ctx, samplingPlan, 'approve', await hold(ctx, id), { remark })
  await ctx.db.updateTable('sampling_plan').set({ approved_on: ctx.today }).where('matter_id', '=', id).execute()
}

export const sendPlanBack = async (ctx: Context, id: number, { reason }: Reason) =>
  take(ctx, samplingPlan, 'send-back', await hold(ctx, id), { reason })

export const closePlan = async (ctx: Context, id: number, { remark }: Remark) =>
  take(ctx, samplingPlan, 'close', await hold(ctx, id), { remark })

/** Read by all, but completed only where it was written. */
guard('sampling-plan', 'close', async (ctx, matter) =>
  seesTheCity(ctx.actor) || ctx.actor.offices.includes(matter.officeId)
    ? undefined
    : { zh: '由编制方案的单位办理', en: 'The office that wrote the plan does this' },
)

guard('sampling-plan', 'close', async (ctx, matter) => {
  const { n } = await ctx.db
    .selectFrom('sampling_batch')
    .innerJoin('matter', 'matter.id', 'sampling_batch.matter_id')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('plan_id', '=', matter.id)
    .where('matter.state', 'in', ['to-sample', 'sampled', 'testing'])
    .executeTakeFirstOrThrow()
  return Number(n) > 0
    ? { zh: `还有${n}个批次没有结果`, en: `${n} of its batches are still without a result` }
    : undefined
})

export async function planRow(ctx: Context, id: number) {
  return ctx.db.selectFrom('sampling_plan').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()
}
