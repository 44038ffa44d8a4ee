/**
 * 专项整治 and 红盾质量维权行动: a scope, a period, a check form, a list of subjects that is to be covered whole, visits and
 * what they found. Campaigns follow a plan of the bureau; what they find goes on as sampling, complaint or case.
 */
import { campaignRules } from './acts.ts'
import { cite, type Label, procedure } from './grammar.ts'

const basis = [cite(campaignRules, '—')]

/** 学校周边, in metres: what a campaign may say, and what holds where it says nothing (the summary of 2018 speaks of 300). House rule. */
export const schoolMetres = { usual: 300, least: 50, most: 3000 } as const

export const campaign = procedure({
  kind: 'campaign',
  label: { zh: '专项行动', en: 'Campaign' },
  states: {
    draft: { zh: '起草', en: 'Draft' },
    proposed: { zh: '待批准', en: 'To approve' },
    running: { zh: '进行中', en: 'Running' },
    summing: { zh: '总结待批', en: 'Summary to approve' },
    closed: { zh: '已结束', en: 'Closed' },
  },
  ends: ['closed'],
  clocks: {},
  steps: {
    propose: {
      label: { zh: '报请批准', en: 'Propose' },
      from: ['draft'],
      to: 'proposed',
      by: ['handler', 'head', 'supervisor'],
      basis,
    },
    start: {
      label: { zh: '批准部署', en: 'Approve and begin' },
      from: ['proposed'],
      to: 'running',
      by: ['head', 'supervisor'],
      notByWhoever: 'propose',
      basis,
    },
    'send-back': {
      label: { zh: '退回修改', en: 'Send back' },
      from: ['proposed'],
      to: 'draft',
      by: ['head', 'supervisor'],
      basis,
    },
    'sum-up': {
      label: { zh: '提交总结', en: 'Hand in the summary' },
      from: ['running'],
      to: 'summing',
      by: ['handler', 'head', 'supervisor'],
      basis,
    },
    close: {
      label: { zh: '批准总结，结束行动', en: 'Approve and close' },
      from: ['summing'],
      to: 'closed',
      by: ['head', 'supervisor'],
      notByWhoever: 'sum-up',
      basis,
    },
    resume: {
      label: { zh: '退回继续', en: 'Go on' },
      from: ['summing'],
      to: 'running',
      by: ['head', 'supervisor'],
      basis,
    },
  },
})

export type CampaignStep = keyof typeof campaign.steps
export type CampaignState = keyof typeof campaign.states

/** What a line of the check form asks for. */
export const checkKinds = {
  yes: { zh: '是或否', en: 'Yes or no' },
  count: { zh: '数量', en: 'A number' },
} satisfies Record<string, Label>

/** What a count adds up to in boards and figures. */
export const findingMeasures = {
  found: { zh: '发现问题商品', en: 'Items found' },
  'other-found': { zh: '其他危险或三无商品', en: 'Other dangerous or unlabelled items' },
  'off-sale': { zh: '责令停止销售', en: 'Ordered off sale' },
  unlicensed: { zh: '无照经营', en: 'Unlicensed' },
  none: { zh: '不汇总', en: 'Not added up' },
} satisfies Record<string, Label>
export type FindingMeasure = keyof typeof findingMeasures

/** What most campaigns ask at each visit; the words are Chinese as the papers are. */
export const usualItems = [
  { code: 'licence', label: '无照经营', kind: 'yes', measure: 'unlicensed' },
  { code: 'found', label: '发现问题商品（件）', kind: 'count', measure: 'found' },
  { code: 'off-sale', label: '责令停止销售（件）', kind: 'count', measure: 'off-sale' },
] as const
