/** The register as a list; and what the public may read of it. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { containing } from '../kernel/search.ts'
import type { PublicStations, StationQuery } from './contract.ts'
import { countsOf } from './rates.ts'
import type { StationLine } from './view.ts'

const order = { zh: '按登记先后', en: 'in the order of registration' }

export async function listStations(ctx: Context, { cursor, limit, ...query }: StationQuery) {
  const all = filtered(ctx, query)
  const { count } = await all.select(one => one.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const found = await all
    .innerJoin('operator', 'operator.id', 'station.host_id')
    .innerJoin('area', 'area.code', 'station.area_code')
    .innerJoin('office as own', 'own.id', 'station.office_id')
    .leftJoin('office as parent', 'parent.id', 'own.parent_id')
    .leftJoin('station_chain', 'station_chain.id', 'station.chain_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'station.name',
      'station.host_kind as hostKind',
      'operator.name as host',
      'station.level',
      'area.name as area',
      'station.place',
      'station.phone',
      'station.plaque',
      'parent.name as office',
      'station_chain.name as chain',
    ])
    .where('matter.id', '>', readIdCursor(cursor) ?? 0)
    .orderBy('matter.id')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const counts = await countsOf(
    ctx,
    page.map(each => each.id),
  )
  const items: StationLine[] = page.map(each => ({
    ...each,
    state: each.state as StationLine['state'],
    office: each.office ?? '',
    cases: counts.get(each.id)?.cases ?? 0,
    recoveredFen: counts.get(each.id)?.recoveredFen ?? 0,
  }))
  return { items, count: Number(count), next: found.length > limit ? String(page.at(-1)!.id) : null, order }
}

function filtered(ctx: Context, query: Omit<StationQuery, 'cursor' | 'limit'>) {
  let rows = visibleMatters(ctx)
    .innerJoin('station', 'station.matter_id', 'matter.id')
    .where('matter.kind', '=', 'station')
  if (query.hostKind) rows = rows.where('station.host_kind', '=', query.hostKind)
  if (query.level) rows = rows.where('station.level', '=', query.level)
  if (query.state) rows = rows.where('matter.state', '=', query.state)
  if (query.county) rows = rows.where('station.area_code', 'like', `${query.county}%`)
  if (query.chain) rows = rows.where('station.chain_id', query.chain === 'true' ? 'is not' : 'is', null)
  if (query.q) {
    const like = containing(query.q)
    rows = rows.where(one =>
      one.or([
        one('station.name', 'like', like),
        one('station.place', 'like', like),
        one('station.plaque', 'like', like),
        one('matter.respondent', 'like', like),
      ]),
    )
  }
  return rows
}

/** Name, address, telephone and hours of the stations that are open: nothing else leaves the house. */
export async function publicStations(ctx: Context, { area, q, limit }: PublicStations) {
  let rows = ctx.db
    .selectFrom('station')
    .innerJoin('matter', 'matter.id', 'station.matter_id')
    .innerJoin('area', 'area.code', 'station.area_code')
    .select([
      'station.name',
      'station.host_kind as hostKind',
      'station.level',
      'station.place',
      'station.room',
      'station.phone',
      'station.hours',
      'area.name as area',
      'area.code as areaCode',
      // Its own place, or the middle of its street where nobody has taken it.
      one => one.fn.coalesce('station.latitude', 'area.latitude').as('latitude'),
      one => one.fn.coalesce('station.longitude', 'area.longitude').as('longitude'),
      one => one('station.latitude', 'is not', null).as('exact'),
    ])
    .where('matter.state', '=', 'open')
  if (area) rows = rows.where('station.area_code', 'like', `${area}%`)
  if (q) {
    const like = containing(q)
    rows = rows.where(one => one.or([one('station.name', 'like', like), one('station.place', 'like', like)]))
  }
  const items = await rows
    .orderBy(sql`station.level = 'province'`, 'desc')
    .orderBy('station.area_code')
    .orderBy('station.name')
    .limit(limit)
    .execute()
  return { items, order: { zh: '省级在前，再按区划和名称', en: 'provincial first, then by district and name' } }
}
