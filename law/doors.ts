/**
 * Which door a text belongs to: 投诉, 举报, 咨询, or somewhere else (Order 121 arts. 3 and 44).
 *
 * Read by sentences that belong to each door (doors.said.ts), weighed as matters are for the dispatch (weigh.ts). Whoever is
 * told "this reads as a complaint" is shown the words that say so. Nothing is decided here: the other door is offered, and a
 * person goes through it or not. Where the doors are near each other, none is offered.
 */
import { order121 } from './acts.ts'
import { said } from './doors.said.ts'
import { type Basis, cite, type Label } from './grammar.ts'
import { countsOf, shortTokens, weigh } from './weigh.ts'

export type Door = 'complaint' | 'report' | 'consultation'
/** What comes in the clothes of a complaint and has a way of its own (art. 44). */
export type Elsewhere = 'information' | 'review' | 'discipline' | 'petition'

const means: Record<Door, Label> = {
  complaint: { zh: '多见于投诉（自己的纠纷，要退、换、赔）', en: 'is how people tell of a dispute of their own' },
  report: { zh: '多见于举报（反映违法，请求查处）', en: 'is how people tell of a violation' },
  consultation: { zh: '多见于咨询（问规定、手续、期限）', en: 'is how people ask for a rule or a procedure' },
}

const ways: Record<Elsewhere, { label: Label; words: RegExp; way: Label }> = {
  information: {
    label: { zh: '政府信息公开申请', en: 'a request for government information' },
    words: /(申请|要求|请求)[^。]{0,8}(信息公开|公开[^。]{0,10}(信息|文件|案卷))/g,
    way: {
      zh: '向掌握该信息的行政机关的政府信息公开工作机构书面提出',
      en: 'to be made in writing to the disclosure office of the authority that holds the information',
    },
  },
  review: {
    label: { zh: '行政复议申请', en: 'an application for administrative review' },
    words: /(申请|提起|要求)[^。]{0,4}(行政)?复议/g,
    way: {
      zh: '向有管辖权的行政复议机关提出，或者向人民法院提起行政诉讼',
      en: 'to the competent review authority, or by an action before a people’s court',
    },
  },
  discipline: {
    label: { zh: '对公职人员的检举控告', en: 'an accusation against public officials' },
    words:
      /(举报|控告|检举|反映)[^。]{0,12}(局长|所长|科长|工作人员|公务员|执法人员|干部)|(工作人员|执法人员|干部|公务员)[^。]{0,12}(受贿|收钱|索贿|不作为|乱作为|包庇|吃拿卡要)/g,
    way: {
      zh: '向纪检监察机关提出（举报电话12388）',
      en: 'to the discipline inspection and supervision organs (telephone 12388)',
    },
  },
  petition: {
    label: { zh: '信访事项', en: 'a petition' },
    words: /(我要|要|进行|提出)信访|上访/g,
    way: { zh: '向信访工作机构提出', en: 'to the petition office' },
  },
}

export interface DoorSign {
  means: Label
  /** As they stand in the text. */
  words: string[]
}

export interface Reading {
  /** Undefined: too little to say. */
  door: Door | undefined
  because: DoorSign[]
  elsewhere?: { what: Label; way: Label; words: string[]; basis: Basis }
}

const counts = countsOf(
  Object.entries(said).flatMap(([door, sentences]) =>
    sentences
      .trim()
      .split('\n')
      .map(sentence => ({ destination: door, tokens: shortTokens(sentence) })),
  ),
)
/** Of the three together: with less the doors are too near each other to name one. Measured, docs/plain-questions.md. */
const leastShare = 0.6
/** A text of fewer known characters and pairs names a thing and points nowhere. */
const leastTokens = 5
/** Behind that it is the history of the quarrel. */
const longest = 600

export function readDoor(text: string): Reading {
  const tokens = shortTokens(text.slice(0, longest)).filter(each => counts.seen.has(each))
  const [first] = weigh(tokens, counts)
  const away = elsewhereIn(text.slice(0, 5000))
  const clear = first && tokens.length >= leastTokens && first.share >= leastShare
  const door =
    clear && !(first.destination === 'consultation' && isStory(text)) ? (first.destination as Door) : undefined
  const words = door && first ? wordsIn(text.slice(0, longest), first.because) : []
  return {
    door,
    because: door && words.length > 0 ? [{ means: means[door], words }] : [],
    ...(away ? { elsewhere: away } : {}),
  }
}

/** Who writes that much and asks neither at the beginning nor at the end tells a story: no question. */
const story = 60
const asks =
  /[?？吗呢谁几哪啥]|什么|怎[么样]|如何|多[少久长]|是否|是不是|能不能|可不可以|要不要|有没有|请问|请教|咨询|想[问知了]/u
const isStory = (text: string) => text.length > story && !asks.test(`${text.slice(0, 40)}\n${text.trim().slice(-20)}`)

const shownWords = 3
/** At either end of a word they only belong to the sentence. */
const idleEnds =
  /^[的了我你他她它们在是有和就都也还又才个一这那着过被把给]+|[的了我你他她它们在是有和就都也还又才个一这那]+$/gu

/** The strongest pairs, those that overlap as one: 不退 and 退款 in 不退款 are shown as 不退款. */
function wordsIn(text: string, because: readonly { token: string; weight: number }[]): string[] {
  const weights = new Map(because.map(each => [each.token, each.weight]))
  const spans: { word: string; weight: number }[] = []
  let open = false
  const characters = Array.from(text)
  for (const [at, character] of characters.entries()) {
    const weight = weights.get((character + (characters[at + 1] ?? '')).toLowerCase()) ?? 0
    const span = open ? spans.at(-1) : undefined
    if (span) span.word += character
    else if (weight > 0) spans.push({ word: character, weight: 0 })
    if (weight > 0) spans.at(-1)!.weight += weight
    open = weight > 0
  }
  const words = spans
    .toSorted((a, b) => b.weight - a.weight)
    .map(each => each.word.replace(idleEnds, ''))
    .filter(word => Array.from(word).length > 1)
  return [...new Set(words)].slice(0, shownWords)
}

function elsewhereIn(told: string): Reading['elsewhere'] {
  for (const { label, words, way } of Object.values(ways)) {
    const found = told.match(words)
    if (found) return { what: label, way, words: [...new Set(found)].slice(0, 3), basis: cite(order121, '第四十四条') }
  }
  return undefined
}

/** 「要求退款」「不给退」: the words in quotation marks, with what they mean. */
export const reasonOf = (because: readonly DoorSign[]): Label => ({
  zh: because.map(each => `${each.words.map(word => `「${word}」`).join('')}${each.means.zh}`).join('；'),
  en: because.map(each => `${each.words.map(word => `“${word}”`).join(' ')} ${each.means.en}`).join('; '),
})
