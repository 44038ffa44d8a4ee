/** Campaigns as screens show them. Types only. */
import type { CampaignState } from '../../law/campaign.ts'
import type { Label } from '../../law/grammar.ts'
import type { ClockView, EventView, StepView } from '../kernel/view.ts'
import type { CheckItem, Scope } from './contract.ts'

export interface Progress {
  subjects: number
  visited: number
  visits: number
  found: number
  otherFound: number
  offSale: number
  unlicensed: number
}

export interface CampaignLine extends Progress {
  id: number
  number: string
  receivedOn: string
  state: CampaignState
  title: string
  startsOn: string
  endsOn: string
  office: string
}

export interface CampaignFigure {
  name: string
  label: Label
  unit: string
  value: number | null
  numerator: number | null
  denominator: number | null
  query: string
}

export interface CampaignView {
  id: number
  kind: 'campaign'
  number: string
  state: CampaignState
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: string
  office: string
  title: string
  startsOn: string
  endsOn: string
  scope: Scope
  /** The areas of the scope by their names. */
  areas: string[]
  items: CheckItem[]
  goal: string | null
  summary: string | null
  /** As things stood at the end of this day. */
  on: string
  totals: Progress
  byOffice: ({ officeId: number; office: string } & Progress)[]
  byDay: { day: string; visits: number }[]
  batches: { class: string; sampled: number; withResult: number; nonconforming: number; pending: number }[]
  moreLinks: boolean
  links: {
    id: number
    kind: string
    number: string
    subject: string
    state: string
    moneyFen: number
    valueFen: number
  }[]
  figures: CampaignFigure[]
  /** False: the figures are of this person's own office alone. */
  whole: boolean
  /** Before it starts: how many of the register fall under the scope today. */
  inScope: number | null
  /** Words for a closing summary, written from the figures. */
  draft: string
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  from: null
}

/** 「距鹤汀小学 212 米」 */
export interface NearSchool {
  name: string
  metres: number
}

export interface SubjectLine {
  id: number
  operatorId: number | null
  name: string
  address: string | null
  office: string
  visits: number
  lastOn: string | null
  lastBy: string | null
  found: number
  unlicensed: number
  /** Where the visits found something: what, how much, and on which day last; from it a lead is written. */
  findings: string | null
  school: NearSchool | null
  /** Near a school as the office says: nobody knows where it is, nothing was measured. */
  schoolByHand: boolean
  /** On the list of this person's office: a visit may be entered. */
  own: boolean
}
