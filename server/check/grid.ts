/** A table with its head told from its body, and its cells as numbers. */
import type { Table } from './document.ts'

export interface Cell {
  text: string
  value: number
  decimals: number
  percent: boolean
}
export interface Column {
  name: string
  at: number
}
export interface Grid {
  columns: Column[]
  rows: { name: string; at: number; total: boolean; cells: (Cell | undefined)[] }[]
}

/** ↑2.36 · −11.5% · 1,747 · 44.37万 are numbers; 「--」 and words are none. */
export function cellOf(text: string | undefined): Cell | undefined {
  const bare = (text ?? '').replace(/[\s,，]/g, '').replace(/[−–—](?=\d)/g, '-')
  const match = /^([↑↓▲▼+-])?(\d+)(\.\d+)?(%|万元|元|件|个)?([↑↓▲▼])?$/.exec(bare)
  if (!match) return undefined
  const [, sign = '', digits = '', fraction = '', unit = '', mark = ''] = match
  const value = Number(digits + fraction) * (/[-↓▼]/.test(sign + mark) ? -1 : 1)
  return { text: text!.trim(), value, decimals: Math.max(0, fraction.length - 1), percent: unit === '%' }
}

const totals = /^(合计|总计|总量|全市合计|全市|小计|总数|共计)$/

/** The head is the rows before the first one that is mostly numbers; heads of several rows are joined. */
export function gridOf(table: Table): Grid | undefined {
  const width = Math.max(...table.rows.map(row => row.length))
  const first = table.rows.findIndex(
    (row, at) =>
      at > 0 && row.slice(1).filter(cell => cellOf(cell)).length >= Math.max(1, Math.floor((row.length - 1) / 3)),
  )
  if (first < 1 || width < 2) return undefined
  const head = table.rows.slice(0, first)
  const columns = Array.from({ length: width }, (_, at) => ({
    at,
    name: [...new Set(head.map(row => (row[at] ?? '').trim()))].join(''),
  }))
  /** 序号｜单位｜…: the column that names the rows is the first that is not numbers. */
  const naming = columns.findIndex(each => table.rows.slice(first).some(row => row[each.at] && !cellOf(row[each.at])))
  if (naming < 0 || naming > 2) return undefined
  const rows = table.rows.slice(first).map((row, n) => {
    const name = (row[naming] || row.slice(0, naming + 1).find(Boolean) || '').replace(/\s/g, '')
    const cells = columns.map(each => (each.at <= naming ? undefined : cellOf(row[each.at])))
    return {
      name,
      at: first + n,
      total: row.slice(0, naming + 1).some(cell => totals.test(cell.replace(/[\s*]/g, ''))),
      cells,
    }
  })
  return { columns: columns.filter(each => each.at > naming), rows }
}

export const isShare = (column: Column) =>
  /占比|比重|所占|占.*%|份额/.test(column.name) && !/变化|增减/.test(column.name)
export const isChange = (column: Column) => /同比|环比|增长|增幅|升降|变化|增减/.test(column.name)
export const isRate = (column: Column) => /率/.test(column.name) && !isChange(column)
export const isCount = (column: Column, grid: Grid) =>
  !isShare(column) &&
  !isChange(column) &&
  !isRate(column) &&
  !/序号|排名|得分|天数|时长|平均/.test(column.name) &&
  grid.rows.some(row => row.cells[column.at])
