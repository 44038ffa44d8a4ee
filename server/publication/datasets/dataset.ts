/** What a set of open data is: a dictionary of its columns, and its rows in pages. No column ever holds a person. */
import type { Label } from '../../../law/grammar.ts'
import type { Context } from '../../kernel/context.ts'
import type { DatasetName } from '../contract.ts'
import type { DatasetColumn } from '../view.ts'

export type Cell = string | number | null

export interface Asked {
  /** Found in the name of an operator or a thing; empty: all. */
  q?: string | undefined
  after?: string | undefined
  limit: number
}

export interface Dataset {
  name: DatasetName
  label: Label
  description: Label
  updated: Label
  columns: readonly DatasetColumn[]
  /** A page of rows in the order of the columns, and where the next begins. */
  rows(ctx: Context, asked: Asked): Promise<{ rows: Cell[][]; next: string | null }>
}

export const column = (
  name: string,
  label: Label,
  type: DatasetColumn['type'],
  description: Label,
  values?: Record<string, Label>,
): DatasetColumn => ({ name, label, type, description, ...(values ? { values: wordsOf(values) } : {}) })

/** The words of a code and nothing else that its list holds for this house. */
const wordsOf = (values: Record<string, Label>) =>
  Object.fromEntries(Object.entries(values).map(([code, { zh, en }]) => [code, { zh, en }]))

/** Rows one by one, page after page: never the whole of it in memory. */
export async function* allRows(ctx: Context, dataset: Dataset): AsyncGenerator<Cell[]> {
  let after: string | undefined
  do {
    const page = await dataset.rows(ctx, { after, limit: 500 })
    yield* page.rows
    after = page.next ?? undefined
  } while (after !== undefined)
}

export const pageOf = <R extends { id: number }>(found: readonly R[], limit: number, cells: (row: R) => Cell[]) => ({
  rows: found.slice(0, limit).map(cells),
  next: found.length > limit ? String(found[limit - 1]!.id) : null,
})
