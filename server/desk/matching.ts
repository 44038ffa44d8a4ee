/** What somebody typed into the search box: a number or its end, a telephone of either side, words anywhere. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { plainPhone } from '../kernel/phone.ts'
import { type Matters, visibleAmong, visibleWithWords } from '../kernel/search.ts'
import { tsqueryOf } from '../kernel/words.ts'

export async function matching(ctx: Context, typed: string): Promise<Matters> {
  const q = typed.normalize('NFKC').trim()
  const upper = q.toUpperCase()
  if (/^[A-Za-z]{2}\d{6,30}$/.test(q))
    return visibleAmong(ctx, numbered(sql`number like ${`${upper}%`} or source_number = ${upper}`, upper))
  const digits = plainPhone(q)
  if (telephone.test(digits)) return visibleAmong(ctx, anyOf(digitRoads(q, digits)))
  if (/^\d{16,30}$/.test(q) || /^(?=.*\d{4})[A-Za-z0-9]+(-[A-Za-z0-9]+)+$/.test(q))
    return visibleAmong(ctx, numbered(sql`source_number = ${q}`, upper))
  if (/^\+?\d{4,15}$/.test(digits)) return visibleAmong(ctx, anyOf(digitRoads(q, digits)))
  return visibleWithWords(ctx, tsqueryOf(q))
}

const telephone = /^(1[3-9]\d{9}|(0\d{9,11}|[48]00\d{7})(-\d{1,6})?)$/

/**
 * Its own number, or the one its caller knows it by: a complaint is found by the number of the 12345 order it came from, and
 * by the numbers of those that were joined to it.
 */
const numbered = (own: RawBuilder<unknown>, known: string) => sql<SqlBool>`matter.id in (
  with named as (select id from matter where ${own}
    union select matter_id from known_number where number = ${known})
  select id from named union select leading_id from joined_fact where matter_id in (select id from named))`

/** Each road picks by its own index; together they would be a scan. */
const anyOf = (roads: RawBuilder<unknown>[]) => sql<SqlBool>`matter.id in (${sql.join(roads, sql` union `)})`

/** Digits may be a telephone, the end of a number as read out over the telephone, or a number within the words. */
function digitRoads(q: string, digits: string) {
  const words = tsqueryOf(q)
  const byWords = words === '' ? [] : [sql`select id from matter where words @@ ${words}::tsquery`]
  const byEnd = /^\d{4,14}$/.test(digits)
    ? [sql`select id from matter where reverse(number) like ${`${[...digits].reverse().join('')}%`}`]
    : []
  const byPhone =
    digits.length < 7
      ? []
      : [
          sql`select complaint.matter_id from complaint join consumer on consumer.id = complaint.consumer_id
            where consumer.phone = ${digits} or consumer.phone_other = ${digits}`,
          sql`select matter_id from complaint where respondent_phone = ${digits}`,
          sql`select consultation.matter_id from consultation join consumer on consumer.id = consultation.consumer_id
            where consumer.phone = ${digits} or consumer.phone_other = ${digits}`,
          // Of an order only where its caller asked for no secrecy.
          sql`select matter_id from work_order where caller_phone = ${digits} and not secret`,
        ]
  // 0729-5551234 finds those behind its exchange too, 07295551234-801.
  const byExchange = /^(0\d{9,11}|[48]00\d{7})$/.test(digits)
    ? [
        sql`select complaint.matter_id from complaint join consumer on consumer.id = complaint.consumer_id
          where consumer.phone like ${`${digits}-%`}`,
        sql`select matter_id from complaint where respondent_phone like ${`${digits}-%`}`,
      ]
    : []
  // 139-0001-0001 may be the number of a platform as well.
  const bySource = q.includes('-') ? [sql`select id from matter where source_number = ${q}`] : []
  return [...byWords, ...byEnd, ...byPhone, ...byExchange, ...bySource]
}
