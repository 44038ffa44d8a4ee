/**
 * 举报，从调解中发现的线索开始: a lead found in mediation is verified within fifteen working days,
 * with the head's approval fifteen more (Order 121 art. 27; Order 20 art. 23).
 */
import { order20, order62, order121 } from './acts.ts'
import { complaintClocks } from './complaint.clocks.ts'
import { cite, procedure } from './grammar.ts'

const verifying = [cite(order62, '—'), cite(order20, '第二十三条'), cite(order121, '第二十七条')]

export const report = procedure({
  kind: 'report',
  label: { zh: '举报', en: 'Report' },
  states: {
    draft: { zh: '线索草稿', en: 'Draft of a lead' },
    verifying: { zh: '核查中', en: 'In verification' },
    'result-proposed': { zh: '待审批核查结论', en: 'Result to be signed' },
    closed: { zh: '已办结', en: 'Closed' },
    dropped: { zh: '并入或作废', en: 'Dropped' },
  },
  ends: ['closed', 'dropped'],
  clocks: { lead: complaintClocks.lead, 'lead-extended': complaintClocks['lead-extended'] },
  steps: {
    'start-verification': {
      label: { zh: '开始核查', en: 'Start the verification' },
      from: ['draft'],
      to: 'verifying',
      by: ['handler', 'head'],
      basis: verifying,
    },
    drop: {
      label: { zh: '作废草稿', en: 'Drop the draft' },
      from: ['draft'],
      to: 'dropped',
      by: ['handler', 'head'],
      stops: ['lead'],
      basis: verifying,
    },
    extend: {
      label: { zh: '批准延长核查', en: 'Approve an extension' },
      from: ['verifying'],
      by: ['head'],
      stops: ['lead'],
      starts: ['lead-extended'],
      basis: verifying,
    },
    'propose-result': {
      label: { zh: '提出核查结论', en: 'Propose the result' },
      from: ['verifying'],
      to: 'result-proposed',
      by: ['handler'],
      basis: verifying,
    },
    'send-back-result': {
      label: { zh: '退回继续核查', en: 'Send the result back' },
      from: ['result-proposed'],
      to: 'verifying',
      by: ['head'],
      basis: verifying,
    },
    'sign-result': {
      label: { zh: '批准核查结论', en: 'Sign the result' },
      from: ['result-proposed'],
      to: 'closed',
      by: ['head'],
      notByWhoever: 'propose-result',
      stops: ['lead', 'lead-extended'],
      basis: verifying,
    },
  },
})
