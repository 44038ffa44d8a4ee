/** 文字断言, of an order: 「最多的是质量，其次是售后，分别为92件、105件」, 「…由高到低排列」, 「连续三个月上升，6月339件，7月328件…」. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, type Sentence } from '../measures.ts'
import { periodOf } from './periods.ts'

const falling = /由高到低|从高到低|由多到少|从多到少|依次(?=为|是)|其次[^。；]*分别为/
const running = /连续[二两三四五六七八九十\d]+个?(?:月|季度)(?:[^，。；]{0,4})?(上升|增长|增加|下降|减少)/

export function checkOrder(sentence: Sentence, block: number): Claim[] {
  const { text, from } = sentence
  const place = (match: RegExpExecArray) => ({
    block,
    from: from + match.index,
    to: from + match.index + match[0].length,
  })
  const counts = measuresIn(text).filter(each => each.dimension === 'count')
  const ranked = falling.exec(text)
  const run = running.exec(text)
  const second = /次之/.exec(text)
  const all = measuresIn(text)
  return [
    ...all.flatMap((each, at) => compared(text, all[at - 1], each, { block, from })),
    ...(ranked ? judge(listOf(counts, ranked, text), false, ranked[0], place(ranked)) : []),
    ...(second ? judge(lastTwo(counts, second.index), false, second[0], place(second)) : []),
    ...(run ? judge(monthsOf(counts), /升|增/.test(run[1]!), run[0], place(run)) : []),
  ]
}

const against = /^(?:均|都|明显|略|远|也)?([高低多少]于)/

/** 「调解成功率98.43%，高于上季度的99.10%」 */
function compared(
  text: string,
  one: Measure | undefined,
  other: Measure,
  { block, from }: { block: number; from: number },
) {
  const word = against.exec(other.label.trim())?.[1]
  if (
    !word ||
    !one ||
    one.unit !== other.unit ||
    one.rough ||
    other.rough ||
    !/^[，,]?[^，。；]*$/.test(text.slice(one.to, other.from))
  )
    return []
  const more = /[高多]/.test(word)
  const place = { block, from: from + other.from - other.label.trimStart().length, to: from + other.to }
  const says = `${word}${other.text}`
  const base = `${one.text}，${other.text}`
  if (more ? one.value > other.value : one.value < other.value) return [holds(place, 'words', says, base)]
  const right =
    one.value === other.value ? '等于' : ({ 高: '低于', 低: '高于', 多: '少于', 少: '多于' }[word[0]!] ?? '')
  return [breaks(place, 'words', says, `${right}${other.text}`, base)]
}

/** The list parted by 、 that follows the words; the one before 由高到低. */
function listOf(counts: readonly Measure[], { 0: words, index }: RegExpExecArray, text: string): Measure[] {
  const behind = !/低|少/.test(words)
  const asked = counts.filter(each => (behind ? each.from > index : each.to <= index))
  const list: Measure[] = []
  for (const each of behind ? asked : asked.reverse()) {
    const last = list.at(-1)
    const gap = last ? text.slice(Math.min(last.to, each.to), Math.max(last.from, each.from)) : ''
    if (last && (each.unit !== last.unit || !/^[^，。；]*[、和][^，。；]*$/.test(gap))) break
    list.push(each)
  }
  return behind ? list : list.reverse()
}

/** 「餐饮195件居首，家居用品127件次之」 */
function lastTwo(counts: readonly Measure[], until: number): Measure[] {
  const [one, other] = counts.filter(each => each.to <= until).slice(-2)
  return one && other && one.unit === other.unit ? [one, other] : []
}

/** Each of a month, one after the other, of the same unit. */
function monthsOf(counts: readonly Measure[]): Measure[] {
  const dated = counts.filter(each => periodOf(each.label)?.month !== undefined && !/同期|去年/.test(each.label))
  const inTurn = dated.every((each, at) => {
    const last = dated[at - 1]
    return !last || (each.unit === last.unit && periodOf(each.label)!.month === (periodOf(last.label)!.month! % 12) + 1)
  })
  return inTurn ? dated : []
}

function judge(list: Measure[], rising: boolean, says: string, place: Claim['place']): Claim[] {
  if (list.length < 2 || list.some(each => each.rough)) return []
  const base = list.map(each => each.text).join('、')
  const at = list.findIndex(
    (each, n) => n > 0 && (rising ? each.value < list[n - 1]!.value : each.value > list[n - 1]!.value),
  )
  if (at < 0) return [holds(place, 'words', says, base)]
  return [breaks(place, 'words', says, `${list[at]!.text}${rising ? '少于' : '多于'}${list[at - 1]!.text}`, base)]
}
