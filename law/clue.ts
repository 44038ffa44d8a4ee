/**
 * 扫黑除恶线索: from registration to the answer of the task force. Procedure of the bureau after the provincial rules
 * (member units collect, first-review and report; the 扫黑办 judges, reviews and transfers). The rules, as far as they
 * could be read, set no limit of days, so that no clock runs; nothing of a clue is in any list, search or reminder of
 * other matters (law/secrets.ts).
 */
import { clueRules } from './acts.ts'
import { cite, type Label, procedure } from './grammar.ts'

const rules = [cite(clueRules, '—')]

export const clue = procedure({
  kind: 'clue',
  label: { zh: '扫黑除恶线索', en: 'Clue on organised crime' },
  states: {
    'to-review': { zh: '待初审', en: 'To be reviewed' },
    'to-supplement': { zh: '退回补充', en: 'Sent back to be completed' },
    'to-judge': { zh: '待研判', en: 'To be judged' },
    'transfer-proposed': { zh: '拟移送，待审批', en: 'Hand-over to be signed' },
    approved: { zh: '已批准，待移送', en: 'Signed, to be handed over' },
    'handed-over': { zh: '已移送', en: 'Handed over' },
    answered: { zh: '已反馈', en: 'Answered' },
    archived: { zh: '已归档', en: 'Archived' },
  },
  ends: ['archived'],
  clocks: {},
  steps: {
    review: {
      label: { zh: '初审通过', en: 'Pass the first review' },
      from: ['to-review'],
      to: 'to-judge',
      by: ['clue', 'head'],
      basis: rules,
    },
    'send-back': {
      label: { zh: '退回补充', en: 'Send back to be completed' },
      from: ['to-review', 'to-judge'],
      to: 'to-supplement',
      by: ['clue', 'head'],
      basis: rules,
    },
    supplement: {
      label: { zh: '补充后再报', en: 'Complete and report again' },
      from: ['to-supplement'],
      to: 'to-review',
      by: ['clue', 'head'],
      basis: rules,
    },
    'propose-transfer': {
      label: { zh: '拟移送', en: 'Propose the hand-over' },
      from: ['to-judge'],
      to: 'transfer-proposed',
      by: ['clue'],
      basis: rules,
    },
    'judge-out': {
      label: { zh: '研判不属于，归档', en: 'Judged not to belong: archive' },
      from: ['to-judge'],
      to: 'archived',
      by: ['clue'],
      basis: rules,
    },
    'approve-transfer': {
      label: { zh: '批准移送', en: 'Sign the hand-over' },
      from: ['transfer-proposed'],
      to: 'approved',
      by: ['head'],
      notByWhoever: 'propose-transfer',
      basis: rules,
    },
    'send-back-transfer': {
      label: { zh: '不同意移送，退回研判', en: 'Send the proposal back' },
      from: ['transfer-proposed'],
      to: 'to-judge',
      by: ['head'],
      basis: rules,
    },
    'hand-over': {
      label: { zh: '移送并登记回执', en: 'Hand over, with the receipt' },
      from: ['approved'],
      to: 'handed-over',
      by: ['clue'],
      basis: rules,
    },
    'record-answer': {
      label: { zh: '登记反馈', en: 'Record the answer' },
      from: ['handed-over', 'answered'],
      to: 'answered',
      by: ['clue'],
      basis: rules,
    },
    archive: {
      label: { zh: '归档', en: 'Archive' },
      from: ['answered'],
      to: 'archived',
      by: ['clue'],
      basis: rules,
    },
  },
})

export type ClueStep = keyof typeof clue.steps

/** 线索类型, as the published form has them. */
export const clueTypes = {
  bullying: { zh: '欺行霸市', en: 'Domineering a trade' },
  'forced-trade': { zh: '强买强卖', en: 'Forced trade' },
  extortion: { zh: '敲诈勒索', en: 'Extortion' },
  obstruction: { zh: '聚众滋事阻碍执法', en: 'Gathering a crowd, obstructing enforcement' },
  fraud: { zh: '商业欺诈', en: 'Commercial fraud' },
  pyramid: { zh: '传销', en: 'Pyramid selling' },
  competition: { zh: '破坏公平竞争', en: 'Harming fair competition' },
} as const satisfies Record<string, Label>
export type ClueType = keyof typeof clueTypes

/** What the task force answers. 侦查中 is no last word. */
export const clueAnswers = {
  confirmed: { zh: '查实', en: 'Confirmed' },
  unfounded: { zh: '查否', en: 'Unfounded' },
  investigating: { zh: '侦查中', en: 'Under investigation' },
} as const satisfies Record<string, Label>
export type ClueAnswer = keyof typeof clueAnswers

/** 办结情况, as the published form has it: told by the state, never typed. */
export function disposalOf(state: string, answer: string | null, transferred: boolean): Label {
  if (state === 'archived' && !transferred) return { zh: '研判不属于', en: 'Judged not to belong' }
  if (answer === 'investigating') return { zh: '公安立案侦查', en: 'Police investigation' }
  if (answer === 'confirmed') return { zh: '立案查处', en: 'Case filed' }
  if (transferred) return { zh: '已移送扫黑办', en: 'Handed to the task force' }
  return { zh: '办理中', en: 'In hand' }
}

/** To whom a clue is handed where nothing else is said. */
export const taskForce = '市扫黑除恶专项斗争领导小组办公室'

/** 函: what goes with the clue to the task force. Neutral blocks, printed as every letter is. */
export const handingOver = {
  word: '线移',
  title: '涉黑涉恶线索移送函',
  mark: '内部资料　注意保密',
}
