/** How fast a table of 100,000 appeals is read and cleaned, as .csv and .xlsx. `node bench/tables.ts [rows]` */

import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { readAppeals } from '../server/intake/table/appeals.ts'
import { cellsOf, headers, writeCsv } from './appeals-file.ts'

const rows = Number(process.argv[2] ?? 100_000)

const folder = await mkdtemp(join(tmpdir(), 'xiaobao-bench-'))
try {
  const csv = join(folder, 'appeals.csv')
  await writeCsv(csv, rows)

  const xlsx = join(folder, 'appeals.xlsx')
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: xlsx })
  const sheet = book.addWorksheet('导出')
  sheet.addRow(headers).commit()
  for (let at = 0; at < rows; at++) sheet.addRow(cellsOf(at)).commit()
  sheet.commit()
  await book.commit()

  for (const file of [csv, xlsx]) {
    const from = performance.now()
    const table = await readAppeals(file, file, { as: 'appeals' })
    let taken = 0
    let refused = 0
    let most = 0
    for await (const { appeal } of table.rows) {
      if (appeal) taken++
      else refused++
      if ((taken + refused) % 10_000 === 0) most = Math.max(most, process.memoryUsage().rss)
    }
    const seconds = (performance.now() - from) / 1000
    const size = ((await stat(file)).size / 1e6).toFixed(1)
    const speed = Math.round((taken + refused) / seconds)
    console.log(
      `${table.format} ${size} MB: ${taken} taken, ${refused} refused, ${seconds.toFixed(2)} s, ${speed} rows/s, ${Math.round(most / 1e6)} MB`,
    )
  }
} finally {
  await rm(folder, { recursive: true })
}
