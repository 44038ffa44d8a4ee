/** Tips, warnings, hot spots and events as screens and pages show them. Types only. */
import type { AdvisoryKind, AdvisoryState, EventKind, EventState, HotSpotKind } from '../../law/education.ts'
import type { Label } from '../../law/grammar.ts'
import type { AttachmentView, ClockView, EventView, StepView } from '../kernel/view.ts'
import type { AdvisoryBasis } from './contract.ts'

/** A figure that rose: which, from what to what, and the way to its records. */
export interface HotSpot {
  /** '2026-10|goods|clothing': the same once, however often one looks. */
  key: string
  kind: HotSpotKind
  code: string
  label: Label
  period: { key: string; from: string; to: string; label: Label }
  value: number
  before: number | null
  /** 0.5 is half as many again. */
  change: number | null
  yearBefore: number | null
  yearChange: number | null
  /** Of a season: the month that comes, what it brought last year, and an average month. */
  coming?: { month: string; lastYear: number; average: number } | undefined
  operatorId?: number | undefined
  /** GET this, below /api. */
  query: string
}
export interface HotSpotLine extends HotSpot {
  /** Drafted from it already. */
  advisory: { id: number; number: string; state: AdvisoryState } | null
}

export interface AdvisoryLine {
  id: number
  number: string
  state: AdvisoryState
  kind: AdvisoryKind
  title: string
  fromFigures: boolean
  publishedOn: string | null
  validTo: string | null
  withdrawnOn: string | null
  office: string
  reads: number
}

/** Something a reader would stumble over, or that does not belong in public. */
export interface Finding {
  what: 'long-sentence' | 'office-word' | 'person' | 'number' | 'operator'
  text: string
  say: Label
  /** It must be changed before it can be published. */
  stops: boolean
}

export interface AdvisoryVersionView {
  version: number
  title: string
  summary: string
  body: string
  advice: string
  basis: AdvisoryBasis[]
  naming: string | null
  note: string | null
  writer: string
  writtenAt: string
  approver: string | null
  approvedAt: string | null
}

export interface AdvisoryView {
  id: number
  kind: 'advisory'
  number: string
  state: AdvisoryState
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: string
  what: AdvisoryKind
  goodsClass: string | null
  problemClass: string | null
  hotSpot: HotSpot | null
  inForce: number | null
  publishedOn: string | null
  validTo: string | null
  withdrawn: { on: string; because: string } | null
  /** Newest first. */
  versions: AdvisoryVersionView[]
  findings: Finding[]
  reads: { page: number; docx: number }
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  from: null
}

/** What everybody reads. */
export interface PublicAdvisory {
  id: number
  kind: AdvisoryKind
  title: string
  summary: string
  body: string[]
  advice: string[]
  basis: AdvisoryBasis[]
  publishedOn: string
  changedOn: string
  validTo: string | null
  over: boolean
  corrections: { on: string; note: string }[]
  withdrawn: { on: string; because: string } | null
  office: string
}

export interface EventLine {
  id: number
  number: string
  state: EventState
  kind: EventKind
  title: string
  plannedOn: string
  heldOn: string | null
  place: string
  office: string
  attendance: number | null
  leaflets: number | null
  budgetFen: number
  costFen: number | null
}

export interface EventsTotal {
  held: number
  attendance: number
  leaflets: number
  consultations: number
  onlineReach: number
  costFen: number
}

export interface EducationEventView {
  id: number
  kind: 'education-event'
  number: string
  state: EventState
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: string
  what: EventKind
  title: string
  plannedOn: string
  place: string
  areaCode: string | null
  area: string | null
  audience: string
  plan: string
  partner: string | null
  expected: number | null
  budgetFen: number
  announced: boolean
  held: {
    on: string
    attendance: number
    leaflets: number
    leafletsBrought: number
    consultations: number
    onlineReach: number
    went: string
  } | null
  closed: { on: string; costFen: number; costNote: string | null; summary: string } | null
  office: string
  attachments: AttachmentView[]
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  from: null
}

export interface PublicEvent {
  id: number
  kind: EventKind
  title: string
  on: string
  place: string
  area: string | null
  audience: string
  office: string
  held: boolean
  attendance: number | null
}
