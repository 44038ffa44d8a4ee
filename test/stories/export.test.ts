/**
 * 导出: the register as files of both platforms with their own headers. A file that comes back changes nothing; nobody takes
 * out what they may not see; who informed is in no file (Order 121 art. 37).
 */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import exceljs from 'exceljs'
import fc from 'fast-check'
import { tellThePast } from '../../seed/past.ts'
import type { ExportFormat, ExportPlatform } from '../../server/intake/export/contract.ts'
import { workExport } from '../../server/intake/export/queued.ts'
import { runExport } from '../../server/intake/export/run.ts'
import { inCsv } from '../../server/intake/export/write.ts'
import { runImport } from '../../server/intake/import/run.ts'
import { cleanText } from '../../server/intake/table/clean.ts'
import { systemActor } from '../../server/kernel/context.ts'
import { asSystem } from '../../server/timetable.ts'
import { openCity } from '../app.ts'
import { accepted, agreement, callFor, dispatched, registered, toOffice } from '../tell.ts'

const city = await openCity('2026-06-08')
const { as } = city
const folder = mkdtempSync(join(tmpdir(), 'xiaobao-export-'))
after(() => rmSync(folder, { recursive: true, force: true }))

let nth = 0
async function exported(
  platform: ExportPlatform,
  format: ExportFormat = 'csv',
  from = '2020-01-01',
  to = '2026-12-31',
) {
  nth += 1
  const path = join(folder, `${nth}.${format}`)
  const outcome = await runExport(city.world, path, { platform, format, from, to, actor: systemActor })
  return { path, outcome }
}
const imported = (path: string) =>
  runImport(city.world, path, 'back', { as: 'appeals', dryRun: false, actor: systemActor })
const rowsIn = (path: string): Record<string, string>[] =>
  parse(readFileSync(path), { columns: true, bom: true, relax_column_count: true })
const matters = async () => (await city.db.selectFrom('matter').select('id').execute()).length

async function comesBackUnchanged(platform: ExportPlatform, format: ExportFormat) {
  const before = await matters()
  const { path, outcome } = await exported(platform, format)
  const back = await imported(path)
  const said = back.problems.slice(0, 3).map(each => JSON.stringify(each))
  assert.deepEqual(
    { rows: back.rows, created: back.created, updated: back.updated },
    { rows: outcome.rows, created: 0, updated: 0 },
    `${platform} ${format}: ${said.join('\n')}`,
  )
  // The city's own stories are of the day on which it was made, after the day of this one; reports are taken in elsewhere.
  for (const { problem } of back.problems) assert.match(problem.zh, /晚于今天|举报/)
  assert.equal(back.unchanged + back.rejected, outcome.rows)
  assert.equal(await matters(), before)
  return { back, outcome }
}

const heads = [
  ...['登记编号', '类型', '接收方式', '登记时间', '投诉人', '联系电话', '企业名称', '企业地址', '诉求内容'],
  ...['客体类别全称', '问题类别全称', '具体问题', '消费金额(单位:元)', '挽回经济损失(单位:元)', '初查受理状态'],
  ...['办理情况状态', '处理机构', '反馈内容', '办结时间', '受理时间', '商品名称', '投诉请求', '统一社会信用代码'],
]
const number = (n: number) => `330523000000020260601${String(n).padStart(4, '0')}`
const national = [
  {
    初查受理状态: '已受理',
    办理情况状态: '已办结',
    处理机构: '望楚区市场监督管理局',
    反馈内容: '经调解，双方达成协议',
    办结时间: '2026-06-05',
    受理时间: '2026-06-03',
    '消费金额(单位:元)': '100.50',
    '挽回经济损失(单位:元)': '50.00',
  },
  { 初查受理状态: '不予受理', 办理情况状态: '已办结', 办结时间: '2026-06-04' },
  { 办理情况状态: '已撤诉', 办结时间: '2026-06-04' },
  { 初查受理状态: '已受理', 办理情况状态: '办理中', 处理机构: '鹤汀区市场监督管理局' },
  { 初查受理状态: '已受理', 办理情况状态: '已办结', 反馈内容: '双方未达成一致，终止调解', 办结时间: '2026-06-05' },
  {
    具体问题: '水果腐烂',
    商品名称: '苹果',
    投诉请求: '要求退货、赔偿',
    统一社会信用代码: '9142',
    联系电话: '138****0000',
  },
  { 企业名称: '=HYPERLINK("http://evil")', 诉求内容: "@SUM(1+1)*cmd|' /C calc'!A0", 投诉人: '-张三' },
  { 客体类别全称: '', 问题类别全称: '', 投诉人: '*****', 诉求内容: '\'=原样，带引号"和,逗号\n第二行' },
].map(
  (row, n): Record<string, string | undefined> => ({
    ...{ 登记编号: number(n), 类型: '投诉', 接收方式: '互联网络', 登记时间: `2026-06-0${(n % 3) + 1} 10:0${n}:00` },
    ...{ 投诉人: '张三', 联系电话: `1390000111${n}`, 企业名称: '演示水果店', 企业地址: '楚江市望楚区古渡街道1号' },
    ...{ 诉求内容: '买的水果坏了，要求退款', 客体类别全称: '商品（产品）->一般食品->水果', 问题类别全称: '投诉->质量' },
    ...row,
  }),
)
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const table = [heads, ...national.map(row => heads.map(head => row[head] ?? ''))]
  .map(cells => cells.map(quoted).join())
  .join('\n')

test('a table of the national platform goes in, comes out with its headers, and comes back: all unchanged', async () => {
  const source = join(folder, 'national.csv')
  writeFileSync(source, table)
  const first = await imported(source)
  assert.equal(first.created, national.length, JSON.stringify(first.problems))
  for (const format of ['csv', 'xlsx'] as const) {
    const { back } = await comesBackUnchanged('national', format)
    assert.equal(back.unchanged, national.length)
  }
  const { path } = await exported('national')
  const [settled] = rowsIn(path)
  assert.equal(settled!.登记编号!.trim(), number(0), '25 digits, all of them')
  for (const [head, cell] of Object.entries(national[0]!))
    if (head in settled!) assert.equal(settled![head]!.trim(), cell, head)
  const headers = Object.keys(settled!)
  for (const head of [
    '登记编号',
    '类型',
    '接收方式',
    '诉求内容',
    '初查受理状态',
    '处理机构',
    '反馈内容',
    '客体类别全称',
    '罚款金额(单位:元)',
  ])
    assert.ok(headers.includes(head), head)
})

test('no cell is a formula: not in a workbook, not in a .csv', async () => {
  const { path } = await exported('national')
  for (const row of rowsIn(path)) for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@]/)
  const book = new exceljs.Workbook()
  await book.xlsx.readFile((await exported('national', 'xlsx')).path)
  book.worksheets[0]!.eachRow(row =>
    row.eachCell(cell => {
      assert.equal(typeof cell.value, 'string')
      assert.equal(cell.numFmt, '@')
    }),
  )
})

test('whatever a cell holds, the import reads what stood there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), text => {
      const clean = cleanText(text)
      fc.pre(!/^="/.test(clean))
      const [[cell]] = parse(`${inCsv(clean)}\r\n`, { relax_quotes: false }) as [[string]]
      assert.equal(cleanText(cell ?? ''), clean)
    }),
  )
})

test('what was registered and handled here goes into the file of the hotline and comes back as known', async () => {
  const { id } = await accepted(city)
  await as('handler').does(id, 'start-mediation', await callFor(city, '2026-06-10'))
  await as('handler').does(id, 'settle', agreement)
  await registered(city)
  await dispatched(city)
  const { back } = await comesBackUnchanged('hotline', 'xlsx')
  assert.ok(back.unchanged >= 3)
})

test('a complaint of the platform that was handled here on: its row says so, and coming back changes nothing', async () => {
  const { matter_id: id } = await city.db
    .selectFrom('complaint')
    .innerJoin('matter', 'matter.id', 'complaint.matter_id')
    .select('matter_id')
    .where('source_number', '=', number(5))
    .executeTakeFirstOrThrow()
  await as('dispatcher').does(id, 'dispatch', await toOffice(city, '429902'))
  await as('handler').does(id, 'accept')
  const correct = await as('dispatcher').post(`/complaints/${id}/correct`, {
    goodsName: '红富士苹果',
    reason: '票据所载',
  })
  assert.equal(correct.status, 200, JSON.stringify(correct.body))
  await comesBackUnchanged('national', 'csv')
  const row = rowsIn((await exported('national')).path).find(each => each.登记编号!.trim() === number(5))!
  assert.deepEqual(
    [row.初查受理状态, row.处理机构, row['商品/服务名称']],
    ['已受理', '楚江市望楚区市场监督管理局', '红富士苹果'],
  )
})

test('a year of both platforms: every matter in one file and in one only, and both come back unchanged', async () => {
  await asSystem(city.world, tellThePast)
  const numbers = new Set<string>()
  let rows = 0
  for (const platform of ['hotline', 'national'] as const) {
    const { outcome } = await comesBackUnchanged(platform, 'csv')
    rows += outcome.rows
    const head = platform === 'national' ? '登记编号' : '工单号'
    for (const row of rowsIn((await exported(platform)).path)) numbers.add(row[head]!.trim())
  }
  assert.ok(rows > 1500)
  assert.equal(numbers.size, rows)
  const all = await city.db
    .selectFrom('matter')
    .select('id')
    .where('kind', 'in', ['complaint', 'report', 'consultation'])
    .where('state', 'not in', ['draft', 'dropped'])
    .execute()
  assert.equal(rows, all.length)
})

test('a lead goes into the file as a report once its verification begins, and the columns of the person stay empty', async () => {
  const { id } = await accepted(city, { consumer: { name: '告密者甲', phone: '19912341234' } })
  const { linked } = await as('handler').does(id, 'open-lead', { facts: '销售过期食品' })
  await accepted(city)
  const figure = async () => (await as('supervisor').get('/figures/reports-received?period=2026-06')).body.value
  const counted = await figure()
  const facts = async () => rowsIn((await exported('hotline')).path).map(row => row.来电内容)
  assert.ok(!(await facts()).includes('销售过期食品'), 'a draft is no report yet')
  assert.equal((await as('handler').post(`/reports/${linked[0].id}/steps/start-verification`)).status, 200)
  assert.equal(await figure(), counted + 1, 'counted from the moment it is one')
  const { path } = await exported('hotline')
  const rows = rowsIn(path)
  const report = rows.find(row => row.记录类型 === '举报')
  assert.ok(report, 'the lead is there')
  assert.equal(report.来电内容, '销售过期食品')
  assert.deepEqual([report.投诉人, report.来电号码, report.联系地址], ['', '', ''])
  // Art. 9: whoever complained and informed in one message is not to be found by the second or by the row above.
  const days = new Map(rows.map(row => [row.记录类型, row.登记日期!]))
  assert.match(days.get('举报')!, /^\d{4}-\d{2}-\d{2}$/)
  assert.match(days.get('投诉')!, /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/)
  const sameDay = rows.filter(row => row.登记日期!.slice(0, 10) === report.登记日期).map(row => row.记录类型)
  assert.equal(sameDay.lastIndexOf('投诉') + 1, sameDay.indexOf('举报'), 'complaints first, then reports')
})

test('a head takes out the own office alone, and nobody else’s file', async () => {
  const asked = { platform: 'hotline', from: '2020-01-01', to: '2026-12-31', format: 'csv' }
  const all = (await as('dispatcher').post('/exports', asked)).body
  const own = (await as('head').post('/exports', asked)).body
  for (const run of [all, own]) await workExport(city.world, run.id)
  const [whole, part] = [await done('dispatcher', all.id), await done('head', own.id)]
  assert.ok(part.rows > 0 && part.rows < whole.rows, `${part.rows} of ${whole.rows}`)
  const file = await as('head').get(`/exports/${own.id}/file`)
  assert.equal(file.status, 200)
  const office = await city.db
    .selectFrom('office')
    .select('name')
    .where('code', '=', '429902')
    .executeTakeFirstOrThrow()
  const rows: Record<string, string>[] = parse(String(file.body), { columns: true, bom: true })
  for (const row of rows.filter(each => each.记录类型 === '投诉')) assert.match(row.处理单位!, new RegExp(office.name))
  assert.equal((await as('head').get(`/exports/${all.id}`)).status, 404)
  assert.equal((await as('head').get(`/exports/${all.id}/file`)).status, 404)
  assert.equal((await as('agent').post('/exports', asked)).status, 403)
  const elsewhere = await as('head').post('/exports', { ...asked, officeId: await city.officeId('429903') })
  assert.equal(elsewhere.status, 422)
  const again = await as('dispatcher').get(`/exports/${own.id}`)
  assert.equal(again.body.downloads, 1, 'who took it out is on record')
})

test('a period of nothing says so; one that ends before it begins is refused at the field', async () => {
  const run = (await as('dispatcher').post('/exports', { platform: 'national', from: '2001-01-01', to: '2001-01-02' }))
    .body
  await workExport(city.world, run.id)
  const failed = await done('dispatcher', run.id)
  assert.equal(failed.state, 'failed')
  assert.match(failed.problem.zh, /没有可导出/)
  const wrong = await as('dispatcher').post('/exports', { platform: 'national', from: '2026-06-02', to: '2026-06-01' })
  assert.equal(wrong.status, 422)
  assert.equal(wrong.body.errors[0].field, 'to')
})

const done = async (who: string, id: number) => (await as(who).get(`/exports/${id}`)).body
