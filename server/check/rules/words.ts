/** 文字断言: 「超过三成」「近四成」「大部分」「过半」 beside the share that the same sentence gives or lets reckon. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, type Sentence } from '../measures.ts'
import { sortOf } from '../siblings.ts'
import { wholesIn } from '../wholes.ts'

const tenthOf = (word: string) => '一二三四五六七八九'.indexOf(word.replace('两', '二')) * 10 + 10
const claims: { words: RegExp; bounds(match: RegExpExecArray): [from: number, to: number] }[] = [
  { words: /(超过?|逾|超出)([一二两三四五六七八九])成/, bounds: m => [tenthOf(m[2]!) + 0.0001, 100] },
  {
    words: /(近|将近|接近)([一二两三四五六七八九])成/,
    bounds: m => [tenthOf(m[2]!) - 5, tenthOf(m[2]!)],
  },
  { words: /(不足|不到)([一二两三四五六七八九])成/, bounds: m => [0, tenthOf(m[2]!) - 0.0001] },
  { words: /([一二两三四五六七八九])成以上/, bounds: m => [tenthOf(m[1]!), 100] },
  { words: /([一二两三四五六七八九])成多/, bounds: m => [tenthOf(m[1]!), tenthOf(m[1]!) + 9.9999] },
  { words: /(近|将近|接近)(一半|半数)/, bounds: () => [45, 50] },
  { words: /绝大部分|绝大多数/, bounds: () => [75, 100] },
  { words: /大部分|大多数|多数|过半|超过?一?半数?|半数以上|一半以上/, bounds: () => [50.0001, 100] },
  { words: /不足一半|不到一半|不足半数/, bounds: () => [0, 49.9999] },
  { words: /超过?三分之一|三分之一以上/, bounds: () => [33.3334, 100] },
  { words: /超过?三分之二|三分之二以上/, bounds: () => [66.6667, 100] },
]

export function checkWords(sentence: Sentence, block: number): Claim[] {
  const text = sentence.text
  const taken: [number, number][] = []
  const all = measuresIn(text)
  return claims.flatMap(({ words, bounds }) => {
    const match = words.exec(text)
    if (!match || taken.some(([from, to]) => match.index < to && match.index + match[0].length > from)) return []
    taken.push([match.index, match.index + match[0].length])
    const larger = largerThanNamed(text, all, match.index + match[0].length)
    if (larger)
      return [
        breaks(
          { block, from: sentence.from + match.index, to: sentence.from + match.index + match[0].length },
          'words',
          match[0] + larger.said,
          larger.should,
          larger.told,
        ),
      ]
    const share = countBehind(text, all, match.index) ?? shareFor(text, all, match.index)
    if (share === undefined) return []
    const [least, most] = bounds(match)
    const [from, to] = /(?:未|不|没有)(?:能|会)?$/.test(text.slice(0, match.index)) ? [0, least] : [least, most]
    const place = { block, from: sentence.from + match.index, to: sentence.from + match.index + match[0].length }
    const base = share.told
    if (share.value >= from && share.value <= to) return [holds(place, 'words', match[0], base)]
    return [breaks(place, 'words', match[0], `${share.value.toFixed(1)}%`, base)]
  })
}

/** 「大部分为服务类，商品类200件，服务类131件」: something beside the one named is more than it. */
function largerThanNamed(text: string, all: Measure[], to: number) {
  const said = /^(?:投诉|举报)?(?:为|是|属于|集中在|来自)[^，。；、\d（(]{2,10}/.exec(text.slice(to))?.[0]
  const sort = said && sortOf(said)
  if (!sort) return undefined
  const counts = all.filter(each => each.dimension === 'count' && sortOf(each.label)?.axis === sort.axis)
  const mine = counts.find(each => sortOf(each.label)!.name === sort.name)
  const more = counts.find(each => mine && each.unit === mine.unit && each.value > mine.value)
  if (!mine || !more || all.some(each => /同比|环比|同期/.test(each.label))) return undefined
  return { said, should: `${more.label.trim()}${more.text}更多`, told: `${mine.label.trim()}${mine.text}` }
}

/** 「举报404件，超过半数（180件）已立案」: the count in brackets behind the words, over the one of its unit before them. */
function countBehind(text: string, all: Measure[], at: number): { value: number; told: string } | undefined {
  const part = all.find(
    each =>
      each.dimension === 'count' && each.from > at && /^[^，；。（(\d]{1,8}[（(]$/.test(text.slice(at, each.from)),
  )
  // Of two figures before it either may be the whole: nothing is said then.
  const wholes = part ? all.filter(each => each.unit === part.unit && (each.to <= at || isTotal(each, part))) : []
  const [whole, another] = wholes
  if (!part || !whole || another || whole.value === 0 || /[；。]/.test(text.slice(whole.to, at))) return undefined
  if (/[；。]/.test(text.slice(part.to, Math.max(part.to, whole.from)))) return undefined
  return { value: (part.value / whole.value) * 100, told: `${part.text} ÷ ${whole.text}` }
}

/** 「半数以上的投诉（150件）涉及网络购物，共接收投诉331件」. */
const isTotal = (each: Measure, part: Measure) => each.from > part.to && /^[，,]?\s*(全市)?共/.test(each.label)

/** The percentage nearest to the words in the same item, else the one part over its whole. */
function shareFor(text: string, all: Measure[], at: number): { value: number; told: string } | undefined {
  const near = all
    .filter(
      each =>
        each.dimension === 'percent' && !/[；。]/.test(text.slice(Math.min(at, each.from), Math.max(at, each.from))),
    )
    .filter(each => !/同比|环比|增长|上升|下降|减少|率/.test(each.label))
    .sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0]
  if (near) return { value: near.value, told: `占${near.text}` }
  const whole = wholesIn(text).find(each => each.parts.length === 1)
  if (!whole) return undefined
  const [part] = whole.parts
  return { value: (part!.value / whole.whole.value) * 100, told: `${part!.text} ÷ ${whole.whole.text}` }
}
