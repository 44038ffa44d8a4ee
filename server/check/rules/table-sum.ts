/**
 * Sums of a table: each row against its 小计 or 合计, each column against the row of totals. What a row should have is put in
 * its place before the column is added, so that no correction carries another error on.
 */
import type { Claim } from '../claim.ts'
import { type Cell, type Column, type Grid, isCount } from '../grid.ts'
import { sortOf } from '../siblings.ts'
import { body, close, judged, type Row, sumOf, type Told } from './relation.ts'

export function checkSums(told: Told): Claim[] {
  const sums = sumColumnsOf(told.grid)
  const right = structuredClone(told.grid)
  const claims: Claim[] = []
  for (const sum of sums) claims.push(...rowsAgainst(told, right, sum))
  const columns = totalsRow(told, right)
  // The total of a column of sums is judged once: down the column, or where that cannot be, across.
  const down = new Set(columns.map(each => each.place.column))
  const total = told.grid.rows.find(row => row.total)
  const across = sums
    .filter(sum => total && !down.has(sum.column.at))
    .flatMap(sum => judgeRow(told, right, sum, total!))
  return [...claims, ...columns, ...across]
}

interface Sum {
  column: Column
  parts: Column[]
}

const sumName = /小计|合计|总计|总数|总量/

/** What 小计 adds is learnt from the rows: the run of counts before it (or behind it, where it comes first) that most rows keep. */
function sumColumnsOf(grid: Grid): Sum[] {
  const counts = grid.columns.filter(each => isCount(each, grid))
  return counts
    .filter(each => sumName.test(each.name))
    .flatMap(column => {
      const before = counts.filter(each => each.at < column.at)
      const behind = counts.filter(each => each.at > column.at)
      const runs = [
        ...before.map((_, n) => before.slice(n)),
        before.filter(each => sumName.test(each.name)),
        before.filter(each => !sumName.test(each.name)),
        ...(before.length === 0 ? behind.map((_, n) => behind.slice(0, n + 1)) : []),
      ].filter(parts => parts.length >= 2)
      const [best] = runs
        .map(parts => ({ column, parts, ...keeping(grid, { column, parts }) }))
        .sort((a, b) => b.good - a.good || b.parts.length - a.parts.length)
      if (!best) return []
      const known = best.good === 0 ? runs.find(isPartition) : undefined
      if (known) return [{ column, parts: known }]
      return best.good > 0 && best.good * 2 >= best.asked ? [{ column, parts: best.parts }] : []
    })
}

function keeping(grid: Grid, sum: Sum) {
  const rows = body(grid).filter(row => row.cells[sum.column.at] && reckon(row, sum))
  const good = rows.filter(row => {
    const { value, slack } = reckon(row, sum)!
    return value !== 0 && close(row.cells[sum.column.at]!, value, slack)
  })
  const empty = rows.filter(row => row.cells[sum.column.at]!.value === 0 && reckon(row, sum)!.value === 0)
  return { good: good.length, asked: rows.length - empty.length }
}

/** 投诉、举报、咨询 beside each other divide what is counted, whatever the figures say. */
const isPartition = (parts: Column[]) => {
  const names = parts.map(each => sortOf(each.name))
  return (
    names.every(each => each?.axis === 'kind') &&
    new Set(names.map(each => each!.name)).size === parts.length &&
    parts.every(each => /^(投诉|举报|咨询)(量|数|件数|、建议)?([（(]件[）)])?$/.test(each.name))
  )
}

function reckon(row: Row, { parts }: Sum) {
  const cells = parts.map(each => row.cells[each.at])
  return cells.some(cell => !cell) ? undefined : sumOf(cells as Cell[])
}

const rowsAgainst = (told: Told, right: Grid, sum: Sum) =>
  told.grid.rows.filter(row => !row.total).flatMap(row => judgeRow(told, right, sum, row))

function judgeRow(told: Told, right: Grid, sum: Sum, row: Row): Claim[] {
  const corrected = right.rows.find(each => each.at === row.at)!
  const exact = reckon(corrected, sum)
  if (!exact || !row.cells[sum.column.at]) return []
  const claim = judged(told, 'parts', row, sum.column, exact, sum.parts.map(each => each.name).join(' + '))
  if (claim.should !== undefined) corrected.cells[sum.column.at] = asCell(row.cells[sum.column.at]!, exact.value)
  return [claim]
}

const asCell = (cell: Cell, value: number): Cell => ({ ...cell, value, text: value.toFixed(cell.decimals) })

/** 合计 = the rows above it. Not where rows are left out: a column without a number in each row is no sum. */
function totalsRow(told: Told, right: Grid): Claim[] {
  const totals = told.grid.rows.filter(row => row.total)
  const rows = body(right)
  const [total] = totals
  if (!total || totals.length !== 1 || rows.length < 2) return []
  const corrected = right.rows.find(row => row.at === total.at)!
  return told.grid.columns
    .filter(column => isCount(column, told.grid))
    .flatMap(column => {
      const cells = rows.map(row => row.cells[column.at])
      const printed = total.cells[column.at]
      if (!printed || cells.some(cell => cell === undefined)) return []
      const exact = sumOf(cells as Cell[])
      const changed = body(told.grid).some((row, at) => row.cells[column.at]?.value !== cells[at]?.value)
      const base = `${rows.length}行之和${changed ? '（已按各行应为的数计）' : ''}`
      const claim = judged(told, 'parts', total, column, exact, base)
      if (claim.should !== undefined) corrected.cells[column.at] = asCell(printed, exact.value)
      return [claim]
    })
}
