/**
 * 46 issues of the weekly bulletin and 14 analyses, each published on the day it was due, from the records as they stood then.
 *
 * 52 weeks ended in the year; six had no issue, because the Monday on which it was due was a holiday.
 */
import type { Day } from '../../law/grammar.ts'
import { beginDraft } from '../../server/bulletin/draft.ts'
import { publishWeekly } from '../../server/bulletin/publish.ts'
import { publishDraft } from '../../server/bulletin/publish-draft.ts'
import type { PaperKind } from '../../server/bulletin/templates.ts'
import type { Actor, Context } from '../../server/kernel/context.ts'
import { addDays, weekday } from '../../server/kernel/day.ts'
import { neighbour, weekAt } from '../../server/statistics/index.ts'
import { year } from './stage.ts'

export interface PlannedPaper {
  kind: PaperKind | 'weekly'
  period: string
  on: Day
  title?: string
}

/** Monthly where no quarterly takes its place, three quarters, and the days everybody looks at. */
const analyses: readonly PlannedPaper[] = [
  ...['01', '02', '04', '05', '07', '08', '10', '11'].map(month => ({
    kind: 'monthly' as const,
    period: `${year}-${month}`,
    on: `${year}-${String(Number(month) + 1).padStart(2, '0')}-08`,
  })),
  { kind: 'quarterly', period: `${year}-Q1`, on: `${year}-04-09` },
  { kind: 'quarterly', period: `${year}-Q2`, on: `${year}-07-09` },
  { kind: 'quarterly', period: `${year}-Q3`, on: `${year}-10-09` },
  {
    kind: 'special',
    period: `${year}-03-12..${year}-03-18`,
    on: `${year}-03-20`,
    title: '“3·15”期间消费投诉举报数据分析',
  },
  {
    kind: 'special',
    period: `${year}-10-01..${year}-10-07`,
    on: `${year}-10-10`,
    title: '国庆假期消费投诉举报数据分析',
  },
  { kind: 'special', period: `${year}-11-10..${year}-11-16`, on: `${year}-11-20`, title: '“双11”消费投诉举报数据分析' },
]

export function papersOf(ctx: Context): PlannedPaper[] {
  const weeklies: PlannedPaper[] = []
  for (let day = `${year}-01-08`; day.startsWith(String(year)); day = addDays(day, 7)) {
    if (weekday(day) !== 1) throw new Error(`${day} is no Monday`)
    if (ctx.calendar.on(day).workday) weeklies.push({ kind: 'weekly', period: neighbour(weekAt(day), -1).key, on: day })
  }
  const due = analyses.map(each => ({ ...each, on: workdayFrom(ctx, each.on) }))
  return [...weeklies, ...due].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

const workdayFrom = (ctx: Context, day: Day): Day =>
  ctx.calendar.on(day).workday ? day : workdayFrom(ctx, addDays(day, 1))

/**
 * In the transaction of `ctx`, by whoever compiles bulletins. A draft that is there as it was begun is the one that is
 * published; one in which somebody has written since is theirs: it stays as it is, and the answer is false.
 */
export async function publish(
  ctx: Context,
  supervisor: Actor,
  { kind, period, on, title }: PlannedPaper,
): Promise<boolean> {
  const then: Context = { ...ctx, actor: supervisor, today: on, now: new Date(`${on}T15:30:00+08:00`) }
  if (kind === 'weekly') {
    await publishWeekly(then, { kind, period, reason: undefined })
    return true
  }
  const there = await ctx.db
    .selectFrom('bulletin_draft')
    .select(['id', 'version'])
    .where('kind', '=', kind)
    .where('period', '=', period)
    .where('office_id', 'is', null)
    .executeTakeFirst()
  if (there && there.version > 1) return false
  const { id } = there ?? (await beginDraft(then, { kind, period, office: undefined, title }))
  await publishDraft(then, id, { reason: undefined })
  return true
}
