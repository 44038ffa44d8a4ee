/** Lists that go by the id of their rows: where the page before ended. */
import { sql } from 'kysely'
import { isDay } from './day.ts'
import { badField } from './problem.ts'

export function readIdCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined
  if (!/^\d{1,15}$/.test(cursor)) throw noCursor()
  return Number(cursor)
}

/** For lists with a cursor of their own. */
export const noCursor = () =>
  badField(
    'cursor',
    { zh: '不是本列表的翻页标记', en: 'is no cursor of this list' },
    { zh: '上一页给出的 next', en: 'the next of the page before' },
  )

/** Lists that go by a day, newest first: the day and the id of the last row. */
export function readDayCursor(cursor: string | undefined): { day: string; id: number } | undefined {
  if (cursor === undefined) return undefined
  const [, day, id] = /^(\d{4}-\d{2}-\d{2})-(\d{1,9})$/.exec(cursor) ?? []
  if (!day || !isDay(day) || day < '0001') throw noCursor()
  return { day, id: Number(id) }
}
export const dayCursor = (day: string, id: number) => `${day}-${id}`

/**
 * Matters by the day on which they were received, not by their number: what is taken over from years before gets its number
 * today. For lists short enough to be sorted.
 */
export const receivedBefore = ({ day, id }: { day: string; id: number }) =>
  sql<boolean>`(matter.received_on, matter.id) < (${day}::date, ${id}::bigint)`
