/** 公开版: a published issue as it may be read by everybody. The issue itself stays as it was frozen; this is another print of it. */
import type { Compiled, LinkedTable } from './contract.ts'
import { plainTable } from './layout.ts'
import type { Paper, Section, Table } from './paper.ts'
import { amountsKeptBack, fewest, keptBack } from './small-cells.ts'

export const unsaid = '＊'
const note = `“${unsaid}”：不足${fewest}件的，以及可由其推算出前者的，不予公开。`

export function publicEdition(paper: Paper, compiled: Compiled): Paper {
  const hidden = new Set<string>()
  const tables = new Map<string, Table>()
  const kept = new Set<string>()
  for (const table of compiled.tables) {
    if (table.columns.some(each => each.format === 'text')) {
      // Numbers of single matters, and what is said of them, are for those who handle them.
      kept.add(table.title)
      continue
    }
    const shown = protectedTable(table, hidden)
    tables.set(table.title, plainTable(shown))
  }
  return {
    ...paper,
    // What was corrected is a small number more often than not.
    ...(paper.corrections ? { corrections: paper.corrections.filter(each => each.startsWith('更正原因')) } : {}),
    title: `${paper.title}（公开版）`,
    sections: chapters(paper.sections)
      .filter(chapter => !chapter.some(each => 'table' in each && kept.has(each.table.title)))
      .flat()
      .map((section): Section => {
        if ('table' in section) return { table: tables.get(section.table.title) ?? section.table }
        if ('chart' in section) {
          const points = section.chart.points.map(each => (hides(each, hidden) ? { ...each, value: null } : each))
          return { chart: { ...section.chart, points } }
        }
        return 'paragraph' in section ? withoutHidden(section, hidden) : section
      }),
  }
}

/** A first heading with all that stands under it. */
function chapters(sections: readonly Section[]): Section[][] {
  const found: Section[][] = []
  for (const each of sections)
    if (found.length === 0 || ('heading' in each && each.level === 1)) found.push([each])
    else found.at(-1)!.push(each)
  return found
}

const hides = ({ query, value }: { query: string | null; value: number | null }, hidden: ReadonlySet<string>) =>
  (query !== null && hidden.has(query)) || (value !== null && Number.isInteger(value) && value > 0 && value < fewest)

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

/** A sentence that tells what the table keeps back keeps it back too; from the end, so that places stay right. */
function withoutHidden(section: Extract<Section, { paragraph: string }>, hidden: ReadonlySet<string>): Section {
  const found = (section.figures ?? []).filter(each => hidden.has(each.query) || /^[12]$/.test(each.text))
  const paragraph = [...found]
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, text: said }) => text.slice(0, at) + unsaid + text.slice(at + said.length), section.paragraph)
  return { paragraph }
}
