/** Who belongs to a group: written, told on their own road, taken out again. */
import type { Context } from '../kernel/context.ts'
import { record, recordMany } from '../kernel/event.ts'
import { lockMatters, type Matter } from '../kernel/matter.ts'
import type { Found } from './detect.ts'

export async function writeMembers(ctx: Context, matter: Matter, found: readonly Found[], reason: string | null) {
  const back = { excluded_on: null, excluded_by: null, excluded_reason: null }
  for (const each of found)
    await ctx.db
      .insertInto('mass_member')
      .values({
        group_id: matter.id,
        matter_id: each.matterId,
        how: each.how,
        likeness: each.likeness,
        written_name: each.writtenName,
        included_on: ctx.today,
        included_by: ctx.actor.kind === 'staff' && reason !== null ? ctx.actor.id : null,
        ...back,
      })
      .onConflict(at =>
        at.columns(['group_id', 'matter_id']).doUpdateSet({ ...back, how: each.how, included_on: ctx.today }),
      )
      .execute()
  if (matter.state !== 'warned')
    await tellMembers(
      ctx,
      matter,
      found.map(each => each.matterId),
    )
  if (reason !== null) await record(ctx, matter, 'mass.include', { matters: found.length, reason })
}

/** On each member's own road, from the confirmation on: a warning alone is nobody's news. */
export async function tellMembers(ctx: Context, group: Matter, ids: readonly number[]) {
  const office = await ctx.db
    .selectFrom('office')
    .select('name')
    .where('id', '=', group.officeId)
    .executeTakeFirstOrThrow()
  const members = await lockMatters(ctx, ids)
  await recordMany(
    ctx,
    members.map(matter => ({ name: 'mass.gather', matter, facts: { group: group.number, office: office.name } })),
  )
}

export async function memberIds(ctx: Context, groupId: number): Promise<number[]> {
  const rows = await ctx.db
    .selectFrom('mass_member')
    .select('matter_id')
    .where('group_id', '=', groupId)
    .where('excluded_on', 'is', null)
    .orderBy('matter_id')
    .execute()
  return rows.map(each => each.matter_id)
}

export async function excludeMembers(ctx: Context, groupId: number, ids: readonly number[], reason: string) {
  await ctx.db
    .updateTable('mass_member')
    .set({ excluded_on: ctx.today, excluded_by: ctx.actor.id, excluded_reason: reason })
    .where('group_id', '=', groupId)
    .where('matter_id', 'in', [...ids])
    .where('excluded_on', 'is', null)
    .execute()
}
