/** Whom an order waits for: its handler, else the handlers of its office; at the centre the dispatchers. */
import type { Context } from '../kernel/context.ts'
import type { Matter } from '../kernel/matter.ts'
import { listPeople } from '../office/index.ts'

export async function peopleFor(ctx: Context, matter: Matter): Promise<number[]> {
  if (matter.handlerId !== null) return [matter.handlerId]
  const people = await listPeople(ctx, matter.officeId)
  return people
    .filter(each => each.roles.some(role => role === 'handler' || role === 'dispatcher'))
    .map(each => each.id)
}
