import type { Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'

declare module '../kernel/tables.ts' {
  interface Database {
    dispatching: {
      id: Generated<number>
      matter_id: number
      office_id: number
      suggested_office_id: number | null
      reason: string
      ruling: Generated<boolean>
      by_id: number | null
      on_day: Day
      received_on: Day
      returned_on: Day | null
      return_code: string | null
      return_reason: string | null
      return_proposed_office_id: number | null
    }
  }
}
