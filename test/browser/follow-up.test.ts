/** A follow-up call that reopens a matter; and the same question answered by link, on a phone without scripts. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Kysely } from 'kysely'
import type { Browser, BrowserContext } from 'playwright-core'
import { calendarYears } from '../../law/calendar/index.ts'
import { demonstrationPassword } from '../../server/about.ts'
import { loadConfig } from '../../server/config.ts'
import { drawDaily } from '../../server/followup/index.ts'
import { addDays, calendarOf, today } from '../../server/kernel/day.ts'
import type { Database } from '../../server/kernel/tables.ts'
import { makeWorld } from '../../server/kernel/world.ts'
import { type Server, startServer } from '../../server/main.ts'
import { bySystem } from '../../server/timetable.ts'
import { testDatabase } from '../harness.ts'
import { look, openBrowser } from './browser.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-follow-up-'))
let server: Server
let browser: Browser
let db: Kysely<Database>
let day = today()
while (!calendarOf(calendarYears).on(day).workday) day = addDays(day, 1)

before(async () => {
  const made = await testDatabase({ city: true })
  db = made.db
  server = await startServer(
    loadConfig({ XIAOBAO_HOME: home, PORT: '0', LOG_LEVEL: 'silent', XIAOBAO_TODAY: day }),
    db,
    made.url,
  )
  browser = await openBrowser()
  await db.updateTable('matter').set({ closed_on: '2025-01-01' }).where('closed_on', 'is not', null).execute()
  await closedYesterday('许文静', '19912345001')
  await closedYesterday('罗大海', '19912345002')
  await bySystem(
    makeWorld(db, () => day),
    drawDaily,
  )
})
after(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(home, { recursive: true, force: true })
})

const contexts = new Map<string, Promise<BrowserContext>>()
function at(account: string): Promise<BrowserContext> {
  const open = async () => {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      baseURL: `http://127.0.0.1:${server.port}`,
      locale: 'zh-CN',
    })
    context.setDefaultTimeout(15_000)
    const answer = await context.request.post('/api/session', { data: { account, password: demonstrationPassword } })
    assert.ok(answer.ok(), account)
    return context
  }
  const known = contexts.get(account) ?? open()
  contexts.set(account, known)
  return known
}

/** Taken, settled and closed over the API: the journey begins after that. */
async function closedYesterday(name: string, phone: string) {
  const post = async (account: string, path: string, data: object) => {
    const answer = await (await at(account)).request.post(`/api${path}`, { data })
    assert.ok(answer.ok(), `${path}: ${await answer.text()}`)
    return answer.json()
  }
  const office = await db.selectFrom('office').select('id').where('code', '=', '429902').executeTakeFirstOrThrow()
  const { id } = await post('agent', '/complaints', {
    consumer: { name, phone },
    respondent: { name: '楚江市万家惠超市有限公司', address: '楚江市望楚区古渡街道江汉大道88号', phone: '19955550001' },
    goodsClass: 'appliances',
    goodsName: '电水壶',
    problemClass: 'quality',
    claims: ['refund'],
    facts: '购买的电水壶使用三天后漏电，要求退货退款。',
    noticeChannel: 'portal',
  })
  const step = (account: string, name: string, body: object = {}) =>
    post(account, `/complaints/${id}/steps/${name}`, body)
  await step('dispatcher', 'dispatch', { officeId: office.id, reason: '实际经营地在其辖区' })
  await step('handler', 'accept')
  await step('handler', 'settle', {
    agreement: '退还货款199元。',
    agreementAmountFen: 19900,
    recoveredAmountFen: 19900,
  })
  await db.updateTable('letter').set({ state: 'served', served_on: day }).where('matter_id', '=', id).execute()
  await step('handler', 'submit-closing')
  await step('head', 'close')
  await db
    .updateTable('matter')
    .set({ closed_on: addDays(day, -1) })
    .where('id', '=', id)
    .execute()
}

test('何静 calls by keyboard, hears that nothing was refunded, and the matter is back with 周宁 under its own clock', async () => {
  const page = await (await at('agent')).newPage()
  page.on('pageerror', error => assert.fail(error))
  await page.goto('/staff/followup')
  await page.locator('.call-list li button', { hasText: '许**' }).click()
  await page.locator('.call-script', { hasText: '电水壶' }).waitFor()
  assert.equal(await page.getByText('19912345001').count(), 0, 'masked until it is opened')
  await page.keyboard.press('o')
  await page.locator('a[href="tel:19912345001"]').waitFor()
  await page.getByText('许文静').waitFor()
  await page.keyboard.press('4')
  await page.locator('#field-opinion').fill('商家一直没有退款，打电话也不接。')
  await look(page, 'follow-up-call')
  await page.keyboard.press('Control+Enter')
  await page.locator('.call-list li button', { hasText: '许**' }).getByText('不满意').waitFor()

  const handler = await (await at('handler')).newPage()
  await handler.goto('/staff/desk')
  await handler.getByRole('button', { name: /提醒/ }).click()
  await handler.getByText(/回访不满意，已退回重办，“商家一直没有退款/).click()
  await handler.locator('.state-tag', { hasText: '不满意重办' }).waitFor()
  await handler.getByText('不满意重办目标').first().waitFor()
  await handler
    .getByText(/回访不满意：商家一直没有退款/)
    .first()
    .waitFor()
  await look(handler, 'follow-up-reopened')
  await handler
    .getByRole('button', { name: /^提请办结/ })
    .first()
    .click()
  await handler.locator('#field-remark').fill('已督促退款到账，凭证已存档。')
  await handler.getByRole('button', { name: /确认提请办结/ }).click()
  await handler.locator('.state-tag', { hasText: '待审批办结' }).waitFor()

  const head = await (await at('head')).newPage()
  await head.goto(handler.url())
  await head
    .getByRole('button', { name: /^批准办结/ })
    .first()
    .click()
  await head.getByRole('button', { name: /确认批准办结/ }).click()
  await head.locator('.state-tag', { hasText: '已办结' }).waitFor()
})

test('罗大海 would rather write: a link, three pages without scripts, one answer', async () => {
  const page = await (await at('agent')).newPage()
  await page.goto('/staff/followup')
  await page.locator('.call-list li button', { hasText: '罗**' }).click()
  await page.getByRole('button', { name: '改发短信链接' }).click()
  await page.getByText('已发短信，等答复').first().waitFor()

  const link = await sentLink('19912345002')
  const phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
    locale: 'zh-CN',
  })
  const small = await phone.newPage()
  const seen = await (await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN' })).newPage()
  await seen.goto(`http://127.0.0.1:${server.port}${link}`)
  await look(seen, 'follow-up-link')
  await small.goto(`http://127.0.0.1:${server.port}${link}`)
  await small.getByRole('button', { name: '下一步' }).click()
  await small.getByText('请选择满意不满意').first().waitFor()
  await small.getByText('满意', { exact: true }).click()
  await small.getByRole('button', { name: '下一步' }).click()
  await small.locator('textarea').fill('办得不错，就是慢。')
  await small.getByRole('button', { name: '下一步' }).click()
  await small.getByText('办得不错，就是慢。').waitFor()
  assert.equal(await small.getByText('罗大海').count(), 0)
  await small.getByRole('button', { name: '提交' }).click()
  await small.getByRole('heading', { name: '谢谢您的答复' }).waitFor()
  await small.goto(`http://127.0.0.1:${server.port}${link}`)
  await small.getByRole('heading', { name: '这个链接已经不能用了' }).waitFor()

  await seen.goto(`http://127.0.0.1:${server.port}${link}`)
  await look(seen, 'follow-up-link-gone')
  await page.reload()
  await page.locator('.call-list li button', { hasText: '罗**' }).getByText('满意').waitFor()
})

/** What the worker put into the outbox of the demonstration. */
async function sentLink(phone: string): Promise<string> {
  for (let tried = 0; tried < 60; tried += 1) {
    const message = await db.selectFrom('outbox').select('body').where('recipient', '=', phone).executeTakeFirst()
    const found = /(\/huifang\/[\w-]+)/.exec(message?.body ?? '')
    if (found) return found[1]!
    await new Promise(done => setTimeout(done, 500))
  }
  throw new Error('no message was sent')
}
