import type { Generated } from 'kysely'

declare module '../kernel/tables.ts' {
  interface Database {
    wall_screen: {
      id: Generated<number>
      label: string
      key_hash: string
      created_by: number
      created_at: Instant
      seen_at: Instant | null
      revoked_at: Instant | null
    }
  }
}
