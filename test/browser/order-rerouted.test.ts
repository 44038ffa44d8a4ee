/** A 12345 order goes to the wrong county, comes back with reason, rule and destination, and is sent where it belongs. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { demonstrationPassword } from '../../server/about.ts'
import { loadConfig } from '../../server/config.ts'
import { type Server, startServer } from '../../server/main.ts'
import { testDatabase } from '../harness.ts'
import { look, openBrowser } from './browser.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-order-'))
let server: Server
let browser: Browser
let address: string

before(async () => {
  const { db, url } = await testDatabase({ city: true })
  server = await startServer(loadConfig({ XIAOBAO_HOME: home, PORT: '0', LOG_LEVEL: 'silent' }), db, url)
  address = `http://127.0.0.1:${server.port}`
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(home, { recursive: true, force: true })
})

/** Somebody of the model city, signed in, at the list of orders. */
async function at(account: string, width = 1366): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 768 }, baseURL: address, locale: 'zh-CN' })
  context.setDefaultTimeout(15_000)
  const login = await context.request.post('/api/session', { data: { account, password: demonstrationPassword } })
  assert.ok(login.ok())
  const page = await context.newPage()
  page.on('pageerror', error => assert.fail(error))
  await page.goto('/staff/workorders')
  await page.locator('.order-numbers').waitFor()
  return page
}

const subject = '反映万家惠超市散装大米缺斤短两'
const line = (page: Page) => page.locator('table.orders tbody tr', { hasText: subject })
const step = (page: Page, name: string) => page.locator('.steps').getByRole('button', { name }).first()
const panel = (page: Page) => page.locator('.step-panel')
const state = (page: Page, name: string) => page.locator('.state-tag', { hasText: name }).waitFor()
const confirm = (page: Page) => panel(page).locator('.step-panel-foot .ant-btn-primary').click()

async function pick(page: Page, field: string, typed: string, option: string) {
  await page.locator(`#field-${field}`).click()
  if (typed) await page.locator(`#field-${field}`).fill(typed)
  const list = page.locator('.ant-select-dropdown:visible')
  const choice = list.locator('.ant-select-item-option').getByText(option, { exact: true }).first()
  await choice.click()
  // On a busy machine a list that still unfolds under the pointer takes no click.
  await list.waitFor({ state: 'hidden', timeout: 3000 }).catch(() => choice.click())
  await list.waitFor({ state: 'hidden' })
}

test('林晓 signs for it by keyboard and sends it to 鹤汀区, against what the system proposes', async () => {
  const page = await at('dispatcher')
  const numbers = await page.locator('.order-number strong').allTextContents()
  const [received, returned, closed, inHand] = numbers.map(Number)
  assert.equal(received, returned! + closed! + inHand!)
  await look(page, 'orders')
  assert.match((await line(page).textContent()) ?? '', /望楚区市监局/)
  await line(page).getByRole('link').first().click()
  await state(page, '待签收')
  await page.locator('.total-card').waitFor()
  await page.keyboard.press('1')
  await panel(page).waitFor()
  await page.keyboard.press('Control+Enter')
  await state(page, '已签收待分派')

  await step(page, '分派').click()
  await panel(page).getByText('被投诉人实际经营地在古渡街道').first().waitFor()
  await look(page, 'order-dispatch')
  await pick(page, 'officeId', '鹤汀区市场', '楚江市鹤汀区市场监督管理局')
  await page.locator('#field-reason').fill('按来电人所说')
  await confirm(page)
  await state(page, '待单位签收')
  await page.context().close()
})

test('孙磊 proposes its return with reason, rule and destination; 孟凡 signs', async () => {
  const page = await at('handler2')
  await line(page).getByRole('link').first().click()
  await step(page, '拟退回中心').click()
  await confirm(page)
  await page.locator('.problem-summary', { hasText: '退回原因' }).waitFor()
  await look(page, 'order-return-incomplete')
  await pick(page, 'code', '', '被反映对象实际经营地、住所地不在本辖区')
  assert.match(await page.locator('#field-rule').inputValue(), /第十三条/)
  await page.locator('#field-reason').fill('该店在望楚区古渡街道江汉大道88号')
  await pick(page, 'proposedOfficeId', '望楚区市场', '楚江市望楚区市场监督管理局')
  await look(page, 'order-return')
  await confirm(page)
  await state(page, '拟退回中心')
  assert.equal(await step(page, '同意，退回中心').count(), 0, 'whoever proposes does not sign')
  await page.context().close()

  const head = await at('mengfan')
  await line(head).getByRole('link').first().click()
  await step(head, '同意，退回中心').click()
  await panel(head).getByText('该店在望楚区古渡街道江汉大道88号').waitFor()
  await look(head, 'order-return-sign')
  await confirm(head)
  await head.locator('.step-panel').waitFor({ state: 'detached' })
  await head.context().close()
})

test('林晓 sees the count of returns and the proposal, sends it to 望楚区; 周宁 takes it up on a telephone', async () => {
  const page = await at('dispatcher')
  assert.match((await line(page).textContent()) ?? '', /退回中心待裁.*1次/s)
  await line(page).getByRole('link').first().click()
  await page.getByText('退回1次', { exact: true }).first().waitFor()
  await step(page, '分派').click()
  await panel(page).getByText('鹤汀区市场监督管理局退回，建议：楚江市望楚区市场监督管理局').waitFor()
  await look(page, 'order-rerouted')
  await panel(page).locator('.proposal button').first().click()
  await confirm(page)
  await state(page, '待单位签收')
  await page.locator('.part', { hasText: '退回记录' }).getByText('退回成立').waitFor()
  await look(page, 'order-dispatched-again')
  await page.context().close()

  const phone = await at('handler', 360)
  await line(phone).getByRole('link').first().click()
  await step(phone, '单位签收').click()
  await confirm(phone)
  await state(phone, '处理中')
  assert.ok(await phone.evaluate('document.documentElement.scrollWidth <= 360'), 'nothing scrolls sideways')
  await look(phone, 'order-phone')
  await phone.context().close()
})
