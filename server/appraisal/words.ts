/** The arithmetic in words: whoever is measured can do it again with a pencil. */
import type { Label } from '../../law/grammar.ts'
import { type Indicator, type IndicatorName, indicators } from '../../law/indicators.ts'
import { amount } from '../../law/letters/index.ts'
import type { BonusView, KeptLine } from './view.ts'

export const pointsText = (hundredths: number) => (hundredths / 100).toFixed(2)
const percent = (value: number) => `${Number((value * 100).toFixed(2))}%`

interface RuleFacts {
  kind: string
  from: number
  full: number
  each: number
  most: number
  tiers: { atLeast: number; share: number }[]
}

const judgedOf = (lines: readonly KeptLine[]) => lines.filter(each => each.points !== null)
const weightOf = (lines: readonly KeptLine[]) => lines.reduce((sum, each) => sum + each.weight, 0)

/** What was missing, and what the score is of instead. */
function leftOut(line: KeptLine, lines: readonly KeptLine[]): Label {
  const { denominator, base }: Indicator = indicators[line.indicator as IndicatorName]
  const what = denominator ?? base
  const [full, judged] = [weightOf(lines), weightOf(judgedOf(lines))]
  const rest =
    judged === 0
      ? { zh: '', en: '' }
      : {
          zh: `，其余已计各项满分${judged}分，得分按${judged}分折合${full}分`,
          en: `; what was judged makes ${judged}, which counts for ${full}`,
        }
  return {
    zh: `分母为0（${what.zh}：本期没有），本项${line.weight}分不计${rest.zh}`,
    en: `nothing to divide by (${what.en}: none in the period): its ${line.weight} are left out${rest.en}`,
  }
}

export function lineWords(line: KeptLine, lines: readonly KeptLine[]): Label {
  const { value, denominator, numerator, weight, points, before } = line
  const rule = line.rule as unknown as RuleFacts
  const changed = before === undefined ? '' : `；异议成立，由${pointsText(before)}改为${pointsText(points ?? 0)}分`
  const changedEn = before === undefined ? '' : `; changed from ${pointsText(before)} on an objection`
  if (rule.kind === 'manual')
    return points === null
      ? { zh: '人工评定，尚未评定', en: 'marked by hand; not yet' }
      : {
          zh: `人工评定${pointsText(points)}分，满分${weight}分${changed}`,
          en: `marked ${pointsText(points)} of ${weight}${changedEn}`,
        }
  if (value === null) {
    const { zh, en } = leftOut(line, lines)
    return { zh: `${zh}${changed}`, en: `${en}${changedEn}` }
  }
  const rate = denominator !== null
  const said = rate ? `${percent(value)}（${numerator}÷${denominator}）` : `${value}件`
  const saidEn = rate ? `${percent(value)} (${numerator} ÷ ${denominator})` : `${value}`
  const gave = pointsText(before ?? points ?? 0)
  if (rule.kind === 'linear') {
    const at = (each: number) => (rate ? percent(each) : String(each))
    return {
      zh: `${said}；${at(rule.from)}得0分、${at(rule.full)}得${weight}分，按比例得${gave}分${changed}`,
      en: `${saidEn}; nothing at ${at(rule.from)}, ${weight} at ${at(rule.full)}: ${gave}${changedEn}`,
    }
  }
  if (rule.kind === 'tiers') {
    const tier = rule.tiers.find(each => value >= each.atLeast)
    const at = (each: number) => (rate ? percent(each) : String(each))
    return tier
      ? {
          zh: `${said}；达到“${at(tier.atLeast)}${rate ? '' : '件'}”一档，${weight}分×${percent(tier.share)}＝${gave}分${changed}`,
          en: `${saidEn}; tier from ${at(tier.atLeast)}: ${weight} × ${percent(tier.share)} = ${gave}${changedEn}`,
        }
      : { zh: `${said}；未达到最低一档，0分${changed}`, en: `${saidEn}; below the lowest tier: 0${changedEn}` }
  }
  return {
    zh: `${said}；每件扣${rule.each}分，最多扣${rule.most}分：${weight}－${pointsText(weight * 100 - Number(before ?? points))}＝${gave}分${changed}`,
    en: `${saidEn}; ${rule.each} off for each, ${rule.most} at most: ${gave}${changedEn}`,
  }
}

export function totalWords(lines: readonly KeptLine[], score: number | null, noWork: boolean): Label {
  if (score === null && noWork)
    return {
      zh: '本期没有件，按方案不评分、不排名，不参加奖金分配',
      en: 'no work in the period: by the scheme no score, no place and no bonus',
    }
  const judged = judgedOf(lines)
  const sum = (of: readonly KeptLine[], what: (line: KeptLine) => number) =>
    of.reduce((all, each) => all + what(each), 0)
  const [earned, base, full] = [
    sum(judged, each => each.points!),
    sum(judged, each => each.weight * 100),
    sum(lines, each => each.weight * 100),
  ]
  if (score === null) return { zh: '没有可计的项目，不评分', en: 'nothing could be judged: no score' }
  const added = `${pointsText(earned)}`
  return base === full
    ? { zh: `各项相加${added}分`, en: `adds up to ${added}` }
    : {
        zh: `计分项相加${added}分，计分项满分${pointsText(base)}分，折合${added}×${pointsText(full)}÷${pointsText(base)}＝${pointsText(score)}分`,
        en: `${added} of ${pointsText(base)} that could be judged, which is ${pointsText(score)} of ${pointsText(full)}`,
      }
}

export function bonusWords({ poolFen, score, sum, people, floorFen, extra, fen }: Omit<BonusView, 'words'>): Label {
  if (sum === 0) return { zh: '没有人得分，奖金不分配', en: 'nobody scored: nothing is shared' }
  if (score === 0) return { zh: '本人没有得分，不参加奖金分配', en: 'no score: no share' }
  const rest = extra ? `，除不尽的余数按余数大小逐分分配，分得0.01元` : ''
  return {
    zh: `奖金总额${amount(poolFen)}元×本人得分${pointsText(score)}÷${people}人得分之和${pointsText(sum)}，舍到分为${amount(floorFen)}元${rest}，应得${amount(fen)}元`,
    en: `${amount(poolFen)} yuan × own ${pointsText(score)} ÷ ${pointsText(sum)}, the scores of all (${people}), is ${amount(floorFen)}${extra ? ', and one fen of the rest' : ''}: ${amount(fen)} yuan`,
  }
}
