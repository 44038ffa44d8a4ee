/** A station, its rates and its disputes as screens show them. Types only. */
import type { Label } from '../../law/grammar.ts'
import type { ChainKind, StationHost, StationLevel, StationState, StationVerdict } from '../../law/station.ts'
import type { StationCaseState } from '../../law/station-case.ts'
import type { AttachmentView, ClockView, EventView, StepView } from '../kernel/view.ts'

export interface StationLine {
  id: number
  number: string
  state: StationState
  name: string
  hostKind: StationHost
  host: string
  level: StationLevel
  area: string
  place: string
  phone: string
  office: string
  plaque: string | null
  chain: string | null
  /** Of the twelve months before. */
  cases: number
  recoveredFen: number
}

/** Counted from records; null where there is nothing to count. */
export interface StationRate {
  key: 'equipment' | 'mediation' | 'satisfaction' | 'on-time' | 'disputes'
  label: Label
  hits: number
  of: number
  value: number | null
  least: number
  met: boolean
}

export interface StationView {
  id: number
  kind: 'station'
  number: string
  state: StationState
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: string
  name: string
  hostKind: StationHost
  host: { id: number; name: string }
  chain: { id: number; name: string; kind: ChainKind; stations: number } | null
  level: StationLevel
  areaCode: string
  area: string
  place: string
  room: string | null
  phone: string
  hours: string
  latitude: number | null
  longitude: number | null
  plaque: string | null
  openedOn: string | null
  closedOn: string | null
  office: { id: number; name: string }
  /** The office it lies with. */
  parent: string
  levels: { from: string; level: StationLevel; reason: string }[]
  keepers: { id: number; name: string; account: string; active: boolean }[]
  tenants: TenantView[]
  inspections: { id: number; on: string; by: string; remark: string | null; there: string[]; missing: string[] }[]
  verdicts: { year: number; verdict: StationVerdict; remark: string | null; by: string; on: string }[]
  /** Of the twelve months before today, with what the standard asks for. */
  rates: StationRate[]
  standard: boolean
  totals: { cases: number; settled: number; recoveredFen: number }
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  from: null
}

export interface TenantView {
  id: number
  operatorId: number
  name: string
  shortName: string | null
  stall: string | null
  contact: string | null
  phone: string | null
}

export interface CaseLine {
  id: number
  number: string
  state: StationCaseState
  subject: string
  respondent: string
  consumer: string
  station: string
  receivedOn: string
  amountFen: number | null
  recoveredFen: number | null
  rating: string | null
  dueOn: string | null
}

export interface CaseView {
  id: number
  kind: 'station-case'
  number: string
  state: StationCaseState
  open: boolean
  version: number
  subject: string
  respondent: string
  receivedOn: string
  station: { id: number; name: string }
  consumer: { name: string; phone: string; masked: boolean }
  operatorId: number | null
  stall: string | null
  goodsClass: string
  goodsName: string | null
  problemClass: string
  claims: string[]
  facts: string | null
  amountFen: number | null
  firstAsked: string
  firstAnswer: string
  firstReason: string | null
  agreement: string | null
  recoveredFen: number | null
  performedAtOnce: boolean | null
  complaint: { id: number; number: string; state: string; office: string } | null
  rating: { level: string; by: string; remark: string | null; on: string } | null
  attachments: AttachmentView[]
  clocks: ClockView[]
  steps: StepView[]
  events: EventView[]
  from: null
}
