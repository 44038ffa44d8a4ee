import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { WithdrawReason } from '../../law/publicity.ts'
import type { Json } from '../kernel/tables.ts'
import type { Announced } from './contract.ts'
import type { EntryFigures } from './view.ts'

export interface EntryTable {
  matter_id: number
  operator_id: number
  period: string
  from_on: Day
  to_on: Day
  figures: ColumnType<EntryFigures, string, string>
  announced_on: Day | null
  announced_how: Announced['how'] | null
  notice_until: Day | null
  published_on: Day | null
  until_on: Day | null
  closed_on: Day | null
  reason: WithdrawReason | 'ended' | null
  words: string | null
}

declare module '../kernel/tables.ts' {
  interface Database {
    publication_entry: EntryTable
    publication_complaint: {
      entry_id: number
      complaint_id: number
      taken_out_on: Day | null
      taken_out_because: string | null
    }
    publication_objection: {
      id: Generated<number>
      entry_id: number
      on_day: Day
      by_name: string
      words: string
      answered_on: Day | null
      upheld: boolean | null
      answer: string | null
    }
    publication_correction: {
      id: Generated<number>
      entry_id: number
      on_day: Day
      reason: string
      words: string | null
      before: Json<EntryFigures>
      after: Json<EntryFigures>
    }
    publication_release: {
      bulletin_id: number
      released_on: Day
      by_name: string
      withdrawn_on: Day | null
      withdrawn_because: string | null
    }
    publication_eligible: {
      complaint_id: number
      operator_id: number
      closed_on: Day
      outcome: 'settled' | 'terminated' | 'odr-settled'
      goods_class: string
      problem_class: string
      odr_offered: boolean
    }
  }
}
