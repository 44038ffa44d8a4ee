/** 开放数据: catalogue, dictionary, one page as JSON, and the whole as CSV or JSON, streamed row by row. */
import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { openDataLicence } from '../../law/open-data.ts'
import type { Context } from '../kernel/context.ts'
import { Attachment } from '../kernel/route.ts'
import type { DatasetName, DatasetQuery } from './contract.ts'
import { allRows, type Cell, type Dataset } from './datasets/dataset.ts'
import { datasets } from './datasets/index.ts'
import type { DatasetView } from './view.ts'

const viewOf = ({ name, label, description, updated, columns }: Dataset): DatasetView => ({
  name,
  label,
  description,
  updated,
  licence: openDataLicence,
  columns: [...columns],
  csv: `/public/data/${name}/csv`,
  json: `/public/data/${name}/json`,
})

export const catalogue = () => ({ items: Object.values(datasets).map(viewOf) })
export const dictionaryOf = (name: DatasetName) => viewOf(datasets[name])

const recordOf = ({ columns }: Dataset, row: Cell[]) =>
  Object.fromEntries(columns.map((each, at) => [each.name, row[at] ?? null]))

export async function dataPage(ctx: Context, name: DatasetName, { q, cursor, limit }: DatasetQuery) {
  const dataset = datasets[name]
  const { rows, next } = await dataset.rows(ctx, { q, after: cursor, limit })
  return { items: rows.map(row => recordOf(dataset, row)), next, dataset: viewOf(dataset) }
}

/** A cell that a spreadsheet would run as a formula is quoted; the mark at the head tells Excel that it is UTF-8. */
export function dataCsv(ctx: Context, name: DatasetName): Attachment {
  const dataset = datasets[name]
  const table = stringify({
    header: true,
    columns: dataset.columns.map(each => each.name),
    bom: true,
    escape_formulas: true,
  })
  const rows = Readable.from(allRows(ctx, dataset))
  rows.on('error', error => table.destroy(error))
  return new Attachment(rows.pipe(table), 'text/csv; charset=utf-8; header=present', `${name}.csv`)
}

export function dataJson(ctx: Context, name: DatasetName): Attachment {
  const dataset = datasets[name]
  return new Attachment(Readable.from(written(ctx, dataset)), 'application/json; charset=utf-8', `${name}.json`)
}

async function* written(ctx: Context, dataset: Dataset) {
  const { columns, ...head } = viewOf(dataset)
  yield `${JSON.stringify({ ...head, columns, retrieved: ctx.today }).slice(0, -1)},"records":[`
  let first = true
  for await (const row of allRows(ctx, dataset)) {
    yield `${first ? '' : ',\n'}${JSON.stringify(recordOf(dataset, row))}`
    first = false
  }
  yield ']}\n'
}
