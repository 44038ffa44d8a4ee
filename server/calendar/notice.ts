/**
 * Is this a notice? What cannot be one is refused with the field named; what is odd is only pointed out, because a
 * notice may be unlike all before it (2015, 2020), and the person has it in front of her.
 */
import { holidayRules2014, holidayRules2025 } from '../../law/acts.ts'
import type { CalendarYear, Day, Label } from '../../law/grammar.ts'
import { daysBetween, weekday } from '../kernel/day.ts'
import { fixedDays } from '../kernel/festivals.ts'
import { write } from '../kernel/ordinal.ts'
import { badField, type FieldError, Problem } from '../kernel/problem.ts'
import type { Notice } from './contract.ts'

export type Warning = Label & { field: string }

const onWeekend = (day: Day) => weekday(day) === 0 || weekday(day) === 6
const yearOf = (day: Day) => Number(day.slice(0, 4))

/** @throws Problem naming each field that no notice could hold */
export function requireNotice(notice: Notice, today: Day) {
  const { year, days } = notice
  const latest = yearOf(today) + 2
  if (year > latest)
    throw badField(
      'year',
      { zh: '国务院办公厅不会提前这么久公布', en: 'is further ahead than any notice' },
      { zh: `至多${latest}`, en: `at most ${latest}` },
    )
  const errors = [...days.flatMap((each, at) => problemOf(notice, each, at)), ...missing(year, days)]
  if (errors.length > 0) throw new Problem('bad-input', errors[0]!.problem, errors)
}

function problemOf({ year, days }: Notice, each: Notice['days'][number], at: number): FieldError[] {
  const wrong = (name: string, problem: Label, expected: Label) => [{ field: `days.${at}.${name}`, problem, expected }]
  const { date, off, statutory } = each
  const [first, last] = [`${year - 1}-12-01`, `${year + 1}-01-31`]
  if (date < first || date > last)
    return wrong(
      'date',
      { zh: `${date}不在${year}年安排的范围内`, en: `${date} lies outside the arrangement of ${year}` },
      { zh: `${first}至${last}`, en: `${first} to ${last}` },
    )
  if (days.findIndex(other => other.date === date) < at)
    return wrong(
      'date',
      { zh: `${date}重复`, en: `${date} stands twice` },
      { zh: '每日一行', en: 'one line for each day' },
    )
  if (!off && statutory)
    return wrong(
      'statutory',
      { zh: '法定节假日不会是上班日', en: 'a statutory holiday is not worked' },
      { zh: '放假，或者不标法定', en: 'off, or not statutory' },
    )
  if (!off && !onWeekend(date))
    return wrong(
      'off',
      { zh: `${date}本来就是工作日，不能是调休上班日`, en: `${date} is a weekday: it makes up for nothing` },
      { zh: '星期六或者星期日', en: 'a Saturday or a Sunday' },
    )
  if (statutory && !fixedIn(yearOf(date)).has(date))
    return wrong(
      'statutory',
      { zh: `${date}不是${actOf(date)}规定的节假日`, en: `${date} is no holiday fixed by law` },
      { zh: '调休的放假日不标法定', en: 'days off by 调休 are not statutory' },
    )
  return []
}

/** Every holiday that the 办法 fixes is in the notice, off: forgetting one is the likeliest slip of the hand. */
function missing(year: number, days: Notice['days']): FieldError[] {
  return [...fixedIn(year)].flatMap(([date, name]) => {
    const at = days.findIndex(each => each.date === date)
    if (at >= 0 && days[at]!.off && days[at]!.statutory) return []
    return [
      {
        field: at >= 0 ? `days.${at}.statutory` : 'days',
        problem: {
          zh: at >= 0 ? `${date}（${name}）是法定节假日` : `缺少法定节假日${date}（${name}）`,
          en: at >= 0 ? `${date} is a statutory holiday` : `the statutory holiday ${date} is missing`,
        },
        expected: { zh: `${date}放假，法定（${actOf(date)}）`, en: `${date} off, statutory` },
      },
    ]
  })
}

const fixedIn = (year: number) => new Map(fixedDays(year).map(each => [write(each.ordinal), each.name]))
const actOf = (date: Day) => `《${(yearOf(date) >= 2025 ? holidayRules2025 : holidayRules2014).name}》`

/** What a second pair of eyes would ask about. */
export function warningsOn({ year, url, days }: Notice, today: Day): Warning[] {
  const warnings: Warning[] = []
  const warn = (field: string, zh: string, en: string) => warnings.push({ field, zh, en })
  if (!url) warn('url', '没有网址：以后无从核对', 'No address: nobody can check it later')
  if (year > yearOf(today) + 1) warn('year', '早于惯常的公布时间', 'Earlier than notices usually come')
  const holidays = days.filter(each => each.off)
  for (const [at, each] of days.entries())
    if (!each.off && !holidays.some(other => Math.abs(daysBetween(other.date, each.date)) <= 21))
      warn(`days.${at}.date`, `${each.date}上班，前后三周都没有放假`, `${each.date} is worked, with no holiday near it`)
  // 调休 borrows and gives back: days off in the week = holidays that fell on a weekend + weekend days worked.
  const borrowed = days.filter(each => each.off && !each.statutory && !onWeekend(each.date)).length
  const worked = days.filter(each => !each.off).length
  const fell = days.filter(each => each.statutory && onWeekend(each.date)).length
  if (borrowed !== worked + fell)
    warn(
      'days',
      `调休不平：平日多放${borrowed}天，周末上班${worked}天、法定节假日逢周末${fell}天`,
      `Does not balance: ${borrowed} weekdays off for ${worked} weekend days worked and ${fell} holidays on a weekend`,
    )
  return warnings
}

/** As the calendar reads it. */
export const yearOfNotice = ({ year, title, number, url, days }: Notice): CalendarYear => ({
  year,
  notices: [{ title, number, url: url ?? '' }],
  days: [...days].sort((a, b) => (a.date < b.date ? -1 : 1)),
})
