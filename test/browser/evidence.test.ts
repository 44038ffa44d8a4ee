/** A large photo on a bad line: half sent when the page is loaded anew, it goes on by itself, for the citizen and at the desk. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { loadConfig } from '../../server/config.ts'
import { type Server, startServer } from '../../server/main.ts'
import { testDatabase } from '../harness.ts'
import { openBrowser } from './browser.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-evidence-'))
let server: Server
let browser: Browser
let address: string
let photo: Buffer

before(async () => {
  const { db, url } = await testDatabase({ city: true })
  server = await startServer(loadConfig({ XIAOBAO_HOME: home, PORT: '0', LOG_LEVEL: 'silent' }), db, url)
  address = `http://127.0.0.1:${server.port}`
  browser = await openBrowser()
  // Noise does not compress: some five megabytes, three pieces.
  photo = await sharp(randomBytes(1600 * 1200 * 3), { raw: { width: 1600, height: 1200, channels: 3 } })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer()
  assert.ok(photo.length > 3 * 1024 * 1024)
})
after(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(home, { recursive: true, force: true })
})

/** The line breaks after the first piece, until it is mended. Tells from where each piece was sent. */
async function badLine(page: Page) {
  const offsets: number[] = []
  let broken = true
  await page.route(/\/api\/uploads\/[\w-]+\?offset=/, async route => {
    const offset = Number(new URL(route.request().url()).searchParams.get('offset'))
    if (offset > 0 && broken) return route.abort()
    offsets.push(offset)
    return route.continue()
  })
  return {
    offsets,
    mend: () => {
      broken = false
    },
  }
}

test('the citizen: half sent, the page loaded anew, and it arrives', async () => {
  const lodged = await fetch(`${address}/api/public/complaints`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      consumer: { name: '张玉兰', phone: '19910000099' },
      respondent: { name: '楚江市万家惠超市有限公司', address: '楚江市望楚区古渡街道江汉大道88号' },
      goodsClass: 'appliances',
      problemClass: 'quality',
      facts: '电水壶漏电，要求退货退款。',
    }),
  })
  const { number, code } = (await lodged.json()) as { number: string; code: string }
  const page = await (await browser.newContext({ baseURL: address, locale: 'zh-CN' })).newPage()
  page.setDefaultTimeout(20_000)
  await page.goto('/track')
  await page.getByLabel('编号').fill(number)
  await page.getByLabel('查询码').fill(code)
  await page.getByRole('button', { name: '查看' }).click()
  await page.waitForURL('**/mine')
  const line = await badLine(page)
  await page
    .locator('[data-files][multiple]')
    .first()
    .setInputFiles({ name: '漏电.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.locator('.files li', { hasText: '重试' }).waitFor({ state: 'attached' })
  assert.deepEqual(line.offsets, [0])

  line.mend()
  await page.reload()
  await page.locator('.files li', { hasText: '上传完成' }).waitFor({ state: 'attached' })
  assert.ok(line.offsets[1]! > 0, 'not from the beginning')
  const noted = JSON.parse(await page.locator('[name=attachments]').first().inputValue())
  assert.deepEqual(
    noted.map((each: { name: string }) => each.name),
    ['漏电.jpg'],
  )

  // What is refused for its content says why, and is taken away rather than tried again.
  await page
    .locator('[data-files][multiple]')
    .first()
    .setInputFiles({ name: '发票.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html><script></script></html>') })
  const refused = page.locator('.files li', { hasText: '「发票.jpg」的内容不是可接收的类型' })
  await refused.waitFor({ state: 'attached' })
  assert.deepEqual(await refused.locator('button').allTextContents(), ['移除'])
})

test('at the desk: half sent, the page loaded anew, it goes on and is added', async () => {
  const page = await (
    await browser.newContext({ baseURL: address, locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
  ).newPage()
  page.setDefaultTimeout(20_000)
  await page.goto('/staff')
  await page.locator('.login-demo button', { has: page.locator('code:text-is("handler")') }).click()
  await page.locator('.person').waitFor()
  const desk = await page.evaluate(() => fetch('/api/desk?scope=mine&state=to-assess').then(answer => answer.json()))
  await page.goto(`/staff/complaints/${desk.items[0].id}`)
  const line = await badLine(page)
  await page.getByRole('button', { name: '补充材料' }).click()
  await page
    .locator('.upload-box input[type=file]')
    .setInputFiles({ name: '现场.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.waitForFunction(() => (document.querySelector('.uploads progress') as HTMLProgressElement | null)?.value)
  assert.deepEqual(line.offsets, [0])

  line.mend()
  await page.reload()
  await page.locator('.uploads li', { hasText: '已传完' }).waitFor()
  assert.ok(line.offsets[1]! > 0, 'not from the beginning')
  await page.getByRole('button', { name: '加入本件' }).click()
  await page.getByRole('heading', { name: '材料 1 件' }).waitFor()
})
