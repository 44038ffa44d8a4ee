import type { Generated } from 'kysely'
import type { MeasureEnd, MeasureKind } from '../../law/enforcement.words.ts'
import type { Day } from '../../law/grammar.ts'
import type { Instant, Json } from '../kernel/tables.ts'

export interface CaseMeasureTable {
  id: Generated<number>
  matter_id: number
  kind: MeasureKind
  taken_on: Day
  taken_at: Instant
  urgent: boolean
  reason: string
  basis: string
  place: string
  items: Json<{ name: string; quantity: string }[]>
  value_fen: number | null
  letter_id: number | null
  approved_by: number | null
  approved_at: Instant | null
  extended_on: Day | null
  extension_reason: string | null
  ended_on: Day | null
  ended_how: MeasureEnd | null
  ended_remark: string | null
}
