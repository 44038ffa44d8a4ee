/** Dates and times as offices write them, to a day and a time of day in Asia/Shanghai. */
import type { Day, Label } from '../../../law/grammar.ts'
import { dayOfNumber, numberOfDay, textOfSerial } from './serial.ts'

export interface Instant {
  day: Day
  /** 'HH:mm:ss'; absent when the cell held a day only. */
  time?: string
}

/** A cell understood, or why not. Neither: the cell was blank. */
export interface Parsed<T> {
  value?: T
  problem?: Label
}

export interface InstantForm {
  from1904?: boolean
  /** American tables write 3/19/2015. Elsewhere that order is a problem, not a guess. */
  order?: 'mdy'
}

/** Years outside these are mistakes of the pen: the first complaint rules are of 1996, and nothing comes from the future. */
const years = { first: 1990, last: 2099 }

/**
 * 2019/1/6 12:09:38 · 2024年1月2日 上午9点10分 · 20240102091000 · 2024-01-02T09:10Z · 43471.5067 (Excel serial).
 * A time with an offset is moved to Asia/Shanghai; one without is there already.
 */
export function parseInstant(text: string, form: InstantForm = {}): Parsed<Instant> {
  const written = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
  if (written === '') return {}
  const parts = partsOf(written, form)
  if (!parts) return wrong(text, '看不懂', 'is not understood')
  const { year, month, day, rest } = parts
  if (year < years.first || year > years.last) return wrong(text, '年份不合理', 'has an impossible year')
  const number = numberOfDay(year, month, day)
  if (month < 1 || month > 12 || dayOfNumber(number) !== written0(year, month, day))
    return wrong(text, '是不存在的日期', 'is a day that does not exist')
  if (rest === '') return { value: { day: dayOfNumber(number) } }
  const seconds = secondsOf(rest)
  if (seconds === undefined) return wrong(text, '的时刻不存在', 'has an impossible time')
  const inDay = ((seconds % 86_400) + 86_400) % 86_400
  return { value: { day: dayOfNumber(number + Math.floor(seconds / 86_400)), time: timeOf(inDay) } }
}

function wrong(text: string, zh: string, en: string): Parsed<Instant> {
  const shown = text.trim().slice(0, 40)
  return {
    problem: {
      zh: `「${shown}」${zh}，应写成 2024-01-02 或 2024-01-02 09:10:00`,
      en: `"${shown}" ${en}; write 2024-01-02 or 2024-01-02 09:10:00`,
    },
  }
}

interface Parts {
  year: number
  month: number
  day: number
  rest: string
}

function partsOf(written: string, form: InstantForm): Parts | undefined {
  const parts = (found: RegExpExecArray | null, [y, m, d, rest]: [number, number, number, string]) =>
    found ? { year: Number(found[y]), month: Number(found[m]), day: Number(found[d]), rest: rest.trim() } : undefined

  const compact = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$/.exec(written)
  if (compact) return parts(compact, [1, 2, 3, compact[4] ? `${compact[4]}:${compact[5]}:${compact[6] ?? '00'}` : ''])
  if (/^\d{5}(\.\d+)?$/.test(written)) return partsOf(textOfSerial(Number(written), form.from1904 ?? false), {})
  if (form.order === 'mdy') {
    const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(.*))?$/.exec(written)
    if (american) return parts(american, [3, 1, 2, american[4] ?? ''])
  }
  const plain = written
    .replace(/(星期|周|礼拜)[一二三四五六日天]/, ' ')
    .replace(/^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?/, '$1-$2-$3 ')
  const found = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s]+(.*))?$/is.exec(plain)
  return found ? parts(found, [1, 3, 4, found[5] ?? '']) : undefined
}

const clock =
  /^(凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚|am|pm)?\s*(\d{1,2})\s*[:点时](?:\s*(\d{1,2})(?:\s*[:分]\s*(\d{1,2})(?:[.,]\d+)?\s*秒?)?)?\s*分?\s*(am|pm)?\s*(z|utc|gmt|[+-]\d\d:?\d\d)?$/i

/** Seconds since midnight in Asia/Shanghai; beyond a day on either side when an offset moves it there. */
function secondsOf(rest: string): number | undefined {
  const found = clock.exec(rest.replace('点半', '点30分').replace(/(点|时)整/, '$1'))
  if (!found) return undefined
  const [, before, hours, minutes = '0', seconds = '0', after, offset] = found
  const hour = hourOf(Number(hours), (before ?? after ?? '').toLowerCase())
  if (hour === undefined || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const local = hour * 3600 + Number(minutes) * 60 + Number(seconds)
  return offset === undefined ? local : local + 8 * 3600 - offsetSeconds(offset)
}

/** 上午12:30 is half past midnight: programs print it so. */
function hourOf(hour: number, half: string): number | undefined {
  if (hour > 23) return undefined
  if (/^(pm|下午|傍晚|晚上?)$/.test(half)) return hour < 12 ? hour + 12 : hour
  if (half === '中午') return hour < 10 ? hour + 12 : hour
  if (half !== '' && hour > 12) return undefined
  return half !== '' && hour === 12 ? 0 : hour
}

function offsetSeconds(offset: string) {
  const found = /([+-])(\d\d):?(\d\d)/.exec(offset)
  return found ? (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 3600 + Number(found[3]) * 60) : 0
}

const two = (number: number) => String(number).padStart(2, '0')
const written0 = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`
const timeOf = (seconds: number) =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
