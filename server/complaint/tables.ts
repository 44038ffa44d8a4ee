import type { Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { Instant, Json } from '../kernel/tables.ts'

export interface ComplaintTable {
  matter_id: number
  consumer_id: number
  operator_id: number | null
  respondent_name: string
  respondent_uscc: string | null
  respondent_address: string | null
  respondent_area_code: string | null
  respondent_phone: string | null
  respondent_contact: string | null
  platform_id: number | null
  published_address_reachable: boolean | null
  sale_mode: string
  order_number: string | null
  goods_class: string
  goods_name: string | null
  brand: string | null
  model: string | null
  problem_class: string
  nature_class: string | null
  claims: string[]
  facts: string
  purchased_on: Day | null
  disputed_on: Day | null
  disputed_amount_fen: number | null
  claimed_amount_fen: number | null
  agreement_amount_fen: number | null
  recovered_amount_fen: number | null
  recovered_reason: string | null
  punitive_damages_fen: number | null
  advance_paid_fen: number | null
  difficult: Generated<boolean>
  consent_publication: boolean
  consent_delegation: boolean
  wants_odr: boolean
  agent: Json | null
  notice_channel: string
  tracking_code_hash: string | null
  joint_id: number | null
  law: string
  outcome: string | null
  ground: string | null
  rating: number | null
  rating_remark: string | null
  rated_at: Instant | null
  confirmed_at: Instant | null
  returns: Generated<number>
}

declare module '../kernel/tables.ts' {
  interface Database {
    complaint: ComplaintTable
    complaint_source: { matter_id: number; said: Json }
    joint_complaint: {
      id: Generated<number>
      operator_id: number
      dispute: string
      representatives: Json<unknown[]>
      created_at: Instant
    }
  }
}
