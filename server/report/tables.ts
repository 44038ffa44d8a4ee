import type { Day } from '../../law/grammar.ts'

declare module '../kernel/tables.ts' {
  interface Database {
    report: {
      matter_id: number
      from_matter_id: number | null
      operator_id: number | null
      respondent_name: string
      facts: string
      found_on: Day
      result: string | null
      result_remark: string | null
    }
  }
}
