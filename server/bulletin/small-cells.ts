/**
 * 公开版: counts below law/publicity's number are not told, and cannot be worked out from what is. A reader knows the total, every cell that
 * is printed, this rule, and that nought is printed as nought.
 */

import { fewestPublic } from '../../law/publicity.ts'

const small = (value: number) => value > 0 && value < fewestPublic

/**
 * Which cells of one column are kept back, given those that must be (`also`: their row tells nothing). With k cells kept
 * back that add up to s, each can be anything from 1 to s − k + 1: with two or more cells and s above k none is certain.
 * The next smallest joins until that holds; if all have joined and it still does not, the total is kept back as well.
 */
export function keptBack(values: readonly number[], also: ReadonlySet<number> = new Set()) {
  const cells = new Set([...values.keys()].filter(at => values[at]! > 0 && (small(values[at]!) || also.has(at))))
  const sum = () => [...cells].reduce((all, at) => all + values[at]!, 0)
  const certain = () => cells.size === 1 || sum() === cells.size
  const others = [...values.keys()]
    .filter(at => values[at]! > 0 && !cells.has(at))
    .sort((a, b) => values[a]! - values[b]! || a - b)
  while (cells.size > 0 && certain() && others.length > 0) cells.add(others.shift()!)
  return { cells, total: cells.size > 0 && certain() }
}

/** The same where what adds up is money: two unknown amounts or none. */
export function amountsKeptBack(values: readonly number[], also: ReadonlySet<number>) {
  const cells = new Set([...also].filter(at => values[at]! !== 0))
  const others = [...values.keys()]
    .filter(at => values[at]! !== 0 && !cells.has(at))
    .sort((a, b) => values[a]! - values[b]! || a - b)
  if (cells.size === 1 && others.length > 0) cells.add(others.shift()!)
  return { cells, total: cells.size === 1 }
}
