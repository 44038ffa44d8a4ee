/** 增减与上期: 「同比增长18.3%（去年同期120件）」, 「增加22件，同比增长18.3%」, 「由…增至…」. From the unrounded figures. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, near, printed, ratioSlack, type Sentence } from '../measures.ts'
import { kindIn } from '../siblings.ts'
import { down, isEarlier, isStep, pairByPeriod, up } from './periods.ts'

export function checkChanges(sentence: Sentence, block: number): Claim[] {
  const all = measuresIn(sentence.text)
  const earlier = (each: Measure) => isEarlier(sentence.text, each)
  return all.flatMap((change, at) => {
    if (change.dimension !== 'percent' || change.rough) return []
    const label = change.label.trim()
    const sign = up.test(label) ? 1 : down.test(label) ? -1 : 0
    if (sign === 0 || /百分点/.test(change.after)) return []
    const place = { block, from: sentence.from + change.from, to: sentence.from + change.to }
    const counts = all.filter(each => each.dimension === 'count' || each.dimension === 'money')
    const start = sentence.text.lastIndexOf('；', change.from)
    const end = endOfItem(sentence.text, change.to)
    const dated = pairByPeriod(
      counts.filter(each => each.from > start && each.from < end),
      change,
    )
    if (dated) {
      const base = `${dated.now.text}，上期${dated.before.text}`
      return [
        judge(change, sign, dated.now.value, dated.before.value, place, base, ratioSlack(dated.now, dated.before)),
      ]
    }
    const named = kindIn(clauseBefore(sentence.text, change))
    const now = counts
      .filter(each => each.from > start && each.to <= change.from && !earlier(each) && !isStep(each))
      .at(-1)
    if (!now || (named !== undefined && (kindIn(now.label) ?? named) !== named)) return []
    // Nothing grows by a rate from nought: such a figure is not what the rate was reckoned from.
    const before = counts.find(
      each =>
        earlier(each) &&
        each.value !== 0 &&
        each.unit === now.unit &&
        each.from > start &&
        each.from < end &&
        each !== now,
    )
    if (before)
      return [
        judge(change, sign, now.value, before.value, place, `${now.text}，上期${before.text}`, ratioSlack(now, before)),
      ]
    const step = all.slice(0, at).find(each => each.from > now.from && isStep(each) && each.unit === now.unit)
    if (!step) return []
    const moved = up.test(step.label.trim()) ? step.value : -step.value
    return [judge(change, sign, now.value, now.value - moved, place, `${now.text}，${step.label.trim()}${step.text}`)]
  })
}

/** The words of the clause, without a figure in brackets: 「投诉比上周（65件）下降」. */
const clauseBefore = (text: string, change: Measure) =>
  /[^，。；、]*$/.exec(text.slice(0, change.from).replace(/[（(][^（）()]*[）)]/g, ''))![0]
const endOfItem = (text: string, from: number) => {
  const end = text.slice(from).search(/[；]/)
  return end < 0 ? text.length : from + end
}

function judge(
  change: Measure,
  sign: number,
  now: number,
  before: number,
  place: Claim['place'],
  base: string,
  slack = 0,
): Claim {
  const exact = ((now - before) / before) * 100
  const says = `${change.label.trim()}${change.text}`
  if (Math.sign(exact) !== sign && exact !== 0)
    return breaks(place, 'change', says, `${exact > 0 ? '上升' : '下降'}${printed(Math.abs(exact), change)}`, base)
  if (near(change, Math.abs(exact), slack)) return holds(place, 'change', says, base)
  const rule = Math.abs(change.value - Math.abs(exact)) < change.step ? 'decimals' : 'change'
  return breaks(place, rule, says, printed(Math.abs(exact), change), base)
}
