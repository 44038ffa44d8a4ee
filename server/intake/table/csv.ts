/** Rows of a .csv: encoding and delimiter are found from the content. */
import { createReadStream } from 'node:fs'
import { pipeline, Transform } from 'node:stream'
import { parse } from 'csv-parse'
import { parse as parseNow } from 'csv-parse/sync'
import { refuseSize } from './refuse.ts'
import { isBlank, type Limits, type TableRow } from './row.ts'

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

export interface CsvForm {
  encoding: Encoding
  delimiter: ',' | ';' | '\t'
}

/**
 * Reads the whole file once: a GB18030 table may be plain ASCII for its first megabytes. A file that is UTF-8 but for
 * a few broken characters stays UTF-8: those become U+FFFD, and the rest of the file is not garbled.
 */
export async function csvForm(path: string): Promise<CsvForm> {
  const encoding = await encodingOf(path)
  const decoder = new TextDecoder(encoding)
  let sample = ''
  for await (const bytes of createReadStream(path, { end: 65_535 })) sample += decoder.decode(bytes, { stream: true })
  return { encoding, delimiter: delimiterOf(sample) }
}

async function encodingOf(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8')
  let wide = 0
  let broken = 0
  let first = true
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    if (first && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
    if (first && bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
    first = false
    for (const found of decoder.decode(bytes, { stream: true }).match(/[^\x00-\x7f]+/g) ?? []) {
      wide += found.length
      broken += found.split('\ufffd').length - 1
    }
  }
  return broken > wide / 100 ? 'gb18030' : 'utf-8'
}

/** The delimiter under which the most records have the same number of cells: free text is full of the other two. */
function delimiterOf(sample: string): CsvForm['delimiter'] {
  const tried = ([',', '\t', ';'] as const).map(delimiter => ({ delimiter, ...usualWidth(sample, delimiter) }))
  const [best] = tried.filter(each => each.width > 1).sort((a, b) => b.share - a.share || b.width - a.width)
  return best?.delimiter ?? ','
}

/** The commonest number of cells in a record, and the share of records that have it. */
function usualWidth(sample: string, delimiter: string) {
  const counts = new Map<number, number>()
  let records = 0
  const count = (record: string[]) => {
    if (isBlank(record)) return null
    records++
    counts.set(record.length, (counts.get(record.length) ?? 0) + 1)
    return null
  }
  try {
    parseNow(sample, { ...common, delimiter, to: 200, on_record: count })
  } catch {
    // The sample may end inside a quoted cell; the records before it are enough.
  }
  const [width, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return { width, share: times / Math.max(1, records) }
}

const common = { bom: true, relax_quotes: true, relax_column_count: true }

/** Rows that hold something. `row` counts records: a cell with line breaks is still one row, as in Excel. */
export async function* csvRows(path: string, form: CsvForm, limits: Limits): AsyncGenerator<TableRow> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 })
  const parser = parse({ ...common, delimiter: form.delimiter, max_record_size: limits.recordLength })
  const records = pipeline(file, decoding(form.encoding), parser, () => {})
  let row = 0
  let filled = 0
  try {
    for await (const cells of records as AsyncIterable<string[]>) {
      row++
      if (isBlank(cells)) continue
      if (++filled > limits.rows)
        throw refuseSize(`超过${limits.rows}行，请分成几个文件`, `more than ${limits.rows} rows; split it`)
      if (cells.length > limits.columns)
        throw refuseSize(`第${row}行超过${limits.columns}列`, `row ${row} has more than ${limits.columns} columns`)
      yield { row, cells }
    }
  } finally {
    file.destroy()
    records.destroy()
  }
}

function decoding(encoding: Encoding) {
  const decoder = new TextDecoder(encoding)
  return new Transform({
    decodeStrings: true,
    readableObjectMode: false,
    transform(bytes: Buffer, _encoding, done) {
      done(null, decoder.decode(bytes, { stream: true }))
    },
    flush(done) {
      done(null, decoder.decode())
    },
  })
}
