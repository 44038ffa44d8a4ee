/** A clock in words: 剩2个工作日, 超期1日, 已中止. The number is counted in the clock's own unit. */
import type { Day, Label, Unit } from '../../law/grammar.ts'
import type { Context } from './context.ts'
import { addDays, type Calendar, daysBetween } from './day.ts'
import type { ClockView, MatterLine } from './view.ts'

export function lengthWords(amount: number, unit: Unit): Label {
  const zh = { 'working-day': '个工作日', 'calendar-day': '日', month: '个月', year: '年' }[unit]
  const en = { 'working-day': 'working days', 'calendar-day': 'days', month: 'months', year: 'years' }[unit]
  return { zh: `${amount}${zh}`, en: `${amount} ${en}` }
}

export interface DueState {
  dueOn: Day
  unit: Unit
  /** Absent in a list: there stand running limits alone. */
  pausedOn?: Day | null
  stoppedOn?: Day | null
  provisional: boolean
}

/** Amber from two days before; red from the day after. Colour never stands alone. */
export function remaining(
  calendar: Calendar,
  today: Day,
  { dueOn, unit, pausedOn = null, stoppedOn = null, provisional }: DueState,
): { tone: ClockView['tone']; text: Label } {
  const mark = provisional ? { zh: '（暂定）', en: ' (provisional)' } : { zh: '', en: '' }
  if (stoppedOn !== null)
    return stoppedOn <= dueOn
      ? { tone: 'met', text: { zh: `按期，${stoppedOn}了结`, en: `met on ${stoppedOn}` } }
      : { tone: 'missed', text: { zh: `逾期，${stoppedOn}了结`, en: `missed, ended ${stoppedOn}` } }
  if (pausedOn !== null)
    return { tone: 'paused', text: { zh: `${pausedOn}起中止${mark.zh}`, en: `paused since ${pausedOn}${mark.en}` } }
  // Ran out on Friday, and it is Saturday: no working day late, and yet late.
  const working = unit === 'working-day' && (dueOn >= today || workingDaysBetween(calendar, today, dueOn) > 0)
  const counted = working ? workingDaysBetween(calendar, today, dueOn) : Math.abs(daysBetween(today, dueOn))
  const more = working && counted >= furthest
  const n = more ? furthest : counted
  const zh = `${working ? '个工作日' : '日'}${more ? '以上' : ''}`
  const en = working
    ? more
      ? 'or more working days'
      : n === 1
        ? 'working day'
        : 'working days'
    : n === 1
      ? 'day'
      : 'days'
  if (dueOn < today)
    return { tone: 'overdue', text: { zh: `超期${n}${zh}${mark.zh}`, en: `${n} ${en} overdue${mark.en}` } }
  if (dueOn === today) return { tone: 'soon', text: { zh: `今天到期${mark.zh}`, en: `due today${mark.en}` } }
  return { tone: n <= 2 ? 'soon' : 'calm', text: { zh: `剩${n}${zh}${mark.zh}`, en: `${n} ${en} left${mark.en}` } }
}

interface LineDue {
  dueOn: Day | null
  provisional: boolean
  closedOn: Day | null
}

/** Of a line in a list: the limit that runs, or why there is none. */
export function remainingOfLine(
  { calendar, today }: Context,
  { dueOn, provisional, closedOn }: LineDue,
  unit: Unit,
): { tone: MatterLine['tone']; text: Label } {
  if (dueOn !== null) return remaining(calendar, today, { dueOn, unit, provisional })
  const text = closedOn
    ? { zh: `${closedOn}办结`, en: `closed ${closedOn}` }
    : { zh: '无在计期限', en: 'no limit running' }
  return { tone: 'none', text }
}

/** Four years back nobody asks for the exact number, and counting it would slow the lists. */
const furthest = 999

/** Working days after the earlier and up to the later of two days, up to `furthest`. */
function workingDaysBetween(calendar: Calendar, a: Day, b: Day) {
  const [first, last] = a < b ? [a, b] : [b, a]
  let n = 0
  for (let day = addDays(first, 1); day <= last && n < furthest; day = addDays(day, 1))
    if (calendar.on(day).workday) n += 1
  return n
}
