/** Rows that could not be taken, given back as the same table with one more column that says why. */
import type { RowProblem } from './appeal.ts'

/** An Excel cell holds no more; a longer one makes Excel offer to repair the file. */
const longestCell = 32_767
const illegal = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

export interface RejectsWriter {
  write: (cells: readonly string[], problems: readonly RowProblem[]) => void
  /** Finishes the file. Without it there is no valid workbook. */
  close: () => Promise<void>
}

/**
 * Writes an .xlsx, row by row. Every cell is a text cell in the format 文本: '=cmd()' in a name stays a text, also when
 * somebody edits the cell, and 25-digit numbers keep their digits. Corrected, the file can be imported again: the
 * added column is ignored then. Cells beyond the header stand to the right of the reason.
 */
export async function rejectsWriter(path: string, headers: readonly string[]): Promise<RejectsWriter> {
  // Loaded with the first file: it is as heavy as the import itself.
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true })
  const sheet = book.addWorksheet('未导入', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = [...headers, '未导入原因'].map((_, at) => ({
    width: at === headers.length ? 60 : 18,
    style: { numFmt: '@' },
  }))
  const add = (cells: string[]) => sheet.addRow(cells.map(inExcel)).commit()
  add([...headers, '未导入原因'])
  return {
    write(cells, problems) {
      const padded = headers.map((_, at) => cells[at] ?? '')
      add([
        ...padded,
        problems.map(({ field, problem }) => `${field}：${problem.zh}`).join('；'),
        ...cells.slice(headers.length),
      ])
    },
    async close() {
      sheet.commit()
      await book.commit()
    },
  }
}

const inExcel = (text: string) => text.toWellFormed().replace(illegal, '').slice(0, longestCell)
