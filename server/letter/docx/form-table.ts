/** The ruled tables of forms 1 and 9: printed words, filled fields, side headings written downwards. */
import { AlignmentType, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign } from 'docx'
import type { Block, Cell } from '../../../law/letters/index.ts'
import { mm, size, textWidth } from './page.ts'
import { words } from './text.ts'

type FormTable = Extract<Block, { kind: 'table' }>

/** @param least height of a row of one line, in millimetres */
export function formTable({ widths, rows }: FormTable, least = 9): Table {
  const whole = widths.reduce((sum, each) => sum + each, 0)
  const columns = widths.map(each => Math.round((textWidth.portrait * each) / whole))
  return new Table({
    columnWidths: columns,
    width: { size: textWidth.portrait, type: 'dxa' },
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      row =>
        new TableRow({
          height: { value: mm(row.height ?? least), rule: HeightRule.ATLEAST },
          cantSplit: !row.height,
          children: row.cells.map(each => cell(each, (row.height ?? 0) > 0)),
        }),
    ),
  })
}

/** Side headings are stacked character by character: a row with turned text cannot run on to the next page. */
function cell({ text, label, span, rows, upright }: Cell, tall: boolean): TableCell {
  const centred = label || (!tall && text.length <= 12)
  return new TableCell({
    columnSpan: span,
    rowSpan: rows,
    margins: { top: mm(0.8), bottom: mm(0.8), left: mm(1.5), right: mm(1.5) },
    verticalAlign: label || !tall ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: (upright ? stacked(text) : text.split('\n')).map(
      part =>
        new Paragraph({
          alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { line: 300, lineRule: 'exact' },
          children: words(part, { size: size.小四, face: label ? '黑体' : '仿宋' }),
        }),
    ),
  })
}

/** One character under the other; a long heading in twos, so that it makes the row no higher than its field. */
function stacked(text: string): string[] {
  const step = text.length > 6 ? 2 : 1
  return Array.from({ length: Math.ceil(text.length / step) }, (_, at) => text.slice(at * step, (at + 1) * step))
}
