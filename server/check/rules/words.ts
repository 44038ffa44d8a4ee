/** 文字断言: 「超过三成」「近四成」「大部分」「过半」 beside the share that the same sentence gives or lets reckon. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, type Sentence } from '../measures.ts'
import { wholesIn } from '../wholes.ts'

const tenths = '一二三四五六七八九'
const claims: { words: RegExp; bounds(match: RegExpExecArray): [from: number, to: number] }[] = [
  { words: /(超过?|逾|超出)([一二三四五六七八九])成/, bounds: m => [tenths.indexOf(m[2]!) * 10 + 10.0001, 100] },
  {
    words: /(近|将近|接近)([一二三四五六七八九])成/,
    bounds: m => [tenths.indexOf(m[2]!) * 10 + 5, tenths.indexOf(m[2]!) * 10 + 10],
  },
  { words: /(不足|不到)([一二三四五六七八九])成/, bounds: m => [0, tenths.indexOf(m[2]!) * 10 + 9.9999] },
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
    const share = countBehind(text, all, match.index) ?? shareFor(text, all, match.index)
    if (share === undefined) return []
    const [from, to] = bounds(match)
    const place = { block, from: sentence.from + match.index, to: sentence.from + match.index + match[0].length }
    const base = share.told
    if (share.value >= from && share.value <= to) return [holds(place, 'words', match[0], base)]
    return [breaks(place, 'words', match[0], `${share.value.toFixed(1)}%`, base)]
  })
}

/** 「举报404件，超过半数（180件）已立案」: the count in brackets behind the words, over the one of its unit before them. */
function countBehind(text: string, all: Measure[], at: number): { value: number; told: string } | undefined {
  const part = all.find(
    each =>
      each.dimension === 'count' && each.from > at && /^[^，；。（(\d]{1,8}[（(]$/.test(text.slice(at, each.from)),
  )
  // Of two figures before it either may be the whole: nothing is said then.
  const [whole, another] = part ? all.filter(each => each.to <= at && each.unit === part.unit) : []
  if (!part || !whole || another || whole.value === 0 || /[；。]/.test(text.slice(whole.to, at))) return undefined
  return { value: (part.value / whole.value) * 100, told: `${part.text} ÷ ${whole.text}` }
}

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
