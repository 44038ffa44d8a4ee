/** What is read in order to find groups. Who may see the complaints is asked only when a group is shown. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import type { Voice } from './cluster.ts'

const voice = sql`select m.id as "matterId", m.received_on as "receivedOn", m.office_id as "officeId",
    c.operator_id as "operatorId", coalesce(o.uscc, c.respondent_uscc) as uscc, l.operator_key as "operatorKey",
    c.respondent_name as "writtenName", c.problem_class as problem, array_remove(array[nullif(p.phone, ''), p.phone_other], null) as phones,
    p.id_number as "idNumber", p.name
  from likeness l join matter m on m.id = l.matter_id join complaint c on c.matter_id = l.matter_id
  join consumer p on p.id = c.consumer_id left join operator o on o.id = c.operator_id`

const numbered = (row: Voice): Voice => ({
  ...row,
  matterId: Number(row.matterId),
  officeId: Number(row.officeId),
  operatorId: row.operatorId === null ? null : Number(row.operatorId),
})

/** Of one problem, not joined to another, not yet in a group; by day of receipt. */
export async function ungrouped(ctx: Context, problem: string, from: string, to: string): Promise<Voice[]> {
  const { rows } = await sql<Voice>`${voice}
    where l.received_on between ${from} and ${to} and c.problem_class = ${problem} and m.state not in ('joined', 'withdrawn')
      and not exists (select from mass_member g where g.matter_id = m.id and g.excluded_on is null)
    order by m.id`.execute(ctx.db)
  return rows.map(numbered)
}

export async function voicesOf(ctx: Context, ids: readonly number[]): Promise<Voice[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Voice>`${voice} where m.id = any(${sql.val([...ids])}::bigint[]) order by m.id`.execute(
    ctx.db,
  )
  return rows.map(numbered)
}

/** Of these, the ones that share a band of words with it: worth comparing word by word. */
export async function sharingBands(ctx: Context, matterId: number, among: readonly number[]): Promise<number[]> {
  if (among.length === 0) return []
  const { rows } = await sql<{ id: number }>`
    select distinct b.matter_id as id from likeness_band mine join likeness_band b on b.band = mine.band
    where mine.matter_id = ${matterId} and b.matter_id = any(${sql.val([...among])}::bigint[])`.execute(ctx.db)
  return rows.map(each => Number(each.id))
}
