import type { Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { ChainKind, StationHost, StationLevel, StationVerdict } from '../../law/station.ts'

export interface StationTable {
  matter_id: number
  office_id: number
  name: string
  host_kind: StationHost
  host_id: number
  chain_id: number | null
  level: StationLevel
  area_code: string
  place: string
  room: string | null
  phone: string
  hours: string
  plaque: string | null
  opened_on: Day | null
  closed_on: Day | null
  latitude: number | null
  longitude: number | null
}

export interface StationCaseTable {
  matter_id: number
  station_id: number
  consumer_id: number
  operator_id: number | null
  respondent_name: string
  stall: string | null
  goods_class: string
  goods_name: string | null
  problem_class: string
  claims: string[]
  facts: string | null
  amount_fen: number | null
  first_asked: string
  first_answer: string
  first_reason: string | null
  agreement: string | null
  recovered_fen: number | null
  performed_at_once: boolean | null
  ended_on: Day | null
  complaint_id: number | null
  code_hash: string | null
  rating: string | null
  rating_by: string | null
  rating_remark: string | null
  rated_on: Day | null
}

declare module '../kernel/tables.ts' {
  interface Database {
    station: StationTable
    station_chain: { id: Generated<number>; name: string; kind: ChainKind }
    station_level: { matter_id: number; from_on: Day; level: StationLevel; reason: string }
    station_tenant: {
      id: Generated<number>
      station_id: number
      operator_id: number
      stall: string | null
      contact: string | null
      phone: string | null
      left_on: Day | null
    }
    station_inspection: {
      id: Generated<number>
      station_id: number
      on_day: Day
      by_id: number | null
      by_name: string
      remark: string | null
    }
    station_inspection_item: { id: Generated<number>; inspection_id: number; item: string; there: boolean }
    station_verdict: {
      station_id: number
      year: number
      verdict: StationVerdict
      remark: string | null
      by_name: string
      on_day: Day
    }
    station_case: StationCaseTable
  }
}
