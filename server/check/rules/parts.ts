/**
 * 部分与总数: a part never exceeds its whole, nor do parts together that exclude each other (甲局、乙局); parts that are known
 * to divide it (投诉、举报、咨询) or are said to (分别、合计) must add up.
 */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, type Sentence } from '../measures.ts'
import { siblingsOf } from '../siblings.ts'
import { type Whole, wholesIn } from '../wholes.ts'

export function checkParts(sentence: Sentence, block: number): Claim[] {
  return wholesIn(sentence.text).flatMap(told => checkWhole(told, sentence, block))
}

function checkWhole({ whole, parts, exhaustive }: Whole, sentence: Sentence, block: number): Claim[] {
  const place = (each: Measure) => ({ block, from: sentence.from + each.from, to: sentence.from + each.to })
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
  if (parts.length === 1) return [holds(place(parts[0]!), 'subset', parts[0]!.text, named(whole))]
  if (whole.rough || parts.some(each => each.rough)) return []
  const sum = sumOf(parts)
  // Nobody said that they divide the whole; but many parts that miss it by a hair were meant to.
  const hair = parts.length >= 3 && Math.abs(sum - whole.value) <= whole.value * 0.03
  const meant = hair && !leaveRest(parts, sentence.text)
  const base = adding(parts)
  if (exhaustive || meant) {
    if (Math.abs(sum - whole.value) <= slackOf(parts, whole)) return [holds(place(whole), 'parts', whole.text, base)]
    return [breaks(place(whole), 'parts', whole.text, like(whole, sum), base)]
  }
  const apart = siblingsOf(parts)
  if (apart.length < 2) return []
  const least = sumOf(apart)
  if (least <= whole.value + slackOf(apart, whole))
    return [holds(place(whole), 'parts', whole.text, `${adding(apart)}，不超过总数`)]
  const told = like(whole, least)
  return [breaks(place(whole), 'parts', whole.text, `不少于${told}`, `${adding(apart)} = ${told}`)]
}

/** 「…占61.63%；…占22.96%；…占12.69%」: by their own shares less than all of it. */
function leaveRest(parts: readonly Measure[], text: string) {
  const all = measuresIn(text)
  const shares = parts.map(part => all[all.findIndex(each => each.from === part.from) + 1])
  const rest = shares.reduce((left, each) => left - (each ? each.value + each.step / 2 : 0), 100)
  return rest > 0 && shares.every(each => each?.dimension === 'percent' && /占|比重/.test(each.label))
}

const named = (each: Measure) => `${each.label.replace(/^[其中包括：:\s]+/, '')}${each.text}`
const sumOf = (parts: readonly Measure[]) => parts.reduce((total, each) => total + each.value, 0)
const adding = (parts: readonly Measure[]) => parts.map(each => each.text).join(' + ')
const roundedBy = (each: Measure) => (each.step > 1 ? each.step / 2 : 0)
const slackOf = (parts: readonly Measure[], whole: Measure) =>
  parts.reduce((total, each) => total + roundedBy(each), roundedBy(whole))
/** 135,000 in yuan as 13.5 of 万元, without the dust of binary fractions. */
const like = (whole: Measure, value: number) =>
  whole.text.replace(/[\d,]+(\.\d+)?/, String(Number((value / (whole.text.includes('万') ? 1e4 : 1)).toFixed(6))))
