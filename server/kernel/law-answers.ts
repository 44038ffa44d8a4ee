/**
 * What the `law` commands answer, as plain objects: a due day by clock, a due day by the counting rules alone, a day.
 * Input comes from a shell or a file, so that everything is checked here. Bad input is a RangeError that names the
 * field; a clock without basis on that day is a Problem.
 */
import { articleOf } from '../../law/citation.ts'
import { clocks } from '../../law/clocks.ts'
import type { Length, Unit } from '../../law/grammar.ts'
import {
  type Calendar,
  type CountingSettings,
  dueDay,
  type ExplainedDay,
  explainDue,
  isDay,
  type PausedDays,
} from './day.ts'
import { requireVersion } from './length.ts'

export interface CountingBy {
  calendar: Calendar
  counting: CountingSettings
}

/** `article` is never empty: 第二十三条, or 本局内部规定 or 条文未核到 where no article can be cited (law/citation.ts). */
export interface DueAnswer {
  due: string
  provisional: boolean
  amount: number
  unit: Unit
  act: string
  article: string
  days?: ExplainedDay[]
}

type Fields = Record<string, unknown>

/** @param fields clock, received; started (day 0, else the day of receipt); paused */
export function answerDue({ calendar, counting }: CountingBy, fields: Fields, explain = false): DueAnswer {
  const name = text(fields, 'clock')
  const rule = Object.hasOwn(clocks, name) ? clocks[name] : undefined
  if (!rule) throw new RangeError(`clock: 没有名为 ${name} 的期限 (no such clock); ${Object.keys(clocks).join(' ')}`)
  const received = day(fields, 'received')
  const { within, basis } = requireVersion(rule, received)
  const started = present(fields.started) ? day(fields, 'started') : received
  const pauses = pausesOf(fields.paused)
  const count = explain ? explainDue : dueDay
  const found = count(calendar, counting, within, started, pauses)
  const { due, provisional } = found
  return {
    due,
    provisional,
    ...within,
    act: basis.act.name,
    article: articleOf(basis),
    ...('days' in found ? { days: found.days as ExplainedDay[] } : {}),
  }
}

const units: readonly Unit[] = ['working-day', 'calendar-day', 'month', 'year']

/** @param fields days (the amount, in units), unit, from (day 0), paused */
export function answerAdd({ calendar, counting }: CountingBy, fields: Fields, explain = false) {
  const unit = text(fields, 'unit') as Unit
  if (!units.includes(unit)) throw new RangeError(`unit: ${units.join(' | ')}`)
  const length: Length = { amount: whole(fields, 'days'), unit }
  const count = explain ? explainDue : dueDay
  return count(calendar, counting, length, day(fields, 'from'), pausesOf(fields.paused))
}

export interface WorkdayAnswer {
  date: string
  workday: boolean
  why: string
  source?: string
  provisional?: true
}

/** An ordinary day rests on the year's notice too: it is the one that left the day as it is. */
export function answerWorkday({ calendar }: CountingBy, date: string, language: 'zh' | 'en' = 'zh'): WorkdayAnswer {
  if (!isDay(date)) throw notADay('date', date)
  const fact = calendar.on(date)
  const source = fact.source ?? calendar.noticeOf(Number(date.slice(0, 4)))
  return {
    date,
    workday: fact.workday,
    why: fact.why[language],
    ...(source ? { source } : {}),
    ...(fact.provisional ? { provisional: true } : {}),
  }
}

const present = (value: unknown) => value !== undefined && value !== null && value !== ''
const notADay = (field: string, value: unknown) =>
  new RangeError(`${field}: 不是有效的日期 (not a day YYYY-MM-DD): ${String(value).slice(0, 40)}`)

function text(fields: Fields, field: string): string {
  const value = fields[field]
  if (typeof value !== 'string' || value === '') throw new RangeError(`${field}: 必填 (required)`)
  return value
}

function day(fields: Fields, field: string): string {
  const value = text(fields, field)
  if (!isDay(value)) throw notADay(field, value)
  return value
}

function whole(fields: Fields, field: string): number {
  const value = fields[field]
  const amount = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value
  if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 1 || amount > 20_000)
    throw new RangeError(`${field}: 须为 1 至 20000 的整数 (a whole number from 1 to 20000)`)
  return amount
}

/** 'FROM..TO', { from, to }, [from, to], or a list of these. Both days belong to the pause. */
function pausesOf(value: unknown): PausedDays[] {
  if (!present(value)) return []
  const isPair =
    Array.isArray(value) && value.length === 2 && value.every(each => typeof each === 'string' && isDay(each))
  return Array.isArray(value) && !isPair ? value.map(onePause) : [onePause(value)]
}

function onePause(value: unknown): PausedDays {
  const [from, to] =
    typeof value === 'string'
      ? value.split('..')
      : Array.isArray(value)
        ? value
        : [(value as Fields | null)?.from, (value as Fields | null)?.to]
  if (typeof from !== 'string' || typeof to !== 'string' || !isDay(from) || !isDay(to) || to < from)
    throw new RangeError(`paused: 形如 2026-06-10..2026-06-20 (FROM..TO, both days included)`)
  return { from, to }
}
