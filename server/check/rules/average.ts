/** 平均数与其两个数: 「12人人均50件，共500件」, 「共受理71184件，日均10169件（7天）」. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, near, printed, type Sentence } from '../measures.ts'

/** By the word before 均 the unit that is divided by. */
const dividers: [words: RegExp, units: RegExp][] = [
  [/(?:人均|平均每人|每人平均)/, /^(人|名)$/],
  [/(?:户均|平均每户|每户平均)/, /^户$/],
  [/(?:店均|家均|企均|站均|所均|平均每[家店站]|每[家店站]平均)/, /^(家|个|所|户)$/],
  [/(?:局均|平均每个?(?:局|单位))/, /^(个|家)$/],
  [/(?:件均|平均每件|每件平均)/, /^(件|起)$/],
  [/(?:日均|平均每[天日]|每[天日]平均)/, /^天$/],
]
const saidBy = (label: string) =>
  dividers.find(([words]) => new RegExp(`${words.source}[\\u4e00-\\u9fa5]{0,6}$`).test(label.trim()))?.[1]

export function checkAverages({ text, from }: Sentence, block: number): Claim[] {
  const all = [...measuresIn(text), ...daysIn(text)].sort((a, b) => a.from - b.from)
  return all.flatMap(average => {
    const unit = saidBy(average.label)
    if (!unit || average.rough || (average.dimension !== 'count' && average.dimension !== 'money')) return []
    const item = all.filter(
      each =>
        each !== average &&
        !/[；;]/.test(text.slice(Math.min(each.from, average.from), Math.max(each.from, average.from))),
    )
    const among = item.filter(each => unit.test(each.unit) && each.value > 0)
    const totals = item.filter(
      each => each.unit === average.unit && each.value > average.value && !saidBy(each.label) && !among.includes(each),
    )
    const [total, many] = [totals[0], among[0]]
    // Of two totals or two groups either may be meant: then nothing is told.
    if (!total || !many || totals.length > 1 || among.length > 1 || total.rough || many.rough) return []
    const exact = total.value / many.value
    const place = { block, from: from + average.from, to: from + average.to }
    const says = `${average.label.trim()}${average.text}`
    const base = `${total.text} ÷ ${many.text}`
    return near(average, exact, total.dimension === 'money' ? total.step / 2 / many.value : 0)
      ? [holds(place, 'average', says, base)]
      : [breaks(place, 'average', says, printed(exact, average), base)]
  })
}

/** Days are no count of matters; only a daily mean asks for them, and not for those of 「7天无理由」 or 「7天内」. */
const daysIn = (text: string): Measure[] =>
  [...text.matchAll(/(?<![\d.])(\d{1,3})天(?=[）)，,、共日来])/g)].map(match => ({
    text: match[0],
    value: Number(match[1]),
    step: 1,
    unit: '天',
    dimension: 'count',
    rough: false,
    label: '',
    after: '',
    from: match.index,
    to: match.index + match[0].length,
  }))
