/** What stands beside a complaint: the others of its joint complaint, the report and the transfer that came of it. */
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
  return visibleMatters(ctx)
    .leftJoin('report', 'report.matter_id', 'matter.id')
    .leftJoin('police_transfer', 'police_transfer.matter_id', 'matter.id')
    .leftJoin('work_order', 'work_order.matter_id', 'matter.id')
    .select(['matter.id', 'matter.kind', 'matter.number', 'matter.state'])
    .where(one =>
      one.or([
        one('report.from_matter_id', '=', id),
        one('police_transfer.from_matter_id', '=', id),
        one('work_order.converted_to', '=', id),
      ]),
    )
    .execute()
}
