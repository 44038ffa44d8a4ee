/** The list of a campaign: who was visited, when, by whom, and what was found; who not yet. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { showMatter } from '../kernel/matter.ts'
import { containing } from '../kernel/search.ts'
import type { SubjectsQuery } from './contract.ts'
import type { SubjectLine } from './view.ts'

export async function listSubjects(ctx: Context, id: number, { officeId, visited, q, cursor, limit }: SubjectsQuery) {
  const after = readIdCursor(cursor) ?? 0
  await showMatter(ctx, 'campaign', id)
  let rows = ctx.db
    .selectFrom('campaign_subject')
    .innerJoin('office', 'office.id', 'campaign_subject.office_id')
    .leftJoinLateral(
      one =>
        one
          .selectFrom('campaign_visit')
          .select(inner => [
            inner.cast<number>(inner.fn.countAll(), 'integer').as('visits'),
            inner.fn.max('on_day').as('lastOn'),
            sql<string | null>`(array_agg(by_names order by on_day desc, id desc))[1]`.as('lastBy'),
            sql<number>`coalesce((select sum(quantity) from campaign_finding f where f.visit_id = any(array_agg(campaign_visit.id))
              and f.measure in ('found', 'other-found')), 0)::int`.as('found'),
          ])
          .whereRef('campaign_visit.subject_id', '=', 'campaign_subject.id')
          .as('v'),
      join => join.onTrue(),
    )
    .select([
      'campaign_subject.id',
      'campaign_subject.operator_id as operatorId',
      'campaign_subject.name',
      'campaign_subject.address',
      'office.name as office',
      'v.visits',
      'v.lastOn',
      'v.lastBy',
      'v.found',
    ])
    .where('campaign_id', '=', id)
  if (officeId) rows = rows.where('campaign_subject.office_id', '=', officeId)
  if (visited) rows = rows.where('v.visits', visited === 'true' ? '>' : '=', 0)
  if (q) rows = rows.where('campaign_subject.name', 'like', containing(q))
  const found = await rows
    .where('campaign_subject.id', '>', after)
    .orderBy('campaign_subject.id')
    .limit(limit + 1)
    .execute()
  const items: SubjectLine[] = found
    .slice(0, limit)
    .map(each => ({ ...each, visits: Number(each.visits ?? 0), found: Number(each.found ?? 0) }))
  return {
    items,
    next: found.length > limit ? String(items.at(-1)!.id) : null,
    order: { zh: '按列入名单的先后', en: 'as they came onto the list' },
  }
}
