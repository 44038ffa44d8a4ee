/** The list of a campaign: who was visited, when, by whom, and what was found; who not yet. */
import { sql } from 'kysely'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { showMatter } from '../kernel/matter.ts'
import { containing } from '../kernel/search.ts'
import type { CheckItem, SubjectsQuery } from './contract.ts'
import { campaignRow } from './run.ts'
import type { SubjectLine } from './view.ts'

export async function listSubjects(ctx: Context, id: number, asked: SubjectsQuery) {
  const { officeId, visited, own, q, cursor, limit } = asked
  const after = readIdCursor(cursor) ?? 0
  await showMatter(ctx, 'campaign', id)
  const { items: form } = await campaignRow(ctx, id)
  const all = seesTheCity(ctx.actor)
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
            sql<number>`coalesce((select sum(quantity) from campaign_finding f where f.visit_id = any(array_agg(campaign_visit.id))
              and f.measure = 'unlicensed'), 0)::int`.as('unlicensed'),
            sql<Record<string, number> | null>`(select jsonb_object_agg(item, total) from (
              select f.item, sum(f.quantity)::int as total from campaign_finding f
              where f.visit_id = any(array_agg(campaign_visit.id)) and f.measure <> 'none' and f.quantity > 0 group by f.item) g)`.as(
              'quantities',
            ),
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
      'campaign_subject.school',
      'campaign_subject.school_metres as metres',
      'campaign_subject.school_by_hand as schoolByHand',
      'office.name as office',
      'campaign_subject.office_id as officeId',
      'v.visits',
      'v.lastOn',
      'v.lastBy',
      'v.found',
      'v.unlicensed',
      'v.quantities',
    ])
    .where('campaign_id', '=', id)
  if (officeId) rows = rows.where('campaign_subject.office_id', '=', officeId)
  if (own === 'true' && !all) rows = rows.where('campaign_subject.office_id', 'in', [...ctx.actor.offices, 0])
  if (visited) rows = rows.where('v.visits', visited === 'true' ? '>' : '=', 0)
  if (q) rows = rows.where('campaign_subject.name', 'like', containing(q))
  const found = await rows
    .where('campaign_subject.id', '>', after)
    .orderBy('campaign_subject.id')
    .limit(limit + 1)
    .execute()
  const items: SubjectLine[] = found
    .slice(0, limit)
    .map(({ quantities, officeId: office, school, metres, ...each }) => ({
      ...each,
      school: school === null ? null : { name: school, metres: metres! },
      visits: Number(each.visits ?? 0),
      found: Number(each.found ?? 0),
      unlicensed: Number(each.unlicensed ?? 0),
      findings: told(form, quantities, each.lastOn),
      own: all || ctx.actor.offices.includes(office),
    }))
  return {
    items,
    next: found.length > limit ? String(items.at(-1)!.id) : null,
    order: { zh: '按列入名单的先后', en: 'as they came onto the list' },
  }
}

/** 检查发现, as a lead begins: the items of the form with their quantities. */
function told(form: readonly CheckItem[], quantities: Record<string, number> | null, on: string | null) {
  const found = form.flatMap(item => {
    const total = quantities?.[item.code]
    // 「水晶泥（件）」 is told as 「水晶泥8件」.
    const [, what = item.label, unit = ''] = /^(.+)（(.{1,2})）$/.exec(item.label) ?? []
    return total ? [item.kind === 'yes' ? item.label : `${what}${total}${unit}`] : []
  })
  return found.length > 0 && on ? `${on}专项检查发现：${found.join('；')}。` : null
}
