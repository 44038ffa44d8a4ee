/**
 * 抽检批次, from the draw to its end (domain/procedures.md 3.5). What follows a nonconforming result is Order 18 chapter 6;
 * before 2020 the Product Quality Law alone (art. 17: 责令限期改正).
 *
 * 抽检分离 is the bureau's own rule: who draws the sample does not test it, and whoever took it does not enter the result.
 */
import { consumerLaw, order18, productQualityLaw, samplingRules } from './acts.ts'
import { cite, type Label, procedure } from './grammar.ts'
import { samplingClocks } from './sampling.clocks.ts'

const own = cite(samplingRules, '—')
const law15 = cite(productQualityLaw, '第十五条')
const law16 = cite(productQualityLaw, '第十六条')
const law17 = cite(productQualityLaw, '第十七条')
const field = ['inspector', 'handler', 'head'] as const
const desk = ['handler', 'head'] as const

export const sampling = procedure({
  kind: 'sampling',
  label: { zh: '抽检批次', en: 'Sampling batch' },
  states: {
    'to-sample': { zh: '待抽样', en: 'To be sampled' },
    sampled: { zh: '已抽样', en: 'Sampled' },
    testing: { zh: '检验中', en: 'At the test body' },
    failed: { zh: '初检不合格', en: 'Nonconforming at first' },
    objection: { zh: '异议期', en: 'Open to objection' },
    'retest-asked': { zh: '申请复检', en: 'Retest asked for' },
    'retest-agreed': { zh: '同意复检，待办手续', en: 'Retest agreed' },
    retesting: { zh: '复检中', en: 'At the retest' },
    confirmed: { zh: '不合格已确认', en: 'Confirmed nonconforming' },
    correcting: { zh: '责令改正中', en: 'Being corrected' },
    'to-announce': { zh: '复查不合格，上报公告', en: 'Failed again, to be announced' },
    announced: { zh: '已公告，待再复查', en: 'Announced' },
    qualified: { zh: '合格', en: 'Conforming' },
    overturned: { zh: '复检合格', en: 'Conforming at the retest' },
    corrected: { zh: '复查合格', en: 'Corrected' },
    suspended: { zh: '责令停业整顿', en: 'Business suspended' },
    settled: { zh: '已处理结案', en: 'Dealt with' },
    declined: { zh: '拒检', en: 'Sampling refused' },
    'not-found': { zh: '未抽到样品', en: 'No sample there' },
    cancelled: { zh: '已取消', en: 'Cancelled' },
  },
  ends: ['qualified', 'overturned', 'corrected', 'suspended', 'settled', 'declined', 'not-found', 'cancelled'],
  clocks: samplingClocks,
  steps: {
    collect: {
      label: { zh: '抽样封样', en: 'Take and seal the sample' },
      from: ['to-sample'],
      to: 'sampled',
      by: field,
      basis: [law15, own],
    },
    decline: {
      label: { zh: '登记拒检', en: 'Sampling refused' },
      from: ['to-sample'],
      to: 'declined',
      by: field,
      basis: [law16, cite(productQualityLaw, '第五十六条')],
    },
    'find-none': {
      label: { zh: '未抽到样品', en: 'No sample there' },
      from: ['to-sample'],
      to: 'not-found',
      by: field,
      basis: [own],
    },
    cancel: {
      label: { zh: '取消任务', en: 'Cancel' },
      from: ['to-sample'],
      to: 'cancelled',
      by: ['head', 'supervisor'],
      basis: [own],
    },
    send: {
      label: { zh: '送检', en: 'Send to the test body' },
      from: ['sampled'],
      to: 'testing',
      by: field,
      basis: [law15, own],
    },
    'ask-standard': {
      label: { zh: '要求提供企业标准', en: 'Ask for the enterprise standard' },
      from: ['sampled', 'testing'],
      by: field,
      starts: ['standard'],
      basis: [own],
    },
    'receive-standard': {
      label: { zh: '收到企业标准', en: 'Standard received' },
      from: ['sampled', 'testing', 'failed', 'objection'],
      by: field,
      stops: ['standard'],
      basis: [own],
    },
    'end-test': {
      label: { zh: '检验结束', en: 'The test has ended' },
      from: ['testing'],
      by: [...desk, 'system'],
      starts: ['test-report'],
      basis: [own],
    },
    pass: {
      label: { zh: '登记合格', en: 'Enter: conforming' },
      from: ['testing'],
      to: 'qualified',
      by: [...desk, 'system'],
      stops: ['test-report'],
      basis: [law15, own],
    },
    fail: {
      label: { zh: '登记不合格', en: 'Enter: nonconforming' },
      from: ['testing'],
      to: 'failed',
      by: [...desk, 'system'],
      stops: ['test-report'],
      basis: [law15, own],
    },
    'serve-seller': {
      label: { zh: '结果送达销售者', en: 'Result served on the seller' },
      from: ['failed', 'objection'],
      to: 'objection',
      by: desk,
      starts: ['objection'],
      basis: [law15],
    },
    'serve-producer': {
      label: { zh: '结果送达标称生产者', en: 'Result served on the labelled producer' },
      from: ['failed', 'objection'],
      to: 'objection',
      by: desk,
      starts: ['producer-objection'],
      basis: [law15],
    },
    object: {
      label: { zh: '登记复检申请', en: 'Retest asked for' },
      from: ['objection'],
      to: 'retest-asked',
      by: desk,
      basis: [law15],
    },
    'agree-retest': {
      label: { zh: '同意复检', en: 'Agree to the retest' },
      from: ['retest-asked'],
      to: 'retest-agreed',
      by: ['head'],
      notByWhoever: 'object',
      starts: ['retest-formalities'],
      basis: [law15],
    },
    'refuse-retest': {
      label: { zh: '不予复检', en: 'Refuse the retest' },
      from: ['retest-asked'],
      to: 'objection',
      by: ['head'],
      notByWhoever: 'object',
      basis: [law15],
    },
    'send-retest': {
      label: { zh: '手续办结，送复检', en: 'Send to the retest' },
      from: ['retest-agreed'],
      to: 'retesting',
      by: desk,
      stops: ['retest-formalities'],
      basis: [law15],
    },
    'waive-retest': {
      label: { zh: '视为放弃复检', en: 'Retest waived' },
      from: ['retest-agreed'],
      to: 'objection',
      by: desk,
      stops: ['retest-formalities'],
      basis: [own],
    },
    uphold: {
      label: { zh: '复检结论：维持不合格', en: 'Retest: upheld' },
      from: ['retesting'],
      to: 'confirmed',
      by: desk,
      stops: ['objection', 'producer-objection'],
      basis: [law15],
    },
    overturn: {
      label: { zh: '复检结论：改为合格', en: 'Retest: conforming' },
      from: ['retesting'],
      to: 'overturned',
      by: desk,
      basis: [law15],
    },
    confirm: {
      label: { zh: '确认不合格', en: 'Confirm' },
      from: ['objection'],
      to: 'confirmed',
      by: desk,
      stops: ['objection', 'producer-objection'],
      basis: [law15],
    },
    'stop-sale': {
      label: { zh: '责令停止销售', en: 'Order off sale' },
      from: ['failed', 'objection', 'retest-asked', 'retest-agreed', 'retesting', 'confirmed', 'correcting'],
      by: ['head'],
      notByWhoever: 'fail',
      basis: [cite(order18, '第四十五条'), cite(consumerLaw, '第三十三条'), cite(productQualityLaw, '第四十九条')],
    },
    'order-correction': {
      label: { zh: '责令改正', en: 'Order to correct' },
      from: ['confirmed'],
      to: 'correcting',
      by: ['head'],
      notByWhoever: 'confirm',
      starts: ['correction', 'reinspection'],
      basis: [cite(order18, '第四十六条'), law17],
    },
    'reinspect-pass': {
      label: { zh: '复查合格', en: 'Re-inspected: corrected' },
      from: ['correcting'],
      to: 'corrected',
      by: field,
      stops: ['correction', 'reinspection'],
      basis: [cite(order18, '第四十七条'), law17],
    },
    'reinspect-fail': {
      label: { zh: '复查不合格', en: 'Re-inspected: failed again' },
      from: ['correcting'],
      to: 'to-announce',
      by: field,
      stops: ['correction', 'reinspection'],
      basis: [cite(order18, '第四十七条'), law17],
    },
    announce: {
      label: { zh: '省局已公告', en: 'Announced by the province' },
      from: ['to-announce'],
      to: 'announced',
      by: [...desk, 'supervisor'],
      starts: ['second-reinspection'],
      basis: [cite(order18, '第四十七条'), law17],
    },
    'second-pass': {
      label: { zh: '公告后复查合格', en: 'Corrected after the announcement' },
      from: ['announced'],
      to: 'corrected',
      by: field,
      stops: ['second-reinspection'],
      basis: [cite(order18, '第四十八条'), law17],
    },
    'second-fail': {
      label: { zh: '公告后复查仍不合格，责令停业整顿', en: 'Failed after the announcement' },
      from: ['announced'],
      to: 'suspended',
      by: ['head'],
      stops: ['second-reinspection'],
      basis: [cite(order18, '第四十八条'), law17],
    },
    settle: {
      label: { zh: '处理结案', en: 'Deal with and close' },
      from: ['confirmed', 'correcting', 'to-announce'],
      to: 'settled',
      by: ['head'],
      notByWhoever: 'confirm',
      basis: [own],
    },
    'open-lead': {
      label: { zh: '转案件线索', en: 'Make it a lead' },
      from: ['confirmed', 'correcting', 'to-announce', 'declined', 'settled'],
      by: desk,
      basis: [law16, cite(productQualityLaw, '第四十九条')],
    },
    publish: {
      label: { zh: '公布结果', en: 'Publish the result' },
      from: ['qualified', 'confirmed', 'correcting', 'to-announce', 'announced', 'corrected', 'suspended', 'settled'],
      by: ['head', 'supervisor'],
      basis: [cite(consumerLaw, '第三十三条'), cite(order18, '第四十四条')],
    },
  },
})

export type SamplingState = keyof typeof sampling.states
export type SamplingStep = keyof typeof sampling.steps

/** How a batch came to be taken. */
export const samplingModes = {
  random: { zh: '随机抽取', en: 'Drawn at random' },
  targeted: { zh: '靶向抽取', en: 'Targeted' },
  complaint: { zh: '投诉举报抽样', en: 'After a complaint' },
  campaign: { zh: '专项抽样', en: 'Of a campaign' },
  elsewhere: { zh: '外来数据', en: 'From another source' },
} satisfies Record<string, Label>
export type SamplingMode = keyof typeof samplingModes

export const retestRefusals = {
  late: { zh: '超过十五日提出', en: 'Later than fifteen days' },
  'no-sample': { zh: '备样已损毁或者启封', en: 'The backup sample is spoilt or was opened' },
  'not-repeatable': { zh: '检验项目不具备复检条件', en: 'The item cannot be tested again' },
  other: { zh: '其他（须说明）', en: 'Other (say which)' },
} satisfies Record<string, Label>

/** From the announcement on: not earlier than this many days (Order 18 art. 48). */
export const secondReinspectionFrom = 60
/** 两名以上: officers, and samplers besides them (older local rules; the bureau's own). */
export const leastOfficers = 2
export const leastSamplers = 2

/** What the lead of a nonconforming batch says, as the handler may change it. */
export const leadWords = (batch: {
  operator: string
  sample: string
  items: readonly string[]
  report: string | null
}) =>
  `${batch.operator}销售的${batch.sample}经抽检不合格${batch.items.length > 0 ? `（${batch.items.join('、')}）` : ''}${batch.report ? `，检验报告${batch.report}` : ''}。`

/** How a result is served. */
export const servings = {
  direct: { zh: '直接送达', en: 'In person' },
  post: { zh: '邮寄送达', en: 'By post' },
  electronic: { zh: '电子送达', en: 'Electronically' },
  left: { zh: '留置送达', en: 'Left there' },
  organ: { zh: '委托当地机关送达', en: 'By the authority there' },
} satisfies Record<string, Label>
