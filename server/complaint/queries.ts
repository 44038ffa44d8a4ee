/** The only way this module reads complaints, so that nobody can forget who may see them. */
import type { Selectable } from 'kysely'
import { type Context, hasRole } from '../kernel/context.ts'
import { holdMatter, type Matter, showMatter } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import type { ComplaintTable } from './tables.ts'

export type ComplaintRow = Selectable<ComplaintTable>
export interface Complaint extends Matter {
  row: ComplaintRow
}

/** Locked until the request ends. Throws not-found for what this person may not see. */
export async function holdComplaint(ctx: Context, id: number): Promise<Complaint> {
  const matter = await holdMatter(ctx, 'complaint', id)
  return { ...matter, row: await rowOf(ctx, id) }
}

/** In the order of their ids, so that two joint decisions never wait for each other in a circle. */
export async function holdComplaints(ctx: Context, ids: readonly number[]): Promise<Complaint[]> {
  const held: Complaint[] = []
  for (const id of [...new Set(ids)].sort((a, b) => a - b)) held.push(await holdComplaint(ctx, id))
  return held
}

/** An ODR enterprise has its own view of what it was offered (server/odr): nothing of the office's considerations. */
export async function readComplaint(ctx: Context, id: number): Promise<Complaint> {
  if (hasRole(ctx.actor, 'odr')) throw notFound()
  const matter = await showMatter(ctx, 'complaint', id)
  return { ...matter, row: await rowOf(ctx, id) }
}

export async function rowOf(ctx: Context, id: number): Promise<ComplaintRow> {
  const row = await ctx.db.selectFrom('complaint').selectAll().where('matter_id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** All for whom there is this one mediation (art. 12): the members of the joint complaint; alone: just this one. */
export async function mediatedWith(ctx: Context, id: number): Promise<number[]> {
  const members = await ctx.db
    .selectFrom('complaint as one')
    .innerJoin('complaint as member', 'member.joint_id', 'one.joint_id')
    .select('member.matter_id as id')
    .where('one.matter_id', '=', id)
    .execute()
  return members.length > 0 ? members.map(each => each.id) : [id]
}

/** This one first, then the other members of its mediation that stand in one of these states. */
export async function holdMediation(ctx: Context, id: number, states: readonly string[]) {
  const members = await ctx.db
    .selectFrom('matter')
    .select('id')
    .where('id', 'in', await mediatedWith(ctx, id))
    .where(one => one.or([one('state', 'in', states), one('id', '=', id)]))
    .execute()
  const held = await holdComplaints(ctx, [id, ...members.map(each => each.id)])
  return [held.find(each => each.id === id)!, ...held.filter(each => each.id !== id)] as const
}

/** The members of a joint complaint that are still open, this one among them; alone: just this one. */
export async function holdTogether(ctx: Context, id: number): Promise<Complaint[]> {
  const one = await holdComplaint(ctx, id)
  if (one.row.joint_id === null) return [one]
  const members = await ctx.db
    .selectFrom('complaint')
    .innerJoin('matter', 'matter.id', 'complaint.matter_id')
    .select('matter_id')
    .where('joint_id', '=', one.row.joint_id)
    .where('matter.state', '=', one.state)
    .execute()
  return holdComplaints(
    ctx,
    members.map(each => each.matter_id),
  )
}
