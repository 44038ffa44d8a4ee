import type { Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { Json } from '../kernel/tables.ts'
import type { Evidence } from './view.ts'

declare module '../kernel/tables.ts' {
  interface Database {
    likeness: {
      matter_id: number
      kind: string
      received_on: Day
      operator_id: number | null
      operator_key: Generated<string>
      home_key: Generated<string>
    }
    likeness_band: { band: number; matter_id: number }
    likely_duplicate: {
      id: Generated<number>
      matter_id: number
      other_id: number
      score: number
      evidence: Json<Evidence>
      found_on: Day
      found_by: 'registration' | 'daily'
      state: Generated<'open' | 'joined' | 'different'>
      decided_by: number | null
      decided_on: Day | null
      reason: string | null
    }
    joining: {
      id: Generated<number>
      matter_id: number
      leading_id: number
      joined_by: number | null
      joined_on: Day
      joined_at: Instant
      reason: string
      parted_by: number | null
      parted_on: Day | null
      parted_reason: string | null
    }
  }
}
