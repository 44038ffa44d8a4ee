/**
 * 考核: a round of one scheme over one period. No law knows such a procedure: it is the bureau's own (12315诉求处理考核办法).
 * What people are measured by they may dispute before it counts: 草稿 → 公示、异议 → 提请锁定 → 负责人签发, never by one person.
 */
import { bureauTargets } from './acts.ts'
import { cite, procedure, type Role } from './grammar.ts'

const own = [cite(bureauTargets, '—')]
/** Who sets up a round and answers objections. */
export const appraisers: Role[] = ['supervisor']

export const appraisal = procedure({
  kind: 'appraisal',
  label: { zh: '考核', en: 'Appraisal' },
  states: {
    draft: { zh: '编制中', en: 'Draft' },
    shown: { zh: '公示异议', en: 'Open to objections' },
    'lock-proposed': { zh: '待签发', en: 'To be signed' },
    locked: { zh: '已锁定公布', en: 'Locked and published' },
  },
  ends: ['locked'],
  clocks: {},
  steps: {
    recount: {
      label: { zh: '重新计算', en: 'Count anew' },
      from: ['draft'],
      by: appraisers,
      basis: own,
    },
    mark: {
      label: { zh: '评定人工项', en: 'Mark what is not counted' },
      from: ['draft'],
      by: appraisers,
      basis: own,
    },
    show: {
      label: { zh: '公示初步结果', en: 'Show the draft to those concerned' },
      from: ['draft'],
      to: 'shown',
      by: appraisers,
      basis: own,
    },
    object: {
      label: { zh: '提出异议', en: 'Object' },
      from: ['shown'],
      by: ['head', 'handler', 'agent', 'dispatcher'],
      basis: own,
    },
    answer: {
      label: { zh: '答复异议', en: 'Answer an objection' },
      from: ['shown'],
      by: appraisers,
      basis: own,
    },
    'take-back': {
      label: { zh: '撤回重新编制', en: 'Take the draft back' },
      from: ['shown'],
      to: 'draft',
      by: appraisers,
      basis: own,
    },
    'propose-lock': {
      label: { zh: '提请锁定', en: 'Propose to lock' },
      from: ['shown'],
      to: 'lock-proposed',
      by: appraisers,
      basis: own,
    },
    'refuse-lock': {
      label: { zh: '退回', en: 'Send back' },
      from: ['lock-proposed'],
      to: 'shown',
      by: ['head'],
      basis: own,
    },
    lock: {
      label: { zh: '签发锁定并公布', en: 'Sign: lock and publish' },
      from: ['lock-proposed'],
      to: 'locked',
      by: ['head'],
      notByWhoever: 'propose-lock',
      basis: own,
    },
  },
})

/** So many calendar days those concerned have at least to object; the bureau's own. */
export const objectionDays = 5
