/** The register as a list, narrowed as one likes; a street's shops are found by its name or place. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { visibleMatters } from '../kernel/matter.ts'
import type { DemonstrationQuery, PublicDemonstrations } from './contract.ts'
import type { DemonstrationLine, PublicDemonstrationView } from './view.ts'

const order = { zh: '新申报的在前', en: 'newest first' }

export async function listDemonstrations(ctx: Context, { cursor, limit, ...query }: DemonstrationQuery) {
  const all = filtered(ctx, query)
  const { count } = await all.select(one => one.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  let rows = all
    .innerJoin('area', 'area.code', 'demonstration.area_code')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'demonstration.kind',
      'demonstration.name',
      'demonstration.level',
      'area.name as area',
      'office.name as office',
      'demonstration.stars',
      'demonstration.award_number as awardNumber',
      'demonstration.term_to as termTo',
      'matter.due_on as dueOn',
      'matter.received_on as receivedOn',
    ])
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
  const before = readIdCursor(cursor)
  if (before !== undefined) rows = rows.where('matter.id', '<', before)
  const found = await rows.execute()
  return {
    items: found.slice(0, limit) as DemonstrationLine[],
    count: Number(count),
    next: found.length > limit ? String(found[limit - 1]!.id) : null,
    order,
    summary: await summaryOf(ctx),
  }
}

function filtered(ctx: Context, query: Omit<DemonstrationQuery, 'cursor' | 'limit'>) {
  let rows = visibleMatters(ctx)
    .innerJoin('demonstration', 'demonstration.matter_id', 'matter.id')
    .where('matter.kind', '=', 'demonstration')
  if (query.kind) rows = rows.where('demonstration.kind', '=', query.kind)
  if (query.state) rows = rows.where('matter.state', '=', query.state)
  if (query.level) rows = rows.where('demonstration.level', '=', query.level)
  if (query.county) rows = rows.where('demonstration.area_code', 'like', `${query.county}%`)
  if (query.q) {
    const like = `%${query.q.replace(/[\\%_]/g, '\\$&')}%`
    rows = rows.where(one =>
      one.or([
        one('demonstration.name', 'like', like),
        one('demonstration.place', 'like', like),
        one('demonstration.award_number', 'like', like),
        one('matter.respondent', 'like', like),
        one('matter.number', 'like', like),
      ]),
    )
  }
  return rows
}

/**
 * Streets and shops whose plaque is valid today, for whoever looks for one nearby. The place is that of the last visit, else the
 * middle of the street. The code of the plaque is not told: who has it in front of him scans it.
 */
export async function publicDemonstrations(ctx: Context, { area, kind, limit }: PublicDemonstrations) {
  const visited = (which: 'latitude' | 'longitude') => sql<number | null>`(
    select ${sql.ref(`visit.${which}`)} from demonstration_visit visit
    where visit.matter_id = demonstration.matter_id and visit.latitude is not null order by visit.id desc limit 1)`
  let rows = ctx.db
    .selectFrom('demonstration')
    .innerJoin('matter', 'matter.id', 'demonstration.matter_id')
    .innerJoin('area', 'area.code', 'demonstration.area_code')
    .select([
      'demonstration.name',
      'demonstration.kind',
      'demonstration.level',
      'demonstration.stars',
      'demonstration.place',
      'area.name as area',
      'area.code as areaCode',
      sql<number | null>`coalesce(${visited('latitude')}, area.latitude)`.as('latitude'),
      sql<number | null>`coalesce(${visited('longitude')}, area.longitude)`.as('longitude'),
      sql<boolean>`${visited('latitude')} is not null`.as('exact'),
    ])
    .where('matter.state', 'in', bearing)
    .where('demonstration.term_to', '>=', ctx.today)
    .where('demonstration.kind', 'in', kind ? [kind] : ['street', 'shop'])
  if (area) rows = rows.where('demonstration.area_code', 'like', `${area}%`)
  const items: PublicDemonstrationView[] = await rows
    .orderBy('demonstration.area_code')
    .orderBy(sql`demonstration.kind = 'street'`, 'desc')
    .orderBy('demonstration.name')
    .orderBy('demonstration.matter_id')
    .limit(limit)
    .execute()
  return { items, order: { zh: '按区划和名称', en: 'by district and name' } }
}

/** In these states a plaque hangs. */
const bearing = ['awarded', 'correcting', 'renewing', 'delisting-proposed']

/** On top of the list: how many of each kind bear a plaque, and how many of them are provincial. */
async function summaryOf(ctx: Context) {
  const rows = await visibleMatters(ctx)
    .innerJoin('demonstration', 'demonstration.matter_id', 'matter.id')
    .select(one => [
      'demonstration.kind',
      one.fn.countAll<number>().as('all'),
      one.fn.countAll<number>().filterWhere('demonstration.level', '=', 'province').as('provincial'),
    ])
    .where('matter.kind', '=', 'demonstration')
    .where('matter.state', 'in', bearing)
    .groupBy('demonstration.kind')
    .execute()
  return rows.map(each => ({ kind: each.kind, all: Number(each.all), provincial: Number(each.provincial) }))
}
