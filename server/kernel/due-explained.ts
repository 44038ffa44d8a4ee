/** 时限说明: each day counted or skipped, why, and which notice or article says so. */
import { countingRules } from '../../law/counting.ts'
import type { Basis, Day, Label, Length } from '../../law/grammar.ts'
import type { Calendar } from './calendar.ts'
import { type CountingSettings, type Due, type PausedDays, spanOf } from './due.ts'
import { write } from './ordinal.ts'

export interface ExplainedDay {
  day: Day
  counted: boolean
  why: Label
  /** Notice or article. */
  source?: string
}

/** A limit of months or years is not counted day by day: only its start, its pauses and its last days are listed. */
export function explainDue(
  calendar: Calendar,
  settings: CountingSettings,
  length: Length,
  from: Day,
  pauses: readonly PausedDays[] = [],
): Due & { days: ExplainedDay[] } {
  const span = spanOf(calendar, settings, length, from, pauses)
  const byDay = length.unit === 'working-day' || length.unit === 'calendar-day'
  const days: ExplainedDay[] = [row(from, false, startDay, cited(countingRules.startDayOn(from)))]

  for (let ordinal = span.start + 1; ordinal <= span.due; ordinal += 1) {
    const day = write(ordinal)
    const { why, source, workday, holiday } = calendar.at(ordinal)
    const paused = ordinal <= span.last && span.pauses.some(([first, last]) => first <= ordinal && ordinal <= last)
    if (paused) days.push(row(day, false, pausedDay))
    else if (length.unit === 'working-day') days.push(row(day, workday, why, source))
    else if (ordinal === span.last && span.due > span.last)
      days.push(
        row(day, true, join(why, holiday ? rolls : rollsWeekend), joined(source, cited(countingRules.lastDayOn(from)))),
      )
    else if (ordinal > span.last)
      days.push(row(day, false, join(why, ordinal === span.due ? rolledTo : rolledOver), source))
    else if (ordinal === span.last && !byDay)
      days.push(row(day, true, matchingDay, cited(countingRules.matchingDayOn(from))))
    else if (byDay) days.push(row(day, true, calendarDay))
  }
  return { due: write(span.due), provisional: span.provisional, days }
}

const startDay = { zh: '开始的当日，不计入', en: 'The day it starts on: not counted' }
const pausedDay = { zh: '中止期间（鉴定、检测或者回避等），不计入', en: 'Paused (testing, recusal): not counted' }
const calendarDay = { zh: '自然日，计入', en: 'Calendar day: counted' }
const matchingDay = { zh: '到期月的对应日', en: 'The matching day of the month it ends in' }
const rolls = { zh: '届满日为法定节假日，顺延', en: 'the last day is a holiday: rolls over' }
const rollsWeekend = {
  zh: '届满日为周末，按本局设置顺延',
  en: "the last day is a weekend: rolls over by the bureau's setting",
}
const rolledOver = { zh: '顺延', en: 'rolled over' }
const rolledTo = { zh: '顺延后的届满日', en: 'falls due after rolling over' }

const join = (a: Label, b: Label): Label => ({ zh: `${a.zh}；${b.zh}`, en: `${a.en}; ${b.en}` })
const joined = (...sources: (string | undefined)[]) => sources.filter(Boolean).join('；')
const cited = (basis?: Basis) => (basis ? `《${basis.act.name}》${basis.article}` : undefined)
const row = (day: Day, counted: boolean, why: Label, source?: string): ExplainedDay => ({
  day,
  counted,
  why,
  ...(source ? { source } : {}),
})
