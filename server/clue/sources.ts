/** Which appeals are looked at, and what of them: the facts as told and against whom. Never who told them. */
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../kernel/context.ts'

export interface Appeal {
  id: number
  kind: string
  facts: string
  respondent: string
  respondentAddress: string | null
  operatorId: number | null
  receivedOn: string
}

/** One line for each kind: where its facts stand. */
const texts = sql`(
  select matter_id, facts, respondent_name as respondent, respondent_address as address, operator_id from complaint
  union all
  select matter_id, facts, respondent_name, respondent_address, operator_id from report
  union all
  select matter_id, title || '。' || content, coalesce(respondent_name, ''), respondent_address, operator_id from work_order)`

interface Wanted {
  only?: number
  version: number
  since: string
  limit: number
}

export async function appealsWaiting(ctx: Context, { only, version, since, limit }: Wanted): Promise<Appeal[]> {
  const which: RawBuilder<unknown> = only === undefined ? sql`true` : sql`m.id = ${only}`
  return rowsOf(
    ctx,
    sql`where ${which} and m.received_on >= ${since}
      -- A 12345 order that became a complaint or a report is looked at as that.
      and not exists (select from work_order w where w.matter_id = m.id and w.converted_to is not null)
      and not exists (select from clue_look l where l.matter_id = m.id and l.version >= ${version})
      order by m.id limit ${limit}`,
  )
}

export async function appealOf(ctx: Context, id: number): Promise<Appeal | undefined> {
  return (await rowsOf(ctx, sql`where m.id = ${id}`))[0]
}

/** The facts of the others: by the operator on the register, else by the name as told. */
export async function appealsAgainst(ctx: Context, appeal: Appeal, since: string): Promise<string[]> {
  const same =
    appeal.operatorId === null
      ? sql`t.operator_id is null and t.respondent = ${appeal.respondent} and t.respondent <> ''`
      : sql`t.operator_id = ${appeal.operatorId}`
  const rows = await rowsOf(
    ctx,
    sql`where ${same} and m.id <> ${appeal.id} and m.received_on >= ${since} order by m.id desc limit 200`,
  )
  return rows.map(each => each.facts)
}

async function rowsOf(ctx: Context, rest: RawBuilder<unknown>): Promise<Appeal[]> {
  const { rows } = await sql<Appeal>`
    select m.id, m.kind, t.facts, t.respondent, t.address as "respondentAddress", t.operator_id as "operatorId",
      m.received_on as "receivedOn"
    from matter m join ${texts} t on t.matter_id = m.id ${rest}`.execute(ctx.db)
  return rows
}
