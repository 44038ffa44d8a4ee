/**
 * What a table says of itself: the row of totals, the column of sums, shares, rates and changes. Which columns a rate or a
 * share rests on is learnt from the rows: a relation that most rows keep is the table's own, and the others break it.
 */
import type { Claim } from '../claim.ts'
import type { Table } from '../document.ts'
import { type Column, gridOf, isChange, isCount, isRate, isShare } from '../grid.ts'
import { body, judged, kept, percentOf, plainly, type Row, sumOf, type Told } from './relation.ts'
import { checkShareColumns } from './table-columns.ts'
import { checkSharesOfTable, countOf, wholeBehind } from './table-share.ts'
import { checkSums } from './table-sum.ts'

export function checkTable(table: Table, block: number): Claim[] {
  const grid = gridOf(table)
  if (!grid) return []
  const told = { grid, block }
  const shares = checkSharesOfTable(told)
  // A share that is wrong by its own count has been told: not once more as a sum beyond the whole.
  const columns = checkShareColumns(told).filter(
    each => each.rule !== 'parts' || !shares.some(one => one.should && one.place.column === each.place.column),
  )
  return [...checkSums(told), ...shares, ...columns, ...rates(told), ...changes(told)]
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
              const over = row.cells[base.at]
              const part = row.cells[top.at]
              return over?.value && part && part.value <= over.value ? percentOf(part, over) : undefined
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
    return [
      judged(
        told,
        'rate',
        row,
        column,
        plainly((part / over) * 100),
        `${top.name} ÷ ${base.name}（其他列也都不能得出）`,
      ),
    ]
  })
}

/** 本期 and 去年同期 beside each other; 比重变化 from the unrounded shares of two counts. */
function changes(told: Told): Claim[] {
  const { grid } = told
  return grid.columns.filter(isChange).flatMap(column => {
    const counts = grid.columns.filter(each => isCount(each, grid) && each.at < column.at)
    const before = counts.at(-1)
    // A table may print the change without the earlier figure: then no column is what it was reckoned from.
    if (!before || !/同期|上年|去年|上期|上[一个]?[周月季年]|前[一期年]|\d{4}|基期/.test(before.name)) return []
    const now = counts.find(each => each !== before && /本期|本月|本周|本季|本年|今年/.test(each.name)) ?? counts.at(-2)
    if (!now) return []
    const total = grid.rows.find(row => row.total)
    const sums = [now, before].map(each => {
      const share = grid.columns.find(one => isShare(one) && countOf(grid, one) === each)
      return total?.cells[each.at]?.value ?? (share && wholeBehind(grid, each, share))
    })
    const pair = (row: Row) => [row.cells[now.at], row.cells[before.at]] as const
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
          return plainly((a.value / over - b.value / under) * 100)
        },
        `${base}未经四舍五入的比重之差`,
      )
    return kept(
      told,
      'change',
      column,
      row => {
        const [a, b] = pair(row)
        if (a === undefined || !b?.value) return undefined
        // Of two rates, without a sign of its own: in percentage points.
        const points = a.percent && b.percent && !row.cells[column.at]?.percent
        return /率|%|比|幅/.test(column.name) && !points
          ? percentOf(a, b, 100)
          : { value: a.value - b.value, slack: sumOf([a, b]).slack }
      },
      base,
    )
  })
}
