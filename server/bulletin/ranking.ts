/** Who comes first: 最多, 前五位 and the names of a list. */
import type { FigureView } from '../statistics/index.ts'
import { isRest } from './short-name.ts'

/** Most first. 其他商品 is no name, unless there is no other. */
export function rankedOf({ rows }: FigureView) {
  const counted = rows.filter(row => row.value).sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const named = counted.filter(row => !isRest(row.label.zh))
  return named.length > 0 ? named : counted
}

/** Who is level with the last place stands there too; where that would be a crowd, the list ends before them. */
export function firstOf<Row extends { value: number | null }>(ranked: readonly Row[], top: number) {
  const last = ranked[top - 1]?.value
  const level = ranked.filter((row, at) => at < top || row.value === last)
  if (level.length <= top) return { first: level, tied: '' }
  const before = level.filter(row => row.value !== last)
  return level.length > 2 * top && before.length > 0
    ? { first: before, tied: '（其后并列，不再列名）' }
    : { first: level, tied: '（末位并列）' }
}
