/**
 * The inspector's telephone in a shop without network: the page is opened offline, the tab is killed while the sheet is
 * being written, the clock is wrong, the network comes back, and the sheet is with the server once; a conflict is shown.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { loadConfig } from '../../server/config.ts'
import { dayOf } from '../../server/kernel/day.ts'
import { type Server, startServer } from '../../server/main.ts'
import { testDatabase } from '../harness.ts'
import { look, openBrowser } from './browser.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-inspector-'))
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

async function signIn(account: string) {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password: 'xiaobao-demo' }),
  })
  assert.equal(answer.status, 200)
  const jar = answer.headers.get('set-cookie')!.split(';')[0]!
  return async (path: string, body?: unknown) => {
    const reply = await fetch(`${address}/api${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { cookie: jar, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const said = await reply.json()
    assert.ok(reply.ok, `${path}: ${JSON.stringify(said)}`)
    // biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
    return said as any
  }
}

async function setUp() {
  const supervisor = await signIn('supervisor')
  const { id: body } = await supervisor('/sampling-bodies', {
    name: '楚江抽样服务中心（测）',
    draws: true,
    tests: false,
  })
  for (const name of ['高岩', '白桦']) await supervisor(`/sampling-bodies/${body}/samplers`, { name })
  const handler = await signIn('handler')
  const operator = await db
    .selectFrom('operator')
    .select(['id', 'name'])
    .where('short_name', '=', '暖羽服饰')
    .executeTakeFirstOrThrow()
  const people = await db.selectFrom('person').select('id').where('account', 'in', ['inspector', 'lusheng']).execute()
  const task = () =>
    handler('/samplings', {
      mode: 'complaint',
      class: 'clothing',
      operatorId: operator.id,
      officerIds: people.map(each => each.id),
      sampleName: '羽绒服',
      reason: '多人投诉',
    })
  return { first: await task(), second: await task(), operator: operator.name }
}

async function phone(account: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    hasTouch: true,
    baseURL: address,
    locale: 'zh-CN',
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  await page.goto('/staff')
  await page.locator('.login-demo button', { has: page.locator(`code:text-is("${account}")`) }).click()
  await page.locator('.person').waitFor()
  await page.goto('/staff/field')
  await page.getByText('离线也能打开本页').waitFor()
  await page.close()
  return context
}

async function draw(page: Page, side: string) {
  const canvas = page.locator(`[data-side="${side}"] canvas`)
  await canvas.scrollIntoViewIfNeeded()
  const place = (await canvas.boundingBox())!
  await page.mouse.move(place.x + 20, place.y + 30)
  await page.mouse.down()
  await page.mouse.move(place.x + 120, place.y + 60, { steps: 4 })
  await page.mouse.up()
}

async function attach(page: Page, side: string) {
  const box = page.locator(`[data-side="${side}"]`)
  await box.getByRole('button', { name: '附上签名' }).click()
  await box.locator('img.signed').waitFor()
}

async function sign(page: Page, side: string) {
  await draw(page, side)
  await attach(page, side)
}

/** A telephone whose clock is six years behind. */
function yearsBehind() {
  const real = Date
  const behind = -6 * 365 * 86_400_000
  class Wrong extends real {
    constructor(...given: []) {
      if (given.length === 0) super(real.now() + behind)
      else super(...given)
    }
    static override now() {
      return real.now() + behind
    }
  }
  globalThis.Date = Wrong as DateConstructor
}

const field = (page: Page, name: string) => page.locator(`#field-${name}`)

test('offline, killed, clock wrong: nothing is lost, and it is sent once', { timeout: 180_000 }, async () => {
  const told = await setUp()
  const context = await phone('inspector')
  await context.addInitScript(yearsBehind)
  await context.setOffline(true)
  let page = await context.newPage()
  await page.goto('/staff/field')
  await page.getByText('没有网络').first().waitFor()
  await look(page, 'field-offline')
  await page
    .getByRole('button', { name: new RegExp(told.operator.slice(0, 6)) })
    .first()
    .click()
  await field(page, 'spec').fill('均码')
  await field(page, 'quantity').fill('2')
  await field(page, 'backupQuantity').fill('1')
  await field(page, 'unit').fill('件')
  await field(page, 'producerName').fill('南岭服装厂')
  await draw(page, 'seller')
  await sign(page, 'officer')
  // The tab is killed in the middle of it.
  await page.close({ runBeforeUnload: false })

  page = await context.newPage()
  await page.goto('/staff/field')
  await page.getByText('填写中').waitFor()
  await page.locator('.sheet-list button.open').first().click()
  assert.equal(await field(page, 'spec').inputValue(), '均码')
  assert.equal(await field(page, 'producerName').inputValue(), '南岭服装厂')
  await page.locator('[data-side="officer"] img.signed').waitFor()
  for (const name of ['高岩', '白桦']) await page.getByRole('checkbox', { name: new RegExp(name) }).check()
  const picture = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const pictures = ['门头.png', '货架.png', '误拍.png'].map(name => ({ name, mimeType: 'image/png', buffer: picture }))
  await page.locator('input[type=file]').setInputFiles(pictures)
  await page.locator('.photos figure').nth(2).getByRole('button', { name: '删除' }).click()
  await page.getByText('照片 2').waitFor()
  await sign(page, 'sampler')
  // What the seller drew before the tab was killed stands on the glass again.
  await attach(page, 'seller')
  await page.getByText('封样标签').waitFor()
  await look(page, 'field-sheet')
  await page.getByRole('button', { name: '封样完成，保存待发' }).click()
  await page.locator('[data-state="ready"]').waitFor()
  assert.equal(
    (
      await db
        .selectFrom('sampling_batch')
        .select('sampled_on')
        .where('matter_id', '=', told.first.id)
        .executeTakeFirstOrThrow()
    ).sampled_on,
    null,
  )
  await page.close()

  await context.setOffline(false)
  page = await context.newPage()
  await page.goto('/staff/field')
  await page.locator('[data-state="sent"]').waitFor()
  await look(page, 'field-sent')
  const batch = await db
    .selectFrom('sampling_batch')
    .innerJoin('matter', 'matter.id', 'matter_id')
    .selectAll('sampling_batch')
    .select('matter.state')
    .where('matter_id', '=', told.first.id)
    .executeTakeFirstOrThrow()
  assert.deepEqual([batch.state, batch.spec, Number(batch.quantity)], ['sampled', '均码', 2])
  assert.ok(batch.clock_off_seconds! < -180_000_000, 'it was six years behind')
  // The test may run over midnight.
  const days = [Date.now() - 600_000, Date.now()].map(at => dayOf(new Date(at)))
  assert.ok(days.includes(batch.sampled_on!), "the day is the server's, not the telephone's")
  const files = await db.selectFrom('attachment').select('id').where('matter_id', '=', told.first.id).execute()
  assert.equal(files.length, 5, 'three signatures and two photographs')
  await page.reload()
  await page.locator('[data-state="sent"]').waitFor()
  const kept = await db
    .selectFrom('sampling_batch')
    .select('matter_id')
    .where('client_id', '=', batch.client_id)
    .execute()
  assert.equal(kept.length, 1)
  await page.close()
  await context.close()
})

test('somebody else has done the task meanwhile: shown, and kept as a batch of its own', {
  timeout: 180_000,
}, async () => {
  const other = await signIn('lusheng')
  const open = await db
    .selectFrom('sampling_batch')
    .innerJoin('matter', 'matter.id', 'matter_id')
    .select('matter.id')
    .where('matter.state', '=', 'to-sample')
    .executeTakeFirstOrThrow()
  const context = await phone('inspector')
  await context.setOffline(true)
  const page = await context.newPage()
  await page.goto('/staff/field')
  await page.locator('.sheet-list button.open').last().click()
  await field(page, 'quantity').fill('2')
  await field(page, 'unit').fill('件')
  for (const name of ['高岩', '白桦']) await page.getByRole('checkbox', { name: new RegExp(name) }).check()
  for (const side of ['officer', 'sampler', 'seller']) await sign(page, side)
  await page.getByRole('button', { name: '封样完成，保存待发' }).click()
  await page.locator('[data-state="ready"]').waitFor()
  await other(`/samplings/${open.id}/steps/decline`, { how: '店主拒绝' })
  await context.setOffline(false)
  await page.locator('[data-state="conflict"]').waitFor({ timeout: 40_000 })
  assert.match(await page.locator('[data-state="conflict"] [role=alert]').innerText(), /已经由/)
  await look(page, 'field-conflict')
  await page.getByRole('button', { name: '另存为新批次并发送' }).click()
  // Alone nobody samples: the sheet says which field is missing, and stays.
  const refused = page.locator('[data-state="refused"]')
  await refused.getByText('同行执法人员').waitFor({ timeout: 40_000 })
  const sealAgain = async (sampledAt: string) => {
    await refused.locator('button.open').click()
    await field(page, 'sampledAt').fill(sampledAt)
    if (sampledAt.startsWith('2020')) {
      await field(page, 'secondOfficerId').click()
      await page.locator('.ant-select-item-option').first().click()
    }
    await page.getByRole('button', { name: '封样完成，保存待发' }).click()
  }
  // A clock that was wrong in the shop and right again with the network: the time is put right by hand.
  await sealAgain('2020-01-01T09:00')
  await refused.getByText('抽样时间：早于六十天前').waitFor({ timeout: 40_000 })
  await sealAgain(new Date(Date.now() + 8 * 3_600_000 - 300_000).toISOString().slice(0, 16))
  await page.locator('[data-state="sent"]').waitFor({ timeout: 40_000 })
  await context.close()
})
