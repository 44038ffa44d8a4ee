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

type Written = Pick<Paper, 'title' | 'sections'>

/** Title, headings and sentences written otherwise: a quoted number stands in no record, so that only the words tell that it changed. */
export const changedWords = (before: Written, after: Written): string[] => [
  ...(before.title === after.title ? [] : [`标题“${before.title}”更正为“${after.title}”。`]),
  ...rewritten('小标题', headingsIn(before), headingsIn(after), ''),
  ...rewritten('正文', spokenIn(before), spokenIn(after), '。'),
]

function rewritten(where: string, was: Map<string, string>, is: Map<string, string>, end: string): string[] {
  const gone = [...was].flatMap(([words, text]) => (is.has(words) ? [] : [text]))
  const come = [...is].flatMap(([words, text]) => (was.has(words) ? [] : [text]))
  const stop = end ? '' : '。'
  if (gone.length === come.length)
    return gone.map((text, at) => `${where}“${text}${end}”更正为“${come[at]}${end}”${stop}`)
  return [
    ...gone.map(text => `${where}删去“${text}${end}”${stop}`),
    ...come.map(text => `${where}增加“${text}${end}”${stop}`),
  ]
}

/** Without the number, which moves on when a section comes before it. */
const headingsIn = ({ sections }: Written) =>
  new Map(
    sections.flatMap(each => {
      const heading =
        'heading' in each ? each.heading.replace(/^(（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)/, '') : ''
      return heading ? [[heading, heading] as const] : []
    }),
  )

/** Each sentence by its words alone, without what was counted. */
function spokenIn({ sections }: Written): Map<string, string> {
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
