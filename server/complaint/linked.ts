/** What stands beside a complaint: the others of its joint complaint, the report and the transfer that came of it. */
import { type SqlBool, sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { visibleMatters } from '../kernel/matter.ts'
import type { Complaint } from './queries.ts'
import type { ComplaintView } from './view.ts'

export async function jointPart(ctx: Context, held: Complaint): Promise<ComplaintView['joint']> {
  if (held.row.joint_id === null) return null
  const joint = await ctx.db
    .selectFrom('joint_complaint')
    .selectAll()
    .where('id', '=', held.row.joint_id)
    .executeTakeFirstOrThrow()
  const members = await visibleMatters(ctx)
    .innerJoin('complaint', 'complaint.matter_id', 'matter.id')
    .innerJoin('consumer', 'consumer.id', 'complaint.consumer_id')
    .select(['matter.id', 'matter.number', 'matter.state', 'consumer.name as consumer'])
    .where('complaint.joint_id', '=', joint.id)
    .orderBy('matter.id')
    .execute()
  const representatives = joint.representatives as unknown as number[]
  return {
    id: joint.id,
    dispute: joint.dispute,
    members: members.map(each => ({ ...each, representative: representatives.includes(each.id) })),
  }
}

export async function linkedPart(ctx: Context, id: number): Promise<ComplaintView['linked']> {
  // Each by its own index; as alternatives of one join they would be read through every matter there is.
  return visibleMatters(ctx)
    .select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])
    .where(
      sql<SqlBool>`matter.id in (select matter_id from report where from_matter_id = ${id}
        union all select matter_id from police_transfer where from_matter_id = ${id}
        union all select matter_id from work_order where converted_to = ${id})`,
    )
    .orderBy('matter.id')
    .execute()
}
