import type { Generated } from 'kysely'
import type { EntryKind } from '../../law/advance-payment.ts'
import type { Day } from '../../law/grammar.ts'

export interface FundAccountTable {
  id: Generated<number>
  fund_id: number
  kind: 'bank' | 'pool' | 'tenant'
  operator_id: number | null
  name: string
  stall: string | null
  balance_fen: Generated<number>
  left_on: Day | null
}

declare module '../kernel/tables.ts' {
  interface Database {
    fund: {
      id: Generated<number>
      station_id: number
      minimum_fen: number
      tenant_minimum_fen: number
      opened_on: Day
    }
    fund_account: FundAccountTable
    fund_entry: {
      id: Generated<number>
      fund_id: number
      kind: EntryKind
      on_day: Day
      payment_id: number | null
      reverses_id: number | null
      reason: string
      proof: string
      by_id: number | null
      by_name: string
      at: Instant
    }
    fund_posting: { entry_id: number; account_id: number; amount_fen: number }
    fund_month: {
      fund_id: number
      month: Day
      book_fen: number
      bank_fen: number
      explanation: string | null
      prepared_by: number
      prepared_name: string
      prepared_on: Day
      locked_by: number | null
      locked_name: string | null
      locked_on: Day | null
    }
    fund_notice: {
      id: Generated<number>
      fund_id: number
      account_id: number
      payment_id: number | null
      on_day: Day
      due_on: Day
      minimum_fen: number
      balance_fen: number
      met_on: Day | null
      replaced_on: Day | null
    }
    advance_payment: {
      matter_id: number
      fund_id: number
      account_id: number
      from_matter_id: number | null
      consumer_name: string
      consumer_phone: string
      amount_fen: number
      reason: 'delay' | 'refusal' | 'gone'
      facts: string
      approved_on: Day | null
      paid_on: Day | null
      recovered_fen: Generated<number>
    }
  }
}
