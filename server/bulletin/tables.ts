import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { Json } from '../kernel/tables.ts'
import type { SectionDraft } from './block.ts'
import type { Compiled, Correction } from './contract.ts'
import type { FileFormat } from './files.ts'
import type { Paper } from './paper.ts'

declare module '../kernel/tables.ts' {
  interface Database {
    bulletin: {
      id: Generated<number>
      kind: string
      period: string
      office_id: number | null
      year: number
      issue: number
      version: number
      from_on: Day
      to_on: Day
      figures: Json<Compiled>
      paper: Json<Paper>
      title: GeneratedAlways<string>
      hash: string
      corrections: Json<Correction[]>
      reason: string | null
      published_by: number
      published_at: Instant
    }
    bulletin_print: { bulletin_id: number; format: FileFormat; content: Buffer }
    bulletin_draft: {
      id: Generated<number>
      kind: string
      period: string
      office_id: number | null
      title: string
      sections: ColumnType<SectionDraft[], string, string>
      explanations: ColumnType<Record<string, string>, string | undefined, string>
      made_by: number
      changed_by: number
      changed_at: Instant
      version: Generated<number>
    }
  }
}
