/**
 * The kernel's tables as Kysely sees them. Each module adds its own in its tables.ts:
 * `declare module '../kernel/tables.ts' { interface Database { … } }`.
 */
import type { ColumnType, Generated, JSONColumnType } from 'kysely'
import type { Day } from '../../law/grammar.ts'

export type Json<T = Record<string, unknown>> = JSONColumnType<T & object, string, string>
export type Instant = ColumnType<Date, Date, Date>

export interface MatterTable {
  id: Generated<number>
  kind: string
  number: string
  state: string
  open: Generated<boolean>
  office_id: number
  handler_id: number | null
  received_on: Day
  received_at: Instant
  channel: string
  source: Generated<string>
  source_number: string | null
  subject: string
  respondent: Generated<string>
  due_on: Day | null
  due_clock: string | null
  due_provisional: Generated<boolean>
  due_statute: Generated<boolean>
  closed_on: Day | null
  law_on: Generated<Day | null>
  first_received_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  version: Generated<number>
  words: ColumnType<string | null, string | null, string | null>
}

export interface ClockTable {
  id: Generated<number>
  matter_id: number
  name: string
  binding: 'statute' | 'service-norm'
  started_on: Day
  amount: number
  unit: string
  act: string
  article: string
  due_on: Day
  provisional: boolean
  paused_on: Day | null
  stopped_on: Day | null
  lapsed_by: Generated<string | null>
}

export interface ClockPauseTable {
  clock_id: number
  from_on: Day
  to_on: Day
  reason: string
}

export interface EventTable {
  id: Generated<number>
  matter_id: number | null
  name: string
  actor_id: number | null
  actor_name: string
  actor_kind: 'staff' | 'citizen' | 'system'
  office_id: number | null
  at: Instant
  on_day: Day
  facts: Json
}

export interface CalendarNoticeTable {
  id: Generated<number>
  year: number
  title: string
  number: string | null
  url: string | null
  days: Json<unknown[]>
  entered_by: number
  entered_at: Instant
}

export interface SettingTable {
  key: string
  value: Json<object>
  changed_by: number | null
  changed_at: Instant
}

export interface ReplayTable {
  key: string
  actor: string
  request: string
  status: number
  reply: Json<object> | null
  at: Generated<Date>
}

export interface KnownNumberTable {
  number: string
  matter_id: number
}

export interface Database {
  matter: MatterTable
  clock: ClockTable
  clock_pause: ClockPauseTable
  event: EventTable
  calendar_notice: CalendarNoticeTable
  setting: SettingTable
  replay: ReplayTable
  known_number: KnownNumberTable
}
