/** Lists that go by the id of their rows: where the page before ended. */
import { badField } from './problem.ts'

export function readIdCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined
  if (!/^\d{1,15}$/.test(cursor))
    throw badField(
      'cursor',
      { zh: '不是本列表的翻页标记', en: 'is no cursor of this list' },
      { zh: '上一页给出的 next', en: 'the next of the page before' },
    )
  return Number(cursor)
}
