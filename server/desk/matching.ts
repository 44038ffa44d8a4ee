/** What somebody typed into the search box: a number or its end, a telephone of either side, words anywhere. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { type Matters, visibleAmong, visibleWithWords } from '../kernel/search.ts'
import { tsqueryOf } from '../kernel/words.ts'

export async function matching(ctx: Context, typed: string): Promise<Matters> {
  const q = typed.normalize('NFKC').trim()
  if (/^[A-Za-z]{2}\d{6,20}$/.test(q))
    return visibleAmong(ctx, sql<SqlBool>`matter.number like ${`${q.toUpperCase()}%`}`)
  if (/^\d{16,30}$/.test(q)) return visibleAmong(ctx, sql<SqlBool>`matter.source_number = ${q}`)
  const digits = q.replace(/[\s-]/g, '')
  if (/^\+?\d{4,15}$/.test(digits)) return visibleAmong(ctx, anyOf(digitRoads(q, digits)))
  return visibleWithWords(ctx, tsqueryOf(q))
}

/** Each road picks by its own index; together they would be a scan. */
const anyOf = (roads: RawBuilder<unknown>[]) => sql<SqlBool>`matter.id in (${sql.join(roads, sql` union `)})`

/** Digits may be a telephone, the end of a number as read out over the telephone, or a number within the words. */
function digitRoads(q: string, digits: string) {
  const words = tsqueryOf(q)
  const byWords = words === '' ? [] : [sql`select id from matter where words @@ ${words}::tsquery`]
  const byEnd = /^\d{4,14}$/.test(digits)
    ? [sql`select id from matter where reverse(number) like ${`${[...digits].reverse().join('')}%`}`]
    : []
  const phones = [...new Set([q, digits])]
  const byPhone =
    digits.length < 7
      ? []
      : [
          sql`select complaint.matter_id from complaint join consumer on consumer.id = complaint.consumer_id
            where consumer.phone = any(${phones}::text[]) or consumer.phone_other = any(${phones}::text[])`,
          sql`select matter_id from complaint where respondent_phone = any(${phones}::text[])`,
        ]
  return [...byWords, ...byEnd, ...byPhone]
}
