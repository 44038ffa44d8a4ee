/** 增减与上期, as a multiple: 「今年1200件，是上年600件的3倍」. The earlier figure stands inside the phrase, or in brackets. */
import { breaks, type Claim, holds } from '../claim.ts'
import { measuresIn, near, ratioSlack, type Sentence, timesOf } from '../measures.ts'

const between = /^\s*[）)]?\s*的$/
const measuredBy = /(?:是|为|达到?|相当于|相较于?)[^，。；]*$/

export function checkMultiples(sentence: Sentence, block: number): Claim[] {
  const { text, from } = sentence
  const all = measuresIn(text)
  return all.flatMap((times, at) => {
    const before = all[at - 1]
    if (times.dimension !== 'times' || times.rough || !before || before.value === 0 || before.rough) return []
    if (!between.test(text.slice(before.to, times.from))) return []
    const now = all.slice(0, at - 1).findLast(each => each.unit === before.unit)
    if (!now || now.rough || !measuredBy.test(text.slice(now.to, before.from))) return []
    if (/[；。]/.test(text.slice(now.to, before.from))) return []
    const exact = now.value / before.value
    const place = { block, from: from + times.from, to: from + times.to }
    const base = `${now.text} ÷ ${before.text}`
    return near(times, exact, ratioSlack(now, before) / 100)
      ? [holds(place, 'change', times.text, base)]
      : [breaks(place, 'change', times.text, timesOf(exact, times), base)]
  })
}
