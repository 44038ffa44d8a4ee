import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AppealsOptions, readAppeals } from './appeals.ts'
import { all, type Cell, file, xlsx } from './make.fixture.ts'
import { rejectsWriter } from './rejects.ts'

const number = '3305230000000202105312269'
const read = async (rows: Cell[][], options: Partial<AppealsOptions> = {}) => {
  const table = await readAppeals(await xlsx(rows), 'export.xlsx', { as: 'appeals', ...options })
  return { ...table, found: await all(table.rows) }
}
const headers = [
  '登记编号',
  '类型',
  '登记时间',
  '投诉人',
  '联系电话',
  '企业名称',
  '诉求内容',
  '客体类别全称',
  '问题类别全称',
  '销售方式',
  '消费金额(单位:元)',
  '挽回经济损失(单位:万元)',
  '初查受理状态',
  '处理机构',
  '具体问题',
]
const row = (change: Record<string, Cell> = {}) => {
  const usual: Record<string, Cell> = {
    登记编号: number,
    类型: '投诉',
    登记时间: '2021-05-31 10:00',
    投诉人: '*****',
    联系电话: '138 0000 1111',
    企业名称: '南城鲜果超市',
    诉求内容: '\u3000买到变质水果，要求退款。\n',
    客体类别全称: '商品（产品）->一般食品->水果',
    问题类别全称: '投诉->质量',
    销售方式: '实体店',
    '消费金额(单位:元)': '1,200.50',
    '挽回经济损失(单位:万元)': '',
    初查受理状态: '已受理',
    处理机构: '南城区市场监督管理局',
    具体问题: '变质',
  }
  return headers.map(header => ({ ...usual, ...change })[header] ?? '')
}

test('a row of the national platform becomes an appeal', async () => {
  const { profile, found, kept } = await read([headers, row()])
  assert.equal(profile, 'national')
  assert.deepEqual(kept, ['具体问题'])
  assert.deepEqual(found[0], {
    row: 2,
    cells: row(),
    problems: [],
    appeal: {
      sourceNumber: number,
      kind: 'complaint',
      receivedAt: { day: '2021-05-31', time: '10:00:00' },
      consumerPhone: '13800001111',
      respondentName: '南城鲜果超市',
      text: '买到变质水果，要求退款。',
      goodsClass: '商品（产品）->一般食品->水果',
      problemClass: '投诉->质量',
      saleMode: 'shop',
      disputedAmountFen: 120_050,
      recoveredFen: 0,
      acceptanceState: '已受理',
      office: '南城区市场监督管理局',
      extra: { 具体问题: '变质' },
    },
  })
})

test('each problem names the column of the file, what is wrong and what would be right', async () => {
  const { found } = await read(
    [
      headers,
      row({ 登记时间: '2021-02-30' }),
      row({ '消费金额(单位:元)': '-3' }),
      row({ 登记编号: '' }),
      row({ 登记编号: Number(number) }),
      row({ 登记编号: '3.30523E+24' }),
      row({ 登记编号: '3305230000000200000000000' }),
      row({ 诉求内容: ' \u3000' }),
      row({ 登记时间: '' }),
      [...row(), '多出来的'],
      row({ 登记时间: '2030-01-01' }),
    ],
    { today: '2026-07-01' },
  )
  const told = found.map(
    ({ row, appeal, problems }) =>
      `${row} ${appeal ? 'taken' : problems.map(({ field, problem }) => `${field}: ${problem.zh}`).join()}`,
  )
  assert.match(told[0]!, /^2 登记时间: 「2021-02-30」是不存在的日期，应写成 2024-01-02/)
  assert.match(told[1]!, /^3 消费金额\(单位:元\): 「-3」是负数/)
  assert.match(told[2]!, /^4 登记编号: 编号为空/)
  assert.match(told[3]!, /^5 登记编号: 登记编号 以数值存储，已丢失末尾数字/)
  for (const at of [4, 5]) assert.match(told[at]!, /登记编号: 编号 以数值存储，已丢失末尾数字/)
  assert.match(told[6]!, /诉求内容: 内容为空/)
  assert.match(told[7]!, /登记时间: 不能为空/)
  assert.match(told[8]!, /具体问题: 本行的单元格比表头多/)
  assert.match(told[9]!, /登记时间: 2030-01-01晚于今天（2026-07-01）/)
  assert.equal(
    found[3]!.problems[0]!.problem.en,
    '登记编号 was stored as a number and lost digits; format the column as text and export again',
  )
})

test('without a column of receipt the day stands in the 25-digit number', async () => {
  const { found } = await read([
    ['登记编号', '类型', '企业名称', '诉求内容'],
    [number, '举报', 'a', 'b'],
  ])
  assert.deepEqual([found[0]!.appeal!.receivedAt, found[0]!.appeal!.kind], [{ day: '2021-05-31' }, 'report'])
})

test('the kind is told from the column, or asked for', async () => {
  const kinds = async (as: AppealsOptions['as']) =>
    (await read([headers, ...['投诉', '举报', '咨询', '建议', ''].map(类型 => row({ 类型 }))], { as })).found.map(
      ({ appeal }) => (appeal ? (appeal.kind ?? 'open') : 'refused'),
    )
  assert.deepEqual(await kinds('appeals'), ['complaint', 'report', 'consultation', 'open', 'complaint'])
  assert.deepEqual(await kinds('complaints'), ['complaint', 'refused', 'refused', 'refused', 'complaint'])
  assert.deepEqual(await kinds('reports'), ['refused', 'report', 'refused', 'refused', 'report'])
  const reports = await read([
    ['举报编号', '举报时间', '举报内容', '被举报对象', '处理机构'],
    ['1', '2024-01-02', 'b', 'c', 'd'],
  ])
  assert.equal(reports.found[0]!.appeal!.kind, 'report')
})

test('an address in four columns is one address; a wrong credit code does not lose the appeal', async () => {
  const district = [
    '工单编号',
    '主要内容',
    '来电时间',
    '被反映区',
    '被反映街乡镇',
    '小区点位',
    '工单性质',
    '社会信用代码',
  ]
  const { found } = await read([district, ['1', 'a', '20240102091000', '东区', '河街道', '5号', '主办', '123']])
  assert.equal(found[0]!.appeal!.respondentAddress, '东区河街道5号')
  assert.deepEqual(found[0]!.appeal!.extra, { 工单性质: '主办', 社会信用代码: '123' })
})

test('rejected rows come back as the same table with the reason, as text, and import once they are corrected', async () => {
  const evil = `=HYPERLINK("http://x","点我")`
  const first = await read([headers, row({ 登记时间: '昨天', 企业名称: evil })])
  const path = file('', 'rejects.xlsx')
  const rejects = await rejectsWriter(path, first.headers)
  for (const { cells, problems } of first.found) rejects.write(cells, problems)
  await rejects.close()

  const again = await readAppeals(path, 'rejects.xlsx', { as: 'appeals' })
  assert.deepEqual(again.headers, [...headers, '未导入原因'])
  const [back] = await all(again.rows)
  assert.equal(back!.cells[headers.indexOf('企业名称')], evil)
  assert.equal(back!.cells[0], number)
  assert.match(back!.cells.at(-1)!, /^登记时间：「昨天」看不懂/)
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(path)
  const cell = book.worksheets[0]!.getCell(2, headers.indexOf('企业名称') + 1)
  assert.deepEqual([cell.type, cell.numFmt], [exceljs.ValueType.String, '@'])
  assert.equal(cell.formula, undefined)

  const corrected = [...again.headers]
  const cells = back!.cells.map((value, at) => (corrected[at] === '登记时间' ? '2021-05-31' : value))
  const { found } = await read([corrected, cells])
  assert.equal(found[0]!.appeal!.respondentName, evil)
  assert.deepEqual(found[0]!.appeal!.extra, { 具体问题: '变质' })
})

test('a thousand spoilt cells: a problem or an appeal for every row, never an exception', async () => {
  const bad = [
    '\u0000',
    '\u202eabc',
    '=cmd()',
    '-1',
    '1e999',
    '9'.repeat(400),
    '2024-99-99',
    '\ud800',
    '<script>',
    "'; drop table",
    '*****',
    '∞',
    '٣',
    '１'.repeat(20),
    '\ufeff',
    'x'.repeat(30_000),
  ]
  const rows = headers.flatMap(header => bad.map(value => row({ [header]: value })))
  const path = file(
    `\ufeff${[headers, ...rows].map(cells => cells.map(cell => `"${String(cell).replaceAll('"', '""')}"`).join()).join('\n')}`,
  )
  const table = await readAppeals(path, 'bad.csv', { as: 'appeals' })
  const found = await all(table.rows)
  assert.equal(found.length, rows.length)
  for (const { appeal, problems } of found) assert.equal(appeal === undefined, problems.length > 0)
})
