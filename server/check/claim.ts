/** What a paper claims, and whether its own figures bear it out. */
import type { Label } from '../../law/grammar.ts'
import type { Place } from './document.ts'

export const rules = {
  parts: { zh: '部分与总数', en: 'Parts and whole' },
  share: { zh: '占比与基数', en: 'Share and base' },
  rate: { zh: '比率与其两个数', en: 'Rate and its two counts' },
  average: { zh: '平均数与其两个数', en: 'Average and its two counts' },
  subset: { zh: '子集不超过全集', en: 'Subset and superset' },
  'text-table': { zh: '文与表', en: 'Text and table' },
  change: { zh: '增减与上期', en: 'Change against the earlier figure' },
  decimals: { zh: '小数与进位', en: 'Decimals and rounding' },
  words: { zh: '文字断言', en: 'Claims in words' },
} satisfies Record<string, Label>
export type Rule = keyof typeof rules

export interface Claim {
  place: Place
  rule: Rule
  /** As printed. */
  says: string
  /** Absent: the figures agree. */
  should?: string
  /** What the reckoning rests on, so that a reader can object to it. */
  base: string
  /** Wrong only under the assumption that `base` names: to be answered, not simply corrected. */
  question?: true
}

export const holds = (place: Place, rule: Rule, says: string, base: string): Claim => ({ place, rule, says, base })
export const breaks = (place: Place, rule: Rule, says: string, should: string, base: string): Claim => ({
  place,
  rule,
  says,
  should,
  base,
})
