import type { Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'

declare module '../kernel/tables.ts' {
  interface Database {
    mediation_session: {
      id: Generated<number>
      matter_id: number
      joint_id: number | null
      mode: string
      place: string | null
      at: Instant
      mediator_id: number
      bring: string | null
      record: string | null
      complainant_side: Generated<string | null>
      respondent_side: Generated<string | null>
      recorder: Generated<string | null>
      result: Generated<string | null>
      recorded_by: Generated<number | null>
      recorded_at: Generated<Date | null>
      created_at: Instant
    }
    testing: {
      id: Generated<number>
      matter_id: number
      body_name: string
      chosen_by: string
      item: string
      fee_fen: number | null
      fee_borne_by: string | null
      sent_on: Day
      returned_on: Day | null
      result: string | null
    }
    recusal: {
      id: Generated<number>
      matter_id: number
      mediator_id: number
      asked_by: string
      reason: string
      asked_on: Day
      granted: boolean | null
      decision: string | null
      decided_by: number | null
      decided_on: Day | null
    }
  }
}
