/** 消费教育 and 公示 on a phone: every public page of theirs under axe, in both languages and large type, without JavaScript. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Browser, Page } from 'playwright-core'
import { loadConfig } from '../../server/config.ts'
import { makeWorld } from '../../server/kernel/world.ts'
import { buildApp } from '../../server/main.ts'
import { portal } from '../../web/portal/portal.ts'
import { testDatabase } from '../harness.ts'
import { look, openBrowser } from './browser.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-learn-'))
let app: FastifyInstance
let browser: Browser
let address: string

before(async () => {
  const { db } = await testDatabase({ city: true })
  app = await buildApp(
    loadConfig({ XIAOBAO_HOME: home, LOG_LEVEL: 'silent' }),
    makeWorld(db, () => undefined),
  )
  if (!app.hasRoute({ method: 'GET', url: '/learn' })) await portal(app)
  address = await app.listen({ port: 0, host: '127.0.0.1' })
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await app?.close()
  rmSync(home, { recursive: true, force: true })
})

const first = async (page: Page, list: string, link: string) => {
  await page.goto(list)
  return (await page.locator(`a[href^="${link}"]`).first().getAttribute('href'))!
}

test('every page of tips, questions, events, records and data', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, baseURL: address, locale: 'zh-CN' })
  const page = await context.newPage()
  const pages = [
    '/learn',
    '/advice',
    await first(page, '/advice', '/advice/'),
    '/knowledge',
    await first(page, '/knowledge', '/knowledge/'),
    '/knowledge?q=%E9%80%80%E8%B4%A7',
    '/events',
    '/publicity',
    '/publicity?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E5%AE%B6',
    '/publicity/bulletins',
    '/publicity/list/demonstration-units',
    '/publicity/list/complaints-by-month',
    '/open-data',
    '/advice/999999999',
  ]
  for (const path of pages) {
    await page.goto(path)
    await look(page, path)
  }
  const english = await browser.newContext({ viewport: { width: 360, height: 740 }, baseURL: address, locale: 'en' })
  await english.addCookies([{ name: 'xiaobao_type', value: 'large', url: address }])
  const other = await english.newPage()
  for (const path of ['/learn', '/advice', '/publicity', '/open-data']) {
    await other.goto(path)
    await look(other, `${path} en large`)
  }
  await context.close()
  await english.close()
})

test('without scripts: a question finds its answer, a shop is looked for', async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    baseURL: address,
    locale: 'zh-CN',
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto('/learn')
  await page.getByLabel('想知道什么').fill('网上买的鞋子不合适，可以退吗')
  await page.getByRole('button', { name: '查找' }).click()
  assert.match(page.url(), /\/knowledge\?q=/)
  await page.locator('.entries a').first().click()
  await page.getByRole('button', { name: '解答了' }).waitFor()
  await page.goto('/publicity')
  await page.getByLabel('商家名称').fill('没有这家店')
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByText('没有公示这个商家').waitFor()
  await context.close()
})
