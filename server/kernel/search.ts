/**
 * Matters picked by what somebody typed. A page of the newest can be found in two ways: through the index of the words,
 * then sorted; or from the newest matter on, looking at each. The planner guesses wrongly which is shorter for words of
 * middling frequency (bench/desk.ts), so it is measured here among the newest matters, and the road is prescribed.
 */
import { type Expression, type SqlBool, sql } from 'kysely'
import type { Context } from './context.ts'
import { visibleMatters, withinReach } from './matter.ts'

/** What was typed, taken literally in a LIKE pattern. */
export const escapeLike = (typed: string) => typed.replace(/[\\%_]/g, '\\$&')
/** A LIKE pattern for whatever holds what was typed. */
export const containing = (typed: string) => `%${escapeLike(typed)}%`

export type Matters = ReturnType<typeof visibleMatters>

/** A word in one of a hundred matters fills a page of fifty within the newest five thousand. */
const sample = 3000
const common = sample / 100

/** @param tsquery of kernel/words; '' finds nothing */
export async function visibleWithWords(ctx: Context, tsquery: string): Promise<Matters> {
  if (tsquery === '') return visibleMatters(ctx).where(sql<SqlBool>`false`)
  const holds = sql<SqlBool>`matter.words @@ ${tsquery}::tsquery`
  return (await isCommon(ctx, holds)) ? visibleMatters(ctx).where(holds) : visibleAmong(ctx, holds)
}

/** The condition is carried out first and by itself (offset 0); only what it picks is looked at further. */
export function visibleAmong(ctx: Context, picked: Expression<SqlBool>): Matters {
  const fenced = sql`(select * from matter where ${picked} offset 0)`.as('matter')
  return ctx.db.selectFrom(fenced as never).where(withinReach(ctx)) as unknown as Matters
}

async function isCommon(ctx: Context, holds: Expression<SqlBool>) {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from (
      select words from matter where id > (select max(id) from matter) - ${sample} offset 0) matter where ${holds}`.execute(
    ctx.db,
  )
  return rows[0]!.n >= common
}

/** What a line of a list says of its matter; `office` and `person`, the handler, are joined to it. */
export const lineColumns = [
  'matter.id',
  'matter.kind',
  'matter.number',
  'matter.state',
  'matter.subject',
  'matter.respondent',
  'matter.office_id as officeId',
  'office.name as office',
  'matter.handler_id as handlerId',
  'person.name as handler',
  'matter.received_on as receivedOn',
  'matter.channel',
  'matter.due_on as dueOn',
  'matter.due_provisional as provisional',
  'matter.closed_on as closedOn',
  'matter.version',
] as const
