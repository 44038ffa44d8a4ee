/** 小数字: one published period beside another that lies in it tells what is between. */
import { fewestPublic } from '../../law/publicity.ts'
import type { Context } from '../kernel/context.ts'

/** Entries whose period holds this one, or lies in it: the difference of two such counts is a count as well. */
export async function toldWithin(ctx: Context, { from, to }: { from: string; to: string }) {
  const rows = await ctx.db
    .selectFrom('publication_entry as e')
    .innerJoin('matter', 'matter.id', 'e.matter_id')
    .innerJoin('publication_complaint as c', 'c.entry_id', 'e.matter_id')
    .select(['e.matter_id as entry', 'e.operator_id as operatorId', 'c.complaint_id as complaint'])
    .where('matter.state', 'not in', ['dropped', 'withdrawn'])
    .where('c.taken_out_on', 'is', null)
    .where(one =>
      one.or([
        one.and([one('e.from_on', '<=', from), one('e.to_on', '>=', to)]),
        one.and([one('e.from_on', '>=', from), one('e.to_on', '<=', to)]),
      ]),
    )
    .execute()
  return [...Map.groupBy(rows, row => row.entry).values()].map(of => ({
    operatorId: of[0]!.operatorId,
    ids: new Set(of.map(each => each.complaint)),
  }))
}

/** Six in the half-year beside five in its first quarter: the second had one. */
export function tellsFew(mine: Set<number>, other: Set<number>) {
  const between = [...mine].filter(id => !other.has(id)).length + [...other].filter(id => !mine.has(id)).length
  return between > 0 && between < fewestPublic
}
