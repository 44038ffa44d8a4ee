/** One relation between the cells of a row, held against every row of a table. */
import { breaks, type Claim, holds, type Rule } from '../claim.ts'
import type { Cell, Column, Grid } from '../grid.ts'

export type Row = Grid['rows'][number]
export interface Told {
  grid: Grid
  block: number
}

export const body = (grid: Grid) => grid.rows.filter(row => !row.total && !/^其中/.test(row.name))
export const say = (row: Row, column: Column) => `${row.name}·${column.name}`
export const fixed = (value: number, like: Cell) => value.toFixed(like.decimals) + (like.percent ? '%' : '')
/** What was reckoned, and how far rounding of what it was reckoned from leaves it open. */
export interface Exact {
  value: number
  slack: number
}
/** Whole numbers are counts and exact; anything with decimals was rounded. */
const halfOf = (cell: Cell) => (cell.decimals > 0 ? 0.5 * 10 ** -cell.decimals : 0)
export const sumOf = (cells: readonly Cell[]): Exact => ({
  value: cells.reduce((all, cell) => all + cell.value, 0),
  slack: cells.reduce((all, cell) => all + halfOf(cell), 0),
})
/** a ÷ b × 100, less `minus`. */
export const percentOf = (a: Cell, b: Cell, minus = 0): Exact => ({
  value: (a.value / b.value) * 100 - minus,
  slack: 100 * (halfOf(a) / b.value + (a.value * halfOf(b)) / b.value ** 2),
})
export const plainly = (value: number): Exact => ({ value, slack: 0 })

export const close = (cell: Cell, exact: number, slack = 0) =>
  Math.abs(cell.value - exact) <= 0.5 * 10 ** -cell.decimals + slack + 1e-9

export function judged(
  { block }: Told,
  rule: Rule,
  row: Row,
  column: Column,
  { value: exact, slack }: Exact,
  base: string,
): Claim {
  const cell = row.cells[column.at]!
  const place = { block, row: row.at, column: column.at }
  const says = `${say(row, column)} ${cell.text}`
  if (close(cell, exact, slack)) return holds(place, rule, says, base)
  const hair = rule !== 'parts' && Math.abs(cell.value - exact) < 10 ** -cell.decimals
  return breaks(place, hair ? 'decimals' : rule, says, fixed(exact, cell), base)
}

/** A relation is the table's own when most of its rows keep it; then the others are told. */
export function kept(
  told: Told,
  rule: Rule,
  column: Column,
  exact: (row: Row) => Exact | undefined,
  base: string,
  rows = told.grid.rows,
): Claim[] {
  const asked = rows.flatMap(row => {
    const value = row.cells[column.at] ? exact(row) : undefined
    if (value === undefined || !Number.isFinite(value.value)) return []
    return [{ total: row.total, claim: judged(told, rule, row, column, value, base) }]
  })
  const most = (list: typeof asked) =>
    list.filter(({ claim }) => claim.should === undefined || claim.rule === 'decimals').length * 2 > list.length
  // A row of totals that is wrong itself must not outvote the others.
  return most(asked) || most(asked.filter(each => !each.total)) ? asked.map(each => each.claim) : []
}
