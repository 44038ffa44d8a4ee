/** 增减与上期, in words: 「由上月的100件下降至120件」, 「比上月（100件）增加30件」, 「较上月的100件有所下降」. */
import { breaks, type Claim, holds } from '../claim.ts'
import { type Measure, measuresIn, printed, type Sentence } from '../measures.ts'
import { isEarlier, isStep, nowOf } from './periods.ts'

const verbs = '上升|增长|增加|提高|上涨|攀升|下降|减少|降低|回落|下滑|升|增|降|减'
const isUp = (verb: string) => /升|增|提|涨/.test(verb)
const opposites: Record<string, string> = {
  上升: '下降',
  增长: '下降',
  增加: '减少',
  提高: '降低',
  上涨: '下降',
  攀升: '下降',
  下降: '上升',
  减少: '增加',
  降低: '提高',
  回落: '上升',
  下滑: '上升',
  升: '降',
  增: '减',
  降: '升',
  减: '增',
}
const upTo = new RegExp(`^\\s*[）)]?，?(${verbs})了?([至到为])(?:本期|本月|本周|今年|本年|目前|现在)?的?\\s*$`)
const onlyWords = new RegExp(
  `^\\s*[）)]?((?:有所|略有|明显|大幅|小幅|呈)?(${verbs.replace('|升|增|降|减', '')}))(?=趋势|态势|[，。；]|$)`,
)
const stays = /^\s*[）)]?\s*(?:基本|大体)?(持平|相同)/

export function checkMoves(sentence: Sentence, block: number): Claim[] {
  const all = measuresIn(sentence.text)
  const place = (from: number, to: number) => ({ block, from: sentence.from + from, to: sentence.from + to })
  return all.flatMap((before, at) => {
    const now = all[at + 1]
    const match = now && /[由从自]/.test(before.label) && upTo.exec(sentence.text.slice(before.to, now.from))
    if (match && now.unit === before.unit && now.dimension === before.dimension) {
      const [words = '', verb = '', to = ''] = match
      const says = `${verb}${to}${now.text}`
      const where = place(before.to + words.indexOf(verb), now.to)
      return [direction(where, says, verb, before, now, `${opposites[verb]}${to}${now.text}`)]
    }
    if (!isEarlier(sentence.text, before)) return []
    const current = nowOf(sentence.text, all, before)
    if (!current) return []
    const level = stays.exec(sentence.text.slice(before.to))
    if (level) {
      const where = place(before.to + level[0].indexOf(level[1]!), before.to + level[0].length)
      const base = `上期${before.text}，本期${current.text}`
      const should = current.value > before.value ? '上升' : '下降'
      return [
        current.value === before.value
          ? holds(where, 'change', level[1]!, base)
          : breaks(where, 'change', level[1]!, should, base),
      ]
    }
    const ahead = all[at - 1]
    if (
      ahead &&
      isStep(ahead) &&
      ahead.unit === before.unit &&
      /^[（(][^，。；\d]*$/.test(sentence.text.slice(ahead.to, before.from)) &&
      !ahead.rough
    )
      return [stepped(place(ahead.from, ahead.to), ahead, before, current)]
    const said = onlyWords.exec(sentence.text.slice(before.to))
    if (said) {
      const [whole, says = '', verb = ''] = said
      const where = place(before.to + whole.indexOf(says), before.to + whole.length)
      return [direction(where, says, verb, before, current, opposites[verb]!)]
    }
    const step = now && isStep(now) && now.unit === before.unit ? now : undefined
    return step && !/；/.test(sentence.text.slice(before.to, step.from)) && !step.rough
      ? [stepped(place(step.from, step.to), step, before, current)]
      : []
  })
}

function direction(where: Claim['place'], says: string, verb: string, before: Measure, now: Measure, turned: string) {
  const base = `上期${before.text}，本期${now.text}`
  if (now.value === before.value) return breaks(where, 'change', says, '持平', base)
  return now.value > before.value === isUp(verb)
    ? holds(where, 'change', says, base)
    : breaks(where, 'change', says, turned, base)
}

function stepped(where: Claim['place'], step: Measure, before: Measure, now: Measure): Claim {
  const verb = new RegExp(`(${verbs}|多|少)(了|约)?$`).exec(step.label.trim())?.[1] ?? ''
  const moved = now.value - before.value
  const says = `${verb}${step.text}`
  const base = `${now.text}，上期${before.text}`
  const slack = step.step === 1 ? 0 : (now.step + before.step) / 2
  const rising = isUp(verb) || verb === '多'
  if (Math.abs((rising ? step.value : -step.value) - moved) <= slack + 1e-6) return holds(where, 'change', says, base)
  const right = moved > 0 === rising ? verb : (opposites[verb] ?? (moved > 0 ? '多' : '少'))
  return breaks(where, 'change', says, moved === 0 ? '持平' : `${right}${printed(Math.abs(moved), step)}`, base)
}
