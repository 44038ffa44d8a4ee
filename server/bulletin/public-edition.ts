/** 公开版: a published issue as it may be read by everybody. The issue itself stays as it was frozen; this is another print of it. */
import type { Compiled, Correction, LinkedTable } from './contract.ts'
import { isSmall, type Secrets } from './kept-back.ts'
import { plainTable } from './layout.ts'
import type { Chart, Paper, Section, Table } from './paper.ts'
import { publicCorrections } from './public-corrections.ts'
import { publicTables } from './public-tables.ts'
import { publicWords } from './public-words.ts'
import { keptBack } from './small-cells.ts'

/** @param earlier what was published before, where the paper is a correction */
export function publicEdition(
  paper: Paper,
  compiled: Compiled & { corrections?: readonly Correction[] },
  earlier?: Compiled,
): Paper {
  const { tables, withheld, hidden, secrets } = publicTables(compiled)
  const shy = shyOf(compiled.tables, hidden)
  const tableOf = (table: Table) => {
    const shown = tables.get(table.title)
    return shown ? plainTable(shown) : table
  }
  const { corrected: _, ...open } = paper
  return {
    ...open,
    ...(paper.corrections ? { corrections: publicCorrections(paper.corrections, compiled, earlier) } : {}),
    title: `${paper.title}（公开版）`,
    sections: renumbered(
      chapters(paper.sections).filter(
        chapter => !chapter.some(each => 'table' in each && withheld.has(each.table.title)),
      ),
    )
      .map((section): Section => {
        if ('table' in section) return { table: tableOf(section.table) }
        if ('chart' in section) return { chart: publicChart(section.chart, secrets) }
        return 'paragraph' in section ? publicWords(section, secrets, hidden, shy) : section
      })
      .filter(section => !('paragraph' in section && section.paragraph === '')),
  }
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

/** A first heading with all that stands under it; each annex by itself. */
function chapters(sections: readonly Section[]): Section[][] {
  const found: Section[][] = []
  const annexAt = sections.findIndex(each => 'heading' in each && each.annex)
  for (const [at, each] of sections.entries())
    if (found.length === 0 || ('heading' in each && each.level === 1) || (annexAt >= 0 && at > annexAt))
      found.push([each])
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

/** Whose part in the table of one platform is kept back, by name. */
const shyOf = (tables: readonly LinkedTable[], hidden: ReadonlySet<string>) =>
  tables
    .flatMap(each => each.rows)
    .filter(row => row.cells.some(({ query }) => query?.includes('platform=') && hidden.has(query)))
    .map(row => row.label)
