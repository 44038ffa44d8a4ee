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
  }
}
