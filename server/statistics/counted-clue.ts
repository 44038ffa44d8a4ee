/** 扫黑除恶线索: days from clue_fact, which has no ids; the matter is never named. */
import { type RawBuilder, sql } from 'kysely'
import type { Span } from './counted.ts'

const onDay =
  (day: 'registered_on' | 'handed_on' | 'answered_on') =>
  ({ from, to }: Span) =>
    sql`select null::bigint as matter_id, row_number() over () as key, 1::bigint as amount, true as hit
      from clue_fact where ${sql.ref(day)} between ${from} and ${to}`

export const countedClues = {
  'clues-registered': onDay('registered_on'),
  'clues-handed-over': onDay('handed_on'),
  'clues-answered': onDay('answered_on'),
} satisfies Record<string, (span: Span) => RawBuilder<unknown>>
