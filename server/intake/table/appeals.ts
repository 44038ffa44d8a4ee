/** The front of this folder: a file of appeals, of any known family, row by row. Nothing here touches the database. */
import { type AppealForm, appealOf, type RowProblem } from './appeal.ts'
import type { AppealRow, Field } from './appeal-row.ts'
import { detectProfile, knowsColumn } from './profiles.ts'
import { type ReadOptions, readTable, type Table } from './read.ts'
import type { Source } from './source.ts'

export interface AppealsOptions extends Pick<AppealForm, 'as' | 'today'>, Pick<ReadOptions, 'limits'> {
  /** Key of a profile; told from the headers when absent. */
  profile?: string
}

export interface ReadRow {
  row: number
  /** As in the file, for the table of rejected rows. */
  cells: string[]
  /** Absent exactly when there are problems. */
  appeal?: AppealRow
  problems: RowProblem[]
}

export interface Appeals extends Pick<Table, 'format' | 'encoding' | 'sheet' | 'headers' | 'headerRow' | 'close'> {
  profile: string
  /** Which header was taken for which field, for the dry run. */
  taken: Partial<Record<Field, string>>
  /** Headers kept under their own name in `extra`. */
  kept: string[]
  rows: AsyncIterable<ReadRow>
}

/**
 * Opens a table of complaints, reports, consultations or all three.
 *
 * The database part iterates `rows` once, in batches: upsert by (profile, `sourceNumber`), which makes a second import
 * of the same file change nothing; a number may stand twice in one file, the later row wins. It counts rows for the
 * progress, stops iterating to cancel (the file is closed then), and hands rows with problems to `rejectsWriter`.
 * Leave without iterating: call `close()`.
 * @throws Problem bad-input or too-large when the file as a whole can't be taken; so may iterating
 */
export async function readAppeals(source: Source, filename: string, options: AppealsOptions): Promise<Appeals> {
  const { limits, profile, ...form } = options
  const table = await readTable(source, filename, { ...(limits && { limits }), knows: knowsColumn })
  try {
    const mapping = detectProfile(table.headers, filename, profile)
    const { headers, rows: tableRows, from1904 } = table
    async function* rows() {
      for await (const row of tableRows)
        yield { row: row.row, cells: row.cells, ...appealOf(row, mapping, { ...form, from1904 }) }
    }
    const taken = Object.entries(mapping.columns).map(([field, at]) => [field, headers[at]])
    return {
      ...table,
      profile: mapping.profile.key,
      taken: Object.fromEntries(taken),
      kept: mapping.extra.map(at => headers[at]!),
      rows: rows(),
    }
  } catch (error) {
    await table.close()
    throw error
  }
}
