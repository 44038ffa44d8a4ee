/**
 * What happened elsewhere, taken over in one go: matters with the clocks and events their source tells of.
 *
 * Set-based, a thousand at a time. Nobody is told and nothing follows (no listeners, no letters): it is history, not news.
 * `on_day` of an event is the real day, `at` the moment it was written down here.
 */
import { sql } from 'kysely'
import type { ClockRule, Day } from '../../law/grammar.ts'
import type { Context } from './context.ts'
import { dueDay } from './day.ts'
import { stopClocks, takeIds, writeClocks, writeEvents } from './history-rows.ts'
import { versionInForce } from './length.ts'
import { numbersOf } from './matter.ts'
import { tsvectorLiteral } from './words.ts'

export interface PastClock {
  name: string
  binding: 'statute' | 'service-norm'
  started_on: Day
  amount: number
  unit: string
  act: string
  article: string
  due_on: Day
  provisional: boolean
  stopped_on: Day | null
}

export interface PastEvent {
  name: string
  onDay: Day
  facts: object
  /** Who brought it here; what the source tells of was done there, by `doneBy`. */
  doneBy?: string
}

export interface PastMatter {
  state: string
  open: boolean
  officeId: number
  channel: string
  subject: string
  respondent: string
  closedOn: Day | null
  /** Everything the search box should find it by. */
  words: string
  /** The same cut already (kernel/words.ts), where somebody had the time. */
  vector?: string | undefined
  clocks: (PastClock | undefined)[]
  events: PastEvent[]
}

export interface NewPastMatter extends PastMatter {
  kind: string
  prefix: string
  source: string
  sourceNumber: string
  receivedOn: Day
  /** With its offset: '2018-06-04T10:00:00+08:00'. */
  receivedAt: string
}

/** The clock of that day's law; undefined where no act in force then knew it. */
export function pastClock(
  ctx: Context,
  name: string,
  rule: ClockRule,
  { receivedOn, startedOn, stoppedOn }: { receivedOn: Day; startedOn: Day; stoppedOn: Day | null },
): PastClock | undefined {
  const version = versionInForce(rule, receivedOn)
  if (!version) return undefined
  const { due, provisional } = dueDay(ctx.calendar, ctx.counting, version.within, startedOn)
  return {
    name,
    binding: rule.binding,
    started_on: startedOn,
    amount: version.within.amount,
    unit: version.within.unit,
    act: version.basis.act.key,
    article: version.basis.article,
    due_on: due,
    provisional,
    stopped_on: stoppedOn,
  }
}

/** Opens them all; the ids come in the order given. A source number that exists is an error of the database (23505). */
export async function openPast(ctx: Context, made: readonly NewPastMatter[]): Promise<number[]> {
  const ids = await takeIds(ctx, 'matter', made.length)
  const rows = made.map((each, at) => ({
    id: ids[at],
    ...columnsOf(each),
    kind: each.kind,
    numbers: numbersOf(each.kind),
    prefix: each.prefix,
    source: each.source,
    source_number: each.sourceNumber,
    received_on: each.receivedOn,
    received_at: each.receivedAt,
  }))
  await sql`insert into matter (id, kind, number, state, open, office_id, received_on, received_at, channel, source,
      source_number, subject, respondent, due_on, due_clock, due_provisional, due_statute, closed_on, words)
    overriding system value
    select id, kind, prefix || to_char(received_on, 'YYYYMMDD') || lpad((nextval(numbers) % 1000000)::text, 6, '0'),
      state, open, office_id, received_on, received_at, channel, source, source_number, subject, respondent,
      due_on, due_clock, due_provisional, due_statute, closed_on, words::tsvector
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id bigint, kind text, numbers regclass, prefix text, state text, open boolean,
      office_id bigint, received_on date, received_at timestamptz, channel text, source text, source_number text,
      subject text, respondent text, due_on date, due_clock text, due_provisional boolean, due_statute boolean, closed_on date, words text)`.execute(
    ctx.db,
  )
  await writeClocks(
    ctx,
    made.flatMap((each, at) => known(each.clocks).map(clock => ({ matter_id: ids[at]!, ...clock }))),
  )
  await writeEvents(
    ctx,
    made.flatMap((each, at) => each.events.map(event => ({ matterId: ids[at]!, officeId: each.officeId, ...event }))),
  )
  return ids
}

/** Brings known matters to where their source has them now: running clocks are stopped, new ones and new events added. */
export async function bringForward(ctx: Context, known: readonly (PastMatter & { id: number; advanced: boolean })[]) {
  if (known.length === 0) return
  const rows = known.map(each => ({ id: each.id, advanced: each.advanced, ...columnsOf(each) }))
  await sql`update matter m set channel = r.channel, subject = r.subject, respondent = r.respondent,
      words = r.words::tsvector, version = m.version + 1,
      state = case when r.advanced then r.state else m.state end, open = case when r.advanced then r.open else m.open end,
      office_id = case when r.advanced then r.office_id else m.office_id end,
      closed_on = case when r.advanced then r.closed_on else m.closed_on end,
      due_on = case when r.advanced then r.due_on else m.due_on end,
      due_clock = case when r.advanced then r.due_clock else m.due_clock end,
      due_provisional = case when r.advanced then r.due_provisional else m.due_provisional end,
      due_statute = case when r.advanced then r.due_statute else m.due_statute end
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id bigint, advanced boolean, state text, open boolean,
      office_id bigint, channel text, subject text, respondent text, due_on date, due_clock text,
      due_provisional boolean, due_statute boolean, closed_on date, words text)
    where m.id = r.id`.execute(ctx.db)
  const advanced = known.filter(each => each.advanced)
  await stopClocks(ctx, advanced)
  await writeClocks(
    ctx,
    advanced.flatMap(each => knownClocks(each).map(clock => ({ matter_id: each.id, ...clock }))),
    true,
  )
  await writeEvents(
    ctx,
    known.flatMap(each => each.events.map(event => ({ matterId: each.id, officeId: each.officeId, ...event }))),
  )
}

/** Reopened and closed again there: the last closing is the day of closing. */
export async function closeAgain(ctx: Context, closings: readonly { id: number; closedOn: Day }[]) {
  if (closings.length === 0) return
  await sql`update matter m set closed_on = greatest(m.closed_on, r.closed_on), version = m.version + 1
    from json_to_recordset(${JSON.stringify(closings.map(each => ({ id: each.id, closed_on: each.closedOn })))}::json)
      as r(id bigint, closed_on date)
    where m.id = r.id and not m.open`.execute(ctx.db)
}

const known = (clocks: PastMatter['clocks']) => clocks.filter(clock => clock !== undefined)
const knownClocks = (matter: PastMatter) => known(matter.clocks)

function columnsOf(matter: PastMatter) {
  const [first] = knownClocks(matter)
    .filter(clock => clock.stopped_on === null)
    .sort((a, b) => (a.due_on < b.due_on ? -1 : a.due_on > b.due_on ? 1 : a.binding === 'statute' ? -1 : 1))
  return {
    state: matter.state,
    open: matter.open,
    office_id: matter.officeId,
    channel: matter.channel,
    subject: matter.subject,
    respondent: matter.respondent,
    closed_on: matter.closedOn,
    due_on: first?.due_on ?? null,
    due_clock: first?.name ?? null,
    due_provisional: first?.provisional ?? false,
    due_statute: first?.binding === 'statute',
    words: matter.vector ?? tsvectorLiteral(matter.words),
  }
}
