/** Who is who in the stories: accounts, offices and shops by the names the stories call them. */
import type { Actor } from '../server/kernel/context.ts'
import type { Db } from '../server/kernel/matter.ts'
import { officesBelow } from '../server/office/actor.ts'

export const citizen: Actor = {
  id: null,
  kind: 'citizen',
  name: '投诉人',
  roles: ['citizen'],
  offices: [],
  officeId: null,
}

export type Cast = Awaited<ReturnType<typeof castOf>>

export async function castOf(db: Db) {
  const people = await db.selectFrom('person').selectAll().execute()
  const offices = await db.selectFrom('office').select(['id', 'code', 'kind']).execute()
  const operators = await db
    .selectFrom('operator')
    .select(['id', 'name', 'short_name', 'uscc', 'address', 'area_code', 'phone', 'contact'])
    .where('short_name', 'is not', null)
    .execute()
  const actors = new Map<string, Actor>()
  for (const each of people)
    actors.set(each.account, {
      id: each.id,
      kind: 'staff',
      name: each.name,
      roles: each.roles,
      offices: await officesBelow(db, each.office_id),
      officeId: each.office_id,
    })
  return {
    actor: (account: string) =>
      account === 'citizen' || account === 'consumer' ? citizen : found(actors.get(account), account),
    person: (account: string) =>
      found(
        people.find(each => each.account === account),
        account,
      ).id,
    office: (code: string) =>
      found(
        offices.find(each => each.code === code),
        code,
      ).id,
    operator: (short: string) =>
      found(
        operators.find(each => each.short_name === short),
        short,
      ),
  }
}

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`the stories name ${name}, who is not in the model city`)
  return thing
}
