/** The record of operators as everybody reads it: without small numbers, without anybody's name. */
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { notFound } from '../kernel/problem.ts'
import { containing } from '../kernel/search.ts'
import { periodOf } from '../statistics/index.ts'
import type { PublicEntryQuery } from './contract.ts'
import { inPublic } from './figures.ts'
import { reasonLabel } from './show.ts'
import type { PublicEntry } from './view.ts'

/** Whatever was published once: also what was withdrawn or is over, which is shown with its reason and no figures. */
const everPublished = (ctx: Context) =>
  ctx.db
    .selectFrom('publication_entry as e')
    .innerJoin('matter', 'matter.id', 'e.matter_id')
    .innerJoin('operator', 'operator.id', 'e.operator_id')
    .leftJoin('area', 'area.code', 'operator.area_code')
    .select([
      'e.matter_id as id',
      'e.operator_id as operatorId',
      'operator.name as operator',
      'operator.uscc',
      'area.name as area',
      'e.period',
      'e.from_on as from',
      'e.to_on as to',
      'e.figures',
      'e.published_on as publishedOn',
      'e.until_on as untilOn',
      'e.closed_on as closedOn',
      'e.reason',
      'matter.state',
    ])
    .where('e.published_on', 'is not', null)

type Row = Awaited<ReturnType<ReturnType<typeof everPublished>['execute']>>[number]

function entryOf(
  row: Row,
  corrections: PublicEntry['corrections'] = [],
  objections: PublicEntry['objections'] = [],
): PublicEntry {
  const { period, from, to, figures, state, closedOn, reason, publishedOn, untilOn, ...rest } = row
  const none = { count: null, growth: null, mediationRate: null, odrRate: null, goods: [], problems: [] }
  return {
    ...rest,
    ...(closedOn === null ? inPublic(figures) : none),
    period: { key: period, from, to, label: periodOf(period).label },
    publishedOn: publishedOn!,
    untilOn: untilOn!,
    objected: state === 'objected',
    corrections: closedOn === null ? corrections : [],
    objections: objections.filter(each => each.on >= publishedOn!),
    ended: closedOn === null ? null : { on: closedOn, reason: reasonLabel(reason!), over: state === 'ended' },
  }
}

/** Newest first; what was taken back stands in no list, only behind its own address. */
export async function publicEntries(ctx: Context, { q, operatorId, cursor, limit }: PublicEntryQuery) {
  let rows = everPublished(ctx).where('e.closed_on', 'is', null)
  if (q) {
    const like = containing(q)
    rows = rows.where(one =>
      one.or([
        one('operator.name', 'like', like),
        one('operator.short_name', 'like', like),
        one('operator.uscc', '=', q.toUpperCase()),
      ]),
    )
  }
  if (operatorId) rows = rows.where('e.operator_id', '=', operatorId)
  const before = readIdCursor(cursor)
  if (before !== undefined) rows = rows.where('e.matter_id', '<', before)
  const found = await rows
    .orderBy('e.matter_id', 'desc')
    .limit(limit + 1)
    .execute()
  return {
    items: found.slice(0, limit).map(row => entryOf(row)),
    next: found.length > limit ? String(found[limit - 1]!.id) : null,
    order: { zh: '新公示的在前', en: 'newest first' },
  }
}

export async function publicEntry(ctx: Context, id: number): Promise<PublicEntry> {
  const row = await everPublished(ctx).where('e.matter_id', '=', id).executeTakeFirst()
  if (!row) throw notFound({ zh: '没有这条公示', en: 'No such entry' })
  const corrections = await ctx.db
    .selectFrom('publication_correction')
    .select(['on_day as on', 'reason'])
    .where('entry_id', '=', id)
    .orderBy('id', 'desc')
    .execute()
  const objections = await ctx.db
    .selectFrom('publication_objection')
    .select(['on_day as on', 'answered_on as answeredOn', 'upheld'])
    .where('entry_id', '=', id)
    .where('answered_on', 'is not', null)
    .orderBy('id', 'desc')
    .execute()
  // What was corrected is a small number more often than not: the day and the reason are told.
  return entryOf(
    row,
    corrections.map(each => ({ on: each.on, reason: reasonLabel(each.reason) })),
    objections.map(each => ({ on: each.on, answeredOn: each.answeredOn!, upheld: each.upheld! })),
  )
}
