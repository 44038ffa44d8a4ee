/** A whole of a sentence with its parts: after 「其中」, in brackets behind a number, before 「合计」, or after 「全市共」. */
import { type Measure, measuresIn } from './measures.ts'
import { beside, siblingsOf } from './siblings.ts'

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
  const named = [
    ...afterAmong(text, measures),
    ...inBrackets(text, measures),
    ...listWithTotal(text, measures),
    ...tested(measures),
  ]
  return [...named, ...afterTotal(text, measures).filter(each => !named.some(one => one.whole === each.whole))]
}

function afterAmong(text: string, all: Measure[]): Whole[] {
  const measures = all.filter(each => !isSizeOf(all, each))
  const marks = [...text.matchAll(/其中|包括|包含|分别为|分别是/g)].map(each => each.index)
  return marks.flatMap((mark, n) => {
    const next = marks[n + 1] ?? text.length
    const whole = measures.filter(each => each.to <= mark && !isTarget(each)).at(-1)
    if (!whole) return []
    const firstOf = wholeOfMark(measures, mark, whole)
    const tail = text.slice(mark, next)
    const parts = headsOf(tail, mark, measures).filter(each => comparable(each, firstOf) && !isSum(each))
    if (parts.length === 0 || mayBeOfAll(measures, firstOf, parts)) return []
    const exhaustive =
      isPartition(parts, tail, text.slice(0, mark)) || isTaken(firstOf, parts) || isHalf(firstOf, parts)
    const sum = measures.find(each => each.from > mark && each.from < next && isSumOf(each, parts))
    const together = sum && !/另|此外|加上/.test(tail) ? [{ whole: firstOf, parts: [sum], exhaustive: false }] : []
    return [{ whole: firstOf, parts, exhaustive }, ...together]
  })
}

/** 「投诉229件，其中27个省级站处理72件」: how many they are is no part where nothing of the kind was named before. */
function isSizeOf(all: Measure[], each: Measure): boolean {
  const at = all.indexOf(each)
  const next = all[at + 1]
  return (
    /^(个|家|户|所)$/.test(each.unit) &&
    /^(其中|包括|包含)?$/.test(each.label.trim()) &&
    each.after !== '' &&
    next?.label === each.after &&
    !comparable(next, each) &&
    !all.slice(0, at).some(one => comparable(one, each) && !isSizeOf(all, one))
  )
}

/** 「624个批次，超额完成年度500个批次的目标任务，其中…」: a target, a plan or last year's figure is no whole. */
const isTarget = (each: Measure) => /目标|任务|计划|同期|上周|上月|上年|去年|上期/.test(each.label + each.after)
const isStep = (each: Measure) => /(增长|上升|增加|提高|上涨|多|下降|减少|降低|少)(了|约)?$/.test(each.label.trim())
const isSum = (each: Measure) =>
  /(共计|合计|总计|累计|共)(受理|接收|收到|办结|检查|抽检|挽回|经济|损失|投诉|举报|有|为|达)*$/.test(each.label.trim())

/** 「340万元，其中投诉200.5万元，维权站150万元，合计350.5万元」: the sum of the parts is within the whole too. */
const isSumOf = (each: Measure, parts: readonly Measure[]) =>
  parts.length >= 2 &&
  isSum(each) &&
  comparable(each, parts[0]!) &&
  Math.abs(parts.reduce((all, part) => all + part.value, 0) - each.value) < 1e-6 * each.value

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

/** 「投诉10件、举报2件、咨询30件，共（合计）42件」; 「甲、乙、丙三局分别受理60件、40件、30件，合计130件」. */
function listWithTotal(text: string, measures: Measure[]): Whole[] {
  return measures.flatMap((whole, n) => {
    if (!isSum(whole)) return []
    const parts: Measure[] = []
    for (let at = n - 1; at >= 0 && comparable(measures[at]!, whole) && !isTarget(measures[at]!); at -= 1) {
      if (/。|；/.test(text.slice(measures[at]!.to, measures[at + 1]!.from))) break
      parts.unshift(measures[at]!)
      if (/其中|包括/.test(measures[at]!.label)) break
    }
    if (parts.length < 2 || parts.some(isStep)) return []
    const each = /分别[\u4e00-\u9fa5]{0,6}$/.test(parts[0]!.label) && parts.slice(1).every(one => one.label === '')
    const divided = each || siblingsOf(parts).length === parts.length || isPartition(parts, '')
    // 「甲局30件，乙局20件，全市共120件」 and 「质量40件，占33%，…合计120件」: of more than those named.
    const all = !/全[市区县省国]|总共/.test(whole.label) && !/%/.test(text.slice(parts[0]!.to, whole.from))
    return divided ? [{ whole, parts, exhaustive: all }] : []
  })
}

const found: [whole: RegExp, parts: RegExp][] = [
  [/抽检|抽查|检测|检验/, /^不?合格$/],
  [/回访/, /^(不|非常|比较|基本)?满意$/],
]

/** 「抽检320个，合格311个，不合格9个」: all tested, unless some are pending; 「回访200件，满意190件，基本满意8件」. */
function tested(measures: Measure[]): Whole[] {
  return measures.flatMap((whole, n) => {
    const [, words] = found.find(([of]) => of.test(whole.label)) ?? []
    const behind = measures.slice(n + 1)
    const end = behind.findIndex(
      each => !words?.test(each.label.trim().replace(/^检出|的$/g, '')) || !comparable(each, whole),
    )
    const parts = end < 0 ? behind : behind.slice(0, end)
    return words && parts.length >= 2 ? [{ whole, parts, exhaustive: false }] : []
  })
}

/** 「全市共受理投诉120件，甲局60件，乙局40件」: who is named is within, whether or not all are. */
function afterTotal(text: string, measures: Measure[]): Whole[] {
  const [whole] = measures
  if (!whole || !/全[市区县省国]|共|总/.test(whole.label) || isTarget(whole)) return []
  const parts: Measure[] = []
  for (const each of measures.slice(1)) {
    if (/[；。]|其中|包括|分别/.test(text.slice(whole.to, each.to)) || isSum(each)) break
    if (comparable(each, whole) && !isTarget(each) && !isStep(each)) parts.push(each)
  }
  const among = siblingsOf(parts)
  // 「共接收投诉56件、举报12件」 is a list of its own: the first is no whole of what stands beside it.
  if (among.some(each => beside(each.label, whole.label))) return []
  return among.length >= 2 ? [{ whole, parts: among, exhaustive: false }] : []
}

/** 「电话204件，来访42件，其中预付卡45件」: more than the last of a list, and so perhaps of the whole list. */
function mayBeOfAll(measures: Measure[], whole: Measure, parts: Measure[]) {
  const before = measures[measures.indexOf(whole) - 1]
  return (
    before !== undefined && siblingsOf([before, whole]).length === 2 && parts.some(each => each.value > whole.value)
  )
}

/** 罚没 is 罚款 and 没收, and nothing else. */
const isTaken = (whole: Measure, parts: readonly Measure[]) =>
  /罚没/.test(whole.label) && parts.length === 2 && /罚款/.test(parts[0]!.label) && /没收/.test(parts[1]!.label)

/** 上半年 is its two quarters. */
const isHalf = (whole: Measure, parts: readonly Measure[]) => {
  const half = /[上下]半年/.exec(whole.label)?.[0]
  const quarters = parts.map(each => /[一二三四]季度/.exec(each.label)?.[0][0]).join('')
  return half !== undefined && quarters === (half === '上半年' ? '一二' : '三四')
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
