/** 林晓 takes a table in and one out: told by its headers, rehearsed, grouped problems, cancelled and gone on with, put right and brought again. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import exceljs from 'exceljs'
import type { Browser, Page } from 'playwright-core'
import { buildWeb, webIsCurrent } from '../../bin/web.ts'
import { loadConfig } from '../../server/config.ts'
import { type Server, startServer } from '../../server/main.ts'
import { testDatabase } from '../harness.ts'
import { look, openBrowser } from './browser.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-exchange-'))
let server: Server
let browser: Browser
let page: Page

before(async () => {
  if (!webIsCurrent()) await buildWeb()
  const { db, url } = await testDatabase({ city: true })
  server = await startServer(loadConfig({ XIAOBAO_HOME: home, PORT: '0', LOG_LEVEL: 'silent' }), db, url)
  browser = await openBrowser()
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    baseURL: `http://127.0.0.1:${server.port}`,
    locale: 'zh-CN',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(30_000)
  page = await context.newPage()
  page.on('pageerror', error => assert.fail(error))
  await page.goto('/staff')
  await page.locator('.login-demo button', { has: page.locator('code:text-is("dispatcher")') }).click()
  await page.locator('.person').waitFor()
})
after(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(home, { recursive: true, force: true })
})

const heads = [
  '登记编号',
  '类型',
  '接收方式',
  '登记时间',
  '投诉人',
  '联系电话',
  '企业名称',
  '诉求内容',
  '客体类别全称',
  '问题类别全称',
]
const cellsOf = (n: number, day: string) => [
  `330523000000020260601${String(n).padStart(6, '0')}`,
  ...['投诉', '电话', day, `张${n}`, `139${String(n).padStart(8, '0')}`, `演示水果店${n % 50}`],
  ...['买的水果坏了，要求退款', '商品（产品）->一般食品->水果', '投诉->质量'],
]
function written(name: string, rows: string[][]) {
  const path = join(home, name)
  writeFileSync(path, [heads, ...rows].map(cells => cells.join()).join('\n'))
  return path
}

/** @param meanwhile while it runs; a look takes seconds, and an import that is to be cancelled would be over */
async function rehearse(path: string, meanwhile = async () => {}) {
  await page.goto('/staff/imports')
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByRole('button', { name: '先试算' }).click()
  await meanwhile()
  await page.locator('section.panel', { hasText: '试算' }).getByText('完成').waitFor()
}
const figure = async (name: string) =>
  Number((await page.locator('.import-figures div', { hasText: name }).locator('dd').innerText()).replaceAll(',', ''))
async function forGood() {
  await page.getByRole('button', { name: /正式导入/ }).click()
  await page.locator('section.panel', { hasText: '正式导入' }).locator('h2').waitFor()
}
const ended = () => page.locator('section.panel .page-head', { hasText: '正式导入' }).getByText('完成').waitFor()

test('nobody says what the file is: its headers do; equal problems stand together, and no command line is quoted', async () => {
  const path = written('first.csv', [
    ...Array.from({ length: 20 }, (_, n) => cellsOf(n, '2026-06-01 10:00')),
    ...Array.from({ length: 10 }, (_, n) => cellsOf(100 + n, '')),
    ...Array.from({ length: 5 }, (_, n) => cellsOf(200 + n, `2099-06-0${n + 1}`)),
  ])
  await rehearse(path)
  await page.getByText('混合表（投诉、举报、咨询，按行判断）').last().waitFor()
  const groups = await page.locator('.import-problems tbody tr').allInnerTexts()
  assert.equal(groups.length, 2, groups.join('\n'))
  assert.match(groups[0]!, /^10\s/)
  assert.match(groups[1]!, /^5\s/)
  assert.doesNotMatch(await page.locator('main, .page').first().innerText(), /--as/)
  await look(page, 'import-rehearsal')
  await forGood()
  await ended()
  assert.equal(await figure('新增'), 20)
})

test('the table of refused rows is put right and brought again; then there is nothing left to write', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('link', { name: '下载未导入的行' })
      .or(page.getByRole('button', { name: '下载未导入的行' }))
      .click(),
  ])
  const path = join(home, 'rejects.xlsx')
  await download.saveAs(path)
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(path)
  const sheet = book.worksheets[0]!
  assert.equal(sheet.rowCount, 16)
  const day = heads.indexOf('登记时间') + 1
  for (let row = 2; row <= sheet.rowCount; row += 1) sheet.getRow(row).getCell(day).value = '2026-06-02 09:00'
  await book.xlsx.writeFile(path)
  await rehearse(path)
  assert.equal(await figure('将新增'), 15)
  await forGood()
  await ended()
  assert.equal(await figure('新增'), 15)
  await rehearse(path)
  assert.equal(await figure('无变化'), 15)
  await page.getByText('没有需要写入的行').waitFor()
  assert.equal(await page.getByRole('button', { name: /正式导入/ }).count(), 0)
})

test('a long import shows how far it is, is cancelled, and goes on from there the next time', async () => {
  const rows = 12_000
  const path = written(
    'long.csv',
    Array.from({ length: rows }, (_, n) => cellsOf(10_000 + n, '2026-06-03 10:00')),
  )
  await rehearse(path, async () => {
    await page.locator('progress').waitFor()
    await look(page, 'import-running')
  })
  await forGood()
  await page.locator('progress[value]').waitFor()
  await page.getByRole('button', { name: '取消' }).click()
  await page.locator('section.panel .page-head', { hasText: '正式导入' }).getByText('已取消').waitFor()
  const kept = await figure('新增')
  assert.ok(kept < rows, `${kept} of ${rows}`)
  await rehearse(path)
  assert.equal(await figure('无变化'), kept)
  assert.equal(await figure('将新增'), rows - kept)
})

test('out goes a period of one platform; who took it is listed, the file is there again, and it comes back unchanged', async () => {
  await page.goto('/staff/imports')
  await page.getByRole('link', { name: '导出', exact: true }).click()
  await page.getByLabel('收到日期起').fill('2026-06-01')
  await page.getByLabel('收到日期止').fill('2026-06-02')
  await page.locator('#field-platform').click()
  await page.getByText('全国12315平台').last().click()
  await page.locator('form').getByRole('button', { name: '导出' }).click()
  const button = page.getByRole('button', { name: '下载文件' }).or(page.getByRole('link', { name: '下载文件' }))
  await button.waitFor()
  await look(page, 'export-done')
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const path = join(home, 'national.xlsx')
  await download.saveAs(path)
  assert.match(decodeURIComponent(download.suggestedFilename()), /全国12315平台-2026-06-01至2026-06-02\.xlsx/)
  await page.reload()
  await page.getByRole('link', { name: /再次下载/ }).waitFor()
  assert.match(await page.locator('table.plain tbody tr').first().innerText(), /林晓/)
  await rehearse(path)
  assert.equal(await figure('无变化'), 35)
  assert.equal(await figure('将新增'), 0)
})
