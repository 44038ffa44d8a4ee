/** 回访的指标. 回访满意率 itself stands in indicators.complaint.ts: one definition, over those who answered. */
import { indicatorList } from './indicators.grammar.ts'

export const followUpIndicators = indicatorList({
  'follow-ups-drawn': {
    label: { zh: '回访抽取', en: 'Follow-ups drawn' },
    definition: { zh: '期内随机抽取的回访件数', en: 'Closed matters drawn for a follow-up in the period' },
    numerator: { zh: '抽取的件', en: 'Matters drawn' },
    base: { zh: '抽取之日在期内', en: 'The day of the draw lies in the period' },
    exclusions: { zh: '抽取后、回访前另行重办的不计', en: 'Those reopened for another reason before the call' },
    unit: 'matter',
    decimals: 0,
    confidence: 'C',
  },
  'follow-ups-answered': {
    label: { zh: '回访答复', en: 'Follow-ups answered' },
    definition: {
      zh: '期内作出满意度答复的回访件数（电话、短信链接和随时回访合计）',
      en: 'Follow-ups answered in the period, by telephone or by link, drawn or not',
    },
    numerator: { zh: '作出答复的回访', en: 'Follow-ups answered' },
    base: { zh: '答复之日在期内', en: 'The day of the answer lies in the period' },
    exclusions: { zh: '未接通、不愿答复的不计', en: 'Not reached, or not willing to answer' },
    unit: 'matter',
    decimals: 0,
    rising: 'better',
    confidence: 'C',
  },
  'follow-up-reach-rate': {
    label: { zh: '回访接通率', en: 'Follow-ups reached' },
    definition: {
      zh: '期内结束的抽取回访中，联系上投诉人的占比（含不愿答复的）',
      en: 'Of drawn follow-ups ended in the period, the share in which the person was reached',
    },
    numerator: { zh: '联系上的', en: 'Reached' },
    denominator: { zh: '期内结束的抽取回访', en: 'Drawn follow-ups ended in the period' },
    base: { zh: '结束之日在期内', en: 'The day it ended lies in the period' },
    exclusions: { zh: '尚在回访的不计', en: 'Those still to be called' },
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'C',
  },
  'follow-ups-reopened': {
    label: { zh: '回访不满意重办', en: 'Reopened after a follow-up' },
    definition: {
      zh: '期内回访答复不满意、退回重办的件数',
      en: 'Matters reopened because the answer at the follow-up was dissatisfied',
    },
    numerator: { zh: '不满意的抽取回访', en: 'Dissatisfied answers' },
    base: { zh: '答复之日在期内', en: 'The day of the answer lies in the period' },
    exclusions: { zh: '无', en: 'None' },
    unit: 'matter',
    decimals: 0,
    rising: 'worse',
    confidence: 'C',
  },
})
