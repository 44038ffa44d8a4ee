/** The published record of operators, released issues and open data, as screens and pages show them. Types only. */
import type { Label } from '../../law/grammar.ts'
import type { PublicityState } from '../../law/publicity.ts'
import type { ClockView, EventView, StepView } from '../kernel/view.ts'

/** In full, for the house. */
export interface EntryFigures {
  count: number
  /** The same period a year before. */
  before: number
  settled: number
  /** Settled or terminated: what went through mediation. */
  mediated: number
  odrSettled: number
  odrOffered: number
  goods: { code: string; count: number }[]
  problems: { code: string; count: number }[]
}

/** Without small numbers. null: not told. */
export interface PublicFigures {
  count: number | null
  growth: number | null
  mediationRate: number | null
  odrRate: number | null
  goods: { label: Label; count: number }[]
  problems: { label: Label; count: number }[]
}

export interface EntryLine {
  id: number
  number: string
  state: PublicityState
  operator: string
  period: Label
  count: number
  before: number
  noticeUntil: string | null
  publishedOn: string | null
  dueOn: string | null
  office: string
}

export interface EntryView {
  id: number
  kind: 'publicity'
  number: string
  state: PublicityState
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: string
  operator: { id: number; name: string; uscc: string | null }
  period: { key: string; from: string; to: string; label: Label }
  figures: EntryFigures
  /** As everybody would read it. */
  shown: PublicFigures
  announced: { on: string; how: Label; until: string } | null
  publishedOn: string | null
  untilOn: string | null
  ended: { on: string; reason: Label; words: string | null } | null
  complaints: {
    id: number
    number: string
    closedOn: string | null
    outcome: string | null
    takenOut: { on: string; because: string } | null
  }[]
  objections: {
    id: number
    on: string
    by: string
    words: string
    answeredOn: string | null
    upheld: boolean | null
    answer: string | null
  }[]
  corrections: { on: string; reason: Label; words: string | null; before: number; after: number }[]
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  from: null
}

export interface PublicEntry extends PublicFigures {
  id: number
  operatorId: number
  operator: string
  uscc: string | null
  area: string | null
  period: { key: string; from: string; to: string; label: Label }
  publishedOn: string
  untilOn: string
  /** An objection is being looked at. */
  objected: boolean
  corrections: { on: string; reason: Label }[]
  /** What came of objections made in public; their words may name people and stay inside. */
  objections: { on: string; answeredOn: string; upheld: boolean }[]
  ended: { on: string; reason: Label; over: boolean } | null
}

export interface ReleaseLine {
  id: number
  kind: string
  title: string
  year: number
  issue: number
  version: number
  publishedOn: string
  releasedOn: string | null
  withdrawnOn: string | null
  withdrawnBecause: string | null
}

export interface DatasetColumn {
  name: string
  label: Label
  type: 'text' | 'day' | 'count' | 'ratio' | 'code'
  description: Label
  /** Of a code: what may stand there. */
  values?: Record<string, Label>
}
export interface DatasetView {
  name: string
  label: Label
  description: Label
  updated: Label
  licence: { code: string; url: string; label: Label; means: Label }
  columns: DatasetColumn[]
  /** GET these, below /api. */
  csv: string
  json: string
}
