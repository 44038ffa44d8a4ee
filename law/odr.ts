/**
 * ODR企业 (在线消费纠纷解决企业): applies or is recommended, is looked at by the county bureau and approved by a second
 * person; settles itself within ten working days what consumers choose to bring to it (complaint.odr, O1); and leaves
 * again when it no longer does (动态退出).
 *
 * 《全国12315互联网平台在线消费纠纷解决企业管理暂行办法》 was named but its text not seen: the conditions agree across three
 * cities' notices (B), the numbers that propose an exit are the bureau's own.
 */
import { odrRules, order20, order121 } from './acts.ts'
import { list } from './classes/coded.ts'
import { cite, type Label, procedure } from './grammar.ts'

const basis = [cite(odrRules, '—'), cite(order20, '第六条'), cite(order121, '第六条')]

export const odrEnterprise = procedure({
  kind: 'odr-enterprise',
  label: { zh: 'ODR企业', en: 'ODR enterprise' },
  states: {
    applied: { zh: '待审查', en: 'Applied' },
    'approval-proposed': { zh: '拟同意入驻', en: 'Approval proposed' },
    'refusal-proposed': { zh: '拟不同意入驻', en: 'Refusal proposed' },
    active: { zh: '在册', en: 'On the list' },
    refused: { zh: '未予同意', en: 'Refused' },
    'exit-proposed': { zh: '拟退出', en: 'Exit proposed' },
    exited: { zh: '已退出', en: 'Left' },
  },
  ends: ['active', 'refused', 'exited'],
  clocks: {},
  steps: {
    'propose-approval': {
      label: { zh: '拟同意入驻', en: 'Propose approval' },
      from: ['applied'],
      to: 'approval-proposed',
      by: ['handler', 'head'],
      basis,
    },
    'propose-refusal': {
      label: { zh: '拟不同意入驻', en: 'Propose refusal' },
      from: ['applied'],
      to: 'refusal-proposed',
      by: ['handler', 'head'],
      basis,
    },
    approve: {
      label: { zh: '同意入驻，开通账号', en: 'Approve and open the account' },
      from: ['approval-proposed'],
      to: 'active',
      by: ['head'],
      notByWhoever: 'propose-approval',
      basis,
    },
    refuse: {
      label: { zh: '不同意入驻', en: 'Refuse' },
      from: ['refusal-proposed'],
      to: 'refused',
      by: ['head'],
      notByWhoever: 'propose-refusal',
      basis,
    },
    'send-back': {
      label: { zh: '退回重新审查', en: 'Send back' },
      from: ['approval-proposed', 'refusal-proposed'],
      to: 'applied',
      by: ['head'],
      basis,
    },
    'propose-exit': {
      label: { zh: '提出退出', en: 'Propose the exit' },
      from: ['active'],
      to: 'exit-proposed',
      by: ['handler', 'head', 'supervisor'],
      basis,
    },
    'decide-exit': {
      label: { zh: '决定退出', en: 'Decide on the exit' },
      from: ['exit-proposed'],
      to: 'exited',
      by: ['head', 'supervisor'],
      notByWhoever: 'propose-exit',
      basis,
    },
    keep: {
      label: { zh: '不予退出，继续在册', en: 'Keep it on the list' },
      from: ['exit-proposed'],
      to: 'active',
      by: ['head', 'supervisor'],
      basis,
    },
  },
})

/** What the firm is told comes next; what is only proposed is not told. */
export const nextOfApplication = {
  applied: {
    zh: '请把备好的材料送到办理单位核对；审查后由另一人决定。',
    en: 'Bring your papers to the office to be checked; once reviewed, a second person decides.',
  },
  active: {
    zh: '已经入驻，账号由办理单位交给您；消费者选择与您和解的投诉直接转到账号中。',
    en: 'You are on the list, and the office hands you the account: complaints that consumers choose to settle with you arrive there.',
  },
  refused: {
    zh: '具备条件后可以重新申请；有疑问请向办理单位了解。',
    en: 'Apply again once the conditions are met; ask the office if anything is unclear.',
  },
  exited: {
    zh: '已经退出；具备条件后可以重新申请。',
    en: 'You have left the list; apply again once the conditions are met.',
  },
} satisfies Partial<Record<keyof typeof odrEnterprise.states, Label>>

/** "五个一". */
export const fiveOnes = list([
  { code: 'place', zh: '一个固定场所', en: 'One fixed place', initials: 'cs' },
  { code: 'person', zh: '至少一名专（兼）职人员', en: 'At least one full- or part-time person', initials: 'ry' },
  { code: 'computer', zh: '一台联网电脑', en: 'One computer on the internet', initials: 'dn' },
  { code: 'phone', zh: '一部专用电话', en: 'One telephone for it alone', initials: 'dh' },
  { code: 'system', zh: '一套投诉处理制度', en: 'One set of rules for complaints', initials: 'zd' },
])

export const odrPapers = list([
  { code: 'application', zh: '申请表（申请书）', en: 'Application form', initials: 'sqb' },
  { code: 'promise', zh: '及时处理消费投诉承诺书', en: 'Promise to settle complaints promptly', initials: 'cns' },
  { code: 'licence', zh: '营业执照正副本复印件', en: 'Copies of the business licence', initials: 'yyzz' },
  { code: 'account-of-work', zh: '工作情况说明', en: 'Account of its complaint work', initials: 'gzqksm' },
])

export const exitReasons = {
  rate: { zh: '和解率低于规定', en: 'Settlement rate below the rule' },
  late: { zh: '多次超过10个工作日', en: 'Past the ten working days too often' },
  silent: { zh: '不履行和解职责', en: 'Does not negotiate' },
  conditions: { zh: '不再具备“五个一”条件', en: 'No longer fulfils the five conditions' },
  voluntary: { zh: '企业自愿退出', en: 'Leaves of its own will' },
  closed: { zh: '企业注销、停业', en: 'Out of business' },
} satisfies Record<string, Label>

/** When an exit is proposed: looked at over so many days, from so many concluded complaints on. */
export interface ExitRule {
  days: number
  concluded: number
  leastRate: number
  mostLate: number
}
export const exitRule: ExitRule = { days: 180, concluded: 5, leastRate: 0.3, mostLate: 3 }

export type OdrState = keyof typeof odrEnterprise.states
export type OdrStep = keyof typeof odrEnterprise.steps
