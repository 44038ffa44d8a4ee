import type { ColumnType, Generated } from 'kysely'
import type { Scheme } from '../../law/appraisal.schemes.ts'
import type { Day } from '../../law/grammar.ts'
import type { Json } from '../kernel/tables.ts'
import type { KeptLine } from './view.ts'

type Moment = ColumnType<Date | null, Date | null, Date | null>

declare module '../kernel/tables.ts' {
  interface Database {
    appraisal_scheme: {
      id: Generated<number>
      of: Scheme['of']
      version: number
      content: Json<Scheme>
      created_by: number | null
      created_at: Instant
    }
    appraisal: {
      matter_id: number
      scheme_id: number
      period: string
      pool_fen: number | null
      counted_at: Moment
      object_until: Day | null
      seal: string | null
      definitions: Json | null
    }
    appraisal_score: {
      id: Generated<number>
      appraisal_id: number
      office_id: number | null
      person_id: number | null
      name: string
      group_label: string
      lines: Json<KeptLine[]>
      score: number | null
      place: number | null
      cases: number
      share_fen: number | null
    }
    appraisal_mark: {
      score_id: number
      item: string
      points: number
      reason: string
      evidence: string | null
      reference: string | null
      by_id: number | null
      by_name: string
      at: Instant
    }
    appraisal_objection: {
      id: Generated<number>
      score_id: number
      item: string
      words: string
      by_id: number
      by_name: string
      at: Instant
      answer: string | null
      upheld: boolean | null
      points: number | null
      answered_by: number | null
      answered_name: string | null
      answered_at: Moment
    }
  }
}
