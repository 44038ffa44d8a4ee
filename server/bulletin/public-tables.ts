/** The tables of a paper as everybody may read them, and what they keep back. */
import { fewestPublic } from '../../law/publicity.ts'
import type { Compiled, LinkedTable } from './contract.ts'
import { countIn, isComparison, isSmall, note, type Secrets, secretsOf, unsaid } from './kept-back.ts'
import { amountsKeptBack, keptBack } from './small-cells.ts'

export interface PublicTables {
  /** By title. */
  tables: Map<string, LinkedTable>
  /** Numbers of single matters, and what is said of them, are for those who handle them. */
  withheld: ReadonlySet<string>
  hidden: ReadonlySet<string>
  secrets: Secrets
}

export function publicTables(compiled: Compiled): PublicTables {
  const hidden = new Set<string>()
  const tables = new Map<string, LinkedTable>()
  const withheld = new Set<string>()
  for (const table of compiled.tables.filter(each => !isComparison(each)))
    if (table.columns.some(each => each.format === 'text')) withheld.add(table.title)
    else tables.set(table.title, protectedTable(table, hidden))
  const secrets = secretsOf(compiled, hidden)
  for (const table of compiled.tables.filter(isComparison)) tables.set(table.title, publicComparison(table, secrets))
  return { tables, withheld, hidden, secrets }
}

/** A change beside a cell that is kept back would tell it. */
function publicComparison(table: LinkedTable, secrets: Secrets): LinkedTable {
  const at = (key: string) => table.columns.findIndex(each => each.key === key)
  const rows = table.rows.map(row => {
    const silent = (column: number) => {
      const cell = row.cells[column]
      if (!cell) return false
      return isSmall(countIn(cell.value)) || secrets.has(cell.query) || tellsBase(cell.query, cell.value)
    }
    const tellsBase = (query: string | null, value: unknown) =>
      query !== null && secrets.tellsBase(query, String(value))
    const cells = row.cells.map((cell, column) => {
      const [change, of] = table.columns[column]!.key.split('-')
      const gone = of && change === 'change' ? silent(at('now')) || silent(at(of)) : silent(column)
      return gone ? { value: unsaid, query: null } : cell
    })
    return { ...row, cells }
  })
  const starred = rows.some(row => row.cells.some(cell => cell.value === unsaid))
  return starred ? { ...table, rows, note: `${table.note ?? ''}${note}` } : table
}

/** Rows whose counts are small tell nothing at all: a share, a change or an amount would give the count away. */
export function protectedTable(table: LinkedTable, hidden: Set<string> = new Set()): LinkedTable {
  const rows = table.rows.map((row, at) => ({ ...row, at }))
  const parts = rows.filter(row => !row.total)
  const counts = table.columns.flatMap((each, at) => (each.format === 'count' && each.sum ? [at] : []))
  const amounts = table.columns.flatMap((each, at) => (each.format === 'money-wan' && each.sum ? [at] : []))
  const valuesOf = (column: number) => parts.map(row => Number(row.cells[column]!.value ?? 0))
  const gone = new Set<string>()
  const silent = new Set<number>()
  const hide = (row: number, column: number) => gone.add(`${row}:${column}`)
  const totals = rows.filter(row => row.total)
  for (const column of counts) {
    const { cells, total } = keptBack(valuesOf(column))
    for (const at of cells) {
      hide(parts[at]!.at, column)
      silent.add(at)
    }
    if (total) for (const row of totals) hide(row.at, column)
  }
  for (const column of amounts) {
    const { cells, total } = amountsKeptBack(valuesOf(column), silent)
    for (const at of cells) hide(parts[at]!.at, column)
    if (total) for (const row of totals) hide(row.at, column)
  }
  const derived = table.columns.flatMap((_, at) => (counts.includes(at) || amounts.includes(at) ? [] : [at]))
  for (const at of silent) for (const column of derived) hide(parts[at]!.at, column)
  for (const { row, column } of smallBases(table)) hide(row, column)
  if (gone.size === 0) return table
  return {
    ...table,
    // The note below the table names the total.
    note: totals.some(row => counts.some(column => gone.has(`${row.at}:${column}`)))
      ? note
      : `${table.note ?? ''}${note}`,
    rows: table.rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell, column) => {
        if (!gone.has(`${at}:${column}`) || cell.value === null) return cell
        if (cell.query !== null) hidden.add(cell.query)
        return { value: unsaid, query: null }
      }),
    })),
  }
}

/** ↑900% on ten: a year ago it was one. What a change is counted from is no smaller than what may be told. */
function smallBases({ columns, rows }: LinkedTable) {
  return columns.flatMap((each, column) => {
    if (each.format !== 'change') return []
    const of = columns.findIndex(one => one.format === 'count' && one.indicator === each.indicator)
    return rows.flatMap(({ cells }, row) => {
      const change = cells[column]!.value
      const now = cells[of]?.value
      if (typeof change !== 'number' || typeof now !== 'number') return []
      const base = change > -1 ? now / (1 + change) : fewestPublic
      return base < fewestPublic - 0.5 ? [{ row, column }] : []
    })
  })
}
