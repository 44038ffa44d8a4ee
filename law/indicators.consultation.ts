/** 咨询和知识库的指标. 咨询件数 itself (consultations-received) stands with the other kinds of appeals. */
import { indicatorList } from './indicators.grammar.ts'

const none = { zh: '无', en: 'None' }
const answeredIn = { zh: '首次答复之日在期内', en: 'The day of the answer lies in the period' }

export const consultationIndicators = indicatorList({
  'consultations-answered': {
    label: { zh: '咨询答复', en: 'Consultations answered' },
    definition: { zh: '期内答复的咨询件数', en: 'Consultations answered in the period' },
    numerator: { zh: '已答复的咨询', en: 'Consultations answered' },
    base: answeredIn,
    exclusions: { zh: '追问后再次答复的不重复计', en: 'Answers to what was asked again are not counted again' },
    unit: 'matter',
    decimals: 0,
    confidence: 'C',
  },
  'consultation-on-the-spot-rate': {
    label: { zh: '咨询当场答复率', en: 'Answered on the spot' },
    definition: {
      zh: '期内答复的咨询中，当场答复的占比',
      en: 'Of consultations answered in the period, the share answered on the spot',
    },
    numerator: { zh: '当场答复', en: 'Answered on the spot' },
    denominator: { zh: '期内答复的咨询', en: 'Consultations answered in the period' },
    base: answeredIn,
    exclusions: none,
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'C',
  },
  'consultations-passed-on': {
    label: { zh: '咨询转办', en: 'Consultations passed on' },
    definition: { zh: '期内转办单位答复的咨询件数', en: 'Consultations passed on to an office in the period' },
    numerator: { zh: '转办的咨询', en: 'Consultations passed on' },
    base: { zh: '首次转办之日在期内', en: 'The day on which it was first passed on lies in the period' },
    exclusions: { zh: '退回中心后再次转办的不重复计', en: 'Passed on again after a return: counted once' },
    unit: 'matter',
    decimals: 0,
    confidence: 'C',
  },
  'consultation-on-time-rate': {
    label: { zh: '咨询按时答复率', en: 'Answered on time' },
    definition: {
      zh: '答复目标（本局承诺，法律没有规定期限）在期内届满的咨询中，按时答复的占比',
      en: 'Of consultations whose target (the bureau’s promise; the law sets no limit) ended in the period, the share answered in time',
    },
    numerator: { zh: '目标届满日或者以前答复的', en: 'Answered on or before the last day' },
    denominator: { zh: '答复目标在期内届满的', en: 'Targets whose last day lies in the period' },
    base: {
      zh: '届满日在期内；未届满又未答复的不计',
      en: 'The last day lies in the period; neither over nor answered: not counted',
    },
    exclusions: {
      zh: '当场答复的没有答复目标；转为投诉举报的不计',
      en: 'Answered on the spot (no target); what became a complaint or report',
    },
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'C',
  },
  'consultations-overdue': {
    label: { zh: '咨询超期', en: 'Consultations overdue' },
    definition: {
      zh: '期末已超过答复目标仍未答复的咨询件数',
      en: 'Consultations past the target and unanswered at the end of the period',
    },
    numerator: { zh: '超期未答复的咨询', en: 'Consultations past their target' },
    base: {
      zh: '期末（期间未结束的，为统计当日）的状态',
      en: 'As things stand at the end of the period (today, if it is not over)',
    },
    exclusions: none,
    unit: 'matter',
    decimals: 0,
    rising: 'worse',
    confidence: 'C',
  },
  'consultations-converted': {
    label: { zh: '咨询转投诉举报', en: 'Became a complaint or report' },
    definition: {
      zh: '期内转为投诉或者举报的咨询件数',
      en: 'Consultations that became a complaint or report in the period',
    },
    numerator: { zh: '已转的咨询', en: 'Consultations converted' },
    base: { zh: '转出之日在期内', en: 'The day of conversion lies in the period' },
    exclusions: none,
    unit: 'matter',
    decimals: 0,
    confidence: 'C',
  },
  'consultation-knowledge-rate': {
    label: { zh: '知识库答复率', en: 'Answered from the knowledge base' },
    definition: {
      zh: '期内答复的咨询中，用知识库条目答复的占比',
      en: 'Of consultations answered in the period, the share answered with an article',
    },
    numerator: { zh: '用知识条目答复', en: 'Answered with an article' },
    denominator: { zh: '期内答复的咨询', en: 'Consultations answered in the period' },
    base: answeredIn,
    exclusions: none,
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'C',
  },
  'consultation-helped-rate': {
    label: { zh: '咨询解答率', en: 'This answered it' },
    definition: {
      zh: '期内答复、咨询人表示了是否解答的咨询中，表示已解答的占比',
      en: 'Of consultations answered in the period where the asker said so, the share where it answered the question',
    },
    numerator: { zh: '表示已解答', en: 'Answered it' },
    denominator: { zh: '期内答复且咨询人表示了是否解答的', en: 'Answered in the period, the asker having said' },
    base: answeredIn,
    exclusions: { zh: '没有表示的不计', en: 'Those who did not say' },
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'C',
  },
})
