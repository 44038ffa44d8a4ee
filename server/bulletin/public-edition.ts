/** 公开版: a published issue as it may be read by everybody. The issue itself stays as it was frozen; this is another print of it. */
import { fewestPublic } from '../../law/publicity.ts'
import type { Compiled, LinkedTable } from './contract.ts'
import { plainTable } from './layout.ts'
import type { Paper, Section, Table } from './paper.ts'
import { amountsKeptBack, keptBack } from './small-cells.ts'

export const unsaid = '＊'
const note = `“${unsaid}”：不足${fewestPublic}件的，以及可由其推算出前者的，不予公开。`

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
  const shy = shyOf(compiled.tables, hidden)
  const { corrected: _, ...open } = paper
  return {
    ...open,
    // What was corrected is a small number more often than not.
    ...(paper.corrections ? { corrections: paper.corrections.filter(each => each.startsWith('更正原因')) } : {}),
    title: `${paper.title}（公开版）`,
    sections: renumbered(
      chapters(paper.sections).filter(chapter => !chapter.some(each => 'table' in each && kept.has(each.table.title))),
    )
      .map((section): Section => {
        if ('table' in section) return { table: tables.get(section.table.title) ?? section.table }
        if ('chart' in section) {
          const points = section.chart.points.map(each => (hides(each, hidden) ? { ...each, value: null } : each))
          return { chart: { ...section.chart, points } }
        }
        return 'paragraph' in section ? withoutHidden(section, hidden, shy) : section
      })
      .filter(section => !('paragraph' in section && section.paragraph === '')),
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

/** What is left out leaves no gap in 一、二、三. */
function renumbered(all: readonly Section[][]): Section[] {
  let nth = 0
  return all.flat().map(each => {
    if (!('heading' in each) || each.level !== 1 || !/^[一二三四五六七八九十]+、/.test(each.heading)) return each
    nth += 1
    return { ...each, heading: each.heading.replace(/^[^、]+/, '一二三四五六七八九十'[nth - 1] ?? String(nth)) }
  })
}

const hides = ({ query, value }: { query: string | null; value: number | null }, hidden: ReadonlySet<string>) =>
  (query !== null && hidden.has(query)) ||
  (value !== null && Number.isInteger(value) && value > 0 && value < fewestPublic)

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

/** The sum over both platforms, where the table of one of them keeps its part back. */
const tellsPart = (query: string, hidden: ReadonlySet<string>) =>
  [...hidden].some(each => each !== query && each.replace(/&platform=[^&]*/, '') === query)

/** Whose part in the table of one platform is kept back, by name. */
const shyOf = (tables: readonly LinkedTable[], hidden: ReadonlySet<string>) =>
  tables
    .flatMap(each => each.rows)
    .filter(row => row.cells.some(({ query }) => query?.includes('platform=') && hidden.has(query)))
    .map(row => row.label)

interface Edit {
  at: number
  length: number
  put: string
}

/**
 * A sentence that tells what the table keeps back keeps it back too. One that tells a unit's sum over both platforms goes
 * altogether, and so does one of several that are level (各3件): even without the number it would tell.
 */
function withoutHidden(section: Said, hidden: ReadonlySet<string>, shy: readonly string[]): Said {
  const { paragraph, figures = [] } = section
  const gone: Edit[] = sentences(paragraph)
    .filter(({ at, text }) => {
      const level = Number(/（各(\d+)件）/.exec(text)?.[1] ?? Number.NaN)
      const inside = figures.filter(each => each.at >= at && each.at < at + text.length)
      return (
        inside.some(each => each.query.includes('unit=') && tellsPart(each.query, hidden)) ||
        (level > 0 && (level < fewestPublic || shy.some(name => text.includes(name))))
      )
    })
    .map(({ at, text }) => ({ at, length: text.length, put: '' }))
  const stars: Edit[] = figures
    .filter(
      each =>
        hidden.has(each.query) ||
        tellsPart(each.query, hidden) ||
        (/^\d+$/.test(each.text) && hides({ query: null, value: Number(each.text) }, hidden)),
    )
    .filter(each => !gone.some(({ at, length }) => each.at >= at && each.at < at + length))
    .map(each => ({ at: each.at, length: each.text.length, put: unsaid }))
  // From the end, so that places stay right.
  return {
    paragraph: [...gone, ...stars]
      .sort((one, other) => other.at - one.at)
      .reduce((text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length), paragraph),
  }
}
type Said = Extract<Section, { paragraph: string }>

const sentences = (paragraph: string) =>
  [...paragraph.matchAll(/[^。]*。?/g)].filter(each => each[0]).map(each => ({ at: each.index, text: each[0] }))
