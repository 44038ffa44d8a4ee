import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { LimitCategory, LimitName } from '../../law/workorder.limits.ts'
import type { Ask, OrderResult } from '../../law/workorder.ts'
import type { Json } from '../kernel/tables.ts'

export interface WorkOrderTable {
  matter_id: number
  source: string
  source_number: string
  round: Generated<number>
  fingerprint: string
  asks: Ask
  urgent: boolean
  secret: boolean
  title: string
  content: string
  caller_name: string
  caller_phone: string
  caller_address: string | null
  respondent_name: string | null
  respondent_address: string | null
  area_code: string | null
  operator_id: number | null
  goods_class: string | null
  problem_class: string | null
  due_there_on: Day | null
  suggestion: Json<object>
  sure: number
  belongs_here: number
  returns: Generated<number>
  ruled: Generated<boolean>
  refused_by_hotline: Generated<boolean>
  urges: Generated<number>
  reworks: Generated<number>
  converted_to: number | null
  converted_code: string | null
  result: OrderResult | null
  reply: string | null
  satisfied: boolean | null
}

type Moment = ColumnType<Date | null, Date | null, Date | null>

declare module '../kernel/tables.ts' {
  interface Database {
    work_order: WorkOrderTable
    hotline_source: {
      key: string
      name: string
      person_id: number
      endpoint: string | null
      inbound_secret: string | null
      outbound_secret: string | null
      active: Generated<boolean>
      changed_by: number | null
      changed_at: Instant
    }
    hotline_limit: {
      id: Generated<number>
      source: string
      category: LimitCategory
      name: LimitName
      amount: number
      unit: 'working-day' | 'calendar-day'
      from_on: Day
      reason: string
      entered_by: number
      entered_at: Instant
    }
    order_return: {
      id: Generated<number>
      matter_id: number
      storey: 'centre' | 'hotline'
      from_office_id: number
      code: string
      rule: string
      reason: string
      proposed_office_id: number | null
      proposed_elsewhere: string | null
      proposed_by: number | null
      proposed_on: Day
      signed_by: number | null
      signed_on: Day | null
      outcome: 'declined' | 'accepted' | 'refused' | null
      outcome_reason: string | null
      outcome_on: Day | null
    }
    hotline_message: {
      id: string
      matter_id: number
      source: string
      type: string
      payload: Json<object>
      state: 'waiting' | 'sent' | 'failed' | 'told'
      attempts: Generated<number>
      last_at: Moment
      last_status: number | null
      last_answer: string | null
      next_at: Moment
      made_at: Instant
      mended_by: number | null
      mended_how: string | null
    }
    hotline_received: { source: string; message_id: string; content: string; at: Instant }
  }
}
