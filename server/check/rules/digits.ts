/** 小数与进位: percentages of one kind in one sentence are printed with as many decimals. 100% needs none. */
import { breaks, type Claim } from '../claim.ts'
import { type Measure, measuresIn, type Sentence } from '../measures.ts'

export function checkDigits(sentence: Sentence, block: number): Claim[] {
  const all = measuresIn(sentence.text)
  const counts = all.filter(each => each.dimension === 'count' || each.dimension === 'money').map(each => each.value)
  const percents = all.filter(
    each => each.dimension === 'percent' && !each.rough && !isWhole(each) && !isExact(each.value, counts),
  )
  const groups = Map.groupBy(percents, kindOf)
  return [...groups].flatMap(([kind, group]) => {
    const wanted = kind === '' ? undefined : commonDecimals(group.map(decimalsOf))
    if (wanted === undefined) return []
    return group
      .filter(each => decimalsOf(each) !== wanted)
      .map(each => {
        const place = { block, from: sentence.from + each.from, to: sentence.from + each.to }
        const like = group.find(one => decimalsOf(one) === wanted)!
        return breaks(
          place,
          'decimals',
          each.text,
          inDecimals(each.value, decimalsOf(each), wanted, '%'),
          alike(like.text, wanted),
        )
      })
  })
}

/** As most have; with as many of each, the fewer, which can be had from the more, but not none. Undefined: all alike. */
export function commonDecimals(decimals: readonly number[]): number | undefined {
  const counts = [...Map.groupBy(decimals, each => each)].map(([value, group]) => ({ value, n: group.length }))
  if (counts.length < 2) return undefined
  return counts.sort((a, b) => b.n - a.n || Number(a.value === 0) - Number(b.value === 0) || a.value - b.value)[0]!
    .value
}
export const inDecimals = (value: number, has: number, wanted: number, unit: string) =>
  has > wanted ? `${value.toFixed(wanted)}${unit}` : `保留${wanted}位小数`
export const alike = (text: string, decimals: number) =>
  `同列或同句的${text}${decimals === 0 ? '不带小数' : `为${decimals}位小数`}`

/** 30 of 120 is 25 % and nothing behind the point: to leave out noughts is no error. Also as a change: 120 to 150. */
export const isExact = (percent: number, counts: readonly number[]) =>
  counts.some(a =>
    counts.some(
      b => b > 0 && a !== b && [a / b, Math.abs(a - b) / b].some(each => Math.abs(each * 100 - percent) < 1e-9),
    ),
  )

const decimalsOf = (each: Measure) => Math.max(0, Math.round(-Math.log10(each.step)))
const isWhole = (each: Measure) => each.value === 0 || each.value === 100
/** Shares with shares, changes with changes, a rate with the same rate. */
function kindOf({ label }: Measure): string {
  if (/同比|环比|增长|上升|下降|减少|增加|提高|降低/.test(label)) return '增减'
  if (/占|比重/.test(label)) return '占比'
  return /([\u4e00-\u9fa5]{2}率)[为达到]*$/.exec(label.trim())?.[1] ?? ''
}
