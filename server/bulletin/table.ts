/** A table of figures in Word: head repeated on every page, figures to the right, no row torn apart. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  Table as WordTable,
} from 'docx'
import { character, mm, set, size, textWidth, widthOf, words } from '../letter/index.ts'
import { type Column, printed, type Table } from './paper.ts'

const look = { size: size.五号 }
/** A character of 五号 against the 三号 that widthOf counts in. */
const small = size.五号 / size.三号
const padding = mm(2.4)

/** Too wide for an upright page: goes on a page laid across. */
export const isWide = (table: Table) => naturalWidths(table).reduce((sum, each) => sum + each, 0) > textWidth.portrait

/** Title, unit, table and note. @param keepNext with what follows: the 版记 never stands on a page of its own */
export function tableOf(table: Table, landscape: boolean, keepNext = false): (Paragraph | WordTable)[] {
  const width = landscape ? textWidth.landscape : textWidth.portrait
  const natural = naturalWidths(table)
  const whole = natural.reduce((sum, each) => sum + each, 0)
  const widths = natural.map(each => Math.floor((each * width) / whole))
  const grouped = table.columns.some(each => each.group)
  const unit = table.unit
    ? [set(`单位：${table.unit}`, { alignment: AlignmentType.RIGHT, keepNext: true, spacing: tight }, look)]
    : []
  const note = table.note ? [set(`注：${table.note}`, { spacing: { ...tight, before: 60 }, keepNext }, look)] : []
  return [
    caption(table.title),
    ...unit,
    new WordTable({
      columnWidths: widths,
      width: { size: widths.reduce((sum, each) => sum + each, 0), type: 'dxa' },
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      rows: [...(grouped ? twoHeads(table) : oneHead(table)), ...table.rows.map((row, at) => body(table, row, at))],
      borders: { top: thick, bottom: thick, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin },
    }),
    ...note,
    set('', { spacing: tight, keepNext }),
  ]
}

const tight = { line: 320, lineRule: 'exact' } as const
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' }

const caption = (text: string) =>
  set(
    text,
    { alignment: AlignmentType.CENTER, keepNext: true, spacing: { line: 480, lineRule: 'exact' } },
    { face: '黑体', size: size.小四 },
  )

function oneHead({ head = '单位', columns }: Table): TableRow[] {
  return [headRow([headCell(head), ...columns.map(each => headCell(headOf(each)))])]
}

/** Columns of one group share a head; a column without group takes both lines. */
function twoHeads({ head = '单位', columns }: Table): TableRow[] {
  const first: TableCell[] = [headCell(head, { rowSpan: 2 })]
  const second: TableCell[] = []
  columns.forEach((column, at) => {
    if (!column.group) first.push(headCell(headOf(column), { rowSpan: 2 }))
    else {
      if (columns[at - 1]?.group !== column.group)
        first.push(headCell(column.group, { columnSpan: runOf(columns, at) }))
      second.push(headCell(headOf(column)))
    }
  })
  return [headRow(first), headRow(second)]
}

/** How many columns from here on stand in the same group. */
export function runOf(columns: readonly Column[], from: number): number {
  const next = columns.findIndex((each, at) => at > from && each.group !== columns[from]!.group)
  return (next < 0 ? columns.length : next) - from
}

export const labelOf = ({ label, unit }: Column) => (unit ? `${label}（${unit}）` : label)

/** The unit stands under the label, so that neither is torn. */
const headOf = ({ label, unit }: Column) => (unit ? `${label}\n（${unit}）` : label)

/** Figures to the right, words in the middle, unless the column says otherwise. */
export const alignOf = ({ align, format }: Column) => align ?? (format === 'text' ? 'center' : 'right')

const headRow = (children: TableCell[]) => new TableRow({ children, tableHeader: true, cantSplit: true })

const headCell = (text: string, span: { rowSpan?: number; columnSpan?: number } = {}) =>
  cell(text, { ...span, align: 'center', face: '黑体', keepNext: true })

/** A table of a few rows stands on one page; of a longer one the first rows stay with the head. */
const short = 16
const together = ({ rows, note }: Table, at: number) =>
  rows.length <= short ? note !== undefined || at < rows.length - 1 : at < 2

function body(table: Table, row: Table['rows'][number], at: number): TableRow {
  const keepNext = together(table, at)
  const face = row.total ? '黑体' : '仿宋'
  const cells = table.columns.map((column, at) =>
    cell(printed(column.format, row.cells[at] ?? null), { align: alignOf(column), face, keepNext }),
  )
  return new TableRow({
    cantSplit: true,
    children: [cell(row.label, { align: row.total ? 'center' : 'left', face, keepNext }), ...cells],
  })
}

interface CellLook {
  align: 'left' | 'center' | 'right'
  face: '黑体' | '仿宋'
  keepNext?: boolean
  rowSpan?: number
  columnSpan?: number
}

function cell(text: string, { align, face, keepNext = false, ...span }: CellLook): TableCell {
  return new TableCell({
    ...span,
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: mm(0.7), bottom: mm(0.7), left: mm(1), right: mm(1) },
    children: [
      new Paragraph({
        alignment: align,
        ...(keepNext ? { keepNext } : {}),
        spacing: { line: 300, lineRule: 'exact' },
        children: words(text, { ...look, face }),
      }),
    ],
  })
}

/** What each column needs for its longest cell; a head may break after six characters, a cell after eighteen. */
function naturalWidths({ head = '单位', columns, rows }: Table): number[] {
  const label = widest([head, ...rows.map(each => each.label)], 18)
  const rest = columns.map((column, at) =>
    Math.max(
      widest(headOf(column).split('\n'), 6),
      widest(
        rows.map(row => printed(column.format, row.cells[at] ?? null)),
        18,
      ),
    ),
  )
  return [label, ...rest].map(each => Math.ceil(each * small) + padding)
}

const widest = (texts: string[], limit: number) =>
  texts.reduce((most, each) => Math.max(most, Math.min(widthOf(each) + slackOf(each), limit * character)), 0)

/** Figures of the open fallback faces are wider than those of Times; a figure must not break. */
const slackOf = (text: string) => (/[\d%]/.test(text) ? text.length * 0.16 * character : 0)
