/**
 * 举报: somebody tells of a suspected violation; the department verifies it and decides whether to file a case.
 *
 * One table for Order 62, Order 20 and Order 121: the act in force on the day of receipt decides. It also takes in the
 * lead found in a mediation (draft; C7, Order 121 art. 27). Who is told: report.telling.ts. Rewards: report.reward.ts.
 */
import { order20, order62, order121, penaltyProcedure, penaltyProcedure2019, rewardRules } from './acts.ts'
import { complaintClocks } from './complaint.clocks.ts'
import { cite, procedure } from './grammar.ts'
import { reportClocks } from './report.clocks.ts'

/** Order 62 was read in excerpts only: the act is cited, the article is left open. */
const aic = cite(order62, '—')
const dispatching = [aic, cite(order20, '第三十七条'), cite(order121, '第四十一条')]
const handling = [aic, cite(order20, '第三十一条'), cite(order121, '第三十五条')]
const verifying = [aic, cite(penaltyProcedure2019, '第十七条'), cite(penaltyProcedure, '第十八条')]
const lead = [aic, cite(order20, '第二十三条'), cite(order121, '第二十七条')]
const filing = [aic, cite(penaltyProcedure2019, '第十七条'), cite(penaltyProcedure, '第十九条')]
const notFiling = [aic, cite(penaltyProcedure2019, '第十七条'), cite(penaltyProcedure, '第二十条')]
const noPower = [aic, cite(order20, '第二十九条'), cite(order121, '第三十四条')]
const repeated = [cite(order121, '第三十五条第二款')]
const rewarding = [cite(rewardRules, '—')]
const closing = [aic, cite(order20, '第三十二条'), cite(order121, '第三十六条')]

const limits = ['filing', 'filing-extended', 'lead', 'lead-extended'] as const
const proposed = [
  'filing-proposed',
  'no-filing-proposed',
  'transfer-proposed',
  'repeat-proposed',
  'merge-proposed',
] as const

export const report = procedure({
  kind: 'report',
  label: { zh: '举报', en: 'Report' },
  states: {
    draft: { zh: '线索草稿', en: 'Draft of a lead' },
    'to-dispatch': { zh: '待分送', en: 'To dispatch' },
    returned: { zh: '退回中心', en: 'Returned to the centre' },
    'to-verify': { zh: '待核查', en: 'To verify' },
    verifying: { zh: '核查中', en: 'In verification' },
    testing: { zh: '检测鉴定中', en: 'At testing' },
    'filing-proposed': { zh: '待审批立案', en: 'Filing to be signed' },
    'no-filing-proposed': { zh: '待审批不予立案', en: 'No filing, to be signed' },
    'transfer-proposed': { zh: '待审批移送', en: 'Transfer to be signed' },
    'repeat-proposed': { zh: '待审批不再另行处理', en: 'Repeat, to be signed' },
    'merge-proposed': { zh: '待审批并入', en: 'Merger to be signed' },
    filed: { zh: '已立案', en: 'Case filed' },
    'not-filed': { zh: '不予立案', en: 'No case' },
    transferred: { zh: '已移送', en: 'Transferred' },
    'not-again': { zh: '不再另行处理', en: 'Not handled again' },
    referred: { zh: '已告知向有权机关提出', en: 'Referred elsewhere' },
    'reward-proposed': { zh: '待审批奖励', en: 'Reward to be signed' },
    rewarded: { zh: '决定奖励', en: 'Reward decided' },
    'reward-settled': { zh: '奖励已了结', en: 'Reward settled' },
    closed: { zh: '已办结', en: 'Closed' },
    merged: { zh: '已并入', en: 'Merged' },
    dropped: { zh: '作废', en: 'Dropped' },
  },
  ends: ['closed', 'merged', 'dropped'],
  clocks: {
    ...reportClocks,
    lead: complaintClocks.lead,
    'lead-extended': complaintClocks['lead-extended'],
    'jurisdiction-dispute': complaintClocks['jurisdiction-dispute'],
  },
  steps: {
    dispatch: {
      label: { zh: '分送', en: 'Dispatch' },
      from: ['to-dispatch', 'returned'],
      to: 'to-verify',
      by: ['dispatcher', 'agent', 'system'],
      starts: ['filing'],
      stops: ['undispatched', 'jurisdiction-dispute'],
      tells: [{ who: 'office', form: 3 }],
      basis: dispatching,
    },
    refer: {
      label: { zh: '没有处理权限，告知举报人', en: 'No power: tell the informer where to go' },
      from: ['to-dispatch', 'returned'],
      to: 'referred',
      by: ['dispatcher'],
      stops: ['undispatched', 'jurisdiction-dispute'],
      tells: [{ who: 'informer', form: 10 }],
      answers: true,
      basis: noPower,
    },
    'return-to-centre': {
      label: { zh: '退回中心', en: 'Return to the centre' },
      from: ['to-verify', 'verifying'],
      to: 'returned',
      by: ['handler', 'head'],
      starts: ['jurisdiction-dispute'],
      lapses: ['filing', 'filing-extended'],
      basis: dispatching,
    },
    'start-verification': {
      label: { zh: '开始核查', en: 'Start the verification' },
      from: ['draft', 'to-verify'],
      to: 'verifying',
      by: ['handler', 'head'],
      basis: handling,
    },
    drop: {
      label: { zh: '作废草稿', en: 'Drop the draft' },
      from: ['draft'],
      to: 'dropped',
      by: ['handler', 'head'],
      stops: ['lead'],
      basis: lead,
    },
    'record-visit': {
      label: { zh: '记录现场核查', en: 'Record an on-site visit' },
      from: ['verifying'],
      by: ['handler', 'head'],
      basis: verifying,
    },
    'send-to-testing': {
      label: { zh: '送检测鉴定', en: 'Send for testing' },
      from: ['verifying'],
      to: 'testing',
      by: ['handler', 'head'],
      pauses: ['filing', 'filing-extended'],
      basis: verifying,
    },
    'return-from-testing': {
      label: { zh: '收到检测鉴定结果', en: 'Test result received' },
      from: ['testing'],
      to: 'verifying',
      by: ['handler', 'head'],
      resumes: ['filing', 'filing-extended'],
      basis: verifying,
    },
    extend: {
      label: { zh: '批准延长核查', en: 'Approve an extension' },
      from: ['to-verify', 'verifying'],
      by: ['head'],
      lapses: ['filing'],
      starts: ['filing-extended'],
      basis: verifying,
    },
    'extend-lead': {
      label: { zh: '批准延长线索核查', en: 'Approve an extension for the lead' },
      from: ['verifying'],
      by: ['head'],
      lapses: ['lead'],
      starts: ['lead-extended'],
      basis: lead,
    },
    'propose-filing': {
      label: { zh: '提请立案', en: 'Propose to file a case' },
      from: ['verifying'],
      to: 'filing-proposed',
      by: ['handler'],
      basis: filing,
    },
    'propose-no-filing': {
      label: { zh: '提请不予立案', en: 'Propose not to file' },
      from: ['verifying'],
      to: 'no-filing-proposed',
      by: ['handler'],
      basis: notFiling,
    },
    'propose-transfer': {
      label: { zh: '提请移送', en: 'Propose a transfer' },
      from: ['to-verify', 'verifying'],
      to: 'transfer-proposed',
      by: ['handler'],
      basis: handling,
    },
    'propose-repeat': {
      label: { zh: '提请不再另行处理', en: 'Propose: a repeat, not handled again' },
      from: ['to-verify', 'verifying'],
      to: 'repeat-proposed',
      by: ['handler'],
      basis: repeated,
    },
    'propose-merge': {
      label: { zh: '提请合并处理', en: 'Propose to merge it' },
      from: ['to-verify', 'verifying'],
      to: 'merge-proposed',
      by: ['handler'],
      basis: repeated,
    },
    'send-back': {
      label: { zh: '退回继续核查', en: 'Send back' },
      from: proposed,
      to: 'verifying',
      by: ['head'],
      basis: handling,
    },
    'legal-opinion': {
      label: { zh: '法制审核意见', en: 'Opinion of the legal section' },
      from: proposed,
      by: ['legal'],
      basis: handling,
    },
    file: {
      label: { zh: '批准立案', en: 'File a case' },
      from: ['filing-proposed'],
      to: 'filed',
      by: ['head'],
      notByWhoever: 'propose-filing',
      stops: limits,
      tells: [{ who: 'informer', form: 10 }],
      answers: true,
      basis: filing,
    },
    decline: {
      label: { zh: '批准不予立案', en: 'Decide not to file' },
      from: ['no-filing-proposed'],
      to: 'not-filed',
      by: ['head'],
      notByWhoever: 'propose-no-filing',
      stops: limits,
      tells: [{ who: 'informer', form: 10 }],
      answers: true,
      basis: notFiling,
    },
    transfer: {
      label: { zh: '批准移送', en: 'Sign the transfer' },
      from: ['transfer-proposed'],
      to: 'transferred',
      by: ['head'],
      notByWhoever: 'propose-transfer',
      stops: limits,
      tells: [{ who: 'informer', form: 10 }],
      answers: true,
      basis: handling,
    },
    'hand-over': {
      label: { zh: '登记移送回执', en: 'Note the receipt of the transfer' },
      from: ['transferred'],
      by: ['handler', 'head'],
      basis: handling,
    },
    'confirm-repeat': {
      label: { zh: '批准不再另行处理', en: 'Sign: not handled again' },
      from: ['repeat-proposed'],
      to: 'not-again',
      by: ['head'],
      notByWhoever: 'propose-repeat',
      stops: limits,
      answers: true,
      basis: repeated,
    },
    merge: {
      label: { zh: '批准并入', en: 'Sign the merger' },
      from: ['merge-proposed'],
      to: 'merged',
      by: ['head'],
      notByWhoever: 'propose-merge',
      stops: limits,
      answers: true,
      basis: repeated,
    },
    'assess-no-reward': {
      label: { zh: '评估：不予奖励', en: 'Assess: no reward' },
      from: ['filed'],
      by: ['handler'],
      basis: closing,
    },
    'propose-reward': {
      label: { zh: '提请奖励', en: 'Propose a reward' },
      from: ['filed'],
      to: 'reward-proposed',
      by: ['handler'],
      basis: rewarding,
    },
    'send-back-reward': {
      label: { zh: '退回奖励建议', en: 'Send the reward back' },
      from: ['reward-proposed'],
      to: 'filed',
      by: ['head'],
      basis: rewarding,
    },
    'approve-reward': {
      label: { zh: '批准奖励', en: 'Approve the reward' },
      from: ['reward-proposed'],
      to: 'rewarded',
      by: ['head'],
      notByWhoever: 'propose-reward',
      basis: rewarding,
    },
    'pay-reward': {
      label: { zh: '登记奖励发放', en: 'Note the payment' },
      from: ['rewarded'],
      to: 'reward-settled',
      by: ['handler'],
      basis: rewarding,
    },
    'waive-reward': {
      label: { zh: '登记放弃奖励', en: 'Note that it was waived' },
      from: ['rewarded'],
      to: 'reward-settled',
      by: ['handler'],
      basis: rewarding,
    },
    close: {
      label: { zh: '办结', en: 'Close' },
      from: ['filed', 'not-filed', 'transferred', 'not-again', 'referred', 'reward-settled'],
      to: 'closed',
      by: ['handler', 'head', 'dispatcher'],
      answers: true,
      basis: closing,
    },
  },
})

export type ReportStep = keyof typeof report.steps
export type ReportState = keyof typeof report.states
