/** 节日和专题: the occasions for which bureaus analyse the appeals apart, and the days usually taken. The bureau's own custom, no law. */
import { lunarDays } from './calendar/lunar.ts'
import type { Day, Label } from './grammar.ts'

export interface Occasion {
  code: string
  /** By what else it is asked for, with a year: 2026-国庆, 双11-2026. */
  names: readonly string[]
  label: Label
  /** Both included; the editor may take others. Undefined where the almanac ends. */
  days(year: number): { from: Day; to: Day } | undefined
}

const fixed = (from: string, to: string) => (year: number) => ({ from: `${year}-${from}`, to: `${year}-${to}` })

/** 除夕 to 初七. */
function spring(year: number) {
  const first = lunarDays[year]?.[0]
  if (!first) return undefined
  const day = (offset: number) =>
    new Date(Date.parse(`${year}-${first}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10)
  return { from: day(-1), to: day(6) }
}

export const occasions: readonly Occasion[] = [
  { code: 'spring', label: { zh: '春节假期', en: 'Spring Festival' }, names: ['春节'], days: spring },
  {
    code: '315',
    label: { zh: '3·15国际消费者权益日', en: 'World Consumer Rights Day' },
    names: ['3·15', '3.15'],
    days: fixed('03-01', '03-15'),
  },
  {
    code: 'labour',
    label: { zh: '“五一”假期', en: 'Labour Day holiday' },
    names: ['五一'],
    days: fixed('05-01', '05-05'),
  },
  { code: '618', label: { zh: '“618”网购节', en: '618 online sales' }, names: [], days: fixed('06-01', '06-20') },
  {
    code: 'national',
    label: { zh: '国庆假期', en: 'National Day holiday' },
    names: ['国庆'],
    days: fixed('10-01', '10-07'),
  },
  {
    code: 'double11',
    label: { zh: '“双11”网购节', en: 'Double 11 online sales' },
    names: ['双11', '双十一'],
    days: fixed('11-01', '11-20'),
  },
]

/** 2026-national, national-2026, 2026国庆, 2026年双11, 3·15-2026. */
export function occasionAsked(words: string): { occasion: Occasion; year: number } | undefined {
  const [, before, after] = /^(20\d\d)(?:年|-)?(.+)$/.exec(words) ?? []
  const [, name, last] = /^(.+?)-?(20\d\d)年?$/.exec(words) ?? []
  for (const [year, called] of [
    [before, after],
    [last, name],
  ]) {
    const occasion = occasions.find(each => called && (each.code === called || each.names.includes(called)))
    if (occasion) return { occasion, year: Number(year) }
  }
  return undefined
}

/** Whose days these are. */
export const occasionOn = (from: Day, to: Day): Occasion | undefined =>
  occasions.find(each => {
    const days = each.days(Number(from.slice(0, 4)))
    return days?.from === from && days.to === to
  })

export const occasionTitle = (occasion: Occasion, year: number) => `${year}年${occasion.label.zh}消费投诉举报专题分析`
