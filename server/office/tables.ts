import type { ColumnType, Generated } from 'kysely'
import type { Day, OfficeKind, Role } from '../../law/grammar.ts'
import type { Json } from '../kernel/tables.ts'
import type { Ring } from './contract.ts'

declare module '../kernel/tables.ts' {
  interface Database {
    office: {
      id: Generated<number>
      code: string
      name: string
      name_en: string
      kind: OfficeKind
      parent_id: number | null
      county_id: number | null
      letter_prefix: string
      address: string
      phone: string
      closed_on: Generated<Day | null>
      successor_id: Generated<number | null>
    }
    area: {
      code: string
      name: string
      level: 'city' | 'county' | 'street'
      parent_code: string | null
      office_id: number | null
      latitude: Generated<number | null>
      longitude: Generated<number | null>
      outline: ColumnType<Ring[] | null, string | null | undefined, string | null>
    }
    person: {
      id: Generated<number>
      account: string
      name: string
      office_id: number
      roles: ColumnType<Role[], Role[], Role[]>
      password_hash: string
      active: Generated<boolean>
      failures: Generated<number>
      locked_until: Instant | null
      must_change_password: Generated<boolean>
    }
    session: {
      token_hash: string
      person_id: number | null
      matter_id: number | null
      created_at: Instant
      seen_at: Instant
      expires_at: Instant
    }
    api_key: {
      id: Generated<number>
      key_hash: string
      person_id: number
      label: string
      created_at: Instant
      revoked_at: Instant | null
    }
    saved_view: { id: Generated<number>; person_id: number; name: string; query: string }
    reminder: {
      id: Generated<number>
      person_id: number
      matter_id: number | null
      name: string
      facts: Json
      on_day: Day
      at: Instant
      read_at: Instant | null
      once: string | null
    }
  }
}
