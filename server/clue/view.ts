/** What clue officers, and the heads who sign, are sent. Types only. */
import type { ClueAnswer, ClueType } from '../../law/clue.ts'
import type { Lexicon } from '../../law/clue.words.ts'
import type { Label } from '../../law/grammar.ts'
import type { AttachmentView, EventView, StepView } from '../kernel/view.ts'

/** Why an appeal is proposed: the rule, the words it met, and where they stand in the text. */
export interface Reason {
  rule: string
  label: string
  type: ClueType
  words: { word: string; group: string }[]
  /** The text around the words, with 〔〕 around each. */
  snippet: string
  /** Other appeals against the same operator in which it was met too. */
  alongside: number
}

export interface ClueLine {
  id: number
  number: string
  state: string
  name: string
  type: ClueType
  unit: string
  foundOn: string
  registeredOn: string
  people: string
  handedOn: string | null
  receiptNumber: string | null
  answer: ClueAnswer | null
  answeredOn: string | null
  disposal: Label
  remark: string
}

export interface ClueView extends ClueLine {
  kind: 'clue'
  version: number
  subject: string
  unitId: number
  facts: string
  registeredBy: string | null
  from: { number: string; kind: string } | null
  organ: string | null
  signer: string | null
  opinion: string | null
  letterNumber: string | null
  approvedOn: string | null
  receivedBy: string | null
  answerNumber: string | null
  answerContent: string | null
  mayEdit: boolean
  readers: {
    personId: number
    name: string
    office: string
    role: 'clue' | 'head'
    why: string
    addedBy: string
    addedAt: string
  }[]
  attachments: AttachmentView[]
  steps: StepView[]
  events: EventView[]
}

export interface ProposalLine {
  id: number
  state: 'open' | 'registered' | 'dropped'
  type: ClueType
  reasons: Reason[]
  version: number
  foundOn: string
  number: string
  kind: string
  respondent: string
  office: string
  officeId: number
  receivedOn: string
  decidedBy: string | null
  decidedOn: string | null
  decision: string | null
  clueId: number | null
}

export interface ProposalView extends ProposalLine {
  facts: string
  respondentAddress: string | null
}

export interface LexiconView {
  version: number
  content: Lexicon
  versions: { version: number; note: string; by: string; onDay: string; words: number; rules: number }[]
}
