/**
 * What a table says of itself: the row of totals, the column of sums, shares, rates and changes. Which columns a rate or a
 * share rests on is learnt from the rows: a relation that most rows keep is the table's own, and the others break it.
 */
import { breaks, type Claim, holds, type Rule } from '../claim.ts'
import type { Table } from '../document.ts'
import { type Cell, type Column, type Grid, gridOf, isChange, isCount, isRate, isShare } from '../grid.ts'

type Row = Grid['rows'][number]
interface Told {
  grid: Grid
  block: number
}

export function checkTable(table: Table, block: number): Claim[] {
  const grid = gridOf(table)
  if (!grid) return []
  const told = { grid, block }
  return [...totalsRow(told), ...sumColumns(told), ...shares(told), ...rates(told), ...changes(told)]
}

const body = (grid: Grid) => grid.rows.filter(row => !row.total && !/^其中/.test(row.name))
const say = (row: Row, column: Column) => `${row.name}·${column.name}`
const fixed = (value: number, like: Cell) => value.toFixed(like.decimals) + (like.percent ? '%' : '')
const close = (cell: Cell, exact: number) => Math.abs(cell.value - exact) <= 0.5 * 10 ** -cell.decimals + 1e-9

function judged({ block }: Told, rule: Rule, row: Row, column: Column, exact: number, base: string): Claim {
  const cell = row.cells[column.at]!
  const place = { block, row: row.at, column: column.at }
  const says = `${say(row, column)} ${cell.text}`
  if (close(cell, exact)) return holds(place, rule, says, base)
  const hair = rule !== 'parts' && Math.abs(cell.value - exact) < 10 ** -cell.decimals
  return breaks(place, hair ? 'decimals' : rule, says, fixed(exact, cell), base)
}

/** 合计 = the rows above it. Not where rows are left out: a column without a number in each row is no sum. */
function totalsRow(told: Told): Claim[] {
  const { grid } = told
  const totals = grid.rows.filter(row => row.total)
  const rows = body(grid)
  if (totals.length !== 1 || rows.length < 2) return []
  return grid.columns
    .filter(column => isCount(column, grid))
    .flatMap(column => {
      const total = totals[0]!.cells[column.at]
      const cells = rows.map(row => row.cells[column.at])
      if (!total || cells.some(cell => cell === undefined)) return []
      const sum = cells.reduce((all, cell) => all + cell!.value, 0)
      return [judged(told, 'parts', totals[0]!, column, sum, `${rows.length}行之和`)]
    })
}

/** 小计 = the counts beside it, where most rows say so. */
function sumColumns(told: Told): Claim[] {
  const { grid } = told
  return grid.columns
    .filter(column => /小计|合计|总计|总数|总量/.test(column.name) && isCount(column, grid))
    .flatMap(column => {
      const parts = grid.columns.filter(
        each => each !== column && isCount(each, grid) && (each.at < column.at || column.at <= grid.columns[0]!.at),
      )
      if (parts.length < 2) return []
      return kept(
        told,
        'parts',
        column,
        row => {
          const cells = parts.map(each => row.cells[each.at])
          return cells.some(cell => !cell) ? undefined : cells.reduce((all, cell) => all + cell!.value, 0)
        },
        parts.map(each => each.name).join(' + '),
      )
    })
}

/** A relation is the table's own when most of its rows keep it; then the others are told. */
function kept(
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

/** The count a share stands beside, and what it is a share of: the total printed; else what the rows themselves agree on. */
function shares(told: Told): Claim[] {
  const { grid } = told
  return grid.columns.filter(isShare).flatMap(column => {
    const count = countOf(grid, column)
    const rows = count ? body(grid).filter(row => row.cells[column.at] && row.cells[count.at]) : []
    if (!count || rows.length < 2) return []
    const printed = grid.rows.find(row => row.total)?.cells[count.at]?.value
    const whole = printed ?? wholeBehind(grid, count, column)
    if (whole === undefined) return []
    const base = `${count.name} ÷ ${printed === undefined ? '各行的基数' : '合计'}${whole}`
    const good = kept(told, 'share', column, row => (row.cells[count.at]!.value / whole) * 100, base, rows)
    return good.length > 0 || printed === undefined ? good : foreignBase(told, column, count, rows, printed)
  })
}

/** The column it names (占受理量比), else the count before it. */
function countOf(grid: Grid, share: Column): Column | undefined {
  const counts = grid.columns.filter(each => isCount(each, grid))
  const named = counts.filter(each => each.name.length >= 2 && share.name.includes(each.name.replace(/量|数/g, '')))
  return named[0] ?? counts.filter(each => each.at < share.at).at(-1)
}

/** The sum of the rows where the shares add up to the whole; else the one number that explains most rows, if there is one. */
function wholeBehind(grid: Grid, count: Column, share: Column): number | undefined {
  const rows = body(grid).filter(row => row.cells[share.at] && row.cells[count.at])
  const all = rows.reduce((sum, row) => sum + row.cells[share.at]!.value, 0)
  if (Math.abs(all - 100) <= 0.5) return rows.reduce((sum, row) => sum + row.cells[count.at]!.value, 0)
  const best = likelyBase(rows, count, share)
  return best.fits * 2 > rows.length ? best.base : undefined
}

function likelyBase(rows: Row[], count: Column, share: Column) {
  const fits = (base: number) =>
    rows.filter(row => close(row.cells[share.at]!, (row.cells[count.at]!.value / base) * 100)).length
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

/** A rate names what stands above the line; what stands below is the column that explains most rows. */
function rates(told: Told): Claim[] {
  const { grid } = told
  return grid.columns.filter(isRate).flatMap(column => {
    const stem = column.name
      .replace(/[（(].*|%/g, '')
      .replace(/率$/, '')
      .replace(/^.*投诉|^.*举报/, '')
    const counts = grid.columns.filter(each => isCount(each, grid))
    const bare = (name: string) => name.replace(/[（(].*|%/g, '').replace(/量$|数$|件数$|批次$/g, '')
    const tops = counts.filter(
      each =>
        bare(each.name) === stem ||
        (stem.length >= 2 && bare(each.name).endsWith(stem) && !/不/.test(bare(each.name).slice(0, -stem.length))),
    )
    const tried = tops.flatMap(top =>
      counts
        .filter(each => each !== top)
        .map(base => ({
          top,
          base,
          claims: kept(
            told,
            'rate',
            column,
            row => {
              const over = row.cells[base.at]?.value
              const part = row.cells[top.at]?.value
              return over && part !== undefined && part <= over ? (part / over) * 100 : undefined
            },
            `${top.name} ÷ ${base.name}`,
          ),
        })),
    )
    const good = (claims: Claim[]) => claims.filter(each => each.should === undefined).length
    const [best] = tried.filter(each => each.claims.length > 0).sort((a, b) => good(b.claims) - good(a.claims))
    if (best) return best.claims
    return unexplained(told, column, tops[0], counts)
  })
}

/** No column explains the rate: told once for each row, against the column that says 总 or comes first. */
function unexplained(told: Told, column: Column, top: Column | undefined, counts: Column[]): Claim[] {
  const base = top && (counts.find(each => /总数|总量|合计|派遣|接收/.test(each.name) && each !== top) ?? counts[0])
  if (!top || !base || base === top) return []
  return body(told.grid).flatMap(row => {
    const over = row.cells[base.at]?.value
    const part = row.cells[top.at]?.value
    if (!over || part === undefined || !row.cells[column.at] || part > over) return []
    return [judged(told, 'rate', row, column, (part / over) * 100, `${top.name} ÷ ${base.name}（其他列也都不能得出）`)]
  })
}

/** 本期 and 去年同期 beside each other; 比重变化 from the unrounded shares of two counts. */
function changes(told: Told): Claim[] {
  const { grid } = told
  return grid.columns.filter(isChange).flatMap(column => {
    const counts = grid.columns.filter(each => isCount(each, grid) && each.at < column.at)
    const now = counts.at(-2)
    const before = counts.at(-1)
    if (!now || !before) return []
    const total = grid.rows.find(row => row.total)
    const sums = [now, before].map(each => {
      const share = grid.columns.find(one => isShare(one) && countOf(grid, one) === each)
      return total?.cells[each.at]?.value ?? (share && wholeBehind(grid, each, share))
    })
    const pair = (row: Row) => [row.cells[now.at]?.value, row.cells[before.at]?.value] as const
    const base = `${now.name}、${before.name}`
    if (/比重|占比/.test(column.name) || grid.columns.filter(isShare).length >= 2)
      return kept(
        told,
        'decimals',
        column,
        row => {
          const [a, b] = pair(row)
          const [over, under] = sums
          if (row.total || a === undefined || b === undefined || !over || !under) return undefined
          return (a / over - b / under) * 100
        },
        `${base}未经四舍五入的比重之差`,
      )
    return kept(
      told,
      'change',
      column,
      row => {
        const [a, b] = pair(row)
        return a === undefined || !b ? undefined : /率|%|比|幅/.test(column.name) ? ((a - b) / b) * 100 : a - b
      },
      base,
    )
  })
}
