/** What the annual work summary says besides the figures of each module: wholes over several kinds, and what was published. */
import { indicatorList } from './indicators.grammar.ts'

const none = { zh: '无', en: 'None' }
const received = { zh: '收到日在期内', en: 'The day of receipt lies in the period' }
const published = {
  base: { zh: '首次发布之日在期内', en: 'The day of the first publication lies in the period' },
  exclusions: { zh: '更正后的再版不重复计', en: 'A corrected version is not counted again' },
  unit: 'issue',
  decimals: 0,
  papers: 'issue',
  confidence: 'A',
} as const

export const summaryIndicators = indicatorList({
  'appeals-received': {
    label: { zh: '诉求接收', en: 'Appeals received' },
    definition: {
      zh: '期内收到的消费者诉求件数：投诉、举报、咨询之和',
      en: 'Appeals received in the period: complaints, reports and consultations together',
    },
    numerator: { zh: '投诉、举报、咨询件数', en: 'Complaints, reports and consultations' },
    base: received,
    exclusions: {
      zh: '12345工单、站内纠纷另计；合并的投诉只计一件',
      en: '12345 orders and disputes at stations are counted apart; joined complaints count once',
    },
    unit: 'matter',
    decimals: 0,
    confidence: 'A',
  },
  'report-closing-rate': {
    label: { zh: '举报办结率', en: 'Closing rate of reports' },
    definition: {
      zh: '期内收到的举报中，至期末已办结的占比',
      en: 'Of reports received in the period, the share closed by its end',
    },
    numerator: { zh: '至期末已办结的', en: 'Closed by the end of the period' },
    denominator: { zh: '期内收到的举报', en: 'Reports received in the period' },
    base: received,
    exclusions: { zh: '线索草稿，包括作废的，不计', en: 'Leads in draft, dropped ones included' },
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'A',
  },
  'consultation-answered-rate': {
    label: { zh: '咨询答复率', en: 'Consultations answered, share' },
    definition: {
      zh: '期内收到的咨询中，至期末已答复的占比',
      en: 'Of consultations received in the period, the share answered by its end',
    },
    numerator: { zh: '至期末已答复的', en: 'Answered by the end of the period' },
    denominator: { zh: '期内收到的咨询', en: 'Consultations received in the period' },
    base: received,
    exclusions: none,
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'C',
  },
  'follow-up-days-rate': {
    label: { zh: '每日回访达标率', en: 'Days with five to ten follow-ups' },
    definition: {
      zh: '期内有足够办结件可以抽取的工作日中，抽取回访5至10件的占比',
      en: 'Of working days on which enough closed matters could be drawn, the share on which five to ten were',
    },
    numerator: { zh: '抽取5至10件的工作日', en: 'Days on which five to ten were drawn' },
    denominator: { zh: '可抽取件不少于5件的工作日', en: 'Days on which at least five could be drawn' },
    base: { zh: '抽取之日在期内', en: 'The day of the draw lies in the period' },
    exclusions: { zh: '当日可抽取的不足5件的', en: 'Days on which fewer than five could be drawn' },
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'A',
  },
  'chain-firms': {
    label: { zh: '建站的大型企业', en: 'Large firms with stations' },
    definition: {
      zh: '期末有维权站的电信和大型商超企业家数',
      en: 'Telecom and supermarket firms that have a station at the end of the period',
    },
    numerator: { zh: '企业，一家有几个站只计一次', en: 'Firms, each once however many stations it has' },
    base: {
      zh: '期末（期间未结束的，为统计当日）的状态',
      en: 'As things stand at the end of the period (today, if it is not over)',
    },
    exclusions: { zh: '所建维权站均已撤销的', en: 'Firms whose stations are all closed' },
    unit: 'firm',
    decimals: 0,
    within: 'chain-stations-open',
    confidence: 'A',
  },
  'weekly-bulletins-published': {
    label: { zh: '每周动态发布', en: 'Weekly bulletins published' },
    definition: { zh: '期内发布的《12315每周动态》期数', en: 'Issues of the weekly bulletin published in the period' },
    numerator: { zh: '发布的期数', en: 'Issues' },
    ...published,
  },
  'analyses-published': {
    label: { zh: '数据分析发布', en: 'Analyses published' },
    definition: {
      zh: '期内发布的月度、季度、半年以及节日和专题分析期数',
      en: 'Monthly, quarterly and half-year analyses and those of holidays and campaigns published in the period',
    },
    numerator: { zh: '发布的期数', en: 'Issues' },
    ...published,
  },
})
