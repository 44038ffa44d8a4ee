/** Tables by unit and by class, with the way from each figure to its records; and their plain form on paper. */
import { type Breakdown, breakdowns, type IndicatorName, indicators, type Platform } from '../../law/indicators.ts'
import type { FigureView } from '../statistics/index.ts'
import type { ColumnOf } from './columns.ts'
import type { LinkedCell, LinkedColumn, LinkedTable } from './contract.ts'
import type { Gathered } from './gather.ts'
import type { Table } from './paper.ts'
import { withRoundingNote } from './rounding.ts'
import { restLast } from './short-name.ts'

const additive = ({ format, since }: ColumnOf) => !since && (format === 'count' || format === 'money-wan')

/** T1, T2: a row for each unit, and the total counted on its own, not added up from the rows. */
export function unitTable(
  gathered: Gathered,
  head: { key: string; title: string; note: string },
  columns: readonly ColumnOf[],
  platform?: Platform,
): LinkedTable {
  const row = (unit?: string): LinkedCell[] =>
    columns.map(({ name, since, whole }) => {
      const where = { ...(platform && !whole ? { platform } : {}), ...(unit ? { unit } : {}) }
      if (since) {
        const value = gathered.change(name, since, where)
        return { value, query: value === null ? null : gathered.query(name, where, since) }
      }
      return { value: gathered.value(name, where), query: gathered.query(name, where) }
    })
  return withRoundingNote({
    ...head,
    unit: '件',
    columns: columns.map(each => columnOf(each)),
    rows: [
      ...gathered.units.map(each => ({ key: each.code, label: each.label, cells: row(each.code) })),
      { key: 'total', label: '合计', total: true, cells: row() },
    ],
  })
}

const columnOf = (column: ColumnOf): LinkedColumn => ({
  key: column.key,
  label: column.label,
  format: column.format,
  indicator: column.name,
  ...(column.group ? { group: column.group } : {}),
  ...(column.unit ? { unit: column.unit } : {}),
  ...(additive(column) ? { sum: true } : {}),
})

/**
 * The largest classes with their share of the whole, unrounded, and how the share moved; the rest in one row, so that
 * the parts give the whole. 比重变化 comes from unrounded shares (published-tables.md 5.3).
 */
export function classTable(
  head: { key: string; title: string },
  by: Breakdown,
  name: IndicatorName,
  now: Pick<FigureView, 'value' | 'rows' | 'query'>,
  before: Pick<FigureView, 'value' | 'rows' | 'query'>,
  top: number,
): LinkedTable {
  const whole = now.value ?? 0
  const share = (part: number, of: number | null) => (of ? part / of : null)
  const moved = (part: number, then: number, query: string): LinkedCell => {
    const [a, b] = [share(part, now.value), share(then, before.value)]
    return { value: a === null || b === null ? null : a - b, query }
  }
  const earlier = (key: string) => before.rows.find(row => row.keys[by] === key)?.value ?? 0
  const rowsOf = (view: { query: string }, keys: readonly string[]) =>
    `${view.query}&${new URLSearchParams({ [by]: keys.join(',') })}`
  const ranked = [...now.rows].sort(
    (a, b) => restLast(a.label.zh, b.label.zh) || (b.value ?? 0) - (a.value ?? 0) || (a.label.zh < b.label.zh ? -1 : 1),
  )
  const shown = ranked.slice(0, top)
  const others = ranked.slice(top)
  const rest = others.reduce((sum, row) => sum + (row.value ?? 0), 0)
  const shownKeys = shown.map(row => row.keys[by] ?? '')
  const restKeys = [...others, ...before.rows]
    .map(row => row.keys[by] ?? '')
    .filter((key, at, all) => !shownKeys.includes(key) && all.indexOf(key) === at)
  const restBefore = (before.value ?? 0) - shown.reduce((sum, row) => sum + earlier(row.keys[by] ?? ''), 0)
  const line = (value: number, then: number, keys: readonly string[]): LinkedCell[] => [
    { value, query: rowsOf(now, keys) },
    { value: share(value, now.value), query: rowsOf(now, keys) },
    moved(value, then, rowsOf(before, keys)),
  ]
  const label = indicators[name].label.zh
  return {
    ...head,
    head: breakdowns[by].zh,
    columns: [
      { key: 'count', label, unit: '件', format: 'count', sum: true, indicator: name },
      { key: 'share', label: '占比', format: 'percent', indicator: null },
      { key: 'moved', label: '比重变化', unit: '百分点', format: 'points', indicator: null },
    ],
    rows: [
      ...shown.map(row => ({
        key: row.keys[by] ?? '',
        label: row.label.zh,
        cells: line(row.value ?? 0, earlier(row.keys[by] ?? ''), [row.keys[by] ?? '']),
      })),
      ...(ranked.length > top ? [{ key: 'rest', label: '其余各类', cells: line(rest, restBefore, restKeys) }] : []),
      {
        key: 'total',
        label: '合计',
        total: true,
        cells: [
          { value: whole, query: now.query },
          { value: share(whole, now.value), query: now.query },
          { value: null, query: null },
        ],
      },
    ],
    note: `占比以${label}总数（${whole}件）为基数；比重变化与上周相比，由未取整的占比相减。`,
  }
}

/** Without the links: what Word and Excel print. */
export const plainTable = ({ key: _, columns, rows, ...table }: LinkedTable): Table => ({
  ...table,
  columns: columns.map(({ key: _, indicator: __, ...column }) => column),
  rows: rows.map(({ key: _, cells, ...row }) => ({ ...row, cells: cells.map(cell => cell.value) })),
})

/** Where a column that is added up does not give its total. Empty: parts are whole. */
export function unsound({ title, columns, rows }: Table): string[] {
  const parts = rows.filter(row => !row.total)
  const totals = rows.filter(row => row.total)
  return columns.flatMap((column, at) => {
    if (!column.sum) return []
    const sum = parts.reduce((all, row) => all + numberAt(row.cells[at]), 0)
    return totals
      .filter(total => numberAt(total.cells[at]) !== sum)
      .map(total => `${title}：${column.group ?? ''}${column.label}各行之和${sum}，${total.label}${total.cells[at]}`)
  })
}

const numberAt = (cell: unknown) => (typeof cell === 'number' ? cell : 0)
