/** 抽检方案: the year's plan (or a supplement to it) with target, budget and shares, proposed by one and approved by another. */
import { productQualityLaw, samplingRules } from './acts.ts'
import { cite, procedure } from './grammar.ts'

const basis = [cite(productQualityLaw, '第十五条'), cite(samplingRules, '—')]

export const samplingPlan = procedure({
  kind: 'sampling-plan',
  label: { zh: '抽检方案', en: 'Sampling plan' },
  states: {
    draft: { zh: '起草', en: 'Draft' },
    proposed: { zh: '待批准', en: 'To approve' },
    active: { zh: '执行中', en: 'In force' },
    closed: { zh: '已完成', en: 'Completed' },
  },
  ends: ['closed'],
  clocks: {},
  steps: {
    propose: {
      label: { zh: '报请批准', en: 'Propose' },
      from: ['draft'],
      to: 'proposed',
      by: ['handler', 'supervisor', 'head'],
      basis,
    },
    approve: {
      label: { zh: '批准', en: 'Approve' },
      from: ['proposed'],
      to: 'active',
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
    close: {
      label: { zh: '结束方案', en: 'Complete' },
      from: ['active'],
      to: 'closed',
      by: ['head', 'supervisor'],
      basis,
    },
  },
})

export type SamplingPlanStep = keyof typeof samplingPlan.steps
