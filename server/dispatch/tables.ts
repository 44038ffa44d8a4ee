import type { Generated, JSONColumnType } from 'kysely'
import type { Day } from '../../law/grammar.ts'

export type Scope = 'office' | 'department'
/** Destination: an office's id, or the code of a department. */
export type Seen = Record<string, [ended: number, back: number]>
/** What stands in the counts of one lesson. */
export interface Counted {
  office: string | null
  department: string | null
  back: string[]
}

declare module '../kernel/tables.ts' {
  interface Database {
    dispatching: {
      id: Generated<number>
      matter_id: number
      office_id: number
      suggested_office_id: number | null
      reason: string
      ruling: Generated<boolean>
      by_id: number | null
      on_day: Day
      received_on: Day
      returned_on: Day | null
      return_code: string | null
      return_reason: string | null
      return_proposed_office_id: number | null
    }
    dispatch_lesson: {
      id: Generated<number>
      matter_id: number | null
      place: string[]
      about: string[]
      rule_office_id: number | null
      rule_sure: number | null
      office_id: number | null
      department: string | null
      back: Generated<number[]>
      on_day: Day
      counted: JSONColumnType<Counted, string, string> | null
      changed: Generated<boolean>
    }
    dispatch_token: { scope: Scope; token: string; seen: JSONColumnType<Seen, string, string> }
    dispatch_ended: { scope: Scope; destination: string; matters: number; tokens: number }
    dispatch_measured: { scope: Scope | 'rule' | 'here'; bin: number; judged: number; rightly: number }
  }
}
