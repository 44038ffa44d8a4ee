import type { ColumnType, Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { SamplingClassCode } from '../../law/sampling.classes.ts'
import type { SamplingMode } from '../../law/sampling.ts'
import type { Weighed } from '../../law/sampling.weights.ts'
import type { Draw, Drawn } from './drawn.ts'

/** One tested item: what was measured, what would be right. */
export interface TestedItem {
  item: string
  value?: string | undefined
  limit?: string | undefined
  conforming: boolean
}

type Kept<T> = ColumnType<T, string, string>

export interface SamplingBatchTable {
  matter_id: number
  plan_id: number | null
  draw_id: number | null
  campaign_id: number | null
  mode: SamplingMode
  class: SamplingClassCode
  operator_id: number | null
  operator_name: string
  operator_address: string | null
  officer_ids: ColumnType<number[], number[] | undefined, number[]>
  sampler_ids: ColumnType<number[], number[] | undefined, number[]>
  sampling_number: string | null
  sample_name: string | null
  spec: string | null
  trademark: string | null
  made_on: string | null
  batch_number: string | null
  producer_name: string | null
  producer_address: string | null
  standard: string | null
  quantity: number | null
  backup_quantity: number | null
  unit: string | null
  backup_kept_by: 'seller' | 'office' | 'body' | null
  price_fen: number | null
  cost_fen: number | null
  stock_fen: number | null
  place: string | null
  sampled_on: Day | null
  sampled_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  device_at: ColumnType<Date | null, Date | string | null, Date | string | null>
  clock_off_seconds: number | null
  client_id: string | null
  body_id: number | null
  sent_on: Day | null
  tested_on: Day | null
  report_number: string | null
  reported_on: Day | null
  result: 'conforming' | 'nonconforming' | null
  result_on: Day | null
  items: ColumnType<TestedItem[], string | undefined, string>
  seller_served_on: Day | null
  producer_served_on: Day | null
  objected_on: Day | null
  objected_by: 'seller' | 'producer' | null
  retest_body_id: number | null
  retest_report: string | null
  confirmed_on: Day | null
  stop_sale_on: Day | null
  stop_sale_number: string | null
  stop_sale_quantity: number | null
  correction_on: Day | null
  correction_number: string | null
  reinspected_on: Day | null
  announced_on: Day | null
  published_on: Day | null
  lead_id: number | null
  from_matter_id: number | null
  remark: string | null
}

/** What is not said is not there yet. */
export type NewBatchRow = Pick<SamplingBatchTable, 'matter_id' | 'mode' | 'class' | 'operator_name'> &
  Partial<SamplingBatchTable>

type Insertable<T, Keys extends keyof T> = {
  [K in keyof T]: K extends Keys
    ? T[K]
    : T[K] extends ColumnType<infer S, infer I, infer U>
      ? ColumnType<S, I | undefined, U>
      : ColumnType<T[K], T[K] | undefined, T[K]>
}

declare module '../kernel/tables.ts' {
  interface Database {
    sampling_plan: {
      matter_id: number
      year: number
      title: string
      supplement_of: number | null
      target: number
      budget_fen: number
      targeted_percent: number
      approved_on: Day | null
      remark: string | null
    }
    sampling_share: {
      id: Generated<number>
      plan_id: number
      office_id: number
      class: SamplingClassCode
      target: number
    }
    sampling_body: {
      id: Generated<number>
      name: string
      cma: string | null
      valid_until: Day | null
      draws: boolean
      tests: boolean
      active: Generated<boolean>
    }
    sampling_sampler: {
      id: Generated<number>
      body_id: number
      name: string
      certificate: string | null
      active: Generated<boolean>
    }
    sampling_conflict: { person_id: number; operator_id: number; reason: string; said_on: Day }
    sampling_superior: {
      id: Generated<number>
      operator_id: number
      class: SamplingClassCode
      year: number
      by_whom: string
      said_on: Day
    }
    sampling_draw: {
      id: Generated<number>
      plan_id: number
      office_id: number
      class: SamplingClassCode
      drawn_on: Day
      drawn_by: number | null
      drawn_by_name: string
      seed: string
      wanted: number
      targeted_percent: number
      again_because: string | null
      population: Kept<Draw['subjects']>
      officers: Kept<Draw['officers']>
      result: Kept<Drawn[]>
      reasons: Kept<Record<string, Weighed['reasons']>>
      fingerprint: string
    }
    sampling_batch: Insertable<SamplingBatchTable, 'matter_id' | 'mode' | 'class' | 'operator_name'>
  }
}
