/** 增减与上期: 「同比增长18.3%（去年同期120件）」, 「增加22件，同比增长18.3%」, 「增长2倍」. From the unrounded figures. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, near, printed, ratioSlack, type Sentence, timesOf } from '../measures.ts'
import { kindIn } from '../siblings.ts'
import { down, isEarlier, isStep, pairByPeriod, up } from './periods.ts'

/** @param earlier the counts of the sentences before it in the paragraph */
export function checkChanges(sentence: Sentence, block: number, earlier: readonly Measure[] = []): Claim[] {
  const all = measuresIn(sentence.text)
  return all.flatMap(change => {
    if ((change.dimension !== 'percent' && change.dimension !== 'times') || change.rough) return []
    const label = change.label.trim()
    const sign = up.test(label) ? 1 : down.test(label) ? -1 : 0
    if (sign === 0 || /百分点/.test(change.after)) return []
    const place = { block, from: sentence.from + change.from, to: sentence.from + change.to }
    const pair = pairFor(sentence.text, all, change, earlier)
    if (!pair) return []
    return [change.dimension === 'times' ? judgeTimes(change, sign, pair, place) : judge(change, sign, pair, place)]
  })
}

interface Pair {
  now: number
  before: number
  base: string
  slack: number
}

/** What the change was reckoned from: told by periods, by 上月 and 去年同期, or by the step beside it. */
function pairFor(text: string, all: readonly Measure[], change: Measure, told: readonly Measure[]): Pair | undefined {
  const earlier = (each: Measure) => isEarlier(text, each)
  const counts = all.filter(each => each.dimension === 'count' || each.dimension === 'money')
  const start = text.lastIndexOf('；', change.from)
  const end = endOfItem(text, change.to)
  const inItem = counts.filter(each => each.from > start && each.from < end)
  const pair = pairByPeriod(inItem, change) ?? pairBehind(text, inItem, change)
  if (pair) return measured(pair.now, pair.before)
  const named = kindIn(clauseBefore(text, change))
  const now =
    inItem.filter(each => each.to <= change.from && !earlier(each) && !isStep(each)).at(-1) ??
    (/^\s*(投诉|举报|咨询)(量|数|件数)?(同比|环比)/.test(text) ? onlyOf(told, named) : undefined)
  if (!now || (named !== undefined && (kindIn(now.label) ?? named) !== named)) return undefined
  // Nothing grows by a rate from nought: such a figure is not what the rate was reckoned from.
  const before = inItem.find(each => earlier(each) && each.value !== 0 && each.unit === now.unit && each !== now)
  if (before) return measured(now, before)
  const step = counts.find(
    each => each.from > now.from && each.to <= change.from && isStep(each) && each.unit === now.unit,
  )
  if (!step) return undefined
  const moved = up.test(step.label.trim()) ? step.value : -step.value
  return {
    now: now.value,
    before: now.value - moved,
    base: `${now.text}，${step.label.trim()}${step.text}`,
    slack: 0,
  }
}

/** 「…接收投诉1200件，举报300件。投诉同比上升20%（去年同期1100件）」: the one count of that kind that was told before. */
function onlyOf(told: readonly Measure[], kind: string | undefined): Measure | undefined {
  const [one, other] = told.filter(each => kind && each.label.trim().endsWith(kind) && !isStep(each))
  return other ? undefined : one
}

const measured = (now: Measure, before: Measure): Pair => ({
  now: now.value,
  before: before.value,
  base: `${now.text}，上期${before.text}`,
  slack: ratioSlack(now, before),
})

/** 「同比下降12.3%，今年100件，去年90件」: the two stand next to each other behind the change, each with its period. */
function pairBehind(text: string, counts: readonly Measure[], change: Measure) {
  const [one, other] = counts.filter(each => each.from >= change.to)
  if (!one || !other || one.unit !== other.unit || isStep(one) || isStep(other)) return undefined
  if (!/^[，,：:（(]/.test(text.slice(change.to, one.from).trim())) return undefined
  const [now, before] = current.test(one.label) ? [one, other] : [other, one]
  return current.test(now.label) && isEarlier(text, before) && before.value !== 0 ? { now, before } : undefined
}
const current = /今年|本年|本期|本月|本周|本季/

/** The words of the clause, without a figure in brackets: 「投诉比上周（65件）下降」. */
const clauseBefore = (text: string, change: Measure) =>
  /[^，。；、]*$/.exec(text.slice(0, change.from).replace(/[（(][^（）()]*[）)]/g, ''))![0]
const endOfItem = (text: string, from: number) => {
  const end = text.slice(from).search(/[；]/)
  return end < 0 ? text.length : from + end
}

function judge(change: Measure, sign: number, pair: Pair, place: Claim['place']): Claim {
  const { now, before, base, slack } = pair
  const exact = ((now - before) / before) * 100
  const says = `${change.label.trim()}${change.text}`
  if (Math.sign(exact) !== sign && exact !== 0)
    return breaks(place, 'change', says, `${exact > 0 ? '上升' : '下降'}${printed(Math.abs(exact), change)}`, base)
  if (near(change, Math.abs(exact), slack)) return holds(place, 'change', says, base)
  const rule = Math.abs(change.value - Math.abs(exact)) < change.step ? 'decimals' : 'change'
  return breaks(place, rule, says, printed(Math.abs(exact), change), base)
}

/** 「增长了2倍」: 600 to 1800, what came on top. Nothing falls by a multiple: there the percentage is told. */
function judgeTimes(change: Measure, sign: number, { now, before, base, slack }: Pair, place: Claim['place']): Claim {
  const exact = (now - before) / before
  const says = `${change.label.trim()}${change.text}`
  if (sign < 0 || exact < 0)
    return breaks(place, 'change', says, `${exact < 0 ? '下降' : '上升'}${(Math.abs(exact) * 100).toFixed(1)}%`, base)
  return near(change, exact, slack / 100)
    ? holds(place, 'change', says, base)
    : breaks(place, 'change', says, timesOf(exact, change), base)
}
