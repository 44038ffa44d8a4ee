/** 高翔, the administrator, on the desk and on a phone: a colleague arrives, an office is added, areas are pasted, a key is issued. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildWeb, webIsCurrent } from '../../bin/web.ts'
import { demonstrationPassword } from '../../server/about.ts'
import { loadConfig } from '../../server/config.ts'
import { makeWorld } from '../../server/kernel/world.ts'
import { buildApp } from '../../server/main.ts'
import { testDatabase } from '../harness.ts'
import { look as lookAt, openBrowser } from './browser.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-administrator-'))
let app: FastifyInstance
let browser: Browser
let address: string

before(async () => {
  if (!webIsCurrent()) await buildWeb()
  const { db } = await testDatabase({ city: true })
  app = await buildApp(
    loadConfig({ XIAOBAO_HOME: home, LOG_LEVEL: 'silent' }),
    makeWorld(db, () => undefined),
  )
  address = await app.listen({ port: 0, host: '127.0.0.1' })
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await app?.close()
  rmSync(home, { recursive: true, force: true })
})

const desk = (options = {}) =>
  browser.newContext({ viewport: { width: 1366, height: 768 }, baseURL: address, locale: 'zh-CN', ...options })

async function signedIn(context: BrowserContext, account: string, password = demonstrationPassword) {
  const page = await context.newPage()
  await page.goto('/staff/login')
  await page.getByLabel('账号', { exact: true }).fill(account)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.locator(password === demonstrationPassword ? 'button.person' : '#field-again').waitFor()
  return page
}

/** Colours that are still fading are measured as they fade. */
async function look(page: Page, name: string) {
  await page.waitForTimeout(400)
  await lookAt(page, name)
}

async function choose(page: Page, label: string, typed: string, within = page.locator('.step-panel')) {
  await within.getByLabel(label).fill(typed)
  await page.locator('.ant-select-item-option:visible').first().click()
}

test('a colleague arrives: account, password told, changed at the first sign-in', async () => {
  const context = await desk()
  const page = await signedIn(context, 'admin')
  await page.getByRole('link', { name: '机构与账号' }).click()
  await page.getByRole('heading', { name: '机构与账号' }).waitFor()
  await page.getByRole('cell', { name: '周宁' }).waitFor()
  await look(page, 'admin-1366-accounts')

  await page.getByRole('button', { name: '新设账号' }).click()
  await page.getByRole('button', { name: '新设并生成口令' }).click()
  await page.locator('.problem-summary').waitFor()
  await look(page, 'admin-1366-account-problems')

  await page.getByLabel('姓名', { exact: false }).last().fill('江一帆')
  await page.locator('#field-account').fill('jiangyifan')
  await choose(page, '单位', '429903')
  await page.getByRole('checkbox', { name: '承办员' }).check()
  await look(page, 'admin-1366-account-form')
  await page.getByRole('button', { name: '新设并生成口令' }).click()
  const shown = page.locator('.shown-once')
  await shown.waitFor()
  const password = (await shown.textContent())!
  assert.match(password, /^\w{4}(-\w{4}){3}$/)
  await look(page, 'admin-1366-account-password')
  await page.getByRole('button', { name: '已交给本人' }).click()
  await page.getByLabel('姓名或账号').fill('jiangyi')
  await page.getByText('共 1 个账号').waitFor()
  assert.match(page.url(), /q=jiangyi/)
  assert.ok(!(await page.content()).includes(password))

  const theirs = await desk()
  const first = await signedIn(theirs, 'jiangyifan', password)
  // Somebody else has seen this password: nothing opens before another is chosen.
  await first.goto('/staff/desk')
  await first.getByRole('heading', { name: '请先修改初始口令' }).waitFor()
  await look(first, 'admin-1366-first-password')
  await first.getByLabel('现在的口令').fill(password)
  await first.locator('#field-password').fill('Kettle-Lamp-29')
  await first.locator('#field-again').fill('Kettle-Lamp-2')
  await first.getByText('两次输入不一致').waitFor()
  await first.locator('#field-again').fill('Kettle-Lamp-29')
  await first.locator('main').getByRole('button', { name: '修改口令' }).click()
  await first.locator('button.person').waitFor()
  assert.equal(await first.getByRole('link', { name: '机构与账号' }).count(), 0)
  await first.goto('/staff/office')
  await first.getByRole('heading', { level: 1, name: '这里不属于您的岗位' }).waitFor()
  await first.locator('button.person').click()
  await look(first, 'admin-1366-person')

  await page.getByRole('button', { name: '江一帆' }).click()
  await page.getByRole('button', { name: '停用' }).click()
  await page.getByText('已停用 江一帆').waitFor()
  await first.goto('/staff/desk')
  await first.waitForURL(/login/)
  await theirs.close()
  await context.close()
})

test('an office is added below its county, areas are pasted with a preview, a key is issued and revoked', async () => {
  const context = await desk()
  const page = await signedIn(context, 'admin')
  await page.goto('/staff/office?part=offices')
  await page.getByRole('button', { name: '新设机构' }).click()
  await page.getByRole('radio', { name: '市场监管所' }).check()
  await choose(page, '上级机构', '429921')
  for (const [name, text] of [
    ['code', '429921105'],
    ['name', '枫川县市场监督管理局老营市场监管所'],
    ['nameEn', 'Laoying Market Supervision Office'],
    ['letterPrefix', '枫市监老营'],
    ['address', '枫川县老营镇一号'],
    ['phone', '0729-5555099'],
  ] as const)
    await page.locator(`#field-${name}`).fill(text)
  await look(page, 'admin-1366-office-form')
  await page.locator('.step-panel').getByRole('button', { name: '保存' }).click()
  await page.getByRole('button', { name: '枫川县市场监督管理局老营市场监管所' }).waitFor()
  await look(page, 'admin-1366-offices')

  await page.getByRole('link', { name: '辖区', exact: true }).click()
  await page.getByRole('button', { name: '粘贴辖区表' }).click()
  await page.locator('#field-text').fill('429921105,老营镇,街道,429921,429921105\n429999001,无处镇,街道,429999')
  await page.getByText('没有上级429999').waitFor()
  await look(page, 'admin-1366-area-preview')
  await page.locator('#field-text').fill('429921105,老营镇,街道,429921,429921105')
  await page.getByRole('button', { name: '保存 1 行' }).click()
  await page
    .getByRole('row', { name: /429921105 老营镇/ })
    .getByText('老营市场监管所')
    .waitFor()
  await page.getByRole('button', { name: '老营镇' }).click()
  await look(page, 'admin-1366-area-form')

  await page.getByRole('link', { name: '接口密钥', exact: true }).click()
  await page.getByText('没有接口密钥').waitFor()
  await page.getByRole('button', { name: '新发密钥' }).click()
  await page.locator('#field-label').fill('市局数据平台')
  await choose(page, '所属人', 'supervisor')
  await page.getByRole('button', { name: '新发', exact: true }).click()
  await page.locator('.shown-once').waitFor()
  await look(page, 'admin-1366-key')
  await page.getByRole('button', { name: '注销…' }).click()
  await page.getByRole('button', { name: '立即注销，不可恢复' }).click()
  await page.getByText('已注销').waitFor()
  await context.close()
})

test('on a phone, in the dark, in English; the auditor only reads', async () => {
  const small = await desk({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' })
  const page = await signedIn(small, 'admin')
  for (const part of ['accounts', 'offices', 'areas', 'keys']) {
    await page.goto(`/staff/office?part=${part}`)
    await page.locator('main table, main .state').first().waitFor()
    await look(page, `admin-360-dark-${part}`)
  }
  await page.goto('/staff/office')
  await page.getByRole('button', { name: '周宁' }).click()
  await look(page, 'admin-360-dark-account-form')
  await page.goto('/staff/password')
  await look(page, 'admin-360-dark-own-password')
  await small.close()

  const english = await desk()
  await english.addInitScript("localStorage.setItem('xiaobao.language', 'zh')")
  const reader = await signedIn(english, 'auditor')
  await english.addInitScript("localStorage.setItem('xiaobao.language', 'en')")
  for (const part of ['accounts', 'offices', 'areas', 'keys']) {
    await reader.goto(`/staff/office?part=${part}`)
    await reader.getByText('Read only').waitFor()
    await reader.locator('main table, main .state').first().waitFor()
    assert.equal(await reader.locator('main button.ant-btn-primary').count(), 0, part)
    assert.equal(await reader.locator('main button.link-button').count(), 0, part)
    await look(reader, `admin-1366-en-auditor-${part}`)
  }
  await english.close()
})
