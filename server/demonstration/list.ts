/** The register as a list, narrowed as one likes; a street's shops are found by its name or place. */
import type { Context } from '../kernel/context.ts'
import { dayCursor, readDayCursor, receivedBefore } from '../kernel/cursor.ts'
import { visibleMatters } from '../kernel/matter.ts'
import type { DemonstrationQuery } from './contract.ts'
import type { DemonstrationLine } from './view.ts'

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
    .orderBy('matter.received_on', 'desc')
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
  const before = readDayCursor(cursor)
  if (before !== undefined) rows = rows.where(receivedBefore(before))
  const found = await rows.execute()
  const last = found[limit - 1]
  return {
    items: found.slice(0, limit) as DemonstrationLine[],
    count: Number(count),
    next: found.length > limit ? dayCursor(last!.receivedOn, last!.id) : null,
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

/** In these states a plaque hangs. */
export const bearing = ['awarded', 'correcting', 'renewing', 'delisting-proposed']

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
    .where('demonstration.term_to', '>=', ctx.today)
    .groupBy('demonstration.kind')
    .execute()
  return rows.map(each => ({ kind: each.kind, all: Number(each.all), provincial: Number(each.provincial) }))
}
