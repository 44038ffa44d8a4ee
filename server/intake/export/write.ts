/**
 * The file, row by row. A text that a spreadsheet would run as a formula ('=cmd()', '@SUM') stays a text: in a workbook every
 * cell is of the format 文本, in a .csv an apostrophe stands before it, which the import takes off again (table/clean.ts).
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { ExportFormat } from './contract.ts'

export interface TableWriter {
  add(cells: readonly string[]): Promise<void>
  /** Finishes the file. Without it there is no valid workbook. */
  close(): Promise<void>
}

/** An Excel cell holds no more; a longer one makes Excel offer to repair the file. */
const longestCell = 32_767
const illegal = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g
/** An apostrophe of the text's own, where the import would take it for ours, is doubled. */
const inCell = (text: string) => {
  const cell = text.toWellFormed().replace(illegal, '').slice(0, longestCell)
  return /^'+[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

export const tableWriter = (path: string, format: ExportFormat, sheet: string, headers: readonly string[]) =>
  format === 'xlsx' ? workbookWriter(path, sheet, headers) : csvWriter(path, headers)

async function workbookWriter(path: string, name: string, headers: readonly string[]): Promise<TableWriter> {
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true })
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = headers.map(() => ({ width: 18, style: { numFmt: '@' } }))
  let rows = 0
  const add = async (cells: readonly string[]) => {
    sheet.addRow(cells.map(inCell)).commit()
    rows += 1
    // The workbook buffers; the disk is let keep up.
    if (rows % 500 === 0) await new Promise(done => setImmediate(done))
  }
  await add(headers)
  return {
    add,
    async close() {
      sheet.commit()
      await book.commit()
    },
  }
}

/** UTF-8 with a mark, so that Excel reads it as such. */
async function csvWriter(path: string, headers: readonly string[]): Promise<TableWriter> {
  const out = createWriteStream(path, { mode: 0o600 })
  const broken = once(out, 'error').then(([error]) => Promise.reject(error))
  broken.catch(() => {})
  const write = async (text: string) => {
    if (!out.write(text)) await Promise.race([once(out, 'drain'), broken])
  }
  const add = (cells: readonly string[]) => write(`${cells.map(inCsv).join(',')}\r\n`)
  await write('\ufeff')
  await add(headers)
  return {
    add,
    async close() {
      out.end()
      if (!out.writableFinished) await Promise.race([once(out, 'finish'), broken])
    },
  }
}

/** So long a number would be shown as 3.30523E+24 and saved so: a tab keeps it a text, and is taken off as a blank. */
const longNumber = /^\d{12,}$/
const formula = /^'*[=+\-@\t\r]/

export function inCsv(text: string): string {
  const cell = text.toWellFormed().replace(illegal, '')
  const safe = formula.test(cell) ? `'${cell}` : longNumber.test(cell) ? `\t${cell}` : cell
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
