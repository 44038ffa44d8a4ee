/**
 * 12345工单: what the city's hotline sends us. Signed for, returned or dispatched, handled, reviewed, closed, followed up.
 *
 * 退回 has two storeys. A unit returns to the centre (never sideways, Order 121 art. 41), the centre returns to 12345; each
 * is proposed by one person and signed by another, and each may be refused. Limits: workorder.clocks.ts, all promises.
 */
import { bureauTargets, hotlineRules, order121 } from './acts.ts'
import { cite, type Label, procedure } from './grammar.ts'
import { workorderClocks } from './workorder.clocks.ts'

const hotline = [cite(hotlineRules, '—')]
const returning = [cite(order121, '第四十一条'), cite(hotlineRules, '—')]
const own = [cite(bureauTargets, '—'), cite(hotlineRules, '—')]

export const workorder = procedure({
  kind: 'workorder',
  label: { zh: '12345工单', en: '12345 order' },
  states: {
    'to-sign': { zh: '待签收', en: 'To be signed for' },
    signed: { zh: '已签收待分派', en: 'Signed, to dispatch' },
    'outside-proposed': { zh: '拟退回12345', en: 'Return to 12345 proposed' },
    'return-requested': { zh: '已申请退回12345', en: 'Return to 12345 asked for' },
    returned: { zh: '退回成功', en: 'Returned to 12345' },
    dispatched: { zh: '待单位签收', en: 'To be signed for by the office' },
    handling: { zh: '处理中', en: 'In hand' },
    'return-proposed': { zh: '拟退回中心', en: 'Return to the centre proposed' },
    'sent-back': { zh: '退回中心待裁', en: 'Back at the centre' },
    'extension-requested': { zh: '延期申请中', en: 'Extension asked for' },
    'to-review': { zh: '待审核', en: 'To be reviewed' },
    converted: { zh: '已转办', en: 'Converted' },
    closed: { zh: '办结待回访', en: 'Closed, to be followed up' },
    archived: { zh: '已归档', en: 'Archived' },
  },
  ends: ['returned', 'closed', 'archived'],
  clocks: workorderClocks,
  steps: {
    'sign-for': {
      label: { zh: '签收', en: 'Sign for it' },
      from: ['to-sign'],
      to: 'signed',
      by: ['dispatcher', 'agent'],
      stops: ['signing'],
      starts: ['dispatching'],
      basis: hotline,
    },
    dispatch: {
      label: { zh: '分派', en: 'Dispatch' },
      from: ['signed', 'sent-back'],
      to: 'dispatched',
      by: ['dispatcher', 'agent'],
      starts: ['unit-signing', 'handling'],
      stops: ['dispatching'],
      basis: returning,
    },
    rule: {
      label: { zh: '终局裁定承办单位', en: 'Rule finally who handles it' },
      from: ['signed', 'sent-back'],
      to: 'dispatched',
      by: ['dispatcher'],
      starts: ['unit-signing', 'handling'],
      stops: ['dispatching'],
      basis: own,
    },
    convert: {
      label: { zh: '转为投诉、举报或者咨询', en: 'Convert' },
      from: ['to-sign', 'signed', 'sent-back', 'dispatched', 'handling'],
      to: 'converted',
      by: ['dispatcher', 'agent', 'handler', 'head'],
      stops: ['signing', 'unit-signing', 'dispatching'],
      lapses: ['handling', 'handling-extended', 'rework'],
      basis: own,
    },
    'propose-outside': {
      label: { zh: '拟退回12345', en: 'Propose a return to 12345' },
      from: ['signed', 'sent-back'],
      to: 'outside-proposed',
      by: ['dispatcher', 'agent'],
      basis: returning,
    },
    'request-return': {
      label: { zh: '同意，向12345申请退回', en: 'Sign, and ask 12345 to take it back' },
      from: ['outside-proposed'],
      to: 'return-requested',
      by: ['dispatcher', 'supervisor'],
      notByWhoever: 'propose-outside',
      stops: ['dispatching'],
      basis: returning,
    },
    'decline-outside': {
      label: { zh: '不同意退回12345', en: 'Decline the return to 12345' },
      from: ['outside-proposed'],
      to: 'signed',
      by: ['dispatcher', 'supervisor'],
      basis: returning,
    },
    'accept-return': {
      label: { zh: '12345同意退回', en: '12345 takes it back' },
      from: ['return-requested'],
      to: 'returned',
      by: ['hotline', 'dispatcher'],
      basis: hotline,
    },
    'reject-return': {
      label: { zh: '12345驳回退回', en: '12345 refuses the return' },
      from: ['return-requested'],
      to: 'signed',
      by: ['hotline', 'dispatcher'],
      starts: ['dispatching'],
      basis: hotline,
    },
    'receive-again': {
      label: { zh: '12345再次派来', en: '12345 sends it again' },
      from: ['returned'],
      to: 'to-sign',
      by: ['hotline', 'dispatcher'],
      starts: ['signing'],
      basis: hotline,
    },
    'take-up': {
      label: { zh: '单位签收', en: 'Sign for it at the office' },
      from: ['dispatched'],
      to: 'handling',
      by: ['handler', 'head'],
      stops: ['unit-signing'],
      basis: hotline,
    },
    'propose-return': {
      label: { zh: '拟退回中心', en: 'Propose a return to the centre' },
      from: ['dispatched', 'handling'],
      to: 'return-proposed',
      by: ['handler', 'head'],
      basis: returning,
    },
    'sign-return': {
      label: { zh: '同意，退回中心', en: 'Sign the return to the centre' },
      from: ['return-proposed'],
      to: 'sent-back',
      by: ['head'],
      notByWhoever: 'propose-return',
      stops: ['unit-signing'],
      lapses: ['handling', 'handling-extended', 'rework'],
      starts: ['dispatching'],
      basis: returning,
    },
    'decline-return': {
      label: { zh: '不同意退回，继续办理', en: 'Decline the return' },
      from: ['return-proposed'],
      to: 'handling',
      by: ['head'],
      stops: ['unit-signing'],
      basis: returning,
    },
    'refuse-return': {
      label: { zh: '驳回退回', en: 'Refuse the return' },
      from: ['sent-back'],
      to: 'handling',
      by: ['dispatcher'],
      starts: ['handling'],
      stops: ['dispatching'],
      basis: returning,
    },
    'request-extension': {
      label: { zh: '申请延期', en: 'Ask for an extension' },
      from: ['handling'],
      to: 'extension-requested',
      by: ['handler', 'head'],
      basis: hotline,
    },
    'approve-extension': {
      label: { zh: '同意延期', en: 'Approve the extension' },
      from: ['extension-requested'],
      to: 'handling',
      by: ['dispatcher', 'supervisor'],
      notByWhoever: 'request-extension',
      lapses: ['handling'],
      starts: ['handling-extended'],
      basis: hotline,
    },
    'refuse-extension': {
      label: { zh: '不同意延期', en: 'Refuse the extension' },
      from: ['extension-requested'],
      to: 'handling',
      by: ['dispatcher', 'supervisor'],
      basis: hotline,
    },
    submit: {
      label: { zh: '提请审核', en: 'Submit for review' },
      from: ['handling'],
      to: 'to-review',
      by: ['handler', 'head'],
      basis: own,
    },
    'send-back-review': {
      label: { zh: '退回补办', en: 'Send it back' },
      from: ['to-review'],
      to: 'handling',
      by: ['head'],
      basis: own,
    },
    close: {
      label: { zh: '审核办结', en: 'Review and close' },
      from: ['to-review'],
      to: 'closed',
      by: ['head'],
      notByWhoever: 'submit',
      stops: ['handling', 'handling-extended', 'rework'],
      answers: true,
      basis: own,
    },
    'close-converted': {
      label: { zh: '所转事项办结，结果回填', en: 'What it became is closed' },
      from: ['converted'],
      to: 'closed',
      by: ['system'],
      answers: true,
      basis: own,
    },
    archive: {
      label: { zh: '回访满意，归档', en: 'Satisfied: archive' },
      from: ['closed'],
      to: 'archived',
      by: ['hotline', 'dispatcher'],
      basis: hotline,
    },
    rework: {
      label: { zh: '不满意，重办', en: 'Rework' },
      from: ['closed', 'archived'],
      to: 'handling',
      by: ['hotline', 'dispatcher', 'supervisor'],
      starts: ['rework'],
      reopens: true,
      basis: hotline,
    },
    'rework-converted': {
      label: { zh: '不满意，所转事项重办', en: 'Rework what it became' },
      from: ['closed', 'archived'],
      to: 'converted',
      by: ['hotline', 'dispatcher', 'supervisor', 'system'],
      reopens: true,
      basis: hotline,
    },
  },
})

export type WorkorderState = keyof typeof workorder.states
export type WorkorderStep = keyof typeof workorder.steps

/** 接收 = 退回 + 办结 + 处理中 (the seed: 165 = 95 + 66 + 4): every state falls into exactly one of the three. */
export const bucketOf = {
  'to-sign': 'in-hand',
  signed: 'in-hand',
  'outside-proposed': 'in-hand',
  'return-requested': 'in-hand',
  returned: 'returned',
  dispatched: 'in-hand',
  handling: 'in-hand',
  'return-proposed': 'in-hand',
  'sent-back': 'in-hand',
  'extension-requested': 'in-hand',
  'to-review': 'in-hand',
  converted: 'in-hand',
  closed: 'closed',
  archived: 'closed',
} as const satisfies Record<WorkorderState, 'returned' | 'closed' | 'in-hand'>

export const buckets = {
  received: { zh: '接收', en: 'Received' },
  returned: { zh: '退回', en: 'Returned' },
  closed: { zh: '办结', en: 'Closed' },
  'in-hand': { zh: '处理中', en: 'In hand' },
} as const satisfies Record<string, Label>
export type Bucket = keyof typeof buckets

export const statesOf = (bucket: Exclude<Bucket, 'received'>) =>
  (Object.keys(bucketOf) as WorkorderState[]).filter(state => bucketOf[state] === bucket)

/** What the caller wants, in the hotline's own words. */
export const asks = {
  complaint: { zh: '投诉', en: 'Complaint' },
  report: { zh: '举报', en: 'Report' },
  consultation: { zh: '咨询', en: 'Question' },
  help: { zh: '求助', en: 'Request for help' },
  suggestion: { zh: '意见建议', en: 'Suggestion' },
} as const satisfies Record<string, Label>
export type Ask = keyof typeof asks

/** How an order ends for the caller. */
export const results = {
  solved: { zh: '已解决', en: 'Solved' },
  explained: { zh: '已解释答复', en: 'Explained' },
  refused: { zh: '不予受理并告知途径', en: 'Not accepted, other ways told' },
  unfounded: { zh: '查无此事', en: 'Found to be unfounded' },
} as const satisfies Record<string, Label>
export type OrderResult = keyof typeof results
