/**
 * 群体性投诉. No law and no national rule defines it (domain/data-and-indicators.md 4.6: confidence C): what is below is the
 * bureau's own, set and changed in the staff app. The law's own word for several complainants is 共同投诉 (Order 121 art. 12):
 * with their consent, one mediation; each complaint keeps its own limits and its own letters.
 */
import { bureauTargets, order121 } from './acts.ts'
import { cite, procedure } from './grammar.ts'

/** So many different people against one operator over one kind of problem within so many days. */
export const massDefaults = { days: 7, tiers: [5, 10, 30] }
export type MassSettings = typeof massDefaults

const own = [cite(bureauTargets, '—')]

export const mass = procedure({
  kind: 'mass',
  label: { zh: '群体性投诉', en: 'Mass complaint' },
  states: {
    warned: { zh: '预警待核', en: 'Warned of' },
    handling: { zh: '处置中', en: 'Being handled' },
    'closing-proposed': { zh: '拟办结', en: 'Closing proposed' },
    closed: { zh: '已办结', en: 'Closed' },
    dismissed: { zh: '不作群体性处置', en: 'Not handled as one' },
  },
  ends: ['closed', 'dismissed'],
  clocks: {},
  steps: {
    confirm: {
      label: { zh: '作为群体性投诉处置', en: 'Handle as one, led by an office' },
      from: ['warned'],
      to: 'handling',
      by: ['dispatcher', 'supervisor', 'head'],
      basis: own,
    },
    dismiss: {
      label: { zh: '不作群体性处置', en: 'Not to be handled as one' },
      from: ['warned'],
      to: 'dismissed',
      by: ['dispatcher', 'supervisor', 'head'],
      basis: own,
    },
    'note-progress': {
      label: { zh: '记录进展', en: 'Note the progress' },
      from: ['handling', 'closing-proposed'],
      by: ['handler', 'head', 'dispatcher', 'supervisor'],
      basis: own,
    },
    // Each member has a letter of the own complaint: none learns who the others are.
    'tell-all': {
      label: { zh: '统一告知全体投诉人', en: 'Tell all complainants' },
      from: ['handling', 'closing-proposed'],
      by: ['handler', 'head', 'dispatcher'],
      basis: own,
    },
    'propose-closing': {
      label: { zh: '提请办结', en: 'Propose the closing' },
      from: ['handling'],
      to: 'closing-proposed',
      by: ['handler', 'head'],
      basis: own,
    },
    'send-back-closing': {
      label: { zh: '退回继续处置', en: 'Send the closing back' },
      from: ['closing-proposed'],
      to: 'handling',
      by: ['head', 'supervisor'],
      basis: own,
    },
    close: {
      label: { zh: '批准办结', en: 'Sign the closing' },
      from: ['closing-proposed'],
      to: 'closed',
      by: ['head', 'supervisor'],
      notByWhoever: 'propose-closing',
      basis: own,
    },
    include: {
      label: { zh: '归入投诉', en: 'Include complaints' },
      from: ['warned', 'handling'],
      by: ['dispatcher', 'supervisor', 'head', 'handler'],
      basis: own,
    },
    exclude: {
      label: { zh: '移出投诉', en: 'Take complaints out' },
      from: ['warned', 'handling'],
      by: ['dispatcher', 'supervisor', 'head', 'handler'],
      basis: own,
    },
    reassign: {
      label: { zh: '改派牵头', en: 'Change the lead' },
      from: ['handling'],
      by: ['dispatcher', 'supervisor', 'head'],
      basis: own,
    },
    // A joint complaint is against one operator (art. 12): written differently by many, it is put right once for all.
    'unify-operator': {
      label: { zh: '统一被投诉人', en: 'Write the operator once for all' },
      from: ['handling'],
      by: ['handler', 'head', 'dispatcher'],
      basis: own,
    },
  },
})

/** What the screens say of the definition. */
export const massDefinition = {
  zh: '国家规定没有“群体性投诉”的定义，以下口径由本局设定；法定的“共同投诉”见《市场监督管理投诉举报处理办法》第十二条。',
  en: 'No national rule defines a mass complaint: this definition is the bureau’s own. For joint complaints see Order 121 art. 12.',
}
export const jointBasis = cite(order121, '第十二条')
