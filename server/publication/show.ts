/** Entries as the house sees them: in full, with the complaints behind them, and beside it what everybody would read. */
import type { Label } from '../../law/grammar.ts'
import { publicity, withdrawReasons } from '../../law/publicity.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { showMatter, visibleMatters } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { containing } from '../kernel/search.ts'
import { showOperator } from '../party/index.ts'
import { periodOf } from '../statistics/index.ts'
import { announcedHow, type EntryQuery } from './contract.ts'
import { entryRow } from './entry.ts'
import { inPublic } from './figures.ts'
import type { EntryLine, EntryView } from './view.ts'

export async function listEntries(ctx: Context, { q, period, state, cursor, limit }: EntryQuery) {
  let rows = visibleMatters(ctx).innerJoin('publication_entry as e', 'e.matter_id', 'matter.id')
  if (q) rows = rows.where('matter.respondent', 'like', containing(q))
  if (period) rows = rows.where('e.period', '=', period)
  if (state) rows = rows.where('matter.state', '=', state)
  const counts = await rows
    .select(['matter.state', one => one.fn.countAll<number>().as('n')])
    .groupBy('matter.state')
    .execute()
  const periods = await visibleMatters(ctx)
    .innerJoin('publication_entry as e', 'e.matter_id', 'matter.id')
    .select('e.period')
    .distinct()
    .orderBy('e.period', 'desc')
    .limit(40)
    .execute()
  const before = readIdCursor(cursor)
  if (before !== undefined) rows = rows.where('matter.id', '<', before)
  const found = await rows
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select([
      'matter.id',
      'matter.number',
      'matter.state',
      'matter.respondent as operator',
      'matter.due_on as dueOn',
      'e.period',
      'e.figures',
      'e.notice_until as noticeUntil',
      'e.published_on as publishedOn',
      'office.name as office',
    ])
    .orderBy('matter.id', 'desc')
    .limit(limit + 1)
    .execute()
  return {
    items: found.slice(0, limit).map(
      ({ figures, period: key, state: now, ...each }): EntryLine => ({
        ...each,
        state: now as EntryLine['state'],
        period: periodOf(key).label,
        count: figures.count,
        before: figures.before,
      }),
    ),
    count: counts.reduce((all, each) => all + Number(each.n), 0),
    states: Object.fromEntries(counts.map(each => [each.state, Number(each.n)])),
    periods: periods.map(each => ({ key: each.period, label: periodOf(each.period).label })),
    next: found.length > limit ? String(found[limit - 1]!.id) : null,
    order: { zh: '新登记的在前', en: 'newest first' },
  }
}

export function reasonLabel(code: string): Label {
  const found = withdrawReasons.find(each => each.code === code)
  if (code === 'ended') return publicity.states.ended
  return found ? { zh: found.zh, en: found.en } : { zh: code, en: code }
}

export async function showEntry(ctx: Context, id: number): Promise<EntryView> {
  const matter = await showMatter(ctx, 'publicity', id)
  const row = await entryRow(ctx, id)
  const operator = await showOperator(ctx, row.operator_id)
  const period = periodOf(row.period)
  const corrections = await ctx.db
    .selectFrom('publication_correction')
    .selectAll()
    .where('entry_id', '=', id)
    .orderBy('id')
    .execute()
  return {
    id,
    kind: 'publicity',
    number: matter.number,
    state: matter.state as EntryView['state'],
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: matter.respondent,
    receivedOn: matter.receivedOn,
    operator: { id: row.operator_id, name: operator?.name ?? matter.respondent, uscc: operator?.uscc ?? null },
    period: { key: period.key, from: row.from_on, to: row.to_on, label: period.label },
    figures: row.figures,
    shown: inPublic(row.figures),
    announced:
      row.announced_on === null
        ? null
        : { on: row.announced_on, how: announcedHow[row.announced_how!], until: row.notice_until! },
    publishedOn: row.published_on,
    untilOn: row.until_on,
    ended: row.closed_on === null ? null : { on: row.closed_on, reason: reasonLabel(row.reason!), words: row.words },
    complaints: await complaintsOf(ctx, id),
    objections: await ctx.db
      .selectFrom('publication_objection')
      .select(['id', 'on_day as on', 'by_name as by', 'words', 'answered_on as answeredOn', 'upheld', 'answer'])
      .where('entry_id', '=', id)
      .orderBy('id')
      .execute(),
    corrections: corrections.map(each => ({
      on: each.on_day,
      reason: reasonLabel(each.reason),
      words: each.words,
      before: each.before.count,
      after: each.after.count,
    })),
    clocks: await viewClocks(ctx, matter, publicity),
    steps: await openSteps(ctx, publicity, matter),
    events: await viewEvents(ctx, id),
    from: null,
  }
}

/** Only those this person may see as complaints; their number is in the figures in any case. */
async function complaintsOf(ctx: Context, id: number): Promise<EntryView['complaints']> {
  const rows = await visibleMatters(ctx)
    .innerJoin('publication_complaint as p', 'p.complaint_id', 'matter.id')
    .innerJoin('complaint', 'complaint.matter_id', 'matter.id')
    .select([
      'matter.id',
      'matter.number',
      'matter.closed_on as closedOn',
      'complaint.outcome',
      'p.taken_out_on as on',
      'p.taken_out_because as because',
    ])
    .where('p.entry_id', '=', id)
    .orderBy('matter.id')
    .limit(500)
    .execute()
  return rows.map(({ on, because, ...each }) => ({
    ...each,
    takenOut: on === null ? null : { on, because: because! },
  }))
}
