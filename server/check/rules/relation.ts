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
export const close = (cell: Cell, exact: number) => Math.abs(cell.value - exact) <= 0.5 * 10 ** -cell.decimals + 1e-9

export function judged({ block }: Told, rule: Rule, row: Row, column: Column, exact: number, base: string): Claim {
  const cell = row.cells[column.at]!
  const place = { block, row: row.at, column: column.at }
  const says = `${say(row, column)} ${cell.text}`
  if (close(cell, exact)) return holds(place, rule, says, base)
  const hair = rule !== 'parts' && Math.abs(cell.value - exact) < 10 ** -cell.decimals
  return breaks(place, hair ? 'decimals' : rule, says, fixed(exact, cell), base)
}

/** A relation is the table's own when most of its rows keep it; then the others are told. */
export function kept(
  told: Told,
  rule: Rule,
  column: Column,
  exact: (row: Row) => number | undefined,
  base: string,
  rows = told.grid.rows,
): Claim[] {
  const asked = rows.flatMap(row => {
    const value = row.cells[column.at] ? exact(row) : undefined
    return value === undefined || !Number.isFinite(value) ? [] : [judged(told, rule, row, column, value, base)]
  })
  const good = asked.filter(each => each.should === undefined || each.rule === 'decimals').length
  return good * 2 > asked.length ? asked : []
}
