/**
 * 工作日历: which day is worked, which is a holiday, why, and which notice says so.
 *
 * A year whose notice is not loaded never stops anybody: it is computed with weekends and the fixed statutory days and
 * marked provisional. One table a year, made when first asked for, so that counting is looking up.
 */
import type { CalendarDay, CalendarYear, Day, Label } from '../../law/grammar.ts'
import { dayReason } from './day-reason.ts'
import { fixedDays } from './festivals.ts'
import { daysInYear, newYear, parse, weekdayOf, yearOf } from './ordinal.ts'

export interface DayFact {
  workday: boolean
  /** Fixed as a holiday by the 办法 itself. */
  statutory: boolean
  /** Off by the notice (调休 days included) or fixed: the 法定节假日 to which a limit may not fall due. */
  holiday: boolean
  why: Label
  /** 文号 of the notice, or its address, or the act; none for an ordinary day. */
  source?: string
  /** The notice of this year is not loaded. */
  provisional: boolean
}

interface Table {
  first: number
  /** Ordinals of the working days, ascending. */
  workdays: number[]
  /** Working days from 1 January up to and including each day. */
  upTo: Int16Array
}

interface Named extends Pick<CalendarDay, 'name' | 'off' | 'statutory'> {
  source?: string
}

export interface Calendar {
  on(day: Day): DayFact
  /** The same by ordinal, for counting. */
  at(ordinal: number): DayFact
  worked(ordinal: number): boolean
  holiday(ordinal: number): boolean
  fixed(ordinal: number): boolean
  noticed(year: number): boolean
  /** 文号 of the year's first notice, or its address; undefined while there is none. */
  noticeOf(year: number): string | undefined
  /** The n-th working day after `from`; `from` itself is never counted. */
  nthWorkday(from: number, n: number): number
  /** Working days from `first` to `last`, both included. */
  countWorkdays(first: number, last: number): number
}

/** @param years those with a notice; of two for the same year the later in the list wins (an entered one replaces ours) */
export function calendarOf(years: readonly CalendarYear[]): Calendar {
  const byYear = new Map(years.map(each => [each.year, each]))
  const named = new Map<number, Named>()
  for (const each of [...byYear.values()].sort((a, b) => a.year - b.year))
    for (const day of each.days) named.set(parse(day.date), { ...day, source: sourceOf(each, day.notice ?? 0) })

  const tables = new Map<number, Table>()
  const guessed = new Set<number>()
  const noticed = (year: number) => byYear.has(year)

  function nameOf(ordinal: number): Named | undefined {
    const year = yearOf(ordinal)
    if (!noticed(year) && !guessed.has(year)) guess(year)
    return named.get(ordinal)
  }
  function guess(year: number) {
    guessed.add(year)
    for (const { ordinal, name, act } of fixedDays(year))
      if (!named.has(ordinal))
        named.set(ordinal, { name, off: true, statutory: true, source: `《${act.name}》${act.number ?? ''}` })
  }
  function isWorked(ordinal: number) {
    const day = nameOf(ordinal)
    if (day) return !day.off
    const weekday = weekdayOf(ordinal)
    return weekday !== 0 && weekday !== 6
  }
  function table(year: number): Table {
    const before = tables.get(year)
    if (before) return before
    const made: Table = { first: newYear(year), workdays: [], upTo: new Int16Array(daysInYear(year)) }
    made.upTo.forEach((_, index) => {
      if (isWorked(made.first + index)) made.workdays.push(made.first + index)
      made.upTo[index] = made.workdays.length
    })
    tables.set(year, made)
    return made
  }
  function upTo(ordinal: number) {
    const of = table(yearOf(ordinal))
    return of.upTo[ordinal - of.first] ?? 0
  }

  const calendar: Calendar = {
    on: day => calendar.at(parse(day)),
    at(ordinal) {
      const day = nameOf(ordinal)
      const workday = isWorked(ordinal)
      return {
        workday,
        statutory: day?.statutory ?? false,
        holiday: day?.off ?? false,
        why: dayReason(ordinal, day),
        ...(day?.source ? { source: day.source } : {}),
        provisional: !noticed(yearOf(ordinal)),
      }
    },
    worked: isWorked,
    holiday: ordinal => nameOf(ordinal)?.off ?? false,
    fixed: ordinal => nameOf(ordinal)?.statutory ?? false,
    noticed,
    noticeOf(year) {
      const of = byYear.get(year)
      return of && sourceOf(of, 0)
    },
    nthWorkday(from, n) {
      let year = yearOf(from)
      let wanted = upTo(from) + n
      for (;;) {
        const { workdays } = table(year)
        const found = workdays[wanted - 1]
        if (found !== undefined) return found
        wanted -= workdays.length
        year += 1
      }
    },
    countWorkdays(first, last) {
      if (last < first) return 0
      let counted = upTo(last) - upTo(first) + (isWorked(first) ? 1 : 0)
      for (let year = yearOf(first); year < yearOf(last); year += 1) counted += table(year).workdays.length
      return counted
    },
  }
  return calendar
}

function sourceOf(year: CalendarYear, index: number) {
  const notice = year.notices[index]
  return notice?.number ?? (notice?.url || notice?.title)
}
