/** The statutory holidays of a year whose notice has not come yet: what 《全国年节及纪念日放假办法》 fixes by itself. */
import { holidayRules2014, holidayRules2025 } from '../../law/acts.ts'
import { lunarDays } from '../../law/calendar/lunar.ts'
import type { Act } from '../../law/grammar.ts'
import { parse } from './ordinal.ts'

export interface FixedDay {
  ordinal: number
  name: string
  act: Act
}

/** Thirteen days from 2025, eleven before. Beyond the almanac (after 2060) only those of the solar calendar are known. */
export function fixedDays(year: number): readonly FixedDay[] {
  const since2025 = year >= 2025
  const act = since2025 ? holidayRules2025 : holidayRules2014
  const days = (name: string, monthDay: string | undefined, first: number, last: number): FixedDay[] =>
    monthDay === undefined
      ? []
      : Array.from({ length: last - first + 1 }, (_, index) => ({
          ordinal: parse(`${year}-${monthDay}`) + first + index,
          name,
          act,
        }))
  const [spring, qingming, dragon, moon] = lunarDays[year] ?? []
  return [
    ...days('元旦', '01-01', 0, 0),
    ...days('春节', spring, since2025 ? -1 : 0, 2),
    ...days('清明节', qingming, 0, 0),
    ...days('劳动节', '05-01', 0, since2025 ? 1 : 0),
    ...days('端午节', dragon, 0, 0),
    ...days('中秋节', moon, 0, 0),
    ...days('国庆节', '10-01', 0, 2),
  ]
}
