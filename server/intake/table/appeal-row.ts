/** A row of any table, in our words. What no field of ours takes stays in `extra` under its own header. */
import type { Instant } from './instant.ts'

export type AppealKind = 'complaint' | 'report' | 'consultation'

export interface AppealRow {
  /** Number at the source: importing it twice finds the same record. */
  sourceNumber: string
  /** Absent: the table does not say (mixed tables, 建议, 求助); a person decides. */
  kind?: AppealKind
  /** As written in the table (电话, 互联网络 …). */
  channel?: string
  receivedAt?: Instant
  consumerName?: string
  consumerPhone?: string
  consumerAddress?: string
  respondentName?: string
  respondentAddress?: string
  uscc?: string
  text: string
  title?: string
  /** Levels joined by '->', as the national platform writes them. */
  goodsClass?: string
  problemClass?: string
  claim?: string
  saleMode?: 'shop' | 'online' | 'tv-phone-post' | 'other'
  disputedAmountFen?: number
  recoveredFen?: number
  fineFen?: number
  confiscatedFen?: number
  acceptanceState?: string
  handlingState?: string
  office?: string
  department?: string
  answer?: string
  closedAt?: Instant
  extra: Record<string, string>
}

export type Field = Exclude<keyof AppealRow, 'extra'>

export const amountFields = ['disputedAmountFen', 'recoveredFen', 'fineFen', 'confiscatedFen'] as const
export const instantFields = ['receivedAt', 'closedAt'] as const
export const longFields = ['text', 'answer'] as const
export const lineFields = [
  ...([
    'channel',
    'consumerName',
    'consumerAddress',
    'respondentName',
    'respondentAddress',
    'title',
    'goodsClass',
  ] as const),
  ...(['problemClass', 'claim', 'acceptanceState', 'handlingState', 'office', 'department'] as const),
]
