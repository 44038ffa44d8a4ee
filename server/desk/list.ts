/**
 * 工作台: one list for everything waiting, ordered by what falls due; and the search over it.
 * Reads matter, office and person only: every filter is served by one index (db/migrations/0001).
 */
import { sql } from 'kysely'
import { procedures } from '../../law/procedures.ts'
import { remaining } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import type { Matters } from '../kernel/search.ts'
import type { MatterLine } from '../kernel/view.ts'
import { DeskCount, type DeskQuery } from './contract.ts'
import { filtered } from './filter.ts'
import { matching } from './matching.ts'

const dueFirst = { zh: '先到期的在前，没有期限的在后', en: 'what falls due first; without a limit last' }
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
    .orderBy('matter.id')
    .limit(query.limit + 1)
  if (after)
    rows = rows.where(
      after.due === never
        ? sql<boolean>`(matter.due_on is null and matter.id > ${after.id})`
        : sql<boolean>`(matter.due_on > ${after.due}::date or (matter.due_on = ${after.due}::date and matter.id > ${after.id}) or matter.due_on is null)`,
    )
  const found = await lines(rows)
  const items = found.slice(0, query.limit)
  const last = items.at(-1)
  return {
    items: items.map(row => lineOf(ctx, row)),
    next: found.length > query.limit && last ? writeCursor(last.dueOn, last.id) : null,
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
    items: items.map(row => lineOf(ctx, row)),
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
  return rows.map(row => lineOf(ctx, row))
}

export async function linesOf(ctx: Context, rows: Matters): Promise<MatterLine[]> {
  return (await lines(rows)).map(row => lineOf(ctx, row))
}

/** The page is picked first, by index; names are joined to those few rows only. */
async function lines(rows: Matters) {
  return rows
    .leftJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('person', 'person.id', 'matter.handler_id')
    .select([
      'matter.id',
      'matter.kind',
      'matter.number',
      'matter.state',
      'matter.subject',
      'matter.respondent',
      'matter.office_id as officeId',
      'office.name as office',
      'matter.handler_id as handlerId',
      'person.name as handler',
      'matter.received_on as receivedOn',
      'matter.channel',
      'matter.due_on as dueOn',
      'matter.due_clock as dueClock',
      'matter.due_provisional as provisional',
      'matter.closed_on as closedOn',
      'matter.version',
    ])
    .execute()
}

type Row = Awaited<ReturnType<typeof lines>>[number]

function lineOf(ctx: Context, row: Row): MatterLine {
  const { closedOn, ...line } = row
  const rule = row.dueClock ? procedures[row.kind]?.clocks[row.dueClock] : undefined
  const unit = rule?.versions.at(-1)?.within.unit ?? 'calendar-day'
  const clock = row.dueOn
    ? remaining(ctx.calendar, ctx.today, {
        dueOn: row.dueOn,
        unit,
        pausedOn: null,
        stoppedOn: null,
        provisional: row.provisional,
      })
    : {
        tone: 'none' as const,
        text: closedOn
          ? { zh: `${closedOn}办结`, en: `closed ${closedOn}` }
          : { zh: '无在计期限', en: 'no limit running' },
      }
  return { ...line, office: row.office ?? '', tone: clock.tone, clockText: clock.text }
}

const writeCursor = (dueOn: string | null, id: number) => Buffer.from(`${dueOn ?? never}/${id}`).toString('base64url')

function readCursor(cursor: string) {
  const [, due, id] = /^(\d{4}-\d{2}-\d{2})\/(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (!due || !id)
    throw badField(
      'cursor',
      { zh: '不是本列表的翻页标记', en: 'is no cursor of this list' },
      { zh: '上一页给出的 next', en: 'the next of the page before' },
    )
  return { due, id: Number(id) }
}
