/** How fast a table of 100,000 appeals is read and cleaned, as .csv and .xlsx. `node bench/tables.ts [rows]` */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { readAppeals } from '../server/intake/table/appeals.ts'

const rows = Number(process.argv[2] ?? 100_000)
const headers = [
  ...[
    '登记编号',
    '类型',
    '接收方式',
    '登记时间',
    '投诉人',
    '联系电话',
    '企业名称',
    '企业地址',
    '统一社会信用代码',
    '诉求内容',
  ],
  ...[
    '客体类别全称',
    '问题类别全称',
    '销售方式',
    '消费金额(单位:元)',
    '挽回经济损失(单位:元)',
    '初查受理状态',
    '办理情况状态',
  ],
  ...['处理机构', '反馈内容', '办结时间'],
]
const two = (number: number) => String(number).padStart(2, '0')
const cellsOf = (at: number) => [
  `3305230000000202105${two((at % 28) + 1)}${String(at).padStart(4, '0').slice(-4)}${at}`,
  at % 5 ? '投诉' : '举报',
  '电话',
  `2021-05-${two((at % 28) + 1)} 10:${two(at % 60)}:00`,
  `演示用户${at}`,
  `138${String(at).padStart(8, '0')}`,
  `演示商户第${at % 5000}号店`,
  `演示区中山路${at % 900}号`,
  '',
  `消费者于本月在该店购买商品，使用${at % 30}天后出现质量问题，与商家协商退款${at % 700}元未果，要求退货退款并赔偿损失。`.repeat(
    2,
  ),
  '商品（产品）->一般食品->水果',
  '投诉->质量',
  at % 3 ? '网购' : '实体店',
  `${at % 700}.50`,
  at % 2 ? '100' : '',
  '已受理',
  '已办结',
  '演示区市场监督管理局',
  '经调解，双方达成一致。',
  `2021-06-${two((at % 28) + 1)}`,
]

const folder = await mkdtemp(join(tmpdir(), 'xiaobao-bench-'))
try {
  const csv = join(folder, 'appeals.csv')
  const out = createWriteStream(csv)
  out.write(`${headers.join()}\n`)
  for (let at = 0; at < rows; at++) if (!out.write(`${cellsOf(at).join()}\n`)) await once(out, 'drain')
  await new Promise<void>(done => out.end(done))

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
