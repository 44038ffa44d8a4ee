/** The only way this module reads rounds: who answers for them sees all, everybody else what concerns the own office or self. */
import { type Selectable, sql } from 'kysely'
import type { Scheme } from '../../law/appraisal.schemes.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { admit, holdMatter, type Matter, reachableMatters, showMatter } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import type { Database } from '../kernel/tables.ts'
import { periodOf } from '../statistics/index.ts'
import type { AppraisalLine } from './view.ts'

/** Supervision, audit and the head of the bureau itself. A county's head is one of those measured. */
export const leads = (ctx: Context) =>
  sql<boolean>`${
    ctx.actor.kind === 'system' || hasRole(ctx.actor, 'supervisor', 'auditor')
      ? sql`true`
      : hasRole(ctx.actor, 'head')
        ? sql`exists (select from office o where o.id = ${ctx.actor.officeId} and o.kind = 'bureau')`
        : sql`false`
  }`

/** Of a person, that person; of an office, its head and its handlers, not those of the 所 below it. */
export const concerns = (ctx: Context) => sql<boolean>`coalesce(s.person_id = ${ctx.actor.id}
  or (s.office_id = ${ctx.actor.officeId} and ${hasRole(ctx.actor, 'head', 'handler')}), false)`

admit(
  'appraisal',
  ctx => sql<boolean>`(${leads(ctx)} or (matter.state <> 'draft' and exists (
    select from appraisal_score s where s.appraisal_id = matter.id and ${concerns(ctx)})))`,
)

export interface Appraisal extends Matter {
  row: Selectable<Database['appraisal']>
  scheme: Scheme
  schemeVersion: number
}

export const holdAppraisal = async (ctx: Context, id: number) => whole(ctx, await holdMatter(ctx, 'appraisal', id))
export const readAppraisal = async (ctx: Context, id: number) => whole(ctx, await showMatter(ctx, 'appraisal', id))

async function whole(ctx: Context, matter: Matter): Promise<Appraisal> {
  const row = await ctx.db.selectFrom('appraisal').selectAll().where('matter_id', '=', matter.id).executeTakeFirst()
  if (!row) throw notFound()
  const { content, version } = await ctx.db
    .selectFrom('appraisal_scheme')
    .select(['content', 'version'])
    .where('id', '=', row.scheme_id)
    .executeTakeFirstOrThrow()
  return { ...matter, row, scheme: content as unknown as Scheme, schemeVersion: version }
}

export const mayLead = async (ctx: Context) =>
  (await sql<{ leads: boolean }>`select ${leads(ctx)} as leads`.execute(ctx.db)).rows[0]!.leads

export async function listAppraisals(ctx: Context): Promise<{ items: AppraisalLine[] }> {
  const rows = await reachableMatters(ctx)
    .innerJoin('appraisal as a', 'a.matter_id', 'matter.id')
    .innerJoin('appraisal_scheme as v', 'v.id', 'a.scheme_id')
    .select(['matter.id', 'matter.number', 'matter.state', 'a.period', 'v.of', 'v.version', 'v.content'])
    .select(
      sql<number>`(select count(*)::int from appraisal_objection b join appraisal_score s on s.id = b.score_id
        where s.appraisal_id = matter.id and b.answered_at is null and (${leads(ctx)} or ${concerns(ctx)}))`.as(
        'objections',
      ),
    )
    .where('matter.kind', '=', 'appraisal')
    .orderBy('matter.id', 'desc')
    .limit(200)
    .execute()
  return {
    items: rows.map(({ period, of, version, content, ...row }) => ({
      ...row,
      of,
      label: (content as unknown as Scheme).label,
      schemeVersion: version,
      period: { key: period, label: periodOf(period).label },
    })),
  }
}

export const scoreRows = (ctx: Context, id: number) =>
  ctx.db.selectFrom('appraisal_score as s').selectAll('s').where('s.appraisal_id', '=', id)
