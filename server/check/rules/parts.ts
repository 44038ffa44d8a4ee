/**
 * 部分与总数: after 「其中」, or in brackets behind a number, stand its parts. A part never exceeds its whole; parts that
 * are known to divide it (投诉、举报、咨询) or are said to (分别、合计) must add up.
 */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, type Sentence } from '../measures.ts'

/** Words that divide a whole without rest wherever bulletins use them together. */
const partitions = [
  ['投诉', '举报', '咨询'],
  ['退回', '办结', '处理中'],
  ['受理', '不予受理', '正在处理'],
  ['商品', '服务', '其他'],
  ['话务', '互联网', '录入'],
]

export interface Whole {
  whole: Measure
  parts: Measure[]
  /** Nothing is left over: told by the words, or known of these parts. */
  exhaustive: boolean
}

/** Every whole of a sentence with the parts that are named after it. */
export function wholesIn(text: string): Whole[] {
  const measures = measuresIn(text).filter(each => each.dimension === 'count' || each.dimension === 'money')
  return [...afterAmong(text, measures), ...inBrackets(text, measures), ...listWithTotal(text, measures)]
}

function afterAmong(text: string, measures: Measure[]): Whole[] {
  const marks = [...text.matchAll(/其中|包括|包含|分别为|分别是/g)].map(each => each.index)
  return marks.flatMap((mark, n) => {
    const next = marks[n + 1] ?? text.length
    const whole = measures.filter(each => each.to <= mark && !isTarget(each)).at(-1)
    if (!whole) return []
    const firstOf = wholeOfMark(measures, mark, whole)
    const parts = headsOf(text.slice(mark, next), mark, measures).filter(each => comparable(each, firstOf))
    return parts.length === 0
      ? []
      : [{ whole: firstOf, parts, exhaustive: isPartition(parts, text.slice(mark, next), text.slice(0, mark)) }]
  })
}

/** 「624个批次，超额完成年度500个批次的目标任务，其中…」: a target, a plan or last year's figure is no whole. */
const isTarget = (each: Measure) => /目标|任务|计划|同期|上周|上月|上年|去年|上期/.test(each.label + each.after)

/** 「诉求24339件，为消费者挽回损失340万元。其中：投诉3725件」: the nearest of the same unit as the first part, else the nearest. */
function wholeOfMark(measures: Measure[], mark: number, nearest: Measure): Measure {
  const first = measures.find(each => each.from >= mark)
  if (!first) return nearest
  return measures.filter(each => each.to <= mark && comparable(each, first) && !isTarget(each)).at(-1) ?? nearest
}

/** The leading measure of each item: items are parted by ；, or by ， and 、 where there is none. */
function headsOf(tail: string, from: number, measures: Measure[]): Measure[] {
  const items: [number, number][] = []
  const marks = /；|;/.test(tail) ? /[；;]/g : /[，,、]/g
  let start = 0
  for (const match of tail.matchAll(marks)) {
    items.push([from + start, from + match.index])
    start = match.index + 1
  }
  items.push([from + start, from + tail.length])
  const unit = measures.find(each => each.from >= from)?.unit
  return items.flatMap(([begin, end]) => {
    const head = measures.find(each => each.from >= begin && each.to <= end && each.unit === unit)
    return head && !isTarget(head) ? [head] : []
  })
}

function inBrackets(text: string, measures: Measure[]): Whole[] {
  return [...text.matchAll(/[（(]([^（）()]*)[）)]/g)].flatMap(match => {
    if (/其中|包括/.test(match[1]!)) return []
    const whole = measures.filter(each => each.to <= match.index).at(-1)
    if (!whole || /[，。；]/.test(text.slice(whole.to, match.index))) return []
    const parts = headsOf(match[1]!, match.index + 1, measures).filter(each => comparable(each, whole))
    if (parts.length < 2) return []
    return [{ whole, parts, exhaustive: isPartition(parts, match[1]!) }]
  })
}

/** 「投诉10件、举报2件、咨询30件，共（合计）42件」. */
function listWithTotal(text: string, measures: Measure[]): Whole[] {
  return measures.flatMap((whole, n) => {
    if (!/(共计|合计|总计|共)$/.test(whole.label.trim())) return []
    const parts: Measure[] = []
    for (let at = n - 1; at >= 0 && comparable(measures[at]!, whole); at -= 1) {
      if (/。|；/.test(text.slice(measures[at]!.to, measures[at + 1]!.from))) break
      parts.unshift(measures[at]!)
    }
    return parts.length >= 2 && isPartition(parts, '') ? [{ whole, parts, exhaustive: true }] : []
  })
}

const comparable = (a: Measure, b: Measure) =>
  a.dimension === b.dimension && (a.unit === b.unit || generic(a.unit, b.unit))
const generic = (a: string, b: string) =>
  /^(件|起|个|条|批|批次)$/.test(a) && /^(件|起|个|条|批|批次)$/.test(b) && a !== '个' && b !== '个'

function isPartition(parts: Measure[], words: string, ahead = ''): boolean {
  const labels = parts.map(each => each.label + each.after)
  const known = partitions.some(partition => {
    const hit = labels.map(label => partition.find(word => label.includes(word)))
    return new Set(hit).size === parts.length && hit.every(Boolean) && parts.length >= Math.min(3, partition.length)
  })
  const rest = /其他|其它|其余/.test(labels.at(-1) ?? '') && parts.length >= 3
  const closed = /^分别/.test(words) && !/前[一二三四五六七八九十\d]+[位名项类]?$/.test(ahead) && parts.length >= 2
  return known || rest || closed
}

export function checkParts(sentence: Sentence, block: number): Claim[] {
  return wholesIn(sentence.text).flatMap(({ whole, parts, exhaustive }) => {
    const place = (each: Measure) => ({ block, from: sentence.from + each.from, to: sentence.from + each.to })
    const named = (each: Measure) => `${each.label.replace(/^[其中包括：:\s]+/, '')}${each.text}`
    const tooLarge = parts
      .filter(each => each.value > whole.value && !each.rough && !whole.rough)
      .map(each =>
        breaks(
          place(each),
          'subset',
          each.text,
          `不超过${whole.text}`,
          `「${named(each)}」是「${named(whole)}」的一部分`,
        ),
      )
    if (tooLarge.length > 0) return tooLarge
    const rough = whole.rough || parts.some(each => each.rough)
    const sum = parts.reduce((total, each) => total + each.value, 0)
    // Nobody said that they divide the whole; but many parts that miss it by a hair were meant to.
    const meant = parts.length >= 3 && Math.abs(sum - whole.value) <= whole.value * 0.03
    if (parts.length < 2 || rough || !(exhaustive || meant))
      return parts.length === 1 ? [holds(place(parts[0]!), 'subset', parts[0]!.text, named(whole))] : []
    const slack = parts.reduce(
      (total, each) => total + (each.step > 1 ? each.step / 2 : 0),
      whole.step > 1 ? whole.step / 2 : 0,
    )
    const base = `${parts.map(each => each.text).join(' + ')}`
    if (Math.abs(sum - whole.value) <= slack) return [holds(place(whole), 'parts', whole.text, base)]
    return [
      breaks(
        place(whole),
        'parts',
        whole.text,
        whole.text.replace(/[\d,]+(\.\d+)?/, String(sum / (whole.text.includes('万') ? 1e4 : 1))),
        base,
      ),
    ]
  })
}
