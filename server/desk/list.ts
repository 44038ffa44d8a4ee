/**
 * 工作台: one list for everything waiting, ordered by what falls due; and the search over it.
 * Reads matter, office and person only: every filter is served by one index (db/migrations/0001).
 */
import { type RawBuilder, sql } from 'kysely'
import { procedures } from '../../law/procedures.ts'
import { remaining } from '../kernel/clock-view.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import type { MatterLine } from '../kernel/view.ts'
import { tsqueryOf } from '../kernel/words.ts'
import type { DeskCount, DeskQuery } from './contract.ts'

const dueFirst = { zh: '先到期的在前，没有期限的在后', en: 'what falls due first; without a limit last' }
const newestFirst = { zh: '新收到的在前', en: 'newest first' }
const never = '9999-12-31'

export async function listDesk(ctx: Context, query: DeskQuery) {
  return query.closed === 'true' ? listNewest(ctx, query) : listDue(ctx, query)
}

async function listDue(ctx: Context, query: DeskQuery) {
  const after = query.cursor ? readCursor(query.cursor) : undefined
  let rows = filtered(ctx, query)
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
  let rows = filtered(ctx, query)
    .orderBy('matter.id', 'desc')
    .limit(query.limit + 1)
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
  const { count } = await filtered(ctx, query)
    .select(one => one.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return { count: Number(count) }
}

type Matters = ReturnType<typeof visibleMatters>

function filtered(ctx: Context, query: DeskCount): Matters {
  let rows = visibleMatters(ctx)
  if (query.closed !== 'true') rows = rows.where('matter.open', '=', true)
  if (query.scope === 'mine')
    rows = rows.where(one =>
      one.or([
        one('matter.handler_id', '=', ctx.actor.id),
        ...unclaimed(ctx).map(office =>
          one.and([one('matter.handler_id', 'is', null), one('matter.office_id', '=', office)]),
        ),
      ]),
    )
  if (query.scope === 'office' && !seesTheCity(ctx.actor))
    rows = rows.where('matter.office_id', '=', sql<number>`any(${sql.val([...ctx.actor.offices])}::bigint[])`)
  if (query.kind) rows = rows.where('matter.kind', 'in', query.kind.split(','))
  if (query.state) rows = rows.where('matter.state', 'in', query.state.split(','))
  if (query.officeId) rows = rows.where('matter.office_id', '=', query.officeId)
  if (query.handlerId) rows = rows.where('matter.handler_id', '=', query.handlerId)
  if (query.channel) rows = rows.where('matter.channel', 'in', query.channel.split(','))
  if (query.from) rows = rows.where('matter.received_on', '>=', query.from)
  if (query.to) rows = rows.where('matter.received_on', '<=', query.to)
  if (query.tone)
    rows = rows.where(one =>
      one.or(
        tones(ctx, query.tone!).map(([first, last]) =>
          one.and([one('matter.due_on', '>=', first), one('matter.due_on', '<=', last)]),
        ),
      ),
    )
  if (query.q) rows = matching(rows, query.q)
  return rows
}

/** What nobody in the office has taken up yet waits for all of its handlers; the centre's for its dispatchers. */
const unclaimed = (ctx: Context) =>
  ctx.actor.officeId !== null && ctx.actor.roles.some(role => role === 'handler' || role === 'dispatcher')
    ? [ctx.actor.officeId]
    : []

/** overdue: before today; soon: today and the two days after. */
function tones(ctx: Context, asked: string): [string, string][] {
  return asked.split(',').map(tone => {
    if (tone === 'overdue') return ['0001-01-01', addDays(ctx.today, -1)]
    if (tone === 'soon') return [ctx.today, addDays(ctx.today, 2)]
    if (tone === 'calm') return [addDays(ctx.today, 3), never]
    throw badField(
      'tone',
      { zh: '没有这种时限状态', en: 'is no such tone' },
      { zh: 'overdue、soon、calm', en: 'overdue, soon, calm' },
    )
  })
}

/** A number as printed, a telephone of either side (of an order only where the caller asked for no secrecy), or words anywhere. */
export function matching(rows: Matters, typed: string): Matters {
  const q = typed.normalize('NFKC').trim()
  if (/^[A-Za-z]{2}\d{6,30}$/.test(q))
    return rows.where(numbered(sql`number like ${`${q.toUpperCase()}%`} or source_number = ${q.toUpperCase()}`, q))
  if (/^\+?[\d-]{7,15}$/.test(q))
    return rows.where('matter.id', 'in', one =>
      one
        .selectFrom('complaint')
        .innerJoin('consumer', 'consumer.id', 'complaint.consumer_id')
        .select('complaint.matter_id')
        .where(either => either.or([either('consumer.phone', '=', q), either('consumer.phone_other', '=', q)]))
        .union(one.selectFrom('complaint').select('complaint.matter_id').where('complaint.respondent_phone', '=', q))
        .union(
          one
            .selectFrom('consultation')
            .innerJoin('consumer', 'consumer.id', 'consultation.consumer_id')
            .select('consultation.matter_id')
            .where(either => either.or([either('consumer.phone', '=', q), either('consumer.phone_other', '=', q)])),
        )
        .union(
          one
            .selectFrom('work_order')
            .select('work_order.matter_id')
            .where('work_order.caller_phone', '=', q)
            .where('work_order.secret', '=', false),
        ),
    )
  if (/^\d{16,30}$/.test(q)) return rows.where(numbered(sql`source_number = ${q}`, q))
  if (/^(?=.*\d{4})[A-Za-z0-9]+(-[A-Za-z0-9]+)+$/.test(q)) return rows.where(numbered(sql`source_number = ${q}`, q))
  const words = tsqueryOf(q)
  return words === '' ? rows.where(sql<boolean>`false`) : rows.where(sql<boolean>`matter.words @@ ${words}::tsquery`)
}

/**
 * Its own number, or the one its caller knows it by: a complaint is found by the number of the 12345 order it came from, and
 * by the numbers of those that were joined to it.
 */
const numbered = (own: RawBuilder<unknown>, typed: string) => sql<boolean>`matter.id in (
  with named as (select id from matter where ${own}
    union select matter_id from known_number where number = ${typed.toUpperCase()})
  select id from named union select leading_id from joined_fact where matter_id in (select id from named))`

/** Newest first. */
export async function searchMatters(ctx: Context, typed: string, limit: number): Promise<MatterLine[]> {
  const rows = await lines(matching(visibleMatters(ctx), typed).orderBy('matter.id', 'desc').limit(limit))
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
