/**
 * 期限的计算: on which day a limit falls due.
 *
 * - 开始的当日不计入: the start day is never counted (Order 121 art. 45; before it the general civil rules by analogy).
 * - Working-day limits count make-up Saturdays and Sundays and skip days off.
 * - A limit in calendar days, months or years whose last day is a 法定节假日 ends on the first day after it. We take as
 *   法定节假日 every day that the year's notice declares off for a holiday, 调休 days included: the notice is issued to
 *   arrange these very holidays, Civil Code art. 203 speaks of 法定休假日, and a limit must not end on a day when the
 *   State itself has closed the office. The narrower reading (only the 13 fixed days) is the setting `holidays: 'fixed'`.
 * - An ordinary Saturday or Sunday does not move a calendar-day limit unless `weekendRoll` is set: art. 45 names only
 *   法定节假日, so the default is the stricter reading (domain/law.md 2.8; open question 11 for the legal section).
 * - Days inside a pause do not count, its first and its last day both included: a pause of n days moves a calendar-day
 *   limit by n. Pauses before the start and after the last day change nothing; overlapping ones count once. A last day
 *   that rolls does so over holidays only, whatever pauses lie there.
 */
import type { Day, Length } from '../../law/grammar.ts'
import type { Calendar } from './calendar.ts'
import { daysInMonth, ordinalOf, parse, partsOf, write, yearOf } from './ordinal.ts'

/** Set by the legal section, with author and date. */
export interface CountingSettings {
  weekendRoll: boolean
  holidays?: 'notice' | 'fixed'
}

export const strictCounting: CountingSettings = { weekendRoll: false }

/** From the first paused day to the last, both included. */
export interface PausedDays {
  from: Day
  to: Day
}

export interface Due {
  due: Day
  /** A year that was counted through has no notice yet: the day may still move. */
  provisional: boolean
}

/** The last day by counting alone, and the day on which the limit then falls due. */
export interface Span {
  start: number
  last: number
  due: number
  pauses: [from: number, to: number][]
  provisional: boolean
}

/** @param from day 0, not counted @throws RangeError for an impossible day, a pause that ends before it begins, or an amount below 1 */
export function dueDay(
  calendar: Calendar,
  settings: CountingSettings,
  length: Length,
  from: Day,
  pauses: readonly PausedDays[] = [],
): Due {
  const span = spanOf(calendar, settings, length, from, pauses)
  return { due: write(span.due), provisional: span.provisional }
}

export function spanOf(
  calendar: Calendar,
  settings: CountingSettings,
  length: Length,
  from: Day,
  pauses: readonly PausedDays[],
): Span {
  if (!Number.isInteger(length.amount) || length.amount < 1 || length.amount > 20_000)
    throw new RangeError(`期限须为正整数 (a limit is a whole number from 1): ${length.amount}`)
  const start = parse(from)
  const away = mergePauses(pauses, start)
  const last = lastDay(calendar, length, start, away)
  const due = length.unit === 'working-day' ? last : rollOver(calendar, settings, last)
  let provisional = false
  for (let year = yearOf(start + 1); year <= yearOf(due); year += 1) provisional ||= !calendar.noticed(year)
  return { start, last, due, pauses: away, provisional }
}

function lastDay(calendar: Calendar, { amount, unit }: Length, start: number, pauses: Span['pauses']): number {
  if (unit === 'working-day') {
    let paused = 0
    let last = calendar.nthWorkday(start, amount)
    for (const [from, to] of pauses) {
      if (from > last) break
      paused += calendar.countWorkdays(from, to)
      last = calendar.nthWorkday(start, amount + paused)
    }
    return last
  }
  let last = unit === 'calendar-day' ? start + amount : matchingDay(start, unit === 'year' ? amount * 12 : amount)
  for (const [from, to] of pauses) {
    if (from > last) break
    last += to - from + 1
  }
  return last
}

/** 到期月的对应日; where there is none, the last day of that month (Civil Code art. 202). */
function matchingDay(start: number, months: number): number {
  const [year, month, day] = partsOf(start)
  const total = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1]
  return ordinalOf(y, m, Math.min(day, daysInMonth(y, m)))
}

function rollOver(calendar: Calendar, settings: CountingSettings, last: number): number {
  const closed = settings.holidays === 'fixed' ? calendar.fixed : calendar.holiday
  let due = last
  while (closed(due) || (settings.weekendRoll && !calendar.worked(due))) due += 1
  return due
}

/** Sorted, after the start day, overlapping and touching ones joined. */
function mergePauses(pauses: readonly PausedDays[], start: number): Span['pauses'] {
  const sorted = pauses
    .map(({ from, to }): [number, number] => {
      if (to < from) throw new RangeError(`中止期间的终日早于始日 (a pause ends before it begins): ${from}..${to}`)
      return [Math.max(parse(from), start + 1), parse(to)]
    })
    .filter(([from, to]) => from <= to)
    .sort((a, b) => a[0] - b[0])
  const joined: Span['pauses'] = []
  for (const [from, to] of sorted) {
    const previous = joined.at(-1)
    if (previous && from <= previous[1] + 1) previous[1] = Math.max(previous[1], to)
    else joined.push([from, to])
  }
  return joined
}
