import type { Generated } from 'kysely'
import type { ToldBy } from '../../law/consultation.ts'
import type { Day } from '../../law/grammar.ts'

declare module '../kernel/tables.ts' {
  interface Database {
    consultation: {
      matter_id: number
      consumer_id: number | null
      operator_id: number | null
      respondent_name: string | null
      question: string
      goods_class: string | null
      problem_class: string | null
      answer: string | null
      answered_by: string | null
      answered_on: Day | null
      first_answered_on: Generated<Day | null>
      answered_at: Instant | null
      on_the_spot: Generated<boolean>
      passed_on: Generated<boolean>
      told: ToldBy | null
      article_id: number | null
      article_version: number | null
      helped: boolean | null
      became_id: number | null
      tracking_code_hash: string | null
    }
  }
}
