import type { Day } from '../../law/grammar.ts'

/** The same day so many years on; 29 February becomes 1 March. */
export function afterYears(day: Day, years: number): Day {
  const later = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  return day.slice(5) === '02-29' && !isLeap(Number(later.slice(0, 4))) ? `${later.slice(0, 4)}-03-01` : later
}
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
