/** 扫黑除恶线索的指标: numbers of the whole city and nothing else; they are not broken down and open no records. */
import { indicatorList } from './indicators.grammar.ts'

const common = {
  exclusions: { zh: '只计全市总数，不分单位、不列明细', en: 'Totals of the city only: no breakdown, no records' },
  unit: 'matter',
  decimals: 0,
  apart: true,
} as const

export const clueIndicators = indicatorList({
  'clues-registered': {
    ...common,
    label: { zh: '线索登记', en: 'Clues registered' },
    definition: { zh: '期内登记的扫黑除恶线索条数', en: 'Clues on organised crime registered in the period' },
    numerator: { zh: '登记的线索', en: 'Clues registered' },
    base: { zh: '登记之日在期内', en: 'The day of registration lies in the period' },
    confidence: 'C',
  },
  'clues-handed-over': {
    ...common,
    label: { zh: '线索移送', en: 'Clues handed over' },
    definition: { zh: '期内移送扫黑除恶专班的线索条数', en: 'Clues handed to the task force in the period' },
    numerator: { zh: '移送的线索', en: 'Clues handed over' },
    base: { zh: '移送之日在期内', en: 'The day of the hand-over lies in the period' },
    confidence: 'A',
  },
  'clues-answered': {
    ...common,
    label: { zh: '线索反馈', en: 'Clues answered' },
    definition: {
      zh: '期内收到查实或者查否反馈的线索条数',
      en: 'Clues answered as confirmed or unfounded in the period',
    },
    numerator: { zh: '已反馈的线索', en: 'Clues answered' },
    base: { zh: '反馈之日在期内', en: 'The day of the answer lies in the period' },
    confidence: 'C',
  },
})
