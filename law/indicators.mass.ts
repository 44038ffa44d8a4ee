/** 群体性投诉的指标. The definition is the bureau's own (confidence C): no national one was found. */
import { indicatorList } from './indicators.grammar.ts'

const whole = { zh: '无', en: 'None' }

export const massIndicators = indicatorList({
  'mass-warned': {
    label: { zh: '群体性投诉预警', en: 'Warnings of mass complaints' },
    definition: {
      zh: '期内达到本局设定的人数和天数而发出的预警，以及人工建立的群体',
      en: 'Warnings given in the period by the bureau’s own tiers, and groups opened by a person',
    },
    numerator: { zh: '预警的群体', en: 'Groups warned of' },
    base: { zh: '预警之日在期内', en: 'The day of the warning lies in the period' },
    exclusions: whole,
    unit: 'matter',
    decimals: 0,
    rising: 'worse',
    confidence: 'C',
  },
  'mass-opened': {
    label: { zh: '群体性投诉确认', en: 'Mass complaints confirmed' },
    definition: { zh: '期内经人工确认并指定牵头单位的群体性投诉', en: 'Groups that a person confirmed in the period' },
    numerator: { zh: '确认的群体', en: 'Groups confirmed' },
    base: { zh: '确认之日在期内', en: 'The day of confirmation lies in the period' },
    exclusions: { zh: '不作群体性处置的不计', en: 'Warnings that were dismissed' },
    unit: 'matter',
    decimals: 0,
    confidence: 'C',
  },
  'mass-settled': {
    label: { zh: '群体性投诉调处成功', en: 'Mass complaints settled' },
    definition: { zh: '期内批准办结且调处成功的群体性投诉', en: 'Groups closed as settled in the period' },
    numerator: { zh: '调处成功的群体', en: 'Groups settled' },
    base: { zh: '批准办结之日在期内', en: 'The day of the signature lies in the period' },
    exclusions: { zh: '办结而未调处成功的不计', en: 'Those closed without a settlement' },
    unit: 'matter',
    decimals: 0,
    rising: 'better',
    confidence: 'C',
  },
  'mass-persons': {
    label: { zh: '群体性投诉涉及人数', en: 'People in mass complaints' },
    definition: {
      zh: '期内办结的群体性投诉所涉及的投诉人数，同一人只计一次',
      en: 'Complainants in the groups closed in the period, each person once',
    },
    numerator: { zh: '投诉人', en: 'Complainants' },
    base: { zh: '批准办结之日在期内', en: 'The day of the signature lies in the period' },
    exclusions: {
      zh: '使用同一电话或者同一证件号码的计为一人',
      en: 'Who shares a telephone or an identity number counts as one',
    },
    unit: 'person',
    decimals: 0,
    confidence: 'C',
  },
  'mass-recovered': {
    label: { zh: '群体性投诉挽回经济损失', en: 'Recovered in mass complaints' },
    definition: {
      zh: '期内办结的群体性投诉为消费者挽回的金额，以批准办结时各件之和为准；已含在“挽回经济损失”之中，不另加',
      en: 'Recovered in the groups closed in the period, as summed at the signature; part of the amount recovered, not added to it',
    },
    numerator: { zh: '挽回金额', en: 'Amount recovered' },
    base: { zh: '批准办结之日在期内', en: 'The day of the signature lies in the period' },
    exclusions: whole,
    unit: 'fen',
    decimals: 2,
    rising: 'better',
    confidence: 'C',
  },
})
