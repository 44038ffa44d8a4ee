/** 专项: planned, approved, its list of subjects made from the register, run, summed up. */
import { type SqlBool, sql } from 'kysely'
import { campaign, schoolMetres } from '../../law/campaign.ts'
import { type Context, hasRole, isOutside, seesTheCity } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { admit, holdMatter, openMatter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { containing } from '../kernel/search.ts'
import type { NewCampaign, Reason, Remark, Scope, Summary } from './contract.ts'
import { nearestSchool } from './school.ts'

/** What runs is run by every office: each reads it. */
admit('campaign', ctx =>
  ctx.actor.kind !== 'staff' || isOutside(ctx.actor) || hasRole(ctx.actor, 'station', 'odr', 'shop')
    ? sql<SqlBool>`false`
    : sql<SqlBool>`matter.state in ('running', 'summing', 'closed')`,
)

export const holdCampaign = (ctx: Context, id: number) => holdMatter(ctx, 'campaign', id)

export const campaignRow = (ctx: Context, id: number) =>
  ctx.db.selectFrom('campaign').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()

export async function planCampaign(ctx: Context, said: NewCampaign) {
  requireSense(said)
  const matter = await openMatter(ctx, {
    kind: 'campaign',
    prefix: 'ZX',
    state: 'draft',
    officeId: ctx.actor.officeId!,
    handlerId: ctx.actor.id,
    channel: 'other',
    subject: said.title,
    words: `${said.title} ${said.goal ?? ''}`,
  })
  await ctx.db
    .insertInto('campaign')
    .values({
      matter_id: matter.id,
      title: said.title,
      starts_on: said.startsOn,
      ends_on: said.endsOn,
      scope: JSON.stringify(said.scope),
      items: JSON.stringify(said.items),
      goal: said.goal ?? null,
    })
    .execute()
  await record(ctx, matter, 'campaign.plan', { title: said.title, from: said.startsOn, to: said.endsOn })
  return { id: matter.id, number: matter.number }
}

export async function changeCampaign(ctx: Context, id: number, said: NewCampaign) {
  const held = await holdCampaign(ctx, id)
  requireSense(said)
  if (held.state !== 'draft')
    throw new Problem('wrong-state', { zh: '报批后不能修改', en: 'It was proposed: nothing is changed any more' })
  await ctx.db
    .updateTable('campaign')
    .set({
      title: said.title,
      starts_on: said.startsOn,
      ends_on: said.endsOn,
      scope: JSON.stringify(said.scope),
      items: JSON.stringify(said.items),
      goal: said.goal ?? null,
    })
    .where('matter_id', '=', id)
    .execute()
  await record(ctx, held, 'campaign.change', { title: said.title })
}

function requireSense({ startsOn, endsOn, items }: NewCampaign) {
  if (endsOn < startsOn)
    throw badField(
      'endsOn',
      { zh: '早于开始日', en: 'lies before its first day' },
      { zh: '开始日或以后', en: 'the first day or later' },
    )
  if (new Set(items.map(each => each.code)).size < items.length)
    throw badField(
      'items',
      { zh: '检查项目的代码有重复', en: 'have a code twice' },
      { zh: '每项一个代码', en: 'a code for each' },
    )
  const wrong = items.find(each => each.kind === 'yes' && !['none', 'unlicensed'].includes(each.measure))
  if (wrong)
    throw badField(
      'items',
      { zh: `「${wrong.label}」是是非题，不能汇总数量`, en: 'add up a yes or no' },
      { zh: '数量项才汇总；无照经营按户计', en: 'only numbers are added up; unlicensed counts subjects' },
    )
}

export const propose = async (ctx: Context, id: number, { remark }: Remark) =>
  take(ctx, campaign, 'propose', await holdCampaign(ctx, id), { remark })

export const sendBack = async (ctx: Context, id: number, { reason }: Reason) =>
  take(ctx, campaign, 'send-back', await holdCampaign(ctx, id), { reason })

/** With the approval the list is made: whoever is on the register on that day and falls under the scope. */
export async function startCampaign(ctx: Context, id: number, { remark }: Remark) {
  const held = await holdCampaign(ctx, id)
  await take(ctx, campaign, 'start', held, { remark })
  const { scope } = await campaignRow(ctx, id)
  const subjects = await gatherSubjects(ctx, id, scope)
  await record(ctx, held, 'campaign.list-subjects', { subjects })
}

/** @returns how many were added; who is on the list stays there */
export async function gatherSubjects(ctx: Context, id: number, scope: Scope): Promise<number> {
  const { rows } = await sql`
    insert into campaign_subject (campaign_id, office_id, operator_id, name, address, added_on, school, school_metres,
      school_by_hand)
    select ${id}, a.office_id, o.id, o.name, o.address, ${ctx.today}::date,
      ${scope.nearSchool ? sql`near.name, near.metres, near.metres is null` : sql`null, null, false`} ${within(scope)}
    on conflict (campaign_id, operator_id) do nothing returning id`.execute(ctx.db)
  return rows.length
}

export async function countScope(ctx: Context, scope: Scope): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n ${within(scope)}`.execute(ctx.db)
  return rows[0]!.n
}

/** Measured, where it is known where the operator is; as the office says where it is not. */
const within = (scope: Scope) => sql`from operator o join area a on a.code = o.area_code and a.office_id is not null
  ${scope.nearSchool ? nearestSchool(scope.metres ?? schoolMetres.usual) : sql``}
  where o.status = 'open' and o.merged_into is null and not o.platform
    ${scope.class ? sql`and o.trade @> array[${scope.class}]::text[]` : sql``}
    ${scope.nearSchool ? sql`and (near.metres is not null or (o.latitude is null and o.near_school))` : sql``}
    ${scope.areas.length > 0 ? sql`and exists (select from unnest(${sql.val([...scope.areas])}::text[]) as c where o.area_code like c || '%')` : sql``}
    ${scope.words ? sql`and o.name like ${containing(scope.words)}` : sql``}`

export async function sumUp(ctx: Context, id: number, { summary }: Summary) {
  await take(ctx, campaign, 'sum-up', await holdCampaign(ctx, id), {})
  await ctx.db.updateTable('campaign').set({ summary }).where('matter_id', '=', id).execute()
}

export const closeCampaign = async (ctx: Context, id: number, { remark }: Remark) =>
  take(ctx, campaign, 'close', await holdCampaign(ctx, id), { remark })

export const resumeCampaign = async (ctx: Context, id: number, { reason }: Reason) =>
  take(ctx, campaign, 'resume', await holdCampaign(ctx, id), { reason })

/** Read by all, but led by the office that planned it. */
for (const step of ['sum-up', 'close', 'resume'])
  guard('campaign', step, async (ctx, matter) =>
    seesTheCity(ctx.actor) || ctx.actor.offices.includes(matter.officeId)
      ? undefined
      : { zh: '由部署行动的单位办理', en: 'The office that planned it does this' },
  )

/** 全覆盖: nobody on the list is left out silently. */
guard('campaign', 'sum-up', async (ctx, matter) => {
  const { n } = await ctx.db
    .selectFrom('campaign_subject')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('campaign_id', '=', matter.id)
    .where(one =>
      one.not(
        one.exists(
          one
            .selectFrom('campaign_visit')
            .select('id')
            .whereRef('campaign_visit.subject_id', '=', 'campaign_subject.id'),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  const { ends_on } = await campaignRow(ctx, matter.id)
  return Number(n) > 0 && ctx.today <= ends_on
    ? {
        zh: `还有${n}户没有检查，期限到${ends_on}`,
        en: `${n} subjects were not visited yet, and it runs until ${ends_on}`,
      }
    : undefined
})
