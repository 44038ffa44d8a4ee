/** Who acts on which day in the stories of stations and enterprises, and who is hired there. */
import type { Actor, Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import type { Db } from '../server/kernel/matter.ts'
import { officesBelow } from '../server/office/actor.ts'

export interface Stage {
  db: Db
  ctx: Context
  hash: string
}

export const firstHash = async (db: Db) =>
  (await db.selectFrom('person').select('password_hash').limit(1).executeTakeFirstOrThrow()).password_hash

export async function as(stage: Stage, account: string, daysAgo: number, hour = 10): Promise<Context> {
  const person = await stage.db
    .selectFrom('person')
    .selectAll()
    .where('account', '=', account)
    .executeTakeFirstOrThrow()
  const today = addDays(stage.ctx.today, -daysAgo)
  const actor: Actor = {
    id: person.id,
    kind: 'staff',
    name: person.name,
    roles: person.roles,
    offices: await officesBelow(stage.db, person.office_id),
    officeId: person.office_id,
  }
  return { ...stage.ctx, actor, today, now: new Date(`${today}T${String(hour - 8).padStart(2, '0')}:10:00Z`) }
}

export const operatorCalled = (stage: Stage, short: string) =>
  stage.db
    .selectFrom('operator')
    .select(['id', 'name', 'short_name', 'area_code', 'address', 'phone', 'contact'])
    .where('short_name', '=', short)
    .executeTakeFirstOrThrow()

/** With the password of the demonstration instead of one that nobody saw. */
export const hire = (
  stage: Stage,
  officeId: number,
  each: { account: string; name: string },
  role: 'station' | 'odr' | 'shop',
) =>
  stage.db
    .insertInto('person')
    .values({
      account: each.account,
      name: each.name,
      office_id: officeId,
      roles: [role],
      password_hash: stage.hash,
      locked_until: null,
    })
    .execute()
