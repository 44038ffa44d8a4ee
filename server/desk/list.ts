/**
 * 工作台: one list for everything waiting, ordered by what falls due; and the search over it.
 * Reads matter, office and person only: every filter is served by one index (db/migrations/0001).
 */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { noCursor } from '../kernel/cursor.ts'
import type { Matters } from '../kernel/search.ts'
import type { MatterLine } from '../kernel/view.ts'
import { DeskCount, type DeskQuery } from './contract.ts'
import { filtered } from './filter.ts'
import { lines, linesWithLaw } from './lines.ts'
import { matching } from './matching.ts'

const dueFirst = {
  zh: '先到期的在前，同日到期的法定期限在前，没有期限的在后',
  en: 'what falls due first, on the same day the limit of the law; without a limit last',
}
const newestFirst = { zh: '新收到的在前', en: 'newest first' }
const never = '9999-12-31'
/** Nobody reads a list of more; how many more there are is not worth the time of counting them (figures do count). */
const countedAtMost = 20_000

export async function listDesk(ctx: Context, query: DeskQuery) {
  return query.closed === 'true' ? listNewest(ctx, query) : listDue(ctx, query)
}

async function listDue(ctx: Context, query: DeskQuery) {
  const after = query.cursor ? readCursor(query.cursor) : undefined
  let rows = (await filtered(ctx, query))
    .orderBy('matter.due_on', row => row.asc().nullsLast())
    .orderBy('matter.due_statute', 'desc')
    .orderBy('matter.id')
    .limit(query.limit + 1)
  if (after)
    rows = rows.where(
      after.due === never
        ? sql<boolean>`(matter.due_on is null and matter.id > ${after.id})`
        : sql<boolean>`(matter.due_on > ${after.due}::date or matter.due_on is null or (matter.due_on = ${after.due}::date
            and (matter.due_statute < ${after.statute} or (matter.due_statute = ${after.statute} and matter.id > ${after.id}))))`,
    )
  const found = await lines(rows)
  const items = found.slice(0, query.limit)
  const last = items.at(-1)
  return {
    items: await linesWithLaw(ctx, items),
    next: found.length > query.limit && last ? writeCursor(last.dueOn, last.id, last.statute) : null,
    order: dueFirst,
  }
}

/** With what is closed among it, nothing falls due: the newest come first. */
async function listNewest(ctx: Context, query: DeskQuery) {
  const before = query.cursor ? readCursor(query.cursor) : undefined
  let rows = (await filtered(ctx, query)).orderBy('matter.id', 'desc').limit(query.limit + 1)
  if (before) rows = rows.where('matter.id', '<', before.id)
  const found = await lines(rows)
  const items = found.slice(0, query.limit)
  const last = items.at(-1)
  return {
    items: await linesWithLaw(ctx, items),
    next: found.length > query.limit && last ? writeCursor(null, last.id) : null,
    order: newestFirst,
  }
}

export async function countDesk(ctx: Context, query: DeskCount) {
  const some = (await filtered(ctx, query)).select(sql.lit(1).as('one')).limit(countedAtMost + 1)
  const { count } = await ctx.db
    .selectFrom(some.as('some'))
    .select(one => one.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count) > countedAtMost ? { count: countedAtMost, more: true } : { count: Number(count), more: false }
}

/** How many a filter of the desk, as it stands in an address, would show. */
export const deskCount = async (ctx: Context, query: string) =>
  (await countDesk(ctx, DeskCount.parse(Object.fromEntries(new URLSearchParams(query))))).count

/** Newest first. */
export async function searchMatters(ctx: Context, typed: string, limit: number): Promise<MatterLine[]> {
  const rows = await lines((await matching(ctx, typed)).orderBy('matter.id', 'desc').limit(limit))
  return linesWithLaw(ctx, rows)
}

export async function linesOf(ctx: Context, rows: Matters): Promise<MatterLine[]> {
  return linesWithLaw(ctx, await lines(rows))
}

const writeCursor = (dueOn: string | null, id: number, statute = false) =>
  Buffer.from(`${dueOn ?? never}/${id}${statute ? '/law' : ''}`).toString('base64url')

function readCursor(cursor: string) {
  const [, due, id, statute] =
    /^(\d{4}-\d{2}-\d{2})\/(\d{1,15})(\/law)?$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (!due || !id) throw noCursor()
  return { due, id: Number(id), statute: statute !== undefined }
}
