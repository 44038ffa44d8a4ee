/** 放假安排: what is loaded, and the State Council's notice entered when it comes. */
import { calendarYears } from '../../law/calendar/index.ts'
import type { CalendarYear } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { fixedDays } from '../kernel/festivals.ts'
import { write } from '../kernel/ordinal.ts'
import { movesUnder } from '../kernel/recount.ts'
import { enteredYear, loadLaw } from '../kernel/world.ts'
import type { Notice } from './contract.ts'
import { requireNotice, warningsOn, yearOfNotice } from './notice.ts'
import { alone, recompute, viewMoves } from './recompute.ts'

/** Every year with its days, to the one after next; without a notice those that the 办法 fixes, provisional. */
export async function listYears(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('calendar_notice')
    .leftJoin('person', 'person.id', 'calendar_notice.entered_by')
    .selectAll('calendar_notice')
    .select('person.name as by')
    .orderBy('calendar_notice.id')
    .execute()
  const newest = new Map(rows.map(row => [row.year, row]))
  const years = new Map(calendarYears.map(each => [each.year, each]))
  const first = Math.min(...years.keys())
  const last = Math.max(Number(ctx.today.slice(0, 4)) + 2, ...newest.keys())
  return {
    years: Array.from({ length: last - first + 1 }, (_, at) => {
      const year = first + at
      const row = newest.get(year)
      const known = row ? enteredYear(row) : years.get(year)
      return {
        ...(known ?? withoutNotice(year)),
        provisional: !known,
        from: row ? 'entered' : known ? 'law' : 'fixed',
        entered: rows
          .filter(each => each.year === year)
          .map(({ id, title, number, by, entered_at }) => ({ id, title, number, by, at: entered_at.toISOString() })),
      }
    }),
  }
}

const withoutNotice = (year: number): CalendarYear => ({
  year,
  notices: [],
  days: fixedDays(year)
    .map(({ ordinal, name }) => ({ date: write(ordinal), name, off: true, statutory: true }))
    .sort((a, b) => (a.date < b.date ? -1 : 1)),
})

/** Every clock that would move, and nothing written. */
export async function previewNotice(ctx: Context, notice: Notice) {
  requireNotice(notice, ctx.today)
  const law = await loadLaw(ctx.db, { notice: yearOfNotice(notice) })
  return viewMoves(await movesUnder(ctx, law), warningsOn(notice, ctx.today))
}

/** A corrected notice is a newer one for the same year; the older stays on file. */
export async function enterNotice(ctx: Context, notice: Notice) {
  requireNotice(notice, ctx.today)
  await alone(ctx)
  const { year, title, number, url } = notice
  const { days } = yearOfNotice(notice)
  const before = await ctx.db
    .selectFrom('calendar_notice')
    .select('id')
    .where('year', '=', year)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { id } = await ctx.db
    .insertInto('calendar_notice')
    .values({
      ...{ year, title, number, url: url ?? null, days: JSON.stringify(days) },
      ...{ entered_by: ctx.actor.id as number, entered_at: ctx.now },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const because = { zh: `${year}年放假安排`, en: `the ${year} holiday notice` }
  const done = await recompute(ctx, await loadLaw(ctx.db), { because, notice: number, by: ctx.actor.name })
  await recordApart(ctx, 'calendar.enter', { noticeId: id, year, title, number, url, replaces: before?.id, ...done })
  return { id, ...done, warnings: warningsOn(notice, ctx.today) }
}
