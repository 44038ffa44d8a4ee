/**
 * 何静 takes calls: a question is answered and closed by keyboard alone in under fifteen seconds, another turns out to be a
 * complaint and becomes one without a word typed again. And 崔丽君 asks on her phone.
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
import { look, openBrowser, pictures } from './browser.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-consultation-'))
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
  // What a call broken off left behind would rightly be offered to the next one.
  for (const { id } of account === 'agent' ? await draftsOf(page) : [])
    assert.ok((await page.request.delete(`/api/drafts/${id}`)).ok())
  return page
}
const draftsOf = async (page: Page): Promise<{ id: number }[]> =>
  (await (await page.request.get('/api/drafts')).json()).items

/** As fast as somebody types who does it all day. */
const typing = { delay: 55 }
const nothingScrolls = (page: Page) =>
  page.evaluate('document.querySelector("main").scrollHeight <= document.querySelector("main").clientHeight + 1')
const waits = (page: Page) => page.locator('#field-consumer\\.phone:focus').waitFor()

test('a question, from the first digit of the number to done, takes 何静 less than fifteen seconds without the mouse', async () => {
  const page = await at('agent')
  await page.goto('/staff/intake')
  await waits(page)
  const began = performance.now()
  await page.keyboard.type('13871240977', typing)
  await page.keyboard.press('Enter')
  await page.locator('#field-question:focus').waitFor()
  await page.keyboard.type('网上买的连衣裙不合适，能七天无理由退货吗，运费谁出', typing)
  await page.locator('.answer[aria-selected="true"]', { hasText: '网购七天无理由退货怎么退' }).waitFor()
  assert.match(await page.locator('#field-answer').inputValue(), /七日内可以退货/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  const done = page.locator('.call-done', { hasText: '已答复办结' })
  await done.waitFor()
  const spent = performance.now() - began
  assert.ok(spent < 15_000, `${(spent / 1000).toFixed(1)} s`)
  console.log(`a question answered and closed in ${(spent / 1000).toFixed(1)} s, typing 55 ms a key`)
  assert.match((await done.textContent()) ?? '', /ZX\d{14}/)
  // The next call finds an empty form and the cursor in the number.
  await waits(page)
  assert.equal(await page.locator('#field-question').inputValue(), '')
  assert.ok(await nothingScrolls(page))
  await page.keyboard.type('13871240977', typing)
  await page.getByText('以往诉求 1 件').waitFor()
  await page.context().close()
})

test('digits choose, minus says it did not help, an answer of one’s own becomes a draft with F10', async () => {
  const page = await at('agent')
  await page.goto('/staff/intake')
  await waits(page)
  await page.keyboard.press('Enter')
  await page.locator('#field-question:focus').waitFor()
  await page.keyboard.type('预付卡的美容店关门了，会员卡里的钱怎么退')
  await page.locator('.answer', { hasText: '预付卡的店关门' }).waitFor()
  await page.locator('.answer').nth(1).waitFor()
  await look(page, 'consultation-answers')
  await page.keyboard.press('Enter')
  await page.locator('.answers:focus').waitFor()
  // The last of many is seen when it is chosen, above the keys that the list understands.
  await page.keyboard.press('ArrowUp')
  const last = page.locator('.answer:nth-child(n+6):last-child[aria-selected="true"]')
  await last.waitFor()
  const [chosen, keys] = [await last.boundingBox(), await page.locator('.answer-keys').boundingBox()]
  assert.ok(chosen!.y + chosen!.height <= keys!.y && keys!.y + keys!.height < 768)
  await page.keyboard.press('2')
  const second = await page.locator('.answer').nth(1).locator('strong').textContent()
  await page.locator('.answer[aria-selected="true"]', { hasText: second! }).waitFor()
  await page.keyboard.press('-')
  await page.locator('.answer', { hasText: second! }).waitFor({ state: 'detached' })
  await page.keyboard.press('0')
  await page.locator('#field-answer:focus').waitFor()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('丽影美容的法人已登记投诉，请到望楚区局窗口登记余额。')
  await page.keyboard.press('Control+Enter')
  await page.locator('.call-done').waitFor()
  await look(page, 'consultation-done')
  await page.keyboard.press('F10')
  await page.locator('.call-done', { hasText: '已提为知识 ZS' }).waitFor()
  await page.context().close()
})

test('what is typed stays when the kind is switched; the wrong door is named with its words; nothing is lost in a crash', async () => {
  const page = await at('agent')
  await page.goto('/staff/intake')
  await waits(page)
  await page.keyboard.type('13871240988')
  await page.keyboard.press('Enter')
  await page.locator('#field-question:focus').waitFor()
  const told = '我在力行健身办的年卡上周关门了，我要求退款，店长不给退'
  await page.keyboard.type(told)
  await page.locator('.wrong-door', { hasText: '读起来像投诉' }).waitFor()
  assert.match((await page.locator('.wrong-door').textContent()) ?? '', /「我?要求退款」/)
  await look(page, 'consultation-wrong-door')
  await page.keyboard.press('F6')
  await page.locator('#field-facts').waitFor()
  assert.equal(await page.locator('#field-facts').inputValue(), told)
  assert.equal(await page.locator('#field-consumer\\.phone').inputValue(), '13871240988')
  await page.getByText('草稿已存').waitFor()
  await page.waitForTimeout(3200)
  await page.reload()
  await page.getByText('已恢复').waitFor()
  assert.equal(await page.locator('#field-facts').inputValue(), told, 'kind and words survive')
  await page.keyboard.press('F8')
  assert.equal(await page.locator('#field-question').inputValue(), told)
  await page.getByRole('button', { name: '清空重来' }).click()

  // Registered while the first save is still on its way, and the window closed at once: nothing of it is left.
  const call = await page.context().newPage()
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await call.route('**/api/drafts', async route => {
    if (route.request().method() !== 'PUT') return route.continue()
    const response = await route.fetch()
    await held
    await route.fulfill({ response })
  })
  await call.route('**/api/drafts/*', route => route.abort())
  const saved = call.waitForRequest(request => request.url().endsWith('/api/drafts') && request.method() === 'PUT')
  await call.goto('/staff/intake')
  await waits(call)
  await call.keyboard.type('13871240997')
  await call.keyboard.press('Enter')
  await call.locator('#field-question:focus').waitFor()
  await call.keyboard.type('学校门口的文具店能开发票吗')
  await call.keyboard.press('F9')
  await call.locator('.call-pass').waitFor()
  await saved
  await call.keyboard.press('Control+Enter')
  await call.waitForTimeout(300)
  release()
  await call.getByRole('heading', { name: '咨询已登记' }).waitFor()
  await call.close()
  assert.deepEqual(await draftsOf(page), [], 'no draft of what is registered')
  await page.context().close()
})

test('a question already registered becomes a complaint: caller, words and shop are there, only the rest is chosen', async () => {
  const page = await at('agent')
  await page.goto('/staff/intake')
  await waits(page)
  await page.keyboard.type('13871240999')
  await page.keyboard.press('Enter')
  await page.locator('#field-question:focus').waitFor()
  await page.keyboard.type('力行健身办的年卡关门了怎么办')
  await page.locator('#field-consumer\\.name').fill('许文静')
  await page.locator('#field-respondentName').fill('力行健身')
  await page.locator('.operator-row', { hasText: '力行健身' }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('F9')
  await page.locator('.call-pass').waitFor()
  await look(page, 'consultation-pass-on')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: '咨询已登记' }).waitFor()
  await look(page, 'consultation-receipt')
  await page.getByRole('link', { name: '打开本件' }).click()
  await page.locator('.state-tag', { hasText: '已登记' }).waitFor()
  await look(page, 'consultation-consultation')
  await page.locator('.steps').getByRole('button', { name: '转为投诉或者举报' }).click()
  await page.getByText('内容已全部带过来').waitFor()
  assert.equal(await page.locator('#field-facts').inputValue(), '力行健身办的年卡关门了怎么办')
  assert.equal(await page.locator('#field-consumer\\.name').inputValue(), '许文静')
  assert.match(await page.locator('#field-respondent\\.name').inputValue(), /力行健身/)
  await choose(page, 'goodsClass', '健身', '文化、娱乐、体育服务')
  await choose(page, 'problemClass', 'ht', '合同')
  await page.locator('#field-orderNumber').click()
  await page.waitForTimeout(500)
  await look(page, 'consultation-convert')
  await page.locator('#field-consumer\\.phone').press('Control+Enter')
  await page.getByRole('heading', { name: '投诉已登记' }).waitFor()
  await page.getByRole('link', { name: '打开本件' }).click()
  await page.getByText('力行健身办的年卡关门了怎么办').first().waitFor()
  await page.context().close()
})

test('the same screen takes a report, sealed, and splits what is a dispute as well', async () => {
  const page = await at('agent')
  await page.goto('/staff/intake')
  await waits(page)
  await page.keyboard.type('13871240966')
  await page.keyboard.press('Enter')
  await page.locator('#field-question:focus').waitFor()
  const told = '万家惠超市在卖三无产品，希望你们查一下，我买的电水壶也要求退货'
  await page.keyboard.type(told)
  await page.keyboard.press('F7')
  // The words stand where the cursor is; the caller's number waits behind the question of the name.
  await page.locator('#field-facts:focus').waitFor()
  assert.equal(await page.locator('#field-facts').inputValue(), told)
  await look(page, 'consultation-report-unnamed')
  await page.getByLabel('实名（身份信息封存）').check()
  assert.equal(await page.locator('#field-informer\\.phone').inputValue(), '13871240966')
  await page.locator('#field-informer\\.name').fill('许文静')
  await page.locator('#field-respondent\\.name').fill('万家惠')
  await page.locator('.operator-row', { hasText: '万家惠' }).first().waitFor()
  await page.keyboard.press('Enter')
  await choose(page, 'violationClass', '产品', '产品')
  await page.getByText('登记后即分送').waitFor()
  await page.keyboard.press('F2')
  await page.keyboard.press('F9')
  await choose(page, 'complaint\\.goodsClass', '家用', '家用电')
  await choose(page, 'complaint\\.problemClass', 'zl', '质量')
  await page.locator('#field-complaint\\.facts').fill('电水壶漏电，要求退货。')
  await page.waitForTimeout(500)
  assert.ok(await nothingScrolls(page))
  await look(page, 'consultation-split')
  await page.locator('#field-complaint\\.facts').press('Control+Enter')
  await page.getByRole('heading', { name: '举报已登记' }).waitFor()
  await page.getByRole('heading', { name: '投诉已登记' }).waitFor()
  await look(page, 'consultation-split-receipt')
  await page.keyboard.press('Enter')
  await waits(page)
  await page.context().close()
})

/** A coded list by keyboard. */
async function choose(page: Page, field: string, typed: string, option: string) {
  await page.locator(`#field-${field}`).click()
  await page.keyboard.type(typed)
  await page.locator('.ant-select-item-option-active:visible', { hasText: option }).first().waitFor()
  await page.keyboard.press('Enter')
}

test('the knowledge base: asked in one’s own words, gone through by what waits, an article with its versions', async () => {
  const page = await at('legal')
  await page.goto('/staff/articles')
  await page.getByText('必须扫码点餐、关注公众号').first().waitFor()
  await look(page, 'consultation-knowledge')
  await page.getByRole('textbox', { name: '按问题检索' }).fill('超市牛奶过期能赔多少')
  await page.locator('.knowledge-found li', { hasText: '十倍赔偿' }).first().waitFor()
  await look(page, 'consultation-knowledge-found')
  await page.locator('.knowledge-found a').first().click()
  await page.getByText('现行：第2版').waitFor()
  await look(page, 'consultation-article')
  await page.locator('.steps').getByRole('button', { name: '写新版' }).click()
  await page.locator('#field-answer').fill('新的说法。')
  await look(page, 'consultation-revise')
  await page.keyboard.press('Control+Enter')
  await page.getByText('待审：第3版').waitFor()
  await page.context().close()
})

test('崔丽君 asks on her phone: the answer that is there, then a person, then the answer with number and code', async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    baseURL: address,
    locale: 'zh-CN',
    isMobile: true,
    hasTouch: true,
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  const shot = async (name: string) => {
    assert.ok((await page.locator('body').evaluate(body => body.scrollWidth)) <= 360, `${name} is too wide`)
    if (pictures) await page.screenshot({ path: join(pictures, `consultation-phone-${name}.png`), fullPage: true })
  }
  await page.goto('/')
  await shot('home')
  await page.getByRole('link', { name: /想问问/ }).click()
  await shot('ask')
  await page.locator('#question').fill('检测报告没有盖章算数吗，我买的二手车坏了要求退款商家不给退')
  await page.getByRole('button', { name: '找答案' }).click()
  await page.getByText('您写的像是投诉').waitFor()
  await shot('found')
  await page.getByRole('button', { name: '提问给工作人员' }).click()
  await shot('person')
  await page.locator('#phone').fill('19900000299')
  await page.getByRole('button', { name: '提交问题' }).click()
  await page.getByRole('heading', { name: '问题已经提交' }).waitFor()
  await shot('sent')
  await page.getByRole('button', { name: '查看我的咨询' }).click()
  await page.getByRole('heading', { name: '我的咨询' }).waitFor()
  await page.getByText('本局承诺，不是法定期限').waitFor()
  await shot('mine')
  // The other door takes along what was written.
  await page.goto('/consultation')
  await page.locator('#question').fill('我买的电水壶漏电，要求退款，店家不给退')
  await page.getByRole('button', { name: '找答案' }).click()
  await page.getByRole('button', { name: /走投诉/ }).click()
  await page.getByRole('heading', { name: '发生了什么？' }).waitFor()
  assert.equal(await page.locator('#facts').inputValue(), '我买的电水壶漏电，要求退款，店家不给退')
  await context.close()
})
