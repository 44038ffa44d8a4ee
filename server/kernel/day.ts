/**
 * Days and the counting of them. A day is 'YYYY-MM-DD' in Asia/Shanghai, never an instant.
 * The one place in the program that turns instants into days.
 */
import type { Day } from '../../law/grammar.ts'
import { parse, weekdayOf, write } from './ordinal.ts'

export { type Calendar, calendarOf, type DayFact } from './calendar.ts'
export { type CountingSettings, type Due, dueDay, type PausedDays, strictCounting } from './due.ts'
export { type ExplainedDay, explainDue } from './due-explained.ts'
export { isDay } from './ordinal.ts'

const shanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day in Asia/Shanghai to which an instant belongs. */
export function dayOf(instant: Date): Day {
  const part = Object.fromEntries(shanghai.formatToParts(instant).map(each => [each.type, each.value]))
  return `${part.year}-${part.month}-${part.day}`
}

/** Of an instant as it crosses the wire, '2026-06-08T10:00:00+08:00'. */
export const dayOfText = (instant: string): Day => dayOf(new Date(instant))

export const today = (): Day => dayOf(new Date())

export const addDays = (day: Day, n: number): Day => write(parse(day) + n)

/** From `first` to `second`; negative when `second` is earlier. */
export const daysBetween = (first: Day, second: Day): number => parse(second) - parse(first)

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: Day): number => weekdayOf(parse(day))

const shanghaiClock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The time of day of an instant in Asia/Shanghai, as letters write it: 10时30分. */
export function clockTimeOf(instant: Date): string {
  const part = Object.fromEntries(shanghaiClock.formatToParts(instant).map(each => [each.type, each.value]))
  return `${Number(part.hour)}时${part.minute}分`
}
