import type { Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { Json } from '../kernel/tables.ts'
import type { MassEvidence, MemberSign } from './view.ts'

declare module '../kernel/tables.ts' {
  interface Database {
    mass_group: {
      matter_id: number
      operator_id: number | null
      operator_name: string
      operator_key: Generated<string>
      problem_class: string
      first_on: Day
      last_on: Day
      tier: number
      found_by: 'registration' | 'daily' | 'person' | 'history'
      evidence: Json<MassEvidence>
      summary: string | null
      settled: boolean | null
      persons: number | null
      disputed_fen: number | null
      recovered_fen: number | null
    }
    mass_member: {
      group_id: number
      matter_id: number
      how: MemberSign
      likeness: number | null
      written_name: Generated<string>
      included_on: Day
      included_by: number | null
      excluded_on: Day | null
      excluded_by: number | null
      excluded_reason: string | null
    }
  }
}
