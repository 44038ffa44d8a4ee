/** A column of shares: problems or offices that exclude each other are no more than the whole; as many decimals in each row. */
import { breaks, type Claim } from '../claim.ts'
import { type Cell, type Column, type Grid, isCount, isRate, isShare } from '../grid.ts'
import { sortOf } from '../siblings.ts'
import { alike, commonDecimals, inDecimals, isExact } from './digits.ts'
import { body, type Row, say, type Told } from './relation.ts'

export function checkShareColumns(told: Told): Claim[] {
  const { columns } = told.grid
  return [
    ...columns.filter(isShare).flatMap(column => overWhole(told, column)),
    ...columns.filter(each => isShare(each) || isRate(each)).flatMap(column => decimalsOf(told, column)),
  ]
}

interface Filled {
  row: Row
  cell: Cell
}
const filled = (rows: Row[], column: Column): Filled[] =>
  rows.flatMap(row => (row.cells[column.at] ? [{ row, cell: row.cells[column.at]! }] : []))

function overWhole({ grid, block }: Told, column: Column): Claim[] {
  const cells = filled(body(grid), column)
  if (cells.length < 2 || !excludeEachOther(cells.map(each => each.row.name))) return []
  const sum = cells.reduce((all, { cell }) => all + cell.value, 0)
  const slack = cells.reduce((all, { cell }) => all + 0.5 * 10 ** -cell.decimals, 0)
  if (sum <= 100 + slack + 1e-9) return []
  const says = `${column.name} ${cells.map(({ cell }) => cell.text).join(' + ')}`
  const place = { block, row: cells.at(-1)!.row.at, column: column.at }
  return [breaks(place, 'parts', says, '合计不超过100%', `各行占同一总数之和为${Number(sum.toFixed(4))}%`)]
}

function excludeEachOther(names: string[]) {
  const sorts = names.filter(name => !/^其[他它]/.test(name)).map(sortOf)
  const axis = sorts[0]?.axis
  return (
    axis !== undefined &&
    sorts.every(each => each?.axis === axis) &&
    new Set(sorts.map(each => each!.name)).size === sorts.length
  )
}

/**
 * A spreadsheet drops the nought of 14.40, so that one in ten may fall short; more than a third did not come about so.
 * Fractions that were never rounded (0.3333) are no printed percentages.
 */
function decimalsOf({ grid, block }: Told, column: Column): Claim[] {
  const cells = filled(grid.rows, column).filter(({ cell }) => cell.value !== 0 && cell.value !== 100)
  const most = Math.max(...cells.map(({ cell }) => cell.decimals))
  const short = cells.filter(({ row, cell }) => cell.decimals < most && !isExact(cell.value, countsOf(grid, row)))
  if (most > 3 || short.length * 3 <= cells.length) return []
  const wanted = commonDecimals(cells.map(({ cell }) => cell.decimals))
  const odd = cells.find(
    each => each.cell.decimals !== wanted && (each.cell.decimals > wanted! || short.includes(each)),
  )
  const like = cells.find(({ cell }) => cell.decimals === wanted)
  if (wanted === undefined || !odd || !like) return []
  const { row, cell } = odd
  const should = inDecimals(cell.value, cell.decimals, wanted, cell.percent ? '%' : '')
  const place = { block, row: row.at, column: column.at }
  return [breaks(place, 'decimals', `${say(row, column)} ${cell.text}`, should, alike(like.cell.text, wanted))]
}

const countsOf = (grid: Grid, row: Row) =>
  grid.columns.flatMap(column => (isCount(column, grid) && row.cells[column.at] ? [row.cells[column.at]!.value] : []))
