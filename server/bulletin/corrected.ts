/** What a new version corrects, as it is read: for each table that changed, the rows that changed, before above after. */
import type { Correction } from './contract.ts'
import type { Table } from './paper.ts'

export function correctedTables(corrections: readonly Correction[]): Table[] {
  const tables = new Map<string, Correction[]>()
  for (const each of corrections) tables.set(each.table, [...(tables.get(each.table) ?? []), each])
  return [...tables].map(([table, of]) => (table === '正文' ? inWords(of) : beforeAfter(table, of)))
}

const text = (label: string, group?: string) => ({
  label,
  format: 'text' as const,
  align: 'right' as const,
  ...(group ? { group } : {}),
})

function beforeAfter(table: string, of: readonly Correction[]): Table {
  const columns = new Map(of.map(({ group, label, column }) => [column, text(label ?? column, group)]))
  const line = (row: string, at: 'before' | 'after') => ({
    label: `${row}　${at === 'before' ? '更正前' : '更正后'}`,
    cells: [...columns.keys()].map(column => of.find(each => each.row === row && each.column === column)?.[at] ?? ''),
  })
  return {
    title: `${table}更正前后对照`,
    head: '项目',
    columns: [...columns.values()],
    rows: [...new Set(of.map(each => each.row))].flatMap(row => [line(row, 'before'), line(row, 'after')]),
    note: '空白处未更正。',
  }
}

/** Figures that stand in sentences only: one to a line. */
const inWords = (of: readonly Correction[]): Table => ({
  title: '正文更正前后对照',
  head: '数字',
  columns: [text('更正前'), text('更正后')],
  rows: of.map(({ row, column, before, after }) => ({
    label: column ? `${row}（${column}）` : row,
    cells: [before, after],
  })),
})
