import type { Generated } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { Block } from '../../law/letters/block.ts'
import type { Json } from '../kernel/tables.ts'

export type Channel = 'portal' | 'sms' | 'email' | 'post' | 'hand' | 'internal'

declare module '../kernel/tables.ts' {
  interface Database {
    letter_serial: { office_id: number; year: number; word: string; next: Generated<number> }
    letter: {
      id: Generated<number>
      matter_id: number
      form: number
      number: string
      office_id: number
      copy_of: Generated<number | null>
      who: 'complainant' | 'respondent' | 'informer' | 'office'
      recipient: string
      address: string | null
      channel: Channel
      blocks: Json<Block[]>
      template: string
      issued_by: number | null
      issued_on: Day
      issued_at: Instant
      state: Generated<'issued' | 'sent' | 'served' | 'failed'>
      sent_at: Instant | null
      served_on: Day | null
      proof: Json | null
    }
    letter_also: { letter_id: number; matter_id: number }
    outbox: {
      id: Generated<number>
      letter_id: number | null
      channel: string
      recipient: string
      body: string
      at: Instant
    }
  }
}
