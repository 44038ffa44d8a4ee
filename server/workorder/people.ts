/** Whom an order waits for: its handler, else the handlers of its office; at the centre the dispatchers. */
import type { Context } from '../kernel/context.ts'
import { assign, type Matter } from '../kernel/matter.ts'
import { listPeople, remind } from '../office/index.ts'

export async function peopleFor(ctx: Context, matter: Matter): Promise<number[]> {
  if (matter.handlerId !== null) return [matter.handlerId]
  const people = await listPeople(ctx, matter.officeId)
  return people
    .filter(each => each.roles.some(role => role === 'handler' || role === 'dispatcher'))
    .map(each => each.id)
}

/** A return that was refused: whoever asked for it handles the order, if still there, and hears why. */
export async function giveBack(
  ctx: Context,
  order: Matter,
  { officeId, personId, reason }: { officeId: number; personId: number | null; reason: string },
) {
  const handlerId = (await listPeople(ctx, officeId)).find(each => each.id === personId)?.id ?? null
  await assign(ctx, order, { officeId, handlerId })
  const told = await peopleFor(ctx, { ...order, officeId, handlerId })
  await remind(ctx, told, { matterId: order.id, name: 'return-refused', facts: { number: order.number, reason } })
}
