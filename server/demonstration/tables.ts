import type { Generated } from 'kysely'
import type { BroughtBy, DemonstrationKind, DemonstrationLevel } from '../../law/demonstration.ts'
import type { FeedbackResult } from '../../law/demonstration-feedback.ts'
import type { Day } from '../../law/grammar.ts'

export interface DemonstrationTable {
  matter_id: number
  kind: DemonstrationKind
  name: string
  operator_id: number | null
  station_id: number | null
  brought_by: BroughtBy
  area_code: string
  place: string
  contact: string
  phone: string
  platform: string | null
  url: string | null
  other_promise: string | null
  self_assessed: string[]
  post_id: number | null
  list_checked_on: Day | null
  list_checked_by: string | null
  published_from: Day | null
  published_to: Day | null
  award_number: string | null
  awarded_on: Day | null
  term_from: Day | null
  term_to: Day | null
  consecutive: number
  level: DemonstrationLevel
  province_recommended_on: Day | null
  province_on: Day | null
  stars: number | null
  delisted_on: Day | null
  delist_reason: string | null
  delist_words: string | null
  ended_on: Day | null
}

export interface DemonstrationVisitTable {
  id: Generated<number>
  matter_id: number
  occasion: 'visit' | 'inspection'
  sheet: string
  on_day: Day
  by_id: number | null
  by_name: string
  points: unknown
  vetoes: string[]
  base: number
  bonus: number
  passed: boolean
  remark: string | null
  departments: string | null
  latitude: number | null
  longitude: number | null
  accuracy_m: number | null
  attachments: string[]
}

export interface DemonstrationPledgeTable {
  id: Generated<number>
  matter_id: number
  pledge: string
  version: string
  signed_on: Day
  signer: string
  how: 'glass' | 'upload' | 'paper'
  signature: string | null
  attachment_id: string | null
  goods: string | null
  days: number | null
  terms: string | null
}

declare module '../kernel/tables.ts' {
  interface Database {
    demonstration: DemonstrationTable
    demonstration_visit: DemonstrationVisitTable
    demonstration_objection: {
      id: Generated<number>
      matter_id: number
      on_day: Day
      by_name: string
      words: string
      answered_on: Day | null
      answer: string | null
      upheld: boolean | null
    }
    demonstration_star: {
      id: Generated<number>
      matter_id: number
      from_on: Day
      stars: number
      reason: string
      held: string[] | null
    }
    demonstration_pledge: DemonstrationPledgeTable
    demonstration_pledge_earlier: Omit<DemonstrationPledgeTable, 'matter_id' | 'pledge' | 'version'> & {
      pledge_id: number
    }
    demonstration_breach: {
      id: Generated<number>
      matter_id: number
      pledge: string
      from_matter_id: number | null
      on_day: Day
      words: string
      by_name: string
    }
    demonstration_plaque: {
      code: string
      matter_id: number
      made_on: Day
      revoked_on: Day | null
      revoked_because: string | null
    }
    demonstration_code: { matter_id: number; code_hash: string }
    demonstration_feedback: {
      matter_id: number
      demonstration_id: number
      pledge: string | null
      facts: string
      name: string | null
      phone: string | null
      result: FeedbackResult | null
      answer: string | null
      handled_on: Day | null
    }
  }
}
