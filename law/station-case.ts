/**
 * 站内纠纷: a dispute that is brought to a station and settled on the spot, by the seller who was asked first (首问:
 * 谁销售商品谁负责，谁提供服务谁负责). What is not settled goes to the competent office with everything already typed.
 * It is no 投诉 in the sense of Order 121 until it is handed over: then a complaint is opened and its clocks run.
 */
import { advanceRules, order20, order121, stationRules } from './acts.ts'
import { type ClockRule, cite, type Label, procedure, workingDays } from './grammar.ts'

const basis = [cite(stationRules, '—'), cite(order20, '第六条'), cite(order121, '第六条')]

export const stationClocks = {
  answer: {
    row: 'W1',
    label: { zh: '维权站答复时限', en: 'Answer by the station' },
    binding: 'service-norm',
    trigger: { zh: '维权站接到消费者诉求', en: 'the station hears of the dispute' },
    note: {
      zh: '给出处理方案或者结果即为答复；参照武汉地方标准DB4201/T 688—2023，本局自定',
      en: "A plan or a result is an answer; the bureau's own rule after a local standard of Wuhan",
    },
    versions: [{ within: workingDays(1), basis: cite(stationRules, '—'), says: '简单消费诉求1个工作日内答复' }],
  },
} satisfies Record<string, ClockRule>

export const stationCase = procedure({
  kind: 'station-case',
  label: { zh: '站内纠纷', en: 'Dispute at a station' },
  states: {
    logged: { zh: '待处理', en: 'Logged' },
    settled: { zh: '已谈妥', en: 'Settled' },
    'handed-over': { zh: '已转交', en: 'Handed over' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  ends: ['settled', 'handed-over', 'withdrawn'],
  clocks: stationClocks,
  steps: {
    settle: {
      label: { zh: '谈妥', en: 'Settled' },
      from: ['logged'],
      to: 'settled',
      by: ['station'],
      stops: ['answer'],
      basis,
    },
    answer: {
      label: { zh: '告知处理方案', en: 'Tell the plan' },
      from: ['logged'],
      by: ['station'],
      stops: ['answer'],
      basis,
    },
    'hand-over': {
      label: { zh: '转市场监管部门', en: 'Hand over to the authority' },
      from: ['logged'],
      to: 'handed-over',
      by: ['station'],
      stops: ['answer'],
      basis,
    },
    withdraw: {
      label: { zh: '消费者不再要求', en: 'No longer asked for' },
      from: ['logged'],
      to: 'withdrawn',
      by: ['station'],
      stops: ['answer'],
      basis,
    },
    'follow-up': {
      label: { zh: '回访', en: 'Follow up' },
      from: ['settled', 'handed-over'],
      by: ['agent', 'dispatcher', 'handler', 'head', 'supervisor'],
      basis,
    },
  },
})

/** 首问: who was asked first, and what came of it. Passing on is allowed only with a reason, which stays on the record. */
export const firstAsked = {
  seller: { zh: '销售者（租户）', en: 'The seller (tenant)' },
  manager: { zh: '场所管理方', en: 'The manager of the place' },
  station: { zh: '维权站', en: 'The station itself' },
} satisfies Record<string, Label>

export const firstAnswers = {
  took: { zh: '接待处理', en: 'Dealt with it' },
  'handed-on': { zh: '转给他人', en: 'Handed it on' },
  refused: { zh: '推诿拒绝', en: 'Pushed it away' },
} satisfies Record<string, Label>

export const firstAskedBasis = cite(advanceRules, '—')

/** Words of agreements as they are made at a counter; what is chosen can be changed. */
export const agreementChips: readonly Label[] = [
  { zh: '退货退款', en: 'Goods returned, money refunded' },
  { zh: '换货', en: 'Replaced' },
  { zh: '免费维修', en: 'Repaired free of charge' },
  { zh: '补差价', en: 'Difference repaid' },
  { zh: '赔偿损失', en: 'Loss compensated' },
  { zh: '退还未消费余额', en: 'Unused balance repaid' },
  { zh: '商家当面道歉', en: 'Apology in person' },
  { zh: '双方再无争议', en: 'No further claims' },
]

export type StationCaseState = keyof typeof stationCase.states
export type StationCaseStep = keyof typeof stationCase.steps
