/**
 * The numbers somebody typed into a paper: counts and rates as the checker reads them, and what it has no use for but no
 * record stands behind either: bare figures, 五件, 三成, 一半, 三分之一. No numbers are dates, terms, ordinals, names (12315).
 */
import { measuresIn } from './measures.ts'
import { digitsOf } from './numerals.ts'

const units = '件|起|批次|户次|家次|人次|万元|亿元'
const others = [
  // 五件; 一件 is as often a word.
  `(?<![第零〇一二两三四五六七八九十百千万亿])[二两三四五六七八九](?=${units})(?:${units})`,
  '[一二三四五六七八九](?:点[一二三四五六七八九])?成(?![功立员为效本果就熟交分型品年长人])',
  '一半|过半|半数|翻了?[一两]番',
  '(?<!百)[二三四五六七八九十]分之[一二两三四五六七八九十]+',
  '-\\d+(?:\\.\\d+)?%',
  '(?<![\\d/])\\d{1,3}/\\d{1,4}(?![\\d/])',
].join('|')
const kept = /^(?:12315|12345|12358|12365|12331|96315|315|618|1111|(?:19|20)\d\d|\d{7,})$/
const bare = new RegExp(
  '(?<![A-Za-z\\d.,第表图附件注双·:〔\\[/～~—–-]|[A-Za-z]\\s)' +
    '\\d+(?:,\\d{3})*(?:\\.\\d+)?' +
    '(?![A-Za-z\\d·:〕\\]/～~—–-]|[.,]\\d|\\s*(?:年|月|日|号|时|点|分|秒|个工作日|个自然日|个月|个季度|天|小时|季度|周|条|款|岁|届|楼|层|室|后))',
  'g',
)
/** 1. 2、 （3） at the head of a line. */
const isItem = (text: string, from: number, to: number) =>
  /(?:^|[。；：\s（(])$/.test(text.slice(0, from)) && /^[.、．）)]/.test(text.slice(to))

/** As they stand in the text, in their order. */
export function numbersIn(text: string): string[] {
  const half = text.replace(/[０-９％，．]/g, each =>
    each === '，' ? each : String.fromCharCode(each.charCodeAt(0) - 0xfee0),
  )
  const { text: read, all } = digitsOf(half)
  const back = (at: number, end: boolean) =>
    at - all.filter(each => (end ? each.to <= at : each.from < at)).reduce((sum, each) => sum + each.by, 0)
  const spans = measuresIn(read).map(({ text: printed, from }) => ({
    from: back(from, false),
    to: back(from + printed.length, true),
  }))
  const free = ({ from, to }: { from: number; to: number }) => spans.every(each => each.to <= from || each.from >= to)
  const add = (pattern: RegExp, taken: (digits: string, from: number, to: number) => boolean) => {
    for (const { 0: digits, index: from } of half.matchAll(pattern)) {
      const span = { from, to: from + digits.length }
      if (free(span) && taken(digits, span.from, span.to)) spans.push(span)
    }
  }
  add(new RegExp(others, 'g'), () => true)
  add(bare, (digits, from, to) => !kept.test(digits) && !(digits.length <= 2 && isItem(half, from, to)))
  return spans.sort((a, b) => a.from - b.from).map(({ from, to }) => text.slice(from, to))
}
