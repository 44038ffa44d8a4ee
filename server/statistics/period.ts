/** The periods by which figures are asked: an ISO week (Monday to Sunday), a month, a quarter, half a year, a year, any span of days, or a festival by its name and year. */
import type { Day, Label } from '../../law/grammar.ts'
import { occasionAsked, occasionOn } from '../../law/occasions.ts'
import { addDays, daysBetween, isDay, weekday } from '../kernel/day.ts'
import { badField } from '../kernel/problem.ts'

export interface Period {
  kind: 'week' | 'month' | 'quarter' | 'half' | 'year' | 'span'
  /** As written: 2026-W47, 2026-06, 2026-Q2, 2026-H1, 2026, 2026-10-01..2026-10-08. */
  key: string
  /** Both included. */
  from: Day
  to: Day
  label: Label
}

const written = /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|H([12])|(\d{2})))?$/
const longest = 366

/** Throws a problem that names the forms understood. Years 2000 to 2099. */
export function periodOf(key: string): Period {
  if (key.includes('..')) return daysOf(key)
  const named = occasionAsked(key)
  const days = named?.occasion.days(named.year)
  if (days) return daysOf(`${days.from}..${days.to}`)
  const [, y, week, quarter, half, month] = written.exec(key) ?? []
  const year = Number(y)
  if (!y || year < 2000 || year > 2099) throw unreadable()
  if (week) return weekOf(year, Number(week)) ?? unread()
  if (quarter) {
    const first = Number(quarter) * 3 - 2
    const label = { zh: `${y}年第${'一二三四'[Number(quarter) - 1]}季度`, en: `Q${quarter} ${y}` }
    return { kind: 'quarter', key, from: firstOf(year, first), to: lastOf(year, first + 2), label }
  }
  if (half) {
    const first = half === '1' ? 1 : 7
    const label = {
      zh: `${y}年${half === '1' ? '上' : '下'}半年`,
      en: `${half === '1' ? 'first' : 'second'} half of ${y}`,
    }
    return { kind: 'half', key, from: firstOf(year, first), to: lastOf(year, first + 5), label }
  }
  if (month) {
    const n = Number(month)
    if (n < 1 || n > 12) throw unreadable()
    return { kind: 'month', key, from: firstOf(year, n), to: lastOf(year, n), label: { zh: `${y}年${n}月`, en: key } }
  }
  return { kind: 'year', key, from: firstOf(year, 1), to: lastOf(year, 12), label: { zh: `${y}年`, en: y } }
}

/** The ISO week in which a day lies. */
export function weekAt(day: Day): Period {
  const thursday = addDays(mondayOf(day), 3)
  const year = Number(thursday.slice(0, 4))
  for (let week = 1; ; week++) {
    const found = weekOf(year, week)!
    if (found.to >= day) return found
  }
}

/** Of the same kind, directly before or after. */
export function neighbour(period: Period, by: -1 | 1): Period {
  if (period.kind === 'week') return weekAt(addDays(period.from, 7 * by))
  if (period.kind === 'span') {
    const days = daysBetween(period.from, period.to) + 1
    return daysOf(`${addDays(period.from, days * by)}..${addDays(period.to, days * by)}`)
  }
  const day = by < 0 ? addDays(period.from, -1) : addDays(period.to, 1)
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))]
  if (period.kind === 'year') return periodOf(year)
  if (period.kind === 'half') return periodOf(`${year}-H${month <= 6 ? 1 : 2}`)
  return periodOf(period.kind === 'month' ? day.slice(0, 7) : `${year}-Q${Math.ceil(month / 3)}`)
}

/** The same week, month, quarter of the year before; undefined for a week 53 that the year before did not have. */
export function yearBefore(period: Period): Period | undefined {
  const year = Number(period.key.slice(0, 4)) - 1
  if (year < 2000) return undefined
  if (period.kind === 'week') return weekOf(year, Number(period.key.slice(6)))
  // 29 February has no day in the year before: the 28th stands for it.
  if (period.kind === 'span') {
    // 春节 is compared with 春节, wherever it lay.
    const days = occasionOn(period.from, period.to)?.days(year)
    if (days) return daysOf(`${days.from}..${days.to}`)
    return daysOf(`${earlierYear(period.from)}..${earlierYear(period.to)}`)
  }
  return periodOf(`${year}${period.key.slice(4)}`)
}

/** The week, month, quarter and year in which a day lies. */
export function currentPeriods(day: Day): Record<Exclude<Period['kind'], 'half' | 'span'>, string> {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))]
  return { week: weekAt(day).key, month: day.slice(0, 7), quarter: `${year}-Q${Math.ceil(month / 3)}`, year }
}

/** Week 1 is the one with 4 January in it (ISO 8601). */
function weekOf(year: number, week: number): Period | undefined {
  const from = addDays(mondayOf(`${year}-01-04`), 7 * (week - 1))
  const to = addDays(from, 6)
  if (week < 1 || addDays(from, 3).slice(0, 4) !== String(year)) return undefined
  const key = `${year}-W${String(week).padStart(2, '0')}`
  return { kind: 'week', key, from, to, label: { zh: `${year}年第${week}周`, en: `week ${week} of ${year}` } }
}

const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7))
const firstOf = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`
const lastOf = (year: number, month: number): Day =>
  addDays(month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1), -1)

const earlierYear = (day: Day): Day =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`

/** 2026-10-01..2026-10-08: a holiday, a campaign; both days included, at most a year. */
function daysOf(key: string): Period {
  const [from = '', to = ''] = key.split('..')
  if (!isDay(from) || !isDay(to) || to < from || daysBetween(from, to) >= longest || from < '2000') throw unreadable()
  const zh = (day: Day) => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
  const end = from.slice(0, 4) === to.slice(0, 4) ? zh(to).slice(5) : zh(to)
  return { kind: 'span', key, from, to, label: { zh: `${zh(from)}至${end}`, en: `${from} to ${to}` } }
}

const unread = (): never => {
  throw unreadable()
}
const unreadable = () =>
  badField(
    'period',
    { zh: '不是可以识别的期间', en: 'is no period' },
    {
      zh: '形如 2026-W47、2026-06、2026-Q2、2026-H1、2026、2026-10-01..2026-10-08、2026-国庆',
      en: 'such as 2026-W47, 2026-06, 2026-Q2, 2026-H1, 2026, 2026-10-01..2026-10-08 or 2026-national',
    },
  )
