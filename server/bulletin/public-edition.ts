/** 公开版: a published issue as it may be read by everybody. The issue itself stays as it was frozen; this is another print of it. */
import { fewestPublic } from '../../law/publicity.ts'
import type { Compiled, LinkedTable } from './contract.ts'
import { countIn, isComparison, isSmall, note, type Secrets, secretsOf, unsaid } from './kept-back.ts'
import { plainTable } from './layout.ts'
import type { Chart, Paper, Section, Table } from './paper.ts'
import { publicWords } from './public-words.ts'
import { amountsKeptBack, keptBack } from './small-cells.ts'

export { unsaid }

export function publicEdition(paper: Paper, compiled: Compiled): Paper {
  const hidden = new Set<string>()
  const tables = new Map<string, Table>()
  const kept = new Set<string>()
  for (const table of compiled.tables.filter(each => !isComparison(each))) {
    if (table.columns.some(each => each.format === 'text')) {
      // Numbers of single matters, and what is said of them, are for those who handle them.
      kept.add(table.title)
      continue
    }
    const shown = protectedTable(table, hidden)
    tables.set(table.title, plainTable(shown))
  }
  const secrets = secretsOf(compiled, hidden)
  for (const table of compiled.tables.filter(isComparison))
    tables.set(table.title, plainTable(publicComparison(table, secrets)))
  const shy = shyOf(compiled.tables, hidden)
  return {
    ...paper,
    // What was corrected is a small number more often than not.
    ...(paper.corrections ? { corrections: paper.corrections.filter(each => each.startsWith('更正原因')) } : {}),
    title: `${paper.title}（公开版）`,
    sections: renumbered(
      chapters(paper.sections).filter(chapter => !chapter.some(each => 'table' in each && kept.has(each.table.title))),
    )
      .map((section): Section => {
        if ('table' in section) return { table: tables.get(section.table.title) ?? section.table }
        if ('chart' in section) return { chart: publicChart(section.chart, secrets) }
        return 'paragraph' in section ? publicWords(section, secrets, hidden, shy) : section
      })
      .filter(section => !('paragraph' in section && section.paragraph === '')),
  }
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

/** The bars of one chart may be all there are; the sum stands in the sentences. */
function publicChart(chart: Chart, secrets: Secrets): Chart {
  const small = (value: number | null) => chart.format === 'count' && isSmall(value)
  const inTable = chart.points.some(each => secrets.has(each.query))
  const alone = chart.kind === 'bars' && chart.format === 'count' && !inTable
  const { cells, total } = keptBack(alone ? chart.points.map(each => each.value ?? 0) : [])
  const points = chart.points.map((each, at) =>
    total || cells.has(at) || small(each.value) || secrets.has(each.query) ? { ...each, value: null } : each,
  )
  return { ...chart, points }
}

/** A first heading with all that stands under it. */
function chapters(sections: readonly Section[]): Section[][] {
  const found: Section[][] = []
  for (const each of sections)
    if (found.length === 0 || ('heading' in each && each.level === 1)) found.push([each])
    else found.at(-1)!.push(each)
  return found
}

/** What is left out leaves no gap in 一、二、三. */
function renumbered(all: readonly Section[][]): Section[] {
  let nth = 0
  return all.flat().map(each => {
    if (!('heading' in each) || each.level !== 1 || !/^[一二三四五六七八九十]+、/.test(each.heading)) return each
    nth += 1
    return { ...each, heading: each.heading.replace(/^[^、]+/, '一二三四五六七八九十'[nth - 1] ?? String(nth)) }
  })
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

/** Whose part in the table of one platform is kept back, by name. */
const shyOf = (tables: readonly LinkedTable[], hidden: ReadonlySet<string>) =>
  tables
    .flatMap(each => each.rows)
    .filter(row => row.cells.some(({ query }) => query?.includes('platform=') && hidden.has(query)))
    .map(row => row.label)
