import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { ArticleBasis } from './contract.ts'

declare module '../kernel/tables.ts' {
  interface Database {
    article: {
      matter_id: number
      owner_id: number | null
      review_on: Day
      topic: string
      goods_class: string | null
      problem_class: string | null
      public: Generated<boolean>
      latest: Generated<number>
      in_force: number | null
      found_by: Generated<number>
      proposed_from: number | null
      used: Generated<number>
      helped: Generated<number>
      not_helped: Generated<number>
    }
    article_version: {
      article_id: number
      version: number
      question: string
      answer: string
      plain: string | null
      keywords: Generated<string>
      askings: Generated<string>
      basis: ColumnType<ArticleBasis[], string, string>
      topic: string
      goods_class: string | null
      problem_class: string | null
      public: Generated<boolean>
      note: string | null
      written_by: number | null
      writer: string
      written_at: Instant
      approver: string | null
      approved_at: ColumnType<Date | null, Date | null, Date | null>
    }
    article_word: { word: string; article_id: number; askings: number }
    article_use: {
      id: Generated<number>
      article_id: number
      version: number
      by_kind: 'staff' | 'citizen'
      answered: boolean
      helped: boolean | null
      remark: string | null
      at: Instant
      on_day: Day
    }
  }
}
