/** Whoever now has less time is told: the handler, or where nobody has it yet, all who could take it up. */
import type { Role } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import type { Matter } from '../kernel/matter.ts'
import type { Cause, Move } from '../kernel/recount.ts'
import { listPeople, remindAll } from '../office/index.ts'

export async function remindEarlier(ctx: Context, moved: readonly (Move & { matter: Matter })[], cause: Cause) {
  const takers = new Map<number, number[]>()
  async function whom({ handlerId, officeId }: Matter): Promise<number[]> {
    if (handlerId !== null) return [handlerId]
    const known = takers.get(officeId) ?? (await listPeople(ctx, officeId)).filter(takesUp).map(each => each.id)
    takers.set(officeId, known)
    return known
  }
  const reminders = []
  for (const { matter, matterId, number, clock, before, after } of moved) {
    if (after >= before) continue
    const facts = { number, label: clock, dueOn: after, before, because: cause.because }
    for (const personId of await whom(matter)) reminders.push({ personId, matterId, name: 'recomputed', facts })
  }
  await remindAll(ctx, reminders)
}

const takesUp = ({ roles }: { roles: Role[] }) => roles.some(role => role === 'handler' || role === 'dispatcher')
