/** What becomes of an import, before its first row. */
import type { RowProblem } from '../table/appeal.ts'
import type { Appeals } from '../table/appeals.ts'
import type { Table } from '../table/read.ts'
import type { Tally } from './write.ts'

export interface ImportOutcome extends Tally {
  problems: RowProblem[]
  cancelled: boolean
  seen: Seen
  /** Then the rows that were refused may name an informer. */
  holdsReports: boolean
  /** 归并 proposals that a register has led to. */
  merges: number
}

export type Seen = Pick<Appeals, 'format' | 'profile' | 'taken' | 'kept' | 'headerRow'> &
  Partial<Pick<Appeals, 'encoding' | 'sheet'>> & {
    /** Columns that nothing was taken from. */
    unused?: string[]
  }

export const freshOutcome = (seen: Seen): ImportOutcome => ({
  ...{ rows: 0, total: null, created: 0, updated: 0, unchanged: 0, rejected: 0, repeated: 0 },
  problems: [],
  cancelled: false,
  holdsReports: false,
  merges: 0,
  seen,
})

export const seenIn = (table: Appeals): Seen => ({
  ...formOf(table),
  profile: table.profile,
  taken: table.taken,
  kept: table.kept,
})

/** Of a table whose columns are known by one list: which gave what, and which gave nothing. */
export const seenByColumns = (table: Table, profile: string, at: Record<string, number>): Seen => ({
  ...formOf(table),
  profile,
  taken: Object.fromEntries(Object.entries(at).map(([field, column]) => [field, table.headers[column]!])),
  kept: [],
  unused: table.headers.filter((header, column) => header !== '' && !Object.values(at).includes(column)),
})

const formOf = ({
  format,
  headerRow,
  encoding,
  sheet,
}: Pick<Table, 'format' | 'headerRow' | 'encoding' | 'sheet'>) => ({
  ...{ format, headerRow },
  ...(encoding && { encoding }),
  ...(sheet && { sheet }),
})
