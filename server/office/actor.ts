/** From a person on file to whoever acts: roles, the own office and those below it, as of this moment. */
import { type Kysely, sql } from 'kysely'
import type { Role } from '../../law/grammar.ts'
import type { Actor } from '../kernel/context.ts'
import type { Database } from '../kernel/tables.ts'

/** Who that person is now: role and office as of this moment. Absent once the account is closed. */
export async function staffActor(
  db: Kysely<Database>,
  personId: number,
  { byKey = false } = {},
): Promise<Actor | undefined> {
  const { rows } = await sql<{
    name: string
    roles: Role[]
    officeId: number
    offices: number[]
    mustChangePassword: boolean
  }>`
    with recursive me as (select name, roles, office_id, must_change_password from person where id = ${personId} and active),
    below as (
      select office_id as id from me
      union all select office.id from office join below on office.parent_id = below.id)
    select name, roles, office_id as "officeId", must_change_password as "mustChangePassword",
      (select array_agg(id) from below) as offices from me`.execute(db)
  const [person] = rows
  if (!person) return undefined
  const mustChangePassword = person.mustChangePassword && !byKey
  return { id: personId, kind: 'staff', ...person, mustChangePassword, offices: person.offices.map(Number) }
}

/** The office and all below it. */
export async function officesBelow(db: Kysely<Database>, officeId: number): Promise<number[]> {
  const rows = await sql<{ id: number }>`
    with recursive below as (
      select id from office where id = ${officeId}
      union all select office.id from office join below on office.parent_id = below.id
    ) select id from below`.execute(db)
  return rows.rows.map(row => row.id)
}
