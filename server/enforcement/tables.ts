import type { Generated } from 'kysely'
import './case-tables.ts'
import type { Day } from '../../law/grammar.ts'

declare module '../kernel/tables.ts' {
  interface Database {
    police_transfer: {
      matter_id: number
      from_matter_id: number
      suspicion: string
      facts: string
      organ: string
      receipt_number: string | null
      handed_over_on: Day | null
    }
    case_serial: { office_id: number; year: number; next: Generated<number> }
    case_filing: {
      matter_id: number | null
      id: Generated<number>
      number: string
      office_id: number
      from_matter_id: number | null
      operator_id: number | null
      respondent_name: string
      facts: string
      officer_ids: number[]
      filed_by: number | null
      filed_on: Day
    }
  }
}
