import type { ColumnType } from 'kysely'
import type { AdvisoryKind, EventKind } from '../../law/education.ts'
import type { Day } from '../../law/grammar.ts'
import type { Json } from '../kernel/tables.ts'
import type { AdvisoryBasis } from './contract.ts'
import type { HotSpot } from './view.ts'

export interface AdvisoryTable {
  matter_id: number
  kind: AdvisoryKind
  goods_class: string | null
  problem_class: string | null
  hot_spot_key: string | null
  hot_spot: ColumnType<HotSpot | null, string | null, string | null>
  latest: number
  in_force: number | null
  published_on: Day | null
  changed_on: Day | null
  valid_to: Day | null
  withdrawn_on: Day | null
  withdrawn_because: string | null
}

export interface EducationEventTable {
  matter_id: number
  kind: EventKind
  title: string
  planned_on: Day
  place: string
  area_code: string | null
  audience: string
  plan: string
  partner: string | null
  expected: number | null
  budget_fen: number
  announced: boolean
  held_on: Day | null
  attendance: number | null
  leaflets: number | null
  leaflets_brought: number
  consultations: number | null
  online_reach: number | null
  went: string | null
  cost_fen: number | null
  cost_note: string | null
  summary: string | null
  closed_on: Day | null
}

declare module '../kernel/tables.ts' {
  interface Database {
    advisory: AdvisoryTable
    advisory_version: {
      advisory_id: number
      version: number
      title: string
      summary: string
      body: string
      advice: string
      basis: Json<AdvisoryBasis[]>
      naming: string | null
      note: string | null
      writer: string
      written_at: Instant
      approver: string | null
      approved_at: Instant | null
      approved_on: Day | null
    }
    advisory_read: { advisory_id: number; on_day: Day; way: 'page' | 'docx'; count: number }
    education_event: EducationEventTable
  }
}
