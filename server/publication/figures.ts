/** The figures of an entry, counted from the complaints that make it up; and what of them everybody may read. */
import { sql } from 'kysely'
import { type Coded, classes, entryOf, problems } from '../../law/classes.ts'
import type { Day, Label } from '../../law/grammar.ts'
import { fewestForRate, fewestPublic, publicityDelay } from '../../law/publicity.ts'
import type { Context } from '../kernel/context.ts'
import { dueDay } from '../kernel/day.ts'
import type { EntryFigures, PublicFigures } from './view.ts'

/** The last day on which a complaint closed that day may not count yet. */
export const delayedUntil = (ctx: Context, closedOn: Day) =>
  dueDay(ctx.calendar, ctx.counting, publicityDelay, closedOn).due

export async function figuresOf(ctx: Context, entryId: number, before: number): Promise<EntryFigures> {
  const rows = await ctx.db
    .selectFrom('publication_complaint as p')
    .innerJoin('publication_eligible as e', 'e.complaint_id', 'p.complaint_id')
    .select(['e.outcome', 'e.goods_class', 'e.problem_class', 'e.odr_offered'])
    .where('p.entry_id', '=', entryId)
    .where('p.taken_out_on', 'is', null)
    .execute()
  return { ...sumUp(rows), before }
}

type Row = { outcome: string; goods_class: string; problem_class: string; odr_offered: boolean }

export function sumUp(rows: readonly Row[]): Omit<EntryFigures, 'before'> {
  const of = (outcome: string) => rows.filter(each => each.outcome === outcome).length
  return {
    count: rows.length,
    settled: of('settled'),
    mediated: of('settled') + of('terminated'),
    odrSettled: of('odr-settled'),
    odrOffered: rows.filter(each => each.odr_offered || each.outcome === 'odr-settled').length,
    goods: parts(rows.map(each => each.goods_class)),
    problems: parts(rows.map(each => each.problem_class)),
  }
}

function parts(codes: readonly string[]) {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
}

const labelIn = (list: readonly Coded[], code: string): Label => {
  const found = entryOf(list, code)
  return found ? { zh: found.zh, en: found.en } : { zh: code, en: code }
}

/**
 * Small numbers are not told: a count below three, growth over such a count, a rate of fewer than five. A part is told only
 * where neither it nor what remains beside it is one or two.
 */
export function inPublic(figures: EntryFigures): PublicFigures {
  const { count, before, settled, mediated, odrSettled, odrOffered } = figures
  const told = count >= fewestPublic
  const rate = (of: number, base: number) =>
    told && base >= fewestForRate ? Math.round((of / base) * 100) / 100 : null
  const shown = (list: EntryFigures['goods'], names: readonly Coded[]) => {
    const few = (n: number) => n > 0 && n < fewestPublic
    const some = list.filter(each => !few(each.count))
    const rest = count - some.reduce((all, each) => all + each.count, 0)
    // What is left out adds up to the rest: two at least stand in it, or the smallest told goes too.
    if (few(rest) && list.length - some.length === 1) some.pop()
    return told ? some.map(each => ({ label: labelIn(names, each.code), count: each.count })) : []
  }
  return {
    count: told ? count : null,
    growth: told && before >= fewestPublic ? Math.round(((count - before) / before) * 100) / 100 : null,
    mediationRate: rate(settled, mediated),
    odrRate: rate(odrSettled, odrOffered),
    goods: shown(figures.goods, classes),
    problems: shown(figures.problems, problems),
  }
}

/** How many would have counted in the same days a year before. */
export async function countWithin(ctx: Context, from: Day, to: Day): Promise<Map<number, number>> {
  const rows = await ctx.db
    .selectFrom('publication_eligible')
    .select(['operator_id', sql<number>`count(*)`.as('n')])
    .where('closed_on', '>=', from)
    .where('closed_on', '<=', to)
    .groupBy('operator_id')
    .execute()
  return new Map(rows.map(row => [row.operator_id, Number(row.n)]))
}
