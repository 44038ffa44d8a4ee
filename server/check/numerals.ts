/**
 * Numbers in Chinese numerals, read as digits: 「投诉三百二十件」 is 320件, 「百分之三十七点八二」 37.82%. What stands in the
 * paper stays what is told of it: each claim comes back with the words and the place of the original.
 */
import nzh from 'nzh'
import type { Claim } from './claim.ts'
import type { Document } from './document.ts'
import { measuresIn } from './measures.ts'

const digit = '零〇一二两三四五六七八九'
const units =
  '万?元|亿元|件次|件|起|批次|批|户次|户|家次|家|个批次|个(?!月|工作日|百分点)|条|人次|人|次|台|辆|份|箱|公斤|倍(?!赔)|名|所'
const whole = `[${digit}十百千万亿]+`
const numeral = new RegExp(
  `百分之(?<percent>[${digit}十百]+(?:点[${digit}]+)?)|(?<![第前近${digit}十百千万亿\\d])(?<number>${whole})(?=(?:余|多)?(?<unit>${units}))`,
  'g',
)

interface Read {
  /** In the text with digits. */
  from: number
  to: number
  /** How many characters longer or shorter it became. */
  by: number
  said: string
  digits: string
}

/** Every number of a text that measures something, as printed. */
export function numbersIn(text: string): string[] {
  const { text: read, all } = digitsOf(text)
  return measuresIn(read).map(({ text: printed, from, to }) =>
    all
      .filter(each => each.from < to && each.to > from)
      .reduce((said, each) => said.replace(each.digits, each.said), printed),
  )
}

/** The document in digits, and how a claim about it is told about the original. */
export function inDigits(document: Document): { read: Document; asPrinted(claim: Claim): Claim } {
  const known = new Map<number, Read[]>()
  const read = document.map((block, at) => {
    if (block.kind !== 'paragraph') return block
    const { text, all } = digitsOf(block.text)
    if (all.length > 0) known.set(at, all)
    return { ...block, text }
  })
  return {
    read,
    asPrinted: claim => (known.has(claim.place.block) ? restored(claim, known.get(claim.place.block)!) : claim),
  }
}

function digitsOf(text: string): { text: string; all: Read[] } {
  const found = [...text.matchAll(numeral)].filter(
    ({ groups }) => groups!.percent || numberOf(groups!.number!) !== undefined,
  )
  // 「一件」 and 「三家」 are as often words as counts: read only beside a number in numerals of the same unit.
  const counted = new Set(found.filter(({ groups }) => isCount(groups!.number)).map(each => each.groups!.unit))
  const all: Read[] = []
  let written = ''
  let at = 0
  for (const match of found) {
    const { percent, number, unit } = match.groups!
    if (!percent && unit !== '倍' && !counted.has(unit!)) continue
    const digits = percent ? percentOf(percent) : scaled(number!, unit!)
    if (digits === undefined) continue
    written += text.slice(at, match.index)
    const from = written.length
    written += digits
    at = match.index + match[0].length
    all.push({ from, to: written.length, by: digits.length - match[0].length, said: match[0], digits })
  }
  return { text: written + text.slice(at), all }
}

const isCount = (number: string | undefined) => number !== undefined && number.length > 1 && /[十百千万亿]/.test(number)

/** Undefined for what is no number as one writes it: 二三十, 三百二. */
function numberOf(said: string): number | undefined {
  const plain = said.replaceAll('两', '二').replaceAll('〇', '零')
  const value = Number(nzh.cn.decodeS(plain))
  const again = (text: string) => text.replace(/^一十/, '十')
  return again(String(nzh.cn.encodeS(value))) === again(plain) ? value : undefined
}

/** 三百四十万元 is printed to the 万 and read so: 340万元, not 3400000元. */
function scaled(number: string, unit: string): string | undefined {
  const scale = /^(.+)([万亿])$/.exec(number)
  if (scale && unit === '元') {
    const value = numberOf(scale[1]!)
    return value === undefined ? undefined : `${value}${scale[2]}`
  }
  return String(numberOf(number))
}

function percentOf(said: string): string | undefined {
  const [head = '', tail = ''] = said.split('点')
  const value = numberOf(head)
  const place = (each: string) => String(Number(nzh.cn.decodeS(each.replace('两', '二').replace('〇', '零'))))
  return value === undefined ? undefined : `${value}${tail ? `.${[...tail].map(place).join('')}` : ''}%`
}

function restored(claim: Claim, all: readonly Read[]): Claim {
  const { from, to } = claim.place
  if (from === undefined || to === undefined) return claim
  const back = (at: number, end: boolean) =>
    at - all.filter(each => (end ? each.to <= at : each.from < at)).reduce((sum, each) => sum + each.by, 0)
  const inside = all.filter(each => each.from >= from && each.to <= to)
  const says = inside.reduce((text, each) => text.replace(each.digits, each.said), claim.says)
  return { ...claim, says, place: { ...claim.place, from: back(from, false), to: back(to, true) } }
}
