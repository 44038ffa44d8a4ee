import type { ColumnType, Generated } from 'kysely'
import type { Day, Label } from '../../law/grammar.ts'
import type { Json } from '../kernel/tables.ts'
import type { ExportFormat, ExportPlatform } from './export/contract.ts'

interface ProblemGroup {
  field: string
  problem: Label
  count: number
  rows: number[]
}

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
    export_run: {
      id: Generated<number>
      person_id: number
      scope_office_id: number | null
      platform: ExportPlatform
      format: ExportFormat
      from_on: Day
      to_on: Day
      office_id: number | null
      state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'
      rows: Generated<number>
      total: number | null
      counts: Json<Record<string, number>> | null
      problem: string | null
      file: string | null
      downloads: Generated<number>
      cancel_asked: Generated<boolean>
      beat_at: Instant | null
      started_at: Instant
      finished_at: Instant | null
    }
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
      holds_reports: Generated<boolean>
      problem_groups: ColumnType<ProblemGroup[], string | undefined, string>
      seen: Json<object> | null
      total: number | null
      repeated: Generated<number>
      merges: Generated<number>
      cancel_asked: Generated<boolean>
      beat_at: Instant | null
    }
  }
}
