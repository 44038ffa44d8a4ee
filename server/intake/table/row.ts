/** What every reader in this folder yields: one row of a table as the file has it, all cells as text. */

/** A cell whose text can't be trusted: its number lost digits, or Excel shows an error there. */
export interface CellFlaw {
  column: number
  kind: 'digits-lost' | 'excel-error'
  shown: string
}

export interface TableRow {
  /** Number of the row as Excel shows it, the first row being 1; blank rows count. */
  row: number
  cells: string[]
  flaws?: CellFlaw[]
}

/** What one import may cost at most. A file beyond it is refused, never half read into memory. */
export const limits = {
  rows: 1_000_000,
  columns: 512,
  /** A file as it is sent, or as it comes out of .gz. */
  fileBytes: 1 << 30,
  /** All parts of one workbook together once inflated, whatever its directory declares. */
  inflatedBytes: 2 ** 31,
  /** Parts that must be held in memory (shared strings, styles). */
  heldBytes: 256 << 20,
  /** One record of a .csv, in characters: an open quotation mark must not swallow the file. */
  recordLength: 1 << 20,
  /** Whether 0.4396 in a cell of percentages is read as it is shown, 43.96%: a paper is, a table of rows to import is not. */
  percentages: false,
}
export type Limits = typeof limits

export const isBlank = (cells: readonly string[]) => cells.every(cell => cell.trim() === '')
