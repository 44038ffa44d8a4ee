import type { ColumnType } from 'kysely'

declare module '../kernel/tables.ts' {
  interface Database {
    georeport_request: {
      matter_id: number
      person_id: number
      token: string | null
      account_id: string | null
      at: ColumnType<Date, Date, Date>
    }
  }
}
