/**
 * The statutory holidays of a year whose notice has not come yet: what 《全国年节及纪念日放假办法》 fixes by itself.
 * Lunar days come from the Chinese calendar of the platform (ICU).
 */
import { holidayRules2014, holidayRules2025 } from '../../law/acts.ts'
import type { Act } from '../../law/grammar.ts'
import { ordinalOf } from './ordinal.ts'

export interface FixedDay {
  ordinal: number
  name: string
  act: Act
}

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
const known = new Map<number, readonly FixedDay[]>()

/** Ordinals of the fixed holidays of a year, in no notice's words. Thirteen days from 2025, eleven before. */
export function fixedDays(year: number): readonly FixedDay[] {
  const before = known.get(year)
  if (before) return before
  const days = compute(year)
  known.set(year, days)
  return days
}

function compute(year: number): FixedDay[] {
  const since2025 = year >= 2025
  const act = since2025 ? holidayRules2025 : holidayRules2014
  const spring = lunar(year, '1/1', ordinalOf(year, 1, 20))
  const labour = ordinalOf(year, 5, 1)
  const national = ordinalOf(year, 10, 1)
  const named: [string, number[]][] = [
    ['元旦', [ordinalOf(year, 1, 1)]],
    ['春节', since2025 ? [spring - 1, spring, spring + 1, spring + 2] : [spring, spring + 1, spring + 2]],
    ['清明节', [ordinalOf(year, 4, clearAndBright(year))]],
    ['劳动节', since2025 ? [labour, labour + 1] : [labour]],
    ['端午节', [lunar(year, '5/5', ordinalOf(year, 5, 20))]],
    ['中秋节', [lunar(year, '8/15', ordinalOf(year, 9, 1))]],
    ['国庆节', [national, national + 1, national + 2]],
  ]
  return named.flatMap(([name, days]) => days.map(ordinal => ({ ordinal, name, act })))
}

/** The first day written `month/day` in the Chinese calendar on or after `from`; leap months are written '6bis/1' and never match. */
function lunar(year: number, monthDay: string, from: number): number {
  for (let ordinal = from; ordinal < from + 60; ordinal += 1)
    if (chinese.format(ordinal * 86_400_000 + 43_200_000) === monthDay) return ordinal
  throw new Error(`no ${monthDay} of the Chinese calendar found in ${year}`)
}

/** 清明, the day in April when the sun reaches 15°: the usual approximation, right from 2000 to 2099. */
function clearAndBright(year: number): number {
  const y = year % 100
  return Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4)
}
