/** 文字断言, superlatives: 「投诉最多的是质量问题30件」 by the figure beside it, 「最多的是乙局」 by the one named. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, type Sentence } from '../measures.ts'
import { kindIn, sortOf } from '../siblings.ts'

const firsts = '最多|最高|最大|位居首位|居首位?|位居榜首|位居第一|居第一位?|排名第一|位列第一|名列第一'
const named = new RegExp(
  `(?<topic>[^，。；、\\d]{0,12}?)(?<claim>(?<word>${firsts}|最少|最低|最小)的?(?:单位|地区|问题|类别)?(?:是|为|：|依次为)(?<name>[^，。；、\\d（(：]{2,12}))(?=[，。；、（(：]|$)`,
  'g',
)
const naming = new RegExp(
  `(?<claim>(?<name>[^，。；、\\d（()）]{2,10}?)(?<topic>(?:的?[投举咨受接办]?[\\u4e00-\\u9fa5]?(?:数量|量|数|率|占比))?)(?<word>${firsts}|最少|最低|最小))(?=[，。；]|$)`,
  'g',
)
const moving = /同比|环比|增长|上升|下降|减少|增加|同期|上[周月年期]|去年/

export function checkMost(sentence: Sentence, block: number): Claim[] {
  const { text, from } = sentence
  const all = measuresIn(text).map(each => inBrackets(text, each))
  const told = [...text.matchAll(named), ...text.matchAll(naming)].flatMap(match => {
    const { claim = '', name = '', word = '', topic = '' } = match.groups!
    const at = match.index + match[0].indexOf(claim)
    const segment = all
      .map(each =>
        /^[，,]?(为|共|达|有)$/.test(text.slice(at + claim.length, each.from)) ? { ...each, label: name } : each,
      )
      .filter(each => isAlone(each) || !/[；;]/.test(text.slice(Math.min(at, each.from), Math.max(at, each.from))))
    const place = { block, from: from + at, to: from + at + claim.length }
    return { at, to: at + claim.length, claims: judge(segment, { claim, name, word, topic, place }) }
  })
  const attached = text.search(/最多|居首位?|位居第一|排名第一/)
  if (told.some(each => attached >= each.at && attached < each.to)) return told.flatMap(each => each.claims)
  return [...told.flatMap(each => each.claims), ...besideIt(sentence, block)]
}

/** 「最多的是乙县，为300件；甲县400件」: nothing but the name of another of its sort goes on with the list. */
const isAlone = (each: Measure) => sortOf(each.label)?.name === each.label.trim()

/** 「望楚区局（60件）」: what it counts stands before the bracket. */
const inBrackets = (text: string, each: Measure): Measure =>
  each.label === ''
    ? { ...each, label: /([^，。；、（()）\d是为]*)[（(]$/.exec(text.slice(0, each.from))?.[1] ?? '' }
    : each

interface Said {
  claim: string
  name: string
  word: string
  topic: string
  place: Claim['place']
}

/** Held against what stands beside the one named: other offices, other problems, in the same unit and of the same kind. */
function judge(measures: Measure[], { claim, name, word, topic, place }: Said): Claim[] {
  const sort = sortOf(name)
  if (!sort) return []
  const rate = /率|占比|比重/.test(topic)
  const kind = kindIn(topic) ?? (sort.axis === 'kind' ? undefined : kindIn(name))
  const asked = measures.filter(
    each =>
      sortOf(each.label)?.axis === sort.axis &&
      (each.dimension === 'percent' ? rate || /最[高低]/.test(word) : !rate) &&
      !moving.test(each.label) &&
      (kind === undefined || sort.axis === 'kind' || (kindIn(each.label) ?? kind) === kind),
  )
  const mine = asked.find(each => sortOf(each.label)!.name === sort.name)
  const others = asked.filter(each => mine && each !== mine && each.unit === mine.unit && doing(each) === doing(mine))
  if (!mine || others.length === 0) return []
  const least = /最少|最低|最小/.test(word)
  const [first] = [...others].sort((a, b) => (least ? a.value - b.value : b.value - a.value))
  const base = `${plain(mine)}${mine.text}；${plain(first!)}${first!.text}`
  if (least ? first!.value >= mine.value : first!.value <= mine.value) return [holds(place, 'words', claim, base)]
  return [breaks(place, 'words', claim, `${plain(first!)}（${first!.text}）`, base)]
}

const doing = (each: Measure) => /受理|接收|办结|调解|挽回|查处|抽检|检查/.exec(each.label)?.[0]
const plain = (each: Measure) => {
  const sort = sortOf(each.label)
  return sort?.axis === 'place'
    ? sort.name
    : each.label
        .replace(/^\s*(其中|和|与)?[：:]?/, '')
        .replace(/(占比?|为|达|有|共|的)+\s*$/, '')
        .trim()
}

/** 「质量问题最多，为30件；售后服务50件」: nothing named after it in the list is more. */
function besideIt({ text, from }: Sentence, block: number): Claim[] {
  const match = /最多|居首位?|位居第一|排名第一/.exec(text)
  const counts = measuresIn(text).filter(each => each.dimension === 'count')
  const most = match && counts.find(each => each.from > match.index && !/[；]/.test(text.slice(match.index, each.from)))
  if (!match || !most) return []
  const others = counts.filter(
    each => each.from > most.from && each.unit === most.unit && !/共|合计|同期|增加|减少/.test(each.label),
  )
  if (others.length === 0) return []
  const more = others.find(each => each.value > most.value)
  const place = { block, from: from + match.index, to: from + match.index + match[0].length }
  const base = `${most.text}；其后最大的为${[...others].sort((a, b) => b.value - a.value)[0]!.text}`
  return more
    ? [breaks(place, 'words', match[0], `${more.label.trim()}${more.text}更多`, base)]
    : [holds(place, 'words', match[0], base)]
}
