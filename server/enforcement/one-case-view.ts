/** One case from top to bottom. */
import type { CaseSource, CaseType } from '../../law/enforcement.words.ts'
import type { Day } from '../../law/grammar.ts'
import type { AttachmentView, ClockView, EventView, LetterView, StepView } from '../kernel/view.ts'
import type { EvidenceView, Linked, MeasureView, MoneyView, PenaltyView } from './case-view.ts'

export interface CaseView {
  id: number
  kind: 'case'
  number: string
  state: string
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: Day
  officeId: number
  office: { id: number; name: string }
  procedure: 'ordinary' | 'simple'
  source: CaseSource
  type: CaseType
  party: {
    kind: 'person' | 'organisation'
    operatorId: number | null
    name: string
    code: string | null
    address: string | null
    phone: string | null
    legalPerson: string | null
    otherProvince: boolean
  }
  violation: string
  facts: string
  goods: string | null
  place: string | null
  happenedOn: Day | null
  harmful: boolean
  timeBar: { until: Day; basis: string } | null
  complex: boolean
  valueFen: number | null
  officers: { id: number; name: string; card: string | null }[]
  filing: { number: string | null; on: Day | null; remark: string | null; noFilingGround: string | null }
  report: {
    facts: string
    violates: string
    punishes: string
    discretion: string
    on: Day | null
    proposed: PenaltyView
  } | null
  review: { kind: 'legal' | 'case'; by: string | null; on: Day | null; opinion: string | null } | null
  notice: { servedOn: Day | null; lastOn: Day | null; hearingOffered: boolean; penalty: PenaltyView } | null
  statement: { text: string; on: Day | null; adopted: boolean | null; reason: string | null } | null
  hearing: {
    askedOn: Day
    heldOn: Day | null
    time: string | null
    place: string | null
    presider: string | null
    attended: boolean | null
    report: string | null
    endedWithout: string | null
    reviewedOn: Day | null
  } | null
  collective: { heldOn: Day; present: string[]; conclusion: string } | null
  decision: {
    kind: 'penalty' | 'no-penalty' | 'transfer' | 'terminated'
    number: string | null
    on: Day | null
    servedOn: Day | null
    revokedOn: Day | null
    letterId: number | null
    penalty: PenaltyView
  } | null
  remedies: { reviewUntil: Day; litigationUntil: Day } | null
  money: MoneyView | null
  challenges: {
    id: number
    kind: 'reconsideration' | 'litigation'
    organ: string
    number: string
    fromOn: Day
    decidedOn: Day | null
    outcome: string | null
  }[]
  court: { court: string; appliedOn: Day; ruling: string | null; ruledOn: Day | null; number: string | null } | null
  outcome: string | null
  closedOn: Day | null
  archive: { number: string; term: string; on: Day } | null
  publication: { on: Day; untilOn: Day; summary: string; endedOn: Day | null; endedReason: string | null } | null
  /** Order 45 art. 10. */
  pushed: { to: string; on: Day } | null
  publishable: boolean
  measures: MeasureView[]
  tests: {
    id: number
    kind: string
    goods: string
    body: string
    sentOn: Day
    expectedOn: Day
    backOn: Day | null
    result: string | null
    measureId: number | null
  }[]
  evidence: EvidenceView[]
  records: {
    id: number
    kind: 'scene' | 'interview' | 'sample'
    heldOn: Day
    place: string
    person: string
    signed: string
  }[]
  papers: { name: string; title: string }[]
  from: Linked | null
  origins: Linked[]
  clocks: ClockView[]
  steps: StepView[]
  letters: LetterView[]
  attachments: AttachmentView[]
  events: EventView[]
}
