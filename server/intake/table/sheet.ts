/** The filled rows of one sheet, one at a time; the rest of the sheet is never in memory. */
import { refuseSize } from './refuse.ts'
import { type CellFlaw, isBlank, type Limits, type TableRow } from './row.ts'
import { textOfSerial } from './serial.ts'
import type { Workbook } from './workbook.ts'
import { attribute, xmlScanner } from './xml.ts'
import { partBytes, type ZipPart } from './zip.ts'

/** Blank rows are left out: a real file had 65,203 row elements, of which 496 held anything. */
export async function* sheetRows(book: Workbook, sheet: ZipPart, limits: Limits): AsyncGenerator<TableRow> {
  const ready: TableRow[] = []
  const scanner = xmlScanner(rowBuilder(book, limits, row => ready.push(row)))
  const decoder = new TextDecoder()
  let rows = 0
  for await (const bytes of partBytes(book.path, sheet, book.budget)) {
    scanner(decoder.decode(bytes, { stream: true }))
    rows += ready.length
    if (rows > limits.rows)
      throw refuseSize(`超过${limits.rows}行，请分成几个文件`, `more than ${limits.rows} rows; split it`)
    yield* ready
    ready.length = 0
  }
}

function rowBuilder(book: Workbook, limits: Limits, done: (row: TableRow) => void) {
  let current: TableRow = { row: 0, cells: [] }
  let column = -1
  let type = ''
  let style = 0
  let text = ''
  let taking = false
  let guide = false
  return {
    open(name: string, attributes: string) {
      if (name === 'c') {
        column = columnOf(attribute(attributes, 'r')) ?? column + 1
        type = attribute(attributes, 't') ?? 'n'
        style = Number(attribute(attributes, 's') ?? 0)
        text = ''
      } else if (name === 'v' || name === 't') taking = true
      else if (name === 'rPh') guide = true
      else if (name === 'row') {
        current = { row: Number(attribute(attributes, 'r') ?? current.row + 1), cells: [] }
        column = -1
      }
    },
    text(piece: string) {
      if (taking && !guide) text += piece
    },
    close(name: string) {
      if (name === 'v' || name === 't') taking = false
      else if (name === 'rPh') guide = false
      else if (name === 'c' && text !== '') {
        if (column >= limits.columns)
          throw refuseSize(
            `第${current.row}行超过${limits.columns}列`,
            `row ${current.row} has more than ${limits.columns} columns`,
          )
        const { shown, flaw } = valueInCell(book, type, style, text, limits.percentages)
        while (current.cells.length < column) current.cells.push('')
        current.cells[column] = shown
        if (flaw) current.flaws = [...(current.flaws ?? []), { column, kind: flaw, shown }]
      } else if (name === 'row' && !isBlank(current.cells)) done(current)
    },
  }
}

function valueInCell(
  book: Workbook,
  type: string,
  style: number,
  text: string,
  percentages: boolean,
): { shown: string; flaw?: CellFlaw['kind'] } {
  if (type === 's') return { shown: book.strings[Number(text)] ?? '' }
  if (type === 'e') return { shown: text, flaw: 'excel-error' }
  if (type === 'b') return { shown: text === '1' ? '是' : '否' }
  if (type !== 'n') return { shown: text }
  const number = Number(text)
  if (!Number.isFinite(number)) return { shown: text }
  if (book.dateStyles[style] && number >= 0 && number < 2_958_466) return { shown: textOfSerial(number, book.from1904) }
  const decimals = percentages ? book.percentStyles[style] : undefined
  if (decimals !== undefined) return { shown: `${(number * 100).toFixed(decimals)}%` }
  // A double holds 15 digits; a registration number has 25.
  if (Math.abs(number) >= 1e15) return { shown: BigInt(Math.trunc(number)).toString(), flaw: 'digits-lost' }
  return { shown: plainNumber(number) }
}

/** As Excel shows it: 15 significant digits (0.1 + 0.2 is stored as 0.30000000000000004), never with an exponent. */
function plainNumber(number: number) {
  const shown = String(Number(number.toPrecision(15)))
  return shown.includes('e') ? number.toFixed(15).replace(/\.?0+$/, '') : shown
}

/** 'AB12' → 27. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~32
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column > 0 ? column - 1 : undefined
}
