/** 线索 in the timeline; only those on its list ever read it. */
import { clueAnswers } from '../../../law/clue.ts'
import type { Sentences } from './said.ts'

export const clueSentences: Sentences = {
  'clue.register': ({ fromProposal }) =>
    fromProposal
      ? { zh: '从线索建议登记', en: 'registered the clue from a proposal' }
      : { zh: '登记线索', en: 'registered the clue' },
  'clue.edit': () => ({ zh: '修改线索', en: 'edited the clue' }),
  'clue.add-reader': ({ person }) => ({ zh: `准许${person}知悉`, en: `let ${person} know of it` }),
}

export const clueWords = {
  why: { label: { zh: '理由', en: 'Reason' } },
  opinion: { label: { zh: '研判意见', en: 'Opinion' } },
  head: { label: { zh: '审批人', en: 'To be signed by' } },
  handedOn: { label: { zh: '移送日', en: 'Handed over on' } },
  receivedBy: { label: { zh: '接收人', en: 'Received by' } },
  answer: {
    label: { zh: '反馈', en: 'Answer' },
    read: (value: unknown) => clueAnswers[String(value) as keyof typeof clueAnswers]?.zh ?? String(value),
  },
  answerNumber: { label: { zh: '复函编号', en: 'Number of the answer' } },
}
