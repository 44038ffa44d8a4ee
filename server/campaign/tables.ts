import type { ColumnType, Generated } from 'kysely'
import type { FindingMeasure } from '../../law/campaign.ts'
import type { Day } from '../../law/grammar.ts'
import type { CheckItem, Scope } from './contract.ts'

type Kept<T> = ColumnType<T, string, string>

export interface Answer {
  item: string
  yes?: boolean | undefined
  count?: number | undefined
}

declare module '../kernel/tables.ts' {
  interface Database {
    campaign: {
      matter_id: number
      title: string
      starts_on: Day
      ends_on: Day
      scope: Kept<Scope>
      items: Kept<CheckItem[]>
      goal: string | null
      summary: ColumnType<string | null, string | null | undefined, string | null>
    }
    campaign_subject: {
      id: Generated<number>
      campaign_id: number
      office_id: number
      operator_id: number | null
      name: string
      address: string | null
      added_on: Day
      school: ColumnType<string | null, string | null | undefined, never>
      school_metres: ColumnType<number | null, number | null | undefined, never>
      school_by_hand: Generated<boolean>
    }
    school: {
      id: Generated<number>
      name: string
      latitude: number
      longitude: number
      removed_on: ColumnType<Day | null, Day | null | undefined, Day | null>
    }
    campaign_visit: {
      id: Generated<number>
      campaign_id: number
      subject_id: number
      office_id: number
      on_day: Day
      by_id: number | null
      by_names: string
      answers: Kept<Answer[]>
      remark: string | null
      client_id: string | null
    }
    campaign_finding: {
      id: Generated<number>
      visit_id: number
      item: string
      measure: FindingMeasure
      quantity: number
    }
    campaign_link: {
      campaign_id: number
      matter_id: number
      kind: 'complaint' | 'case'
      linked_on: Day
    }
  }
}
