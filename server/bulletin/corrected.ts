/** What a new version corrects, as it is read: for each table that changed, the rows that changed, before above after. */
import { type IndicatorName, neverTogether } from '../../law/indicators.ts'
import type { Compiled, Correction } from './contract.ts'
import { cellWords } from './figure-words.ts'
import { formatOfUnit, type Paper, printed, type Table } from './paper.ts'

/** Where a figure stands that is in no table. */
const inSentences = '正文'

/** Of two rates that never share a table the one stands in a table of its own. */
const tableFor = (name: string, label: string) =>
  neverTogether.some(([, apart]) => apart === (name.split(' ')[0] as IndicatorName))
    ? `${inSentences}（${label}）`
    : inSentences

/** The figures of the sentences, as a correction names them. Those of one platform, and of earlier times, stand in tables. */
export const spokenOf = ({ figures }: Pick<Compiled, 'figures'>) =>
  Object.entries(figures ?? {})
    .filter(([name]) => !/@|^(city|national)\./.test(name))
    .map(([name, figure]) => ({
      name,
      table: tableFor(name, figure.label.zh),
      row: figure.label.zh,
      column: cellWords(name),
      figure,
    }))

/** Every figure of a sentence that differs, as printed. */
export function changedFigures(before: Pick<Compiled, 'figures'>, after: Pick<Compiled, 'figures'>): Correction[] {
  const old = new Map(spokenOf(before).map(({ name, figure }) => [name, figure]))
  return spokenOf(after).flatMap(({ name, table, row, column, figure }) => {
    const then = old.get(name)
    const [was, is] = [then, figure].map(each => each && printed(formatOfUnit(each.unit), each.value))
    return was === undefined || was === is ? [] : [{ table, row, column, before: was, after: is! }]
  })
}

/** Sentences written otherwise: a quoted number stands in no record, so that only the words tell that it changed. */
export function changedWords(before: Pick<Paper, 'sections'>, after: Pick<Paper, 'sections'>): string[] {
  const [was, is] = [spokenIn(before), spokenIn(after)]
  const gone = [...was].flatMap(([words, text]) => (is.has(words) ? [] : [text]))
  const come = [...is].flatMap(([words, text]) => (was.has(words) ? [] : [text]))
  if (gone.length === come.length) return gone.map((text, at) => `正文“${text}。”更正为“${come[at]}。”`)
  return [...gone.map(text => `正文删去“${text}。”`), ...come.map(text => `正文增加“${text}。”`)]
}

/** Each sentence by its words alone, without what was counted. */
function spokenIn({ sections }: Pick<Paper, 'sections'>): Map<string, string> {
  return new Map(
    sections.flatMap(each => {
      if (!('paragraph' in each)) return []
      let bare = each.paragraph
      for (const { at, text } of [...(each.figures ?? [])].sort((a, b) => b.at - a.at))
        bare = `${bare.slice(0, at)}□${bare.slice(at + text.length)}`
      const printed = each.paragraph.split('。')
      return bare.split('。').flatMap((words, n): [string, string][] => (words ? [[words, printed[n]!]] : []))
    }),
  )
}

export function correctedTables(corrections: readonly Correction[]): Table[] {
  const tables = new Map<string, Correction[]>()
  for (const each of corrections) tables.set(each.table, [...(tables.get(each.table) ?? []), each])
  return [...tables].map(([table, of]) => (table.startsWith(inSentences) ? inWords(table, of) : beforeAfter(table, of)))
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
const inWords = (table: string, of: readonly Correction[]): Table => ({
  title: `${table}更正前后对照`,
  head: '数字',
  columns: [text('更正前'), text('更正后')],
  rows: of.map(({ row, column, before, after }) => ({
    label: column ? `${row}（${column}）` : row,
    cells: [before, after],
  })),
})
