import type { Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'

export interface OdrEnterpriseTable {
  matter_id: number
  operator_id: number
  office_id: number | null
  place: string
  contact: string
  phone: string
  system: string
  conditions: string[]
  papers: string[]
  brought_by: 'application' | 'recommendation'
  approved_on: Day | null
  exited_on: Day | null
  exit_reason: string | null
  exit_evidence: string | null
  code_hash: string | null
}

declare module '../kernel/tables.ts' {
  interface Database {
    odr_enterprise: OdrEnterpriseTable
    odr_offer: {
      id: Generated<number>
      matter_id: number
      enterprise_id: number
      offered_on: Day
      ended_on: Day | null
      outcome: 'settled' | 'returned' | 'withdrawn' | null
      late: boolean | null
    }
  }
}
