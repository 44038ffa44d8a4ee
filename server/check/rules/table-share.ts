/** Shares in a table: of the total it prints, or of a whole that is printed nowhere but on which the rows agree. */
import { breaks, type Claim } from '../claim.ts'
import { type Column, type Grid, isCount, isShare } from '../grid.ts'
import { body, close, fixed, kept, plainly, type Row, say, type Told } from './relation.ts'

/** The count a share stands beside, and what it is a share of: the total printed; else what the rows themselves agree on. */
export function checkSharesOfTable(told: Told): Claim[] {
  const { grid } = told
  return grid.columns.filter(isShare).flatMap(column => {
    const count = countOf(grid, column)
    const rows = count ? body(grid).filter(row => row.cells[column.at] && row.cells[count.at]) : []
    if (!count || rows.length < 2) return []
    const printed = grid.rows.find(row => row.total)?.cells[count.at]?.value
    const whole = printed === undefined ? wholeBehind(grid, count, column) : totalOf(rows, count, column, printed)
    if (whole === undefined) return []
    const called = printed === undefined ? '各行的基数' : whole === printed ? '合计' : '各行之和'
    const base = `${count.name} ÷ ${called}${whole}`
    const good = kept(told, 'share', column, row => plainly((row.cells[count.at]!.value / whole) * 100), base, rows)
    return good.length > 0 || printed === undefined ? good : foreignBase(told, column, count, rows, printed)
  })
}

/** The total as printed; where it is not what the rows add up to and more shares are of their sum, that sum. */
function totalOf(rows: Row[], count: Column, share: Column, printed: number): number {
  const sum = rows.reduce((all, row) => all + row.cells[count.at]!.value, 0)
  return fitting(rows, count, share, sum) > fitting(rows, count, share, printed) ? sum : printed
}

const fitting = (rows: Row[], count: Column, share: Column, base: number) =>
  rows.filter(row => close(row.cells[share.at]!, (row.cells[count.at]!.value / base) * 100)).length

/** The column it names (占受理量比), else the count before it. */
export function countOf(grid: Grid, share: Column): Column | undefined {
  const counts = grid.columns.filter(each => isCount(each, grid))
  const named = counts.filter(each => each.name.length >= 2 && share.name.includes(each.name.replace(/量|数/g, '')))
  return named[0] ?? counts.filter(each => each.at < share.at).at(-1)
}

/** The sum of the rows where the shares add up to the whole; else the one number that explains most rows, if there is one. */
export function wholeBehind(grid: Grid, count: Column, share: Column): number | undefined {
  const rows = body(grid).filter(row => row.cells[share.at] && row.cells[count.at])
  const all = rows.reduce((sum, row) => sum + row.cells[share.at]!.value, 0)
  if (Math.abs(all - 100) <= 0.5) return rows.reduce((sum, row) => sum + row.cells[count.at]!.value, 0)
  const best = likelyBase(rows, count, share)
  return best.fits * 2 > rows.length ? best.base : undefined
}

function likelyBase(rows: Row[], count: Column, share: Column) {
  const fits = (base: number) => fitting(rows, count, share, base)
  const [largest] = [...rows].sort((a, b) => b.cells[count.at]!.value - a.cells[count.at]!.value)
  const printed = largest?.cells[share.at]
  let best = { base: 0, fits: 0 }
  if (!largest || !printed || printed.value <= 0) return best
  const half = 0.5 * 10 ** -printed.decimals
  const part = largest.cells[count.at]!.value * 100
  const [from, to] = [Math.floor(part / (printed.value + half)), Math.ceil(part / Math.max(printed.value - half, half))]
  const step = Math.max(1, Math.floor((to - from) / 4000))
  for (let base = from; base <= to; base += step) if (fits(base) > best.fits) best = { base, fits: fits(base) }
  return best
}

/** Where the rows agree on a base that is not the table's own total, the column is a share of something else. */
function foreignBase({ block }: Told, column: Column, count: Column, rows: Row[], whole: number): Claim[] {
  const best = likelyBase(rows, count, column)
  if (best.fits * 2 <= rows.length) return []
  const row = rows[0]!
  const cell = row.cells[column.at]!
  const exact = (row.cells[count.at]!.value / whole) * 100
  const base = `${count.name}合计${whole}；各行实际以${best.base}左右为基数，不是本表的合计`
  return [
    breaks(
      { block, row: row.at, column: column.at },
      'share',
      `${say(row, column)} ${cell.text}`,
      fixed(exact, cell),
      base,
    ),
  ]
}
