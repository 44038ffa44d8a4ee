/** Which of two figures is the earlier one: told by 上月, 去年同期, 由…至, or by the months and years they are of. */
import type { Measure } from '../measures.ts'
import { kindIn, sortOf } from '../siblings.ts'

export const up = /(增长|上升|增加|提高|攀升|上涨|[增涨升]幅|多)(了|约|为|达)?$/
export const down = /(下降|减少|降低|回落|下滑|降幅|少)(了|约|为|达)?$/
const earlier = /去年同期|上年同期|同期|上一?周|上一?月|上一?季|上期|上年|去年/

export const isStep = (each: Measure) => up.test(each.label.trim()) || down.test(each.label.trim())

/** Also 「比上周（65件）」 and 「由100件增至120件」. */
export function isEarlier(text: string, each: Measure): boolean {
  if (isStep(each) || each.dimension === 'percent' || each.dimension === 'points') return false
  const bracketed = /([^，。；\d]*)[（(]\s*(?:为)?$/.exec(text.slice(0, each.from))?.[1] ?? ''
  if (earlier.test(each.label) || (/[比较与和]/.test(bracketed) && earlier.test(bracketed))) return true
  return /[由从][^，]*$/.test(each.label) && /[增升降减高少加落滑长涨]了?[至到]/.test(each.after)
}

/** The figure that is measured against it: the last one before it in the same item, of the kind that the clause names. */
export function nowOf(text: string, all: readonly Measure[], before: Measure): Measure | undefined {
  const start = text.lastIndexOf('；', before.from)
  const counts = all.filter(
    each =>
      each.from > start &&
      each.to <= before.from &&
      each.unit === before.unit &&
      !isStep(each) &&
      !isEarlier(text, each),
  )
  const kind = kindIn(/[^，。；\d]*$/.exec(text.slice(0, before.from).replace(/[（(]\s*$/, ''))![0])
  const same = kind === undefined ? counts : counts.filter(each => kindIn(each.label) === kind)
  return same.at(-1)
}

interface Period {
  year?: number
  month?: number
  quarter?: number
}
const numerals = '一二三四五六七八九十'
const numberOf = (text: string) =>
  /^\d+$/.test(text) ? Number(text) : text === '十一' ? 11 : text === '十二' ? 12 : numerals.indexOf(text) + 1

export function periodOf(label: string): Period | undefined {
  const year = /(\d{4})年/.exec(label)?.[1]
  const month = /(?<!\d)(\d{1,2}|[一二三四五六七八九十]{1,2})月/.exec(label)?.[1]
  const quarter = /第?([一二三四1-4])季度/.exec(label)?.[1]
  if (!year && !month && !quarter) return undefined
  return {
    ...(year ? { year: Number(year) } : {}),
    ...(month ? { month: numberOf(month) } : {}),
    ...(quarter ? { quarter: numberOf(quarter) } : {}),
  }
}

const precedes = (a: number | undefined, b: number | undefined, round: number) =>
  a !== undefined && b !== undefined && (a === b - 1 || (b === 1 && a === round))

/** 环比: the month or quarter before; 同比: the same one of the year before. */
function isBefore(a: Period, b: Period, yearly: boolean): boolean {
  if (yearly) return precedes(a.year, b.year, 0) && a.month === b.month && a.quarter === b.quarter
  if (a.year !== undefined && b.year !== undefined && b.year - a.year > 1) return false
  return precedes(a.month, b.month, 12) || precedes(a.quarter, b.quarter, 4)
}

/** The two figures that a 环比 or 同比 compares, told by their periods. */
export function pairByPeriod(
  counts: readonly Measure[],
  change: Measure,
): { now: Measure; before: Measure } | undefined {
  const yearly = /同比/.test(change.label)
  if (!yearly && !/环比/.test(change.label)) return undefined
  const dated = counts.filter(each => !isStep(each)).map(each => ({ each, period: periodOf(each.label) }))
  for (const { each: now, period } of dated.filter(one => one.each.to <= change.from).reverse()) {
    const others = dated.filter(
      one => one.each !== now && one.period && one.each.unit === now.unit && alike(one.each.label, now.label),
    )
    const exact = others.find(one => period && isBefore(one.period!, period, yearly))
    const alone = !period && others.length === 1 && others[0]!.each.from > change.from ? others[0] : undefined
    const before = exact ?? alone
    if (before && before.each.value !== 0) return { now, before: before.each }
  }
  return undefined
}

/** 「5月举报110件」 is not what 「6月投诉120件」 is measured against. */
const alike = (label: string, now: string) => {
  const kind = kindIn(label)
  const place = sortOf(label)
  return (kind === undefined || kind === (kindIn(now) ?? kind)) && (place?.axis !== 'place' || now.includes(place.name))
}
