/**
 * Days as whole numbers (day 0 = 1970-01-01), so that counting is adding.
 * Pure arithmetic of the Gregorian calendar: no Date, no time zone, nothing that a server's clock could disturb.
 */
import type { Day } from '../../law/grammar.ts'

/** Days before year `y` began, counted from 1 January 1970. */
export function newYear(y: number): number {
  const before = y - 1
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719_162
}

const leap = (y: number) => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
const monthStart = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

const beforeMonth = (y: number, month: number) => (monthStart[month - 1] ?? 0) + (month > 2 && leap(y) ? 1 : 0)

export const daysInYear = (y: number) => (leap(y) ? 366 : 365)
export const daysInMonth = (y: number, month: number) =>
  month === 12 ? 31 : beforeMonth(y, month + 1) - beforeMonth(y, month)

export const ordinalOf = (y: number, month: number, day: number) => newYear(y) + beforeMonth(y, month) + day - 1

const written = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day that exists: '2026-02-29' is none. Years 1900 to 2199. */
export function isDay(text: string): text is Day {
  const parts = written.exec(text)
  if (!parts) return false
  const [y, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return y >= 1900 && y <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(y, month)
}

/** @throws RangeError when the text is not a day of the calendar */
export function parse(day: Day): number {
  if (!isDay(day)) throw new RangeError(`不是有效的日期 (not a day YYYY-MM-DD): ${day}`)
  return ordinalOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

export function yearOf(ordinal: number): number {
  let y = 1970 + Math.floor(ordinal / 365.2425)
  while (newYear(y + 1) <= ordinal) y += 1
  while (newYear(y) > ordinal) y -= 1
  return y
}

export function partsOf(ordinal: number): [year: number, month: number, day: number] {
  const y = yearOf(ordinal)
  const inYear = ordinal - newYear(y)
  let month = 12
  while (beforeMonth(y, month) > inYear) month -= 1
  return [y, month, inYear - beforeMonth(y, month) + 1]
}

export function write(ordinal: number): Day {
  const [y, month, day] = partsOf(ordinal)
  return `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 0 = Sunday … 6 = Saturday. 1 January 1970 was a Thursday. */
export const weekdayOf = (ordinal: number) => (((ordinal + 4) % 7) + 7) % 7
