/** Any table that an office sends, read as text row by row: .xlsx, .csv in the encodings in use, and .gz of both. */
import { csvForm, csvRows, type Encoding } from './csv.ts'
import { findHeader } from './header.ts'
import { asRefusal, refuseFile } from './refuse.ts'
import { isBlank, type Limits, type TableRow, limits as usual } from './row.ts'
import { sheetRows } from './sheet.ts'
import { type PlainFile, plainFile, type Source } from './source.ts'
import { openWorkbook } from './workbook.ts'

export interface Table {
  format: 'xlsx' | 'csv'
  encoding?: Encoding
  /** The first visible sheet that holds anything is read; the others are named so that nobody believes they came in. */
  sheet?: { read: string; leftOut: string[] }
  headers: string[]
  headerRow: number
  /** Serial numbers without a date format count from 1904-01-01. */
  from1904: boolean
  /** The filled rows below the header, once. */
  rows: AsyncIterable<TableRow>
  /** For whoever leaves without reading `rows`: removes temporary files. */
  close: () => Promise<void>
}

export interface ReadOptions {
  limits?: Partial<Limits>
  /** Whether a column name, by its key (header.ts), is a known one; helps to find the header row. */
  knows?: (key: string) => boolean
}

/**
 * Opens a table and finds its header row. The type of the file is told by its content, its name serves messages only.
 * Memory does not grow with the rows (an .xlsx holds its shared strings, at most `limits.heldBytes`).
 * @throws Problem bad-input when it is no table, is damaged, encrypted or empty; too-large beyond `limits`. Reading
 * `rows` may throw the same: damage further down is only seen there.
 */
export async function readTable(source: Source, filename: string, options: ReadOptions = {}): Promise<Table> {
  const limits = { ...usual, ...options.limits }
  let file: PlainFile | undefined
  try {
    file = await plainFile(source, filename, limits)
    const opened =
      file.format === 'zip' ? await openXlsx(file.path, filename, limits) : await openCsv(file.path, limits)
    return await withHeader(opened, file, filename, options.knows ?? (() => false))
  } catch (error) {
    await file?.dispose()
    throw asRefusal(error, filename)
  }
}

interface Opened {
  format: Table['format']
  encoding?: Encoding
  from1904: boolean
  sheet?: () => Table['sheet']
  rows: AsyncGenerator<TableRow>
}

async function openCsv(path: string, limits: Limits): Promise<Opened> {
  const form = await csvForm(path)
  return { format: 'csv', encoding: form.encoding, from1904: false, rows: csvRows(path, form, limits) }
}

async function openXlsx(path: string, filename: string, limits: Limits): Promise<Opened> {
  const book = await openWorkbook(path, filename, limits)
  let read = ''
  async function* firstFilledSheet() {
    for (const { name, part } of book.sheets) {
      let any = false
      read = name
      for await (const row of sheetRows(book, part, limits)) {
        any = true
        yield row
      }
      if (any) return
    }
  }
  const names = book.sheets.map(({ name }) => name)
  const sheet = () => ({ read, leftOut: names.slice(names.indexOf(read) + 1) })
  return { format: 'xlsx', from1904: book.from1904, sheet, rows: firstFilledSheet() }
}

async function withHeader(opened: Opened, file: PlainFile, filename: string, knows: (key: string) => boolean) {
  const first: TableRow[] = []
  while (first.length < 20) {
    const next = await opened.rows.next()
    if (next.done) break
    first.push(next.value)
  }
  if (first.length === 0) throw refuseFile(filename, '表格里没有内容', 'the table holds nothing')
  const at = findHeader(first, knows)
  const { cells, row: headerRow } = first[at]!
  const headers = trimEnd(cells)
  async function close() {
    await opened.rows.return(undefined)
    await file.dispose()
  }
  async function* rows() {
    try {
      yield* first.slice(at + 1)
      yield* opened.rows
    } catch (error) {
      throw asRefusal(error, filename)
    } finally {
      await close()
    }
  }
  const { format, encoding, from1904 } = opened
  const sheet = opened.sheet?.()
  return { format, encoding, ...(sheet && { sheet }), headers, headerRow, from1904, rows: rows(), close }
}

function trimEnd(cells: string[]) {
  let length = cells.length
  while (length > 0 && isBlank(cells.slice(length - 1, length))) length--
  return cells.slice(0, length).map(cell => cell.trim())
}
