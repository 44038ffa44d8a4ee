import type { Generated } from 'kysely'
import type { DayPart, Level, MissedReason } from '../../law/follow-up.ts'
import type { Day } from '../../law/grammar.ts'
import type { Instant, Json } from '../kernel/tables.ts'
import type { Eligible } from './draw.ts'
import type { FollowUpState } from './view.ts'

export interface FollowUpTable {
  id: Generated<number>
  matter_id: number
  drawn_on: Day
  place: number
  person_key: string
  state: Generated<FollowUpState>
  level: Level | null
  opinion: string | null
  answered_by: 'phone' | 'link' | null
  caller_id: number | null
  ended_on: Day | null
  ended_at: Instant | null
  link_asked_at: Instant | null
  link_sent_at: Instant | null
  link_hash: string | null
  link_until: Day | null
}

export interface FollowUpAttemptTable {
  followup_id: number
  nth: number
  at: Instant
  on_day: Day
  part: DayPart
  reason: MissedReason
  remark: string | null
  by_id: number | null
  by_name: string
}

declare module '../kernel/tables.ts' {
  interface Database {
    followup: FollowUpTable
    followup_attempt: FollowUpAttemptTable
    followup_draw: {
      on_day: Day
      seed: string
      asked: number
      window_days: number
      pause_days: number
      eligible: Json<Eligible>
      eligible_count: number
      eligible_hash: string
      drawn_at: Instant
      drawn_by: string
    }
  }
}
