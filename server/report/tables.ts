import type { Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { ReportOutcome, TransferKind, Venue } from '../../law/report.grounds.ts'
import type { RewardLevel } from '../../law/report.reward.ts'

export interface ReportTable {
  matter_id: number
  from_matter_id: number | null
  operator_id: number | null
  respondent_name: string
  facts: string
  found_on: Day
  result: ReportOutcome | null
  result_remark: string | null
  named: Generated<boolean>
  respondent_uscc: string | null
  respondent_address: string | null
  respondent_phone: string | null
  platform_id: number | null
  venue: Generated<Venue>
  place_address: string | null
  place_area_code: string | null
  violation_class: Generated<string>
  goods_name: string | null
  evidence: string | null
  happened_on: Day | null
  insider: Generated<boolean>
  wants_reward: Generated<boolean>
  law: Generated<string>
  returns: Generated<number>
  ground: string | null
  transfer_to: TransferKind | null
  transfer_organ: string | null
  transfer_receipt: string | null
  earlier_id: number | null
  filing_number: string | null
  no_reward_reason: string | null
}

export interface RewardTable {
  matter_id: number
  level: RewardLevel
  seriousness: string
  decision_number: string
  decided_on: Day
  confiscated_fen: number
  computed_fen: number
  amount_fen: number
  reason: string | null
  finance_number: string | null
  state: 'proposed' | 'approved' | 'paid' | 'waived'
  settled_on: Day | null
  voucher: string | null
}

declare module '../kernel/tables.ts' {
  interface Database {
    report: ReportTable
    informer: {
      matter_id: number
      pseudonym: string
      sealed: string
      phone_mark: string | null
      id_mark: string | null
      tracking_code_hash: string | null
    }
    unsealing: {
      id: Generated<number>
      matter_id: number
      requested_by: number
      reason: string
      requested_at: Instant
      decided_by: number | null
      decided_at: Instant | null
      granted: boolean | null
      remark: string | null
      readable_until: Instant | null
    }
    report_reward: RewardTable
  }
}
