/**
 * 黎春兰 keeps the station of a mall, with a phone in her hand: a dispute is logged and settled within a minute, the
 * connection breaks and nothing is lost, the consumer rates it by the code; and what is not settled goes on by itself.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { loadConfig } from '../../server/config.ts'
import { type Server, startServer } from '../../server/main.ts'
import { testDatabase } from '../harness.ts'
import { look, openBrowser } from './browser.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-keeper-'))
let server: Server
let browser: Browser
let address: string
let db: Awaited<ReturnType<typeof testDatabase>>['db']

before(async () => {
  const made = await testDatabase({ city: true })
  db = made.db
  server = await startServer(loadConfig({ XIAOBAO_HOME: home, PORT: '0', LOG_LEVEL: 'silent' }), db, made.url)
  address = `http://127.0.0.1:${server.port}`
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(home, { recursive: true, force: true })
})

async function phoneOf(account: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    hasTouch: true,
    baseURL: address,
    locale: 'zh-CN',
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  page.on('pageerror', error => assert.fail(error))
  await page.goto('/staff')
  await page.locator('.login-demo button', { has: page.locator(`code:text-is("${account}")`) }).click()
  await page.locator('.person').waitFor()
  return page
}

const logged = async () => (await db.selectFrom('station_case').select('matter_id').execute()).length

/** Sixteen touches and three words. */
async function typeDispute(page: Page, phone: string) {
  await page.getByRole('button', { name: '登记纠纷' }).click()
  await page.getByLabel('消费者电话').fill(phone)
  await page.getByLabel('消费者称呼').fill('舒雅')
  await page.getByRole('button', { name: /暖羽服饰/ }).click()
  await page.getByRole('button', { name: '服装、鞋帽' }).click()
  await page.getByLabel('名称', { exact: true }).fill('羽绒服')
  await page.getByRole('button', { name: '质量', exact: true }).click()
  await page.getByRole('button', { name: '退还货款和服务费用' }).click()
  await page.getByLabel('涉及金额').fill('699')
}

test('logged and settled in a minute, through a broken connection and a reload', async () => {
  const page = await phoneOf('station')
  await page.waitForURL('**/staff/counter')
  await page.getByRole('heading', { name: '楚汇广场消费维权服务站' }).waitFor()
  await look(page, 'keeper-1-counter')
  const before = await logged()
  const began = Date.now()
  await typeDispute(page, '19911112222')
  await look(page, 'keeper-2-dispute')

  // The page is loaded again: what was typed is there.
  await page.reload()
  await page.getByRole('button', { name: '登记纠纷' }).click()
  assert.equal(await page.getByLabel('消费者电话').inputValue(), '19911112222')
  // The connection breaks at the moment of sending: nothing is lost, and sent again it is logged once.
  await page.context().setOffline(true)
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('alert').first().waitFor()
  assert.equal(await page.getByLabel('名称', { exact: true }).inputValue(), '羽绒服')
  // Back in reach it goes out by itself, once.
  await page.context().setOffline(false)
  await page.getByRole('heading', { name: '已登记' }).waitFor()
  assert.equal(await logged(), before + 1)
  const code = (await page.locator('.rating-code').innerText()).match(/(ZN\d+)[\s\S]*评价码 (\w+)/)!
  await look(page, 'keeper-3-logged')

  await page.getByRole('button', { name: '谈妥了' }).click()
  await page.getByRole('button', { name: '退货退款' }).click()
  await page.getByRole('button', { name: '双方再无争议' }).click()
  assert.equal(await page.getByLabel('退赔给消费者').inputValue(), '699.00', 'the amount is there already')
  await look(page, 'keeper-4-settling')
  await page.getByRole('button', { name: '确认谈妥' }).click()
  await page.locator('.state-tag', { hasText: '已谈妥' }).waitFor()
  const seconds = (Date.now() - began) / 1000
  assert.ok(seconds < 60, `${seconds} s`)
  await look(page, 'keeper-5-settled')

  // The consumer, on the own phone: the QR's address carries number and code after the #.
  const own = await browser.newContext({ viewport: { width: 360, height: 780 }, baseURL: address, locale: 'zh-CN' })
  const citizen = await own.newPage()
  await citizen.goto(`/station-rating#n=${code[1]}&c=${code[2]}`)
  assert.equal(await citizen.getByLabel('编号').inputValue(), code[1])
  await citizen.getByLabel('非常满意').check()
  await look(citizen, 'keeper-6-rating')
  await citizen.getByRole('button', { name: '提交' }).click()
  await citizen.getByRole('heading', { name: '谢谢您的评价' }).waitFor()
  const row = await db
    .selectFrom('station_case')
    .innerJoin('matter', 'matter.id', 'station_case.matter_id')
    .select(['rating', 'recovered_fen', 'matter.state'])
    .where('matter.number', '=', code[1]!)
    .executeTakeFirstOrThrow()
  assert.deepEqual(row, { rating: 'very-satisfied', recovered_fen: 69900, state: 'settled' })
})

test('not settled: handed over with everything typed, and the keeper sees with whom it is', async () => {
  const page = await phoneOf('station')
  await typeDispute(page, '19911113333')
  await page.getByRole('button', { name: '推诿拒绝' }).click()
  await page.getByLabel('转给谁、为什么').fill('店员让找厂家')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('button', { name: '谈不拢，转市场监管' }).click()
  await page.getByLabel('为什么没有谈妥').fill('店家不同意退')
  await page.getByRole('button', { name: /确认：谈不拢/ }).click()
  await page.getByText(/已转.*望楚区市场监督管理局办理/).waitFor()
  await look(page, 'keeper-7-handed-over')
})
