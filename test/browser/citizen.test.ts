/** A citizen on a phone: lodges, keeps the receipt, follows, adds a photo, reads the letter, withdraws. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { renderSVG } from 'uqr'
import { loadConfig } from '../../server/config.ts'
import { makeWorld } from '../../server/kernel/world.ts'
import { buildApp } from '../../server/main.ts'
import { portal } from '../../web/portal/portal.ts'
import { testDatabase } from '../harness.ts'
import { look, openBrowser } from './browser.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-citizen-'))
let app: FastifyInstance
let browser: Browser
let address: string

before(async () => {
  const { db } = await testDatabase({ city: true })
  app = await buildApp(
    loadConfig({ XIAOBAO_HOME: home, LOG_LEVEL: 'silent' }),
    makeWorld(db, () => undefined),
  )
  if (!app.hasRoute({ method: 'GET', url: '/track' })) await portal(app)
  address = await app.listen({ port: 0, host: '127.0.0.1' })
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await app?.close()
  rmSync(home, { recursive: true, force: true })
})

const phone = (options = {}) =>
  browser.newContext({ viewport: { width: 360, height: 740 }, baseURL: address, locale: 'zh-CN', ...options })

const next = (page: Page) => page.getByRole('button', { name: '下一步' }).last().click()

test('a broken kettle: from the first word to the withdrawal', async () => {
  const context = await phone()
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))

  await page.goto('/')
  await look(page, '01-home')
  await page.getByRole('link', { name: '和商家有纠纷' }).click()
  await next(page)
  await page.getByText('请写出发生了什么').first().waitFor()
  await look(page, '02-what-wrong')
  complaints.length = 0 // a 422 is an error to the console, not to us

  await page.getByLabel('请用自己的话写').fill('六月一日买的电水壶用了三天就漏水，商家不肯退。\n已经和店员说过两次。')
  // The tab crashes and comes back: nothing is lost.
  await page.goto('/complaint/new')
  await page.getByText('已经恢复上次没有写完的内容').waitFor()
  assert.match(await page.getByLabel('请用自己的话写').inputValue(), /漏水/)
  await next(page)

  await page.getByLabel('名称', { exact: false }).first().fill('电水壶')
  await page.getByLabel('属于哪一类').selectOption({ label: '家用电器' })
  await next(page)
  await page.getByLabel('选一类').selectOption({ label: '质量' })
  await next(page)

  const shop = await anyShop()
  await page.getByLabel('商家名称').pressSequentially(shop.slice(0, 4))
  await page.getByRole('button', { name: shop }).first().click()
  assert.equal(await page.getByLabel('商家名称').inputValue(), shop)
  await look(page, '03-whom')
  await next(page)

  await page.getByLabel('退货').check()
  await page.getByLabel('要求退还或者赔偿的金额').fill('199')
  await look(page, '04-want')

  // The browser's own Back, and forward again.
  await page.goBack()
  assert.equal(await page.getByLabel('商家名称').inputValue(), shop)
  await page.goForward()
  assert.ok(await page.getByLabel('退货').isChecked())
  await next(page)

  await page.getByLabel('付了多少钱').fill('199')
  await look(page, '05-when')
  await next(page)
  await page.getByLabel('姓名').fill('陈桂芳')
  await page.getByLabel('电话').fill('13800001234')
  await page.getByLabel('我自己来网上看').check()

  // Large type in the middle of a form: nothing is lost.
  await page.getByRole('button', { name: '大字' }).click()
  assert.equal(await page.getByLabel('姓名').inputValue(), '陈桂芳')
  assert.equal(await page.evaluate('getComputedStyle(document.documentElement).fontSize'), '24px')
  await look(page, '06-who-large')
  await page.getByRole('button', { name: '标准字' }).click()
  await next(page)

  const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  const chooser = page.locator('input[type=file][multiple]')
  const noise = randomBytes(1100 * 1000 * 3)
  const large = await sharp(noise, { raw: { width: 1100, height: 1000, channels: 3 } })
    .png()
    .toBuffer()
  // In the lift the network goes: the second piece is lost and sent again.
  let lost = 0
  await page.route('**/api/uploads/*offset=2097152', route => (lost++ === 0 ? route.abort() : route.continue()))
  await chooser.setInputFiles([
    { name: '漏水.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: '小票.png', mimeType: 'image/png', buffer: large },
  ])
  await page.getByText('上传完成').nth(1).waitFor()
  assert.equal(lost, 2)
  complaints.length = 0
  await look(page, '07-evidence')
  await next(page)
  await look(page, '08-check')
  await page.getByRole('button', { name: '提交投诉' }).click()

  await page.getByRole('heading', { name: '投诉已经提交' }).waitFor()
  await look(page, '09-receipt')
  const [number, code] = await page.locator('.big').allTextContents()
  assert.match(number!, /^TS/)

  // The QR leads here; the code stays behind the # and is gone from the address afterwards.
  await page.goto(`/track#n=${number}&c=${code}`)
  await page.waitForFunction('!location.hash')
  assert.equal(await page.getByLabel('查询码').inputValue(), code)
  await look(page, '10-track')
  await page.getByRole('button', { name: '查看' }).click()
  await page.getByText('您的投诉已登记').waitFor()
  assert.equal(await page.locator('.pictures li').count(), 2)
  assert.match(await page.locator('main').innerText(), /我的要求\s+退货\s+要求的金额\s+199\.00 元/)
  await look(page, '11-mine')

  await page.getByText('补充材料', { exact: true }).click()
  await page.getByLabel('补充的情况').fill('商家今天回话说只能修。')
  await page
    .locator('input[type=file][capture]')
    .setInputFiles({ name: '水壶.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.getByText('上传完成').waitFor()
  await page.getByRole('button', { name: '提交补充' }).click()
  await page.getByText('已经补充').waitFor()
  assert.equal(await page.locator('.pictures li').count(), 3)

  await takenUp(number!)
  await page.goto('/mine')
  await page.getByText('决定受理').waitFor()
  await look(page, '12-accepted')
  await page.getByRole('link', { name: '时限说明 调解期限' }).click()
  await page.getByText('开始的当日，不计入').waitFor()
  await look(page, '13-clock')
  await page.goto('/mine')
  await page.locator('.letters a').first().click()
  await page.locator('.letter').waitFor()
  await look(page, '14-letter')
  await page.goto('/mine')
  await page.locator('.letters').getByText('已读').first().waitFor()

  await page.getByText('撤回投诉', { exact: true }).click()
  await page.getByLabel('撤回的原因').fill('商家已经退款')
  await page.getByRole('button', { name: '确定撤回' }).click()
  await page.getByText('已经撤回。').waitFor()
  await look(page, '15-withdrawn')
  assert.deepEqual(complaints, [])
  await context.close()
})

test('every page of text, in English, in large type and in the dark', async () => {
  const context = await phone({ locale: 'en-GB', colorScheme: 'dark' })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('button', { name: 'Large type' }).click()
  for (const path of [
    '/',
    '/report',
    '/report/new',
    '/consultation',
    '/complaint/new',
    '/track',
    '/near',
    '/near?area=429902',
    '/scan',
    '/stations',
    '/station-rating',
    '/odr-application',
    '/demonstration-application',
    '/p/nobody-issued-this-code',
    '/about',
    '/accessibility',
    '/privacy',
    '/nowhere',
  ]) {
    await page.goto(path)
    await look(page, `en-large-dark${path}`)
  }
  await context.close()
})

test('which door, near me by the phone’s position, and a plaque read from a photo; by keyboard alone', async () => {
  const here = { latitude: 30.2213, longitude: 115.0481 }
  const context = await phone({ geolocation: here, permissions: ['geolocation'] })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', request => asked.push(request.url() + (request.postData() ?? '')))

  await page.goto('/')
  await page.getByLabel('用自己的话写一两句').focus()
  await page.keyboard.type('买的电水壶漏水，要求退款，商家不肯退')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '像是投诉' }).waitFor()
  await look(page, '20-which')
  await page.getByRole('button', { name: '走投诉' }).press('Enter')
  assert.equal(await page.getByLabel('请用自己的话写').inputValue(), '买的电水壶漏水，要求退款，商家不肯退')

  await page.goto('/near')
  await page.getByRole('button', { name: '按离我的远近排' }).press('Enter')
  await page.getByText('已按远近排好').waitFor()
  const far = (await page.locator('[data-distance]').allTextContents()).map(Number.parseFloat)
  assert.ok(far.length >= 5 && far[0]! < 1.5, String(far))
  assert.deepEqual(
    far,
    far.toSorted((a, b) => a - b),
  )
  assert.equal(await page.locator('.map .me').count(), 1)
  assert.ok(
    !asked.some(each => each.includes('30.22') || each.includes('115.04')),
    'the position never leaves the phone',
  )
  await look(page, '21-near')

  const code = await anyPlaque()
  const photo = await sharp(Buffer.from(renderSVG(`${address}/p/${code}`, { pixelSize: 10 })))
    .extend({ top: 60, bottom: 60, left: 60, right: 60, background: '#888' })
    .jpeg()
    .toBuffer()
  await page.goto('/scan')
  await look(page, '22-scan')
  await page.getByLabel('二维码的照片').setInputFiles({ name: '牌匾.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.getByRole('button', { name: '读这个码' }).press('Enter')
  await page.getByText('真实有效').waitFor()
  await look(page, '23-plaque')
  await context.close()
})

async function anyPlaque(): Promise<string> {
  const handler = await as('handler')
  const { items } = await handler('GET', '/demonstrations?state=awarded&kind=shop')
  const { plaques } = await handler('GET', `/demonstrations/${items[0].id}`)
  return plaques.find((each: { revokedOn: string | null }) => each.revokedOn === null).code
}

async function as(account: string) {
  const signed = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { account, password: 'xiaobao-demo' },
  })
  const cookie = String([signed.headers['set-cookie']].flat()[0]).split(';')[0]!
  return async (method: 'GET' | 'POST', url: string, payload?: object) => {
    const answer = await app.inject({ method, url: `/api${url}`, headers: { cookie }, ...(payload ? { payload } : {}) })
    assert.ok(answer.statusCode < 400, `${method} ${url}: ${answer.body}`)
    return answer.json()
  }
}

/** What the offices do meanwhile: the centre dispatches it, the county bureau accepts it. */
async function takenUp(number: string) {
  const handler = await as('handler')
  const { officeId } = await handler('GET', '/me')
  const dispatcher = await as('dispatcher')
  const { matters } = await dispatcher('GET', `/search?q=${number}`)
  const { id } = matters.find((each: { number: string }) => each.number === number)
  await dispatcher('POST', `/complaints/${id}/steps/dispatch`, { officeId, reason: '经营地在该区' })
  await handler('POST', `/complaints/${id}/steps/accept`, {})
}

async function anyShop(): Promise<string> {
  const answer = await app.inject({ url: `/api/public/operators?q=${encodeURIComponent('楚江')}` })
  const [first] = answer.json().items
  assert.ok(first, 'the model city has shops')
  return first.name
}
