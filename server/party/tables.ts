import type { ColumnType, Generated } from 'kysely'

declare module '../kernel/tables.ts' {
  interface Database {
    consumer: {
      id: Generated<number>
      name: string
      phone: string
      phone_other: string | null
      address: string | null
      email: string | null
      id_kind: string | null
      id_number: string | null
      gender: string | null
      age_band: string | null
      identity_verified: string | null
      created_at: Instant
    }
    operator: {
      id: Generated<number>
      uscc: string | null
      name: string
      short_name: string | null
      former_names: ColumnType<string[], string[] | undefined, string[]>
      kind: Generated<string>
      industry: string | null
      address: string | null
      area_code: string | null
      domicile: string | null
      domicile_area_code: string | null
      phone: string | null
      contact: string | null
      legal_person: ColumnType<string | null, string | null | undefined, string | null>
      platform: Generated<boolean>
      odr: Generated<boolean>
      status: Generated<string>
      initials: Generated<string>
      words: ColumnType<string | null, string | null, string | null>
      trade: ColumnType<string[], string[] | undefined, string[]>
      licence: Generated<'licensed' | 'unlicensed' | 'revoked' | 'cancelled'>
      licence_on: ColumnType<string | null, string | null | undefined, string | null>
      merged_into: ColumnType<number | null, number | null | undefined, number | null>
      near_school: Generated<boolean>
      latitude: ColumnType<number | null, number | null | undefined, number | null>
      longitude: ColumnType<number | null, number | null | undefined, number | null>
    }
    operator_likeness: {
      id: Generated<number>
      operator_id: number
      other_id: number
      why: 'name-address' | 'name' | 'former-name' | 'phone-name'
      found_on: string
      decided: ColumnType<'merged' | 'different' | null, never, 'merged' | 'different'>
      decided_by: ColumnType<string | null, never, string>
      decided_on: ColumnType<string | null, never, string>
    }
  }
}
