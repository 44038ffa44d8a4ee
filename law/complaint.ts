/**
 * 投诉: a consumer asks the department to settle a dispute with a business.
 *
 * One table: who may do what, from which state, under which clocks, whom we must tell, and which article says so.
 * The same table serves AIC Order 62, SAMR Order 20 and SAMR Order 121: the act in force on the day of receipt
 * decides which article and which length apply. Lengths: complaint.clocks.ts. Grounds: complaint.grounds.ts.
 */
import { bureauTargets, consumerLaw, order20, order62, order121 } from './acts.ts'
import { complaintClocks } from './complaint.clocks.ts'
import { type Act, type Basis, cite, type Notice, procedure } from './grammar.ts'

/** Order 62 was read in excerpts only (domain/law.md 2.1): the act is cited, the article is left open. */
const aic = cite(order62, '—')
const dispatching = [aic, cite(order20, '第三十七条'), cite(order121, '第四十一条')]
const refusing = [aic, cite(order20, '第十五条'), cite(order121, '第十六条')]
const terminating = [aic, cite(order20, '第二十一条'), cite(order121, '第二十三条')]
const mediating = [aic, cite(order20, '第十八条'), cite(order121, '第二十条')]
const odr = [aic, cite(order20, '第六条'), cite(order121, '第六条')]
const testing = [aic, cite(order20, '第二十条'), cite(order121, '第二十二条')]
const recusing = [aic, cite(order20, '第十九条'), cite(order121, '第二十一条')]
const bureauRule = [cite(bureauTargets, '—')]

export const complaint = procedure({
  kind: 'complaint',
  label: { zh: '投诉', en: 'Complaint' },
  states: {
    'to-dispatch': { zh: '待分送', en: 'To dispatch' },
    'odr-negotiation': { zh: 'ODR和解中', en: 'With the ODR enterprise' },
    'to-assess': { zh: '待初查', en: 'To assess' },
    'identity-pending': { zh: '待补身份材料', en: 'Identity proof asked for' },
    returned: { zh: '退回中心', en: 'Returned to the centre' },
    'refusal-proposed': { zh: '拟不予受理', en: 'Refusal proposed' },
    refused: { zh: '不予受理', en: 'Refused' },
    accepted: { zh: '已受理', en: 'Accepted' },
    mediating: { zh: '调解中', en: 'In mediation' },
    testing: { zh: '鉴定检测中', en: 'At testing' },
    'recusal-suspended': { zh: '中止（回避）', en: 'Suspended (recusal)' },
    mediated: { zh: '调解成功', en: 'Settled' },
    'termination-proposed': { zh: '拟终止调解', en: 'Termination proposed' },
    terminated: { zh: '终止调解', en: 'Mediation terminated' },
    'closing-submitted': { zh: '待审批办结', en: 'Closing to be signed' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
    closed: { zh: '已办结', en: 'Closed' },
    'follow-up': { zh: '回访中', en: 'In follow-up' },
    rework: { zh: '不满意重办', en: 'Reworked' },
    joined: { zh: '已并件', en: 'Joined to another' },
  },
  ends: ['closed', 'joined'],
  answeredBy: [6, 8, 9],
  clocks: complaintClocks,
  steps: {
    dispatch: {
      label: { zh: '分送', en: 'Dispatch' },
      from: ['to-dispatch', 'returned'],
      to: 'to-assess',
      // The system: what a station hands over goes straight to the competent office.
      by: ['dispatcher', 'agent', 'system'],
      starts: ['acceptance'],
      stops: ['jurisdiction-dispute'],
      tells: [{ who: 'office', form: 3 }],
      basis: dispatching,
    },
    'offer-odr': {
      label: { zh: '转ODR企业和解', en: 'Hand to the ODR enterprise' },
      from: ['to-dispatch'],
      to: 'odr-negotiation',
      by: ['dispatcher', 'agent'],
      starts: ['odr'],
      basis: odr,
    },
    'settle-by-odr': {
      label: { zh: 'ODR和解成功', en: 'Settled by the ODR enterprise' },
      from: ['odr-negotiation'],
      to: 'closed',
      by: ['odr', 'dispatcher'],
      stops: ['odr', 'ordinary-target', 'difficult-target'],
      answers: true,
      basis: odr,
    },
    'return-from-odr': {
      label: { zh: 'ODR未和解，转行政处理', en: 'Not settled by the ODR enterprise' },
      from: ['odr-negotiation'],
      to: 'to-dispatch',
      by: ['odr', 'dispatcher', 'system'],
      stops: ['odr'],
      basis: odr,
    },
    'request-identity': {
      label: { zh: '要求补充身份材料', en: 'Ask for identity proof' },
      from: ['to-assess'],
      to: 'identity-pending',
      by: ['handler', 'head'],
      tells: [{ who: 'complainant', form: 4 }],
      basis: [cite(order121, '第十条第三款')],
    },
    'receive-identity': {
      label: { zh: '收到身份材料', en: 'Identity proof received' },
      from: ['identity-pending'],
      to: 'to-assess',
      by: ['handler', 'head'],
      basis: [cite(order121, '第十条第三款')],
    },
    'return-to-centre': {
      label: { zh: '退回中心', en: 'Return to the centre' },
      from: ['to-assess', 'identity-pending'],
      to: 'returned',
      by: ['handler', 'head'],
      starts: ['jurisdiction-dispute'],
      lapses: ['acceptance'],
      basis: dispatching,
    },
    accept: {
      label: { zh: '受理', en: 'Accept' },
      // 重办: a refusal found wrong is made good by accepting after all (server/complaint/rework.ts).
      from: ['to-assess', 'identity-pending', 'rework'],
      to: 'accepted',
      by: ['handler', 'head'],
      stops: ['acceptance'],
      starts: ['mediation'],
      tells: [{ who: 'complainant', form: 5 }],
      basis: [aic, cite(order20, '第十四条'), cite(order121, '第十五条'), cite(consumerLaw, '第四十六条')],
    },
    'propose-refusal': {
      label: { zh: '拟不予受理', en: 'Propose refusal' },
      from: ['to-assess', 'identity-pending'],
      to: 'refusal-proposed',
      by: ['handler'],
      proposes: 'refuse',
      basis: refusing,
    },
    'send-back-refusal': {
      label: { zh: '不同意不予受理，退回承办', en: 'Send the refusal back' },
      from: ['refusal-proposed'],
      to: 'to-assess',
      backOf: ['propose-refusal'],
      by: ['head'],
      basis: refusing,
    },
    refuse: {
      label: { zh: '不予受理', en: 'Refuse' },
      from: ['refusal-proposed'],
      to: 'refused',
      by: ['head'],
      notByWhoever: 'propose-refusal',
      stops: ['acceptance'],
      tells: [{ who: 'complainant', form: 6 }],
      basis: refusing,
    },
    'start-mediation': {
      label: { zh: '组织调解', en: 'Call the mediation' },
      from: ['accepted', 'mediating', 'rework'],
      to: 'mediating',
      // Called once more, the agreement or termination that stands is not undone by it.
      stays: ['rework'],
      by: ['handler', 'head'],
      tells: [
        { who: 'complainant', form: 7 },
        { who: 'respondent', form: 7 },
      ],
      basis: mediating,
    },
    'send-to-testing': {
      label: { zh: '委托鉴定检测', en: 'Send for testing' },
      from: ['accepted', 'mediating'],
      to: 'testing',
      by: ['handler', 'head'],
      pauses: ['mediation'],
      basis: testing,
    },
    'return-from-testing': {
      label: { zh: '鉴定检测完成', en: 'Testing finished' },
      from: ['testing'],
      to: 'mediating',
      by: ['handler', 'head'],
      resumes: ['mediation'],
      basis: testing,
    },
    'request-recusal': {
      label: { zh: '申请回避，中止调解', en: 'Recusal asked for' },
      from: ['accepted', 'mediating'],
      to: 'recusal-suspended',
      by: ['handler', 'head'],
      pauses: ['mediation'],
      basis: recusing,
    },
    'decide-recusal': {
      label: { zh: '回避决定', en: 'Decide on recusal' },
      // Not while it goes on: art. 21 suspends the mediation until it is decided (law/README.md).
      from: ['recusal-suspended'],
      to: 'mediating',
      by: ['head'],
      resumes: ['mediation'],
      // A sitting called before stays called: both sides hear who mediates it now (art. 20).
      tells: [
        { who: 'complainant', form: 7 },
        { who: 'respondent', form: 7 },
      ],
      basis: recusing,
    },
    settle: {
      label: { zh: '调解成功', en: 'Settled' },
      from: ['accepted', 'mediating', 'rework'],
      to: 'mediated',
      by: ['handler', 'head'],
      stops: ['mediation'],
      tells: [
        { who: 'complainant', form: 9 },
        { who: 'respondent', form: 9 },
      ],
      basis: [aic, cite(order20, '第二十二条'), cite(order121, '第二十四条')],
    },
    'propose-termination': {
      label: { zh: '拟终止调解', en: 'Propose termination' },
      // Not while suspended: whoever is asked to stand aside proposes nothing before that is decided (art. 21).
      from: ['accepted', 'mediating', 'testing'],
      to: 'termination-proposed',
      by: ['handler'],
      proposes: 'terminate',
      basis: terminating,
    },
    'withdraw-after-acceptance': {
      label: { zh: '投诉人撤回（受理后）', en: 'Withdrawn by the complainant (after acceptance)' },
      from: ['accepted', 'mediating', 'testing', 'recusal-suspended'],
      to: 'termination-proposed',
      by: ['citizen', 'handler'],
      proposes: 'terminate',
      basis: terminating,
    },
    'send-back-termination': {
      label: { zh: '不同意终止，继续调解', en: 'Send the termination back' },
      from: ['termination-proposed'],
      to: 'mediating',
      backOf: ['propose-termination', 'withdraw-after-acceptance'],
      by: ['head'],
      basis: terminating,
    },
    terminate: {
      label: { zh: '终止调解', en: 'Terminate the mediation' },
      from: ['termination-proposed'],
      to: 'terminated',
      by: ['head'],
      notByWhoever: 'propose-termination',
      stops: ['mediation'],
      starts: ['termination-notice'],
      tells: [
        { who: 'complainant', form: 8 },
        { who: 'respondent', form: 8 },
      ],
      basis: terminating,
    },
    withdraw: {
      label: { zh: '撤回投诉', en: 'Withdraw' },
      from: ['to-dispatch', 'odr-negotiation', 'returned', 'to-assess', 'identity-pending', 'refusal-proposed'],
      to: 'withdrawn',
      by: ['citizen', 'agent', 'dispatcher', 'handler'],
      lapses: ['acceptance', 'odr', 'jurisdiction-dispute'],
      answers: true,
      basis: [aic, cite(order20, '第二十一条'), cite(order121, '第二十三条')],
    },
    'submit-closing': {
      label: { zh: '提请办结', en: 'Submit for closing' },
      from: ['mediated', 'terminated', 'rework'],
      to: 'closing-submitted',
      by: ['handler'],
      stops: ['rework'],
      basis: bureauRule,
    },
    'send-back-closing': {
      label: { zh: '退回补办', en: 'Send the closing back' },
      from: ['closing-submitted'],
      to: 'rework',
      // Nobody was dissatisfied because a paper is missing: back to where it was submitted from.
      backOf: ['submit-closing'],
      by: ['head'],
      basis: bureauRule,
    },
    close: {
      label: { zh: '批准办结', en: 'Sign the closing' },
      from: ['closing-submitted'],
      to: 'closed',
      by: ['head'],
      notByWhoever: 'submit-closing',
      stops: ['ordinary-target', 'difficult-target', 'termination-notice'],
      answers: true,
      basis: bureauRule,
    },
    'close-unaccepted': {
      label: { zh: '办结（未受理）', en: 'Close (not accepted)' },
      from: ['refused', 'withdrawn'],
      to: 'closed',
      by: ['handler', 'head', 'dispatcher'],
      stops: ['ordinary-target', 'difficult-target'],
      answers: true,
      basis: bureauRule,
    },
    // 并件: one dispute of one person that came in twice is handled and counted once. It decides nothing about acceptance,
    // and no limit grows longer by it (server/complaint/join.ts). Different persons: 共同投诉, art. 12.
    join: {
      label: { zh: '并件', en: 'Join to another number' },
      from: ['to-dispatch', 'returned', 'to-assess', 'identity-pending', 'accepted', 'mediating', 'closed'],
      to: 'joined',
      by: ['dispatcher', 'head'],
      lapses: ['acceptance', 'mediation', 'jurisdiction-dispute', 'ordinary-target', 'difficult-target'],
      tells: [{ who: 'complainant', form: 21 }],
      basis: bureauRule,
    },
    part: {
      label: { zh: '撤销并件，重新分送', en: 'Undo the joining: to be dispatched' },
      from: ['joined'],
      to: 'to-dispatch',
      by: ['dispatcher', 'head'],
      starts: ['ordinary-target'],
      tells: [{ who: 'complainant', form: 21 }],
      basis: bureauRule,
    },
    'part-accepted': {
      label: { zh: '撤销并件，继续调解', en: 'Undo the joining: mediation goes on' },
      from: ['joined'],
      to: 'accepted',
      by: ['dispatcher', 'head'],
      starts: ['ordinary-target', 'mediation'],
      tells: [{ who: 'complainant', form: 21 }],
      basis: bureauRule,
    },
    'part-closed': {
      label: { zh: '撤销并件，恢复已办结', en: 'Undo the joining: closed as before' },
      from: ['joined'],
      to: 'closed',
      by: ['dispatcher', 'head'],
      basis: bureauRule,
    },
    'mark-difficult': {
      label: { zh: '认定为疑难投诉', en: 'Mark as difficult' },
      from: ['to-assess', 'identity-pending', 'accepted', 'mediating', 'testing', 'recusal-suspended'],
      by: ['head', 'dispatcher'],
      stops: ['ordinary-target'],
      starts: ['difficult-target'],
      basis: bureauRule,
    },
    'start-follow-up': {
      label: { zh: '回访', en: 'Start the follow-up' },
      from: ['closed'],
      to: 'follow-up',
      by: ['agent', 'dispatcher', 'supervisor'],
      basis: [cite(order121, '第二十六条'), ...bureauRule],
    },
    'conclude-follow-up': {
      label: { zh: '回访完成', en: 'Conclude the follow-up' },
      // From closed too: the daily calls (law/follow-up.ts) leave a matter closed until somebody has answered.
      from: ['closed', 'follow-up'],
      to: 'closed',
      // The citizen: by the link sent to those who would rather write.
      by: ['agent', 'dispatcher', 'supervisor', 'citizen'],
      basis: [cite(order121, '第二十六条'), ...bureauRule],
    },
    'open-rework': {
      label: { zh: '不满意，重办', en: 'Open a rework' },
      from: ['closed', 'follow-up'],
      to: 'rework',
      // The system: 不满意 at the follow-up opens it by itself.
      by: ['dispatcher', 'supervisor', 'head', 'system'],
      starts: ['rework'],
      reopens: true,
      basis: [cite(order121, '第二十六条'), ...bureauRule],
    },
    'open-lead': {
      label: { zh: '发现违法线索', en: 'Open a lead' },
      from: [
        'accepted',
        'mediating',
        'testing',
        'recusal-suspended',
        'mediated',
        'termination-proposed',
        'terminated',
        'rework',
      ],
      by: ['handler', 'head'],
      basis: [aic, cite(order20, '第二十三条'), cite(order121, '第二十七条')],
    },
    'suspect-fraud': {
      label: { zh: '涉嫌敲诈诈骗，移送公安', en: 'Suspected fraud: transfer to the police' },
      // 在处理投诉举报过程中: found out after the refusal or the mediation it goes to the police all the same.
      from: [
        'to-assess',
        'identity-pending',
        'refusal-proposed',
        'refused',
        'accepted',
        'mediating',
        'testing',
        'recusal-suspended',
        'mediated',
        'termination-proposed',
        'terminated',
        'closing-submitted',
        'rework',
      ],
      by: ['handler', 'head'],
      basis: [cite(order121, '第四十二条')],
    },
  },
})

/** By which article a notice is owed, by its form: told when a closing waits for the proof of it. */
const told = [aic, cite(order20, '第十四条'), cite(order121, '第十五条')]
export const noticeOwedBy: Partial<Record<Notice['form'], readonly Basis[]>> = {
  4: complaint.steps['request-identity'].basis,
  5: told,
  6: told,
  7: mediating,
  8: terminating,
  9: complaint.steps.settle.basis,
}

export type ComplaintState = keyof typeof complaint.states
export type ComplaintStep = keyof typeof complaint.steps

/** The regulations under which a complaint can stand, newest first. */
export const complaintPacks: readonly Act[] = [order121, order20, order62]
