/** A call about a gym card: taken by keyboard in under a minute, dispatched, accepted, mediated, settled, served, closed. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, Locator, Page } from 'playwright-core'
import { loadConfig } from '../../server/config.ts'
import { type Server, startServer } from '../../server/main.ts'
import { testDatabase } from '../harness.ts'
import { look, openBrowser } from './browser.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-journey-'))
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

/** Somebody of the model city at the own desk, signed in as the demonstration offers it. */
async function at(account: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
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

const focused = (page: Page) => page.evaluate<string>('document.activeElement?.id ?? ""')

/** Enter, until this field has the focus. */
async function enterTo(page: Page, field: string) {
  for (let pressed = 0; pressed < 20; pressed += 1) {
    if ((await focused(page)) === `field-${field}`) return
    await page.keyboard.press('Enter')
  }
  assert.equal(await focused(page), `field-${field}`)
}

async function pick(page: Page, field: string, typed: string, option: string) {
  await enterTo(page, field)
  await page.keyboard.type(typed)
  await page
    .locator('.ant-select-item-option-active, [role="option"][aria-selected="true"]', { hasText: option })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
}

async function type(page: Page, field: string, typed: string) {
  await enterTo(page, field)
  await page.keyboard.type(typed)
}

const taken: { number?: string; code?: string } = {}

test('何静 registers a call in under a minute without touching the mouse, and a crash loses nothing', async () => {
  const page = await at('agent')
  await page.goto('/staff/intake')
  await page.locator('#field-consumer\\.phone:focus').waitFor()
  const began = performance.now()
  await page.keyboard.press('F6')
  await type(page, 'consumer.phone', '13871240966')
  await type(page, 'consumer.name', '许文静')
  await pick(page, 'respondent.name', 'cjslxjs', '力行健身')
  await pick(page, 'goodsClass', '健身', '文化、娱乐、体育服务')
  await type(page, 'goodsName', '两年健身卡')
  await pick(page, 'problemClass', 'ht', '合同')
  await pick(page, 'claims', 'thhk', '退还货款和服务费用')
  await type(page, 'disputedAmountFen', '3680')
  await type(page, 'claimedAmountFen', '2940')
  await type(
    page,
    'facts',
    '今年三月办的两年卡，用了五个月，场馆停业装修没有期限，要求按剩余时间退款，对方只同意转卡。',
  )
  await page.getByText('楚江市望楚区市场监督管理局').first().waitFor()
  await page.keyboard.press('F2')
  await look(page, 'call')
  const spent = performance.now() - began

  // Nothing scrolls at 1366×768.
  assert.ok(
    await page.evaluate(
      'document.querySelector("main").scrollHeight <= document.querySelector("main").clientHeight + 1',
    ),
  )

  // The browser dies; the draft was kept.
  await page.getByText('草稿已存').waitFor()
  await page.waitForTimeout(3200)
  await page.reload()
  await page.getByText('已恢复').waitFor()
  assert.equal(await page.locator('#field-consumer\\.name').inputValue(), '许文静')
  assert.match(await page.locator('#field-facts').inputValue(), /两年卡/)

  await page.locator('#field-consumer\\.phone').press('Control+Enter')
  await page.getByRole('heading', { name: '投诉已登记' }).waitFor()
  assert.ok(spent < 60_000, `${Math.round(spent / 1000)} s`)
  const shown = await page.locator('.receipt-codes dd').allTextContents()
  assert.match(shown[0]!, /^TS\d{14}$/)
  taken.number = shown[0]!
  taken.code = shown[1]!
  await look(page, 'receipt')

  // Enter takes the next call: an empty form, the cursor in the telephone.
  await page.keyboard.press('Enter')
  await page.locator('#field-consumer\\.phone:focus').waitFor()
  assert.equal(await page.locator('#field-consumer\\.name').inputValue(), '')
  await type(page, 'consumer.phone', '13871240966')
  await page.getByText('以往诉求 1 件').waitFor()
  await page.context().close()
})

async function open(page: Page) {
  await page.keyboard.press('Control+k')
  await page.locator('.palette-input:focus').waitFor()
  await page.keyboard.type(taken.number!)
  await page.locator('.palette-matter', { hasText: taken.number! }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: taken.number! }).waitFor()
}

const step = (page: Page, name: string) => page.locator('.steps').getByRole('button', { name, exact: false }).first()
const panel = (page: Page) => page.locator('.step-panel')
const state = (page: Page, name: string) => page.locator('.state-tag', { hasText: name }).waitFor()
const go = (page: Page, name: RegExp) => panel(page).getByRole('button', { name }).click()
const letters = (page: Page): Locator => panel(page).locator('.letter-previews > section')

test('周宁 accepts it, calls both sides, settles; each letter is seen before it leaves', async () => {
  const page = await at('handler')
  await open(page)
  await state(page, '待初查')
  await look(page, 'to-assess')

  await step(page, '受理').click()
  await go(page, /预览文书/)
  await letters(page).first().waitFor()
  assert.equal(await letters(page).count(), 1)
  assert.match((await letters(page).first().textContent()) ?? '', /许文静/)
  await look(page, 'accept')
  await page.keyboard.press('Control+Enter')
  await state(page, '已受理')

  await step(page, '组织调解').click()
  await page.locator('#field-at').fill('2030-06-20T09:30')
  await page.locator('#field-place').fill('望楚区市场监督管理局二楼调解室')
  await go(page, /预览文书/)
  await letters(page).nth(1).waitFor()
  await look(page, 'call-to-mediation')
  await go(page, /签发文书/)
  await state(page, '调解中')

  await step(page, '调解成功').click()
  await go(page, /预览文书/)
  await page.locator('.problem-summary', { hasText: '调解协议' }).waitFor()
  await look(page, 'settlement-incomplete')
  await page.locator('#field-agreement').fill('经营者于七日内向投诉人退还健身卡剩余款项二千九百四十元。')
  await page.locator('#field-agreementAmountFen').fill('2940')
  await go(page, /预览文书/)
  // One 调解书, read once, with a copy for each side.
  await letters(page).first().getByText('同一文号，一式2份送达').waitFor()
  assert.equal(await letters(page).count(), 1)
  await look(page, 'settlement')
  await go(page, /签发文书/)
  await state(page, '调解成功')

  // Closing waits for the proof of every letter.
  await page.getByRole('button', { name: '为什么不能' }).click()
  await page.locator('.closed-steps', { hasText: '尚无送达证明' }).waitFor()
  await page.keyboard.press('Escape')
  await page.mouse.move(0, 0)
  const unproven = page.getByRole('button', { name: '登记送达' })
  for (let left = await unproven.count(); left > 0; left = await unproven.count()) {
    await unproven.first().click()
    const form = page.getByRole('dialog')
    await form.locator('#field-how').fill('本人签收送达回证')
    await form.getByRole('button', { name: '保存' }).click()
    await form.waitFor({ state: 'detached' })
    await page.waitForTimeout(400)
  }
  await look(page, 'served')
  await step(page, '提请办结').click()
  await go(page, /确认/)
  await state(page, '待审批办结')
  await page.context().close()
})

test('周宁 cannot sign the own closing; 赵敏 can, and whoever comes second is told who was quicker', async () => {
  const handler = await at('handler')
  await open(handler)
  assert.equal(await step(handler, '批准办结').count(), 0)
  await handler.context().close()

  const first = await at('head')
  const second = await at('head')
  await open(first)
  await open(second)
  await step(second, '批准办结').click()
  await step(first, '批准办结').click()
  await go(first, /确认/)
  await state(first, '已办结')
  await look(first, 'closed')
  await panel(second).getByText('他人已先办理').waitFor()
  await panel(second).getByText('赵敏批准办结').waitFor()
  await look(second, 'overtaken')
  await panel(second).getByRole('button', { name: '看最新情况' }).click()
  await state(second, '已办结')
  await first.context().close()
  await second.context().close()
})
