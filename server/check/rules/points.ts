/** 增减与上期, of rates: 「96.80%，比上季度（98.43%）下降1.63个百分点」, 「由89.02%上升至89.79%，上升0.77个百分点」. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, printed, type Sentence } from '../measures.ts'
import { down, up } from './periods.ts'

const earlier = /(?:[比较与]|去年同期|上年同期|同期|上[周月季年])[^，。；\d]*[（(]?\s*为?$/
const from = /[由从自][^，。；\d]*$/

export function checkPoints(sentence: Sentence, block: number): Claim[] {
  const { text } = sentence
  const all = measuresIn(text)
  return all.flatMap((step, at) => {
    if (step.dimension !== 'points' || step.rough) return []
    const rising = up.test(step.label.trim())
    if (!rising && !down.test(step.label.trim())) return []
    const rates = all.slice(0, at).filter(each => each.dimension === 'percent' && sameItem(text, each, step))
    const [one, other] = rates.slice(-2)
    const pair = behind(text, all, at, rates) ?? (one && other && inOrder(text, one, other))
    if (!pair || pair.some(each => each.rough)) return []
    const [before, now] = pair
    const moved = now.value - before.value
    const place = { block, from: sentence.from + step.from, to: sentence.from + step.to }
    const says = `${rising ? '上升' : '下降'}${step.text}`
    const base = `上期${before.text}，本期${now.text}`
    // Taken from the unrounded rates, it may differ by what rounding did to each of them.
    const slack = (step.step + before.step + now.step) / 2
    if (Math.abs((rising ? step.value : -step.value) - moved) <= slack + 1e-9)
      return [holds(place, 'change', says, base)]
    const should = `${moved > 0 ? '上升' : '下降'}${printed(Math.abs(moved), step)}`
    return [breaks(place, 'change', says, Number(moved.toFixed(6)) === 0 ? '持平' : should, base)]
  })
}

const sameItem = (text: string, each: Measure, step: Measure) => !/[；。]/.test(text.slice(each.to, step.from))

/** 「95.8%，同比上升2.4个百分点（去年同期为93.4%）」 */
function behind(
  text: string,
  all: Measure[],
  at: number,
  rates: Measure[],
): [before: Measure, now: Measure] | undefined {
  const [step, before, now] = [all[at]!, all[at + 1], rates.at(-1)]
  if (before?.dimension !== 'percent' || !now || !/^[（(]/.test(text.slice(step.to, before.from))) return undefined
  return /去年|上年|同期|上[周月季期]/.test(before.label) ? [before, now] : undefined
}

/** The earlier first: told by 比, 上季度 or 去年同期 before the second, or by 由 before the first. */
function inOrder(text: string, one: Measure, other: Measure): [before: Measure, now: Measure] | undefined {
  if (from.test(text.slice(0, one.from)) && /[到至为]$/.test(other.label.trim())) return [one, other]
  const lead = text.slice(one.to, other.from)
  return earlier.test(lead) && !/占|率/.test(lead) ? [other, one] : undefined
}
