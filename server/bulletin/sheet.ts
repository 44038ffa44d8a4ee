/** One table of figures on one Excel sheet. */
import type { Cell, Worksheet } from 'exceljs'
import { oneLine } from '../../law/letters/index.ts'
import { type Figure, type Format, inUnit, printed, type Row, type Table } from './paper.ts'
import { alignOf, labelOf, runOf } from './table.ts'

/** How Excel writes each format; the sign of a change is an arrow, as in print. */
const numberFormats: Record<Format, string> = {
  count: '#,##0',
  'money-wan': '#,##0.00',
  kilograms: '#,##0.0',
  percent: '0.00%',
  change: '"↑"0.00%;"↓"0.00%;"持平"',
  points: '"↑"0.00;"↓"0.00;"持平"',
  text: '@',
}

/** Title and unit in the first two lines, then the head, frozen and repeated on paper, then the rows. */
export function fillSheet(sheet: Worksheet, table: Table) {
  const width = table.columns.length + 1
  const grouped = table.columns.some(each => each.group)
  const head = grouped ? 4 : 3
  writeWords(sheet.getCell(1, 1), table.title, { name: '黑体', size: 16 })
  join(sheet, 1, width)
  sheet.getRow(1).height = 28
  writeWords(sheet.getCell(2, 1), table.unit ? `单位：${table.unit}` : '', { name: '仿宋', size: 11 }, 'right')
  join(sheet, 2, width)
  writeHead(sheet, table, head)
  for (const [at, row] of table.rows.entries()) writeRow(sheet, table, row, at, head)
  if (table.note) {
    const last = head + table.rows.length + 1
    sheet.getRow(last).height = 32
    writeWords(sheet.getCell(last, 1), `注：${table.note}`, { name: '仿宋', size: 10 }, 'left')
    join(sheet, last, width)
  }
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: head }]
  sheet.pageSetup.printTitlesRow = `1:${head}`
  widen(sheet, table)
}

/** The first cells of a row made one; Excel calls a merge of a single cell damage. */
function join(sheet: Worksheet, row: number, width: number) {
  if (width > 1) sheet.mergeCells(row, 1, row, width)
}

function writeHead(sheet: Worksheet, { head = '单位', columns }: Table, last: number) {
  const first = last === 4 ? 3 : last
  const heading = (row: number, column: number, text: string, toRow = row, toColumn = column) => {
    writeWords(sheet.getCell(row, column), text, { name: '黑体', size: 11 })
    if (toRow !== row || toColumn !== column) sheet.mergeCells(row, column, toRow, toColumn)
    for (let r = row; r <= toRow; r++) for (let c = column; c <= toColumn; c++) sheet.getCell(r, c).border = box
  }
  for (let row = first; row <= last; row++) sheet.getRow(row).height = last > first ? 24 : 38
  heading(first, 1, head, last)
  for (const [at, column] of columns.entries()) {
    const opens = column.group && columns[at - 1]?.group !== column.group
    if (opens) heading(first, at + 2, column.group!, first, at + 1 + runOf(columns, at))
    heading(column.group ? last : first, at + 2, labelOf(column), last)
  }
}

function writeRow(sheet: Worksheet, table: Table, row: Row, at: number, head: number) {
  const face = { name: row.total ? '黑体' : '仿宋', size: 11 }
  const place = head + 1 + at
  const lines = [row.label, ...row.cells].map(each => Math.ceil(wide(String(each)) / 38))
  sheet.getRow(place).height = tall(Math.max(1, ...lines))
  writeWords(sheet.getCell(place, 1), row.label, face, row.total ? 'center' : 'left')
  sheet.getCell(place, 1).border = box
  table.columns.forEach((column, index) => {
    const cell = sheet.getCell(place, index + 2)
    const figure = row.cells[index] ?? null
    if (typeof figure !== 'number' || !Number.isFinite(figure)) {
      writeWords(cell, printed(column.format, figure), face, alignOf(column))
    } else {
      const value = inUnit(column.format, figure)
      const from = row.total && column.sum ? summedFrom(table, at, index, figure) : undefined
      const letter = cell.address.replace(/\d+$/, '')
      cell.value =
        from === undefined
          ? value
          : { formula: `SUM(${letter}${head + 1 + from}:${letter}${place - 1})`, result: value }
      cell.numFmt = column.format === 'text' ? 'General' : numberFormats[column.format]
      cell.font = face
      cell.alignment = { horizontal: alignOf(column), vertical: 'middle' }
    }
    cell.border = box
  })
}

/**
 * The row from which the total adds up: after the last total before it. undefined where the printed total is not that
 * sum: then it is written as the number it is, for a formula must never show another figure than the frozen bulletin.
 */
function summedFrom({ rows }: Table, total: number, column: number, printedTotal: number): number | undefined {
  const from = rows.slice(0, total).findLastIndex(each => each.total) + 1
  const parts: Figure[] = rows.slice(from, total).map(each => each.cells[column] ?? null)
  const sum = parts.reduce<number>((all, each) => all + (typeof each === 'number' ? each : 0), 0)
  return parts.length > 0 && sum === printedTotal ? from : undefined
}

const box = {
  top: { style: 'thin' },
  bottom: { style: 'thin' },
  left: { style: 'thin' },
  right: { style: 'thin' },
} as const

/** Text format as well as text type, so that it stays a text when somebody edits the cell. */
function writeWords(cell: Cell, text: string, font: Cell['font'], horizontal: 'left' | 'center' | 'right' = 'center') {
  cell.value = cellText(text)
  cell.numFmt = '@'
  cell.font = font
  cell.alignment = { horizontal, vertical: 'middle', wrapText: true }
}

/** Excel refuses a cell of more than 32,767 characters. */
export const cellText = (text: string) => oneLine(text).slice(0, 32_767).toWellFormed()

/** The height of so many lines with air above and below, in points; Excel allows 409. */
export const tall = (lines: number) => Math.min(409, 16 * lines + 8)

/** In Excel's measure, the width of a digit; a Chinese character is two wide. */
const wide = (text: string) => [...text].reduce((sum, each) => sum + (each < '\u0100' ? 1 : 2), 0)

/** Between 8 and 40, by the longest text. */
function widen(sheet: Worksheet, { head = '单位', columns, rows }: Table) {
  const fit = (texts: string[]) => Math.min(40, texts.reduce((most, each) => Math.max(most, wide(each)), 8) + 2)
  sheet.getColumn(1).width = fit([head, ...rows.map(each => each.label)])
  columns.forEach((column, at) => {
    const figures = rows.map(row => printed(column.format, row.cells[at] ?? null))
    sheet.getColumn(at + 2).width = Math.max(fit(figures), Math.min(16, fit([labelOf(column)])))
  })
}
