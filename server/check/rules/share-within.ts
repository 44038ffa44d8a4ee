/** 占比与基数: 「调解成功90件，占投诉总数120件的80%」. The base stands inside the phrase, the part before it. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, near, ratioSlack, type Sentence } from '../measures.ts'
import { verdict } from './share.ts'

const between = /^\s*[）)]?\s*的?\s*(?:比例|比重|份额)?(?:约?为|达到?)?\s*$/

/** The words before it, also where it stands in brackets behind them: 「占投诉总量（331件）的11.48%」. */
const leadOf = (text: string, { label, from }: Measure) =>
  label || (/([^，。；、（()）\d]*)[（(]$/.exec(text.slice(0, from))?.[1] ?? '')

export function checkSharesWithin(sentence: Sentence, block: number): Claim[] {
  const all = measuresIn(sentence.text)
  return all.flatMap((share, at) => {
    const base = all[at - 1]
    if (!base || share.dimension !== 'percent' || share.rough || base.rough || base.value === 0) return []
    if (!/占[^占，。；]*$/.test(leadOf(sentence.text, base)) || !between.test(sentence.text.slice(base.to, share.from)))
      return []
    const part = all.slice(0, at - 1).findLast(each => each.dimension === base.dimension)
    if (!part || part.rough || part.unit !== base.unit || /[；。]/.test(sentence.text.slice(part.to, base.from)))
      return []
    const exact = (part.value / base.value) * 100
    const place = { block, from: sentence.from + share.from, to: sentence.from + share.to }
    const says = `${part.text}占${share.text}`
    const told = `${part.text} ÷ ${leadOf(sentence.text, base).replace(/^.*占/, '').trim()}${base.text}`
    if (part.value > base.value) return [breaks(place, 'subset', part.text, `不超过${base.text}`, told)]
    if (near(share, exact, ratioSlack(part, base))) return [holds(place, 'share', says, told)]
    return [verdict(share, exact, place, says, told)]
  })
}
