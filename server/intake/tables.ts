import type { ColumnType, Generated } from 'kysely'
import type { Label } from '../../law/grammar.ts'
import type { Json } from '../kernel/tables.ts'

interface ImportProblem {
  row: number
  field: string
  problem: Label
}

declare module '../kernel/tables.ts' {
  interface Database {
    split_message: {
      id: Generated<number>
      office_id: number
      complaint_id: number
      report_id: number
      by_id: number | null
      at: Instant
    }
    draft: { id: Generated<number>; person_id: number; kind: string; content: Json; saved_at: Instant }
    import_run: {
      id: Generated<number>
      person_id: number | null
      file_name: string
      kind: string
      profile: string | null
      dry_run: boolean
      state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'
      rows: Generated<number>
      created: Generated<number>
      updated: Generated<number>
      unchanged: Generated<number>
      rejected: Generated<number>
      problem: string | null
      rejects_file: string | null
      source_file: string | null
      started_at: Instant
      finished_at: Instant | null
      problems: ColumnType<ImportProblem[], string | undefined, string>
      seen: Json<object> | null
      total: number | null
      repeated: Generated<number>
      cancel_asked: Generated<boolean>
      beat_at: Instant | null
    }
  }
}
