/**
 * 子集不超过全集, across sentences: what 27家省级维权站 handled cannot be more than what all 229个维权站 did. A group is a
 * number of things with a name; a group of the same name with a qualifier before it and fewer of them is part of it.
 */
import { breaks, type Claim } from '../claim.ts'
import { type Document, paragraphsOf } from '../document.ts'
import { type Measure, measuresIn, type Sentence, sentencesOf } from '../measures.ts'
import { sortOf } from '../siblings.ts'

interface Group {
  noun: string
  qualifier: string
  /** The bureau or district it is in, where one is named. */
  place: string
  size: Measure
  block: number
  sentence: Sentence
  /** What is told of it, until the next group of the paragraph begins. */
  told: { topic: string; measure: Measure; sentence: Sentence }[]
}

const qualifiers = '国家级|省级|市级|县级|区级|重点|示范|大型|新建'
/** 「其中省级维权站27个」: what stands before the qualifier is no part of the name. */
const toQualifier = new RegExp(`^.*?(?=${qualifiers})`)
const ahead = new RegExp(
  `^(家|个|条|户|所|名|人)?(${qualifiers})?([\\u4e00-\\u9fa5]{2,5}?(?:站|店|商户|企业|单位|街区|街道|市场|超市|网点|机构|经营户|户|局|所))`,
)
const behind = new RegExp(
  `(${qualifiers})?([\\u4e00-\\u9fa5]{2,5}?(?:站|店|商户|企业|单位|街区|街道|市场|超市|网点|机构|经营户|户))$`,
)

export function checkSubsets(document: Document): Claim[] {
  const groups = paragraphsOf(document).flatMap(({ at, text }) => groupsIn(text, at))
  return groups.flatMap(part =>
    groups
      .filter(whole => whole !== part && part.noun === whole.noun && part.qualifier !== '' && whole.qualifier === '')
      .filter(whole => part.size.value < whole.size.value && ['', part.place].includes(whole.place))
      .flatMap(whole => exceeding(part, whole)),
  )
}

function groupsIn(text: string, block: number): Group[] {
  const groups: Group[] = []
  for (const sentence of sentencesOf(text)) {
    let before: string | undefined
    for (const measure of measuresIn(sentence.text)) {
      const named = groupNamed(sentence.text, measure)
      const topic = topicOf(measure) ?? (measure.unit === '件' && bare.test(measure.label) ? before : undefined)
      if (topic && measure.dimension === 'count') before = topic
      if (named) groups.push({ ...named, place: placeOf(measure), size: measure, block, sentence, told: [] })
      else if (topic) groups.at(-1)?.told.push({ topic, measure, sentence })
    }
  }
  return groups
}

/** 「27家省级维权站」 or 「12315维权站229个」. */
function groupNamed(text: string, size: Measure): { noun: string; qualifier: string } | undefined {
  if (size.dimension !== 'count' || !/^(家|个|条|户|所)$/.test(size.unit)) return undefined
  const after = ahead.exec(text.slice(size.to))
  if (after) return { qualifier: after[2] ?? '', noun: after[3]!.slice(-3) }
  const before = behind.exec(size.label.replace(/^.*\d/, '').replace(toQualifier, ''))
  return before ? { qualifier: before[1] ?? '', noun: before[2]!.slice(-3) } : undefined
}

const placeOf = (each: Measure) => {
  const sort = sortOf(each.label)
  return sort?.axis === 'place' ? sort.name : ''
}

/** The few things that bulletins tell of a group. */
const topics: [name: string, words: RegExp, dimension: Measure['dimension']][] = [
  ['投诉', /(受理|处理|调解|接收|接待)[\u4e00-\u9fa5]{0,4}(投诉|纠纷)/, 'count'],
  ['挽回损失', /挽回[\u4e00-\u9fa5]{0,6}损失/, 'money'],
  ['先行赔付', /先行赔付/, 'count'],
]
/** 「…受理投诉1813件，其中27个省级维权站受理2500件」: of what the sentence has named before. */
const bare = /(受理|处理|调解|接收|接待)了?\s*$/
const topicOf = (measure: Measure) =>
  topics.find(([, words, dimension]) => measure.dimension === dimension && words.test(measure.label))?.[0]

function exceeding(part: Group, whole: Group): Claim[] {
  return part.told.flatMap(({ topic, measure, sentence }) => {
    const of = whole.told.find(each => each.topic === topic && each.measure.dimension === measure.dimension)
    if (!of || measure.value <= of.measure.value) return []
    const place = { block: part.block, from: sentence.from + measure.from, to: sentence.from + measure.to }
    const name = (each: Group) => `${each.size.text}${each.qualifier}${each.noun}`
    return [
      breaks(
        place,
        'subset',
        measure.text,
        `不超过${of.measure.text}`,
        `${name(part)}是${name(whole)}的一部分，全部的${topic}为${of.measure.text}`,
      ),
    ]
  })
}
