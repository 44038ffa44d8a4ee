import type { Generated } from 'kysely'
import type { ClueAnswer, ClueType } from '../../law/clue.ts'
import type { Lexicon } from '../../law/clue.words.ts'
import type { Day } from '../../law/grammar.ts'
import type { Json } from '../kernel/tables.ts'
import type { Reason } from './view.ts'

export interface ClueTable {
  matter_id: number
  name: string
  type: ClueType
  unit_id: number
  found_on: Day
  people: string
  facts: string
  remark: string
  registered_on: Day
  registered_by: number | null
  from_matter_id: number | null
  organ: string | null
  sign_by: number | null
  opinion: string | null
  letter_number: string | null
  letter_blocks: Json<object[]> | null
  approved_on: Day | null
  handed_on: Day | null
  receipt_number: string | null
  received_by: string | null
  answer: ClueAnswer | null
  answer_number: string | null
  answer_content: string | null
  answered_on: Day | null
}

declare module '../kernel/tables.ts' {
  interface Database {
    clue: ClueTable
    clue_reader: {
      matter_id: number
      person_id: number
      role: 'clue' | 'head'
      why: string
      added_by: string
      added_at: Instant
    }
    clue_serial: { year: number; next: Generated<number> }
    clue_lexicon: {
      version: number
      content: Json<Lexicon>
      note: string
      by_id: number | null
      by_name: string
      on_day: Day
      at: Instant
    }
    clue_look: { matter_id: number; version: number; on_day: Day }
    clue_proposal: {
      id: Generated<number>
      matter_id: number
      type: ClueType
      reasons: Json<Reason[]>
      version: number
      found_on: Day
      found_at: Instant
      state: Generated<'open' | 'registered' | 'dropped'>
      decided_by: string | null
      decided_on: Day | null
      decision: string | null
      clue_id: number | null
    }
    clue_export: {
      id: Generated<number>
      person_id: number
      person_name: string
      at: Instant
      on_day: Day
      format: string
      asked: string
      rows: number
    }
  }
}
