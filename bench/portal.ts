/**
 * The portal as a phone gets it, over HTTP from a server of its own with the model city: bytes over the wire and first paint of
 * every public page on a simulated slow phone, serious findings of axe, Lighthouse's accessibility where it is installed, and
 * the load of home and of the page behind a plaque beside a static file of the same server in the same run.
 *
 * `node bench/portal.ts [FOLDER | load]`; `load`: only the load; FOLDER holds node_modules/lighthouse (`npm i --prefix /tmp/lighthouse lighthouse@13.5.0`):
 * with 176 MB it is no dependency of ours. The staff app must have been built (npm start does): its worker is the static file.
 */
import { existsSync } from 'node:fs'
import http from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { seedCity } from '../seed/index.ts'
import { loadConfig } from '../server/config.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { buildApp } from '../server/main.ts'
import { openBrowser } from '../test/browser/browser.ts'
import { benchDatabase } from './bench.ts'
import { pagesOf } from './portal-pages.ts'

/** Lighthouse's slow phone: 150 ms there and back, 1.6 Mbit/s; and one on a slow 3G net, as DevTools has it. Kilobytes a second. */
const nets = {
  'slow 4G': { latency: 150, down: 200, up: 94 },
  'slow 3G': { latency: 400, down: 50, up: 50 },
}
const slower = 4
const runs = 3

const lighthouse = join(process.argv[2] ?? '.', 'node_modules/lighthouse')
const { db, home, close } = await benchDatabase()
const config = { ...loadConfig({ XIAOBAO_HOME: home, LOG_LEVEL: 'silent' }), home, trustProxy: true }
const app = await buildApp(config, makeWorld(db))
if (!(await db.selectFrom('office').select('id').limit(1).executeTakeFirst())) await seedCity(db)
const address = await app.listen({ port: 0, host: '127.0.0.1' })
const port = 9333
const browser = await openBrowser(undefined, [`--remote-debugging-port=${port}`])
const { pages, cookie, plaque } = await pagesOf(app, db)

if (process.argv[2] !== 'load') await measurePages()
await browser.close()

console.log('\n| what | answers a second | ms each (20 at a time) | of the static file |\n| --- | ---: | ---: | ---: |')
const measured = new Map<string, number>()
const loaded = { 'static file /staff/worker.js': '/staff/worker.js', 'portal home /': '/', 'plaque /p/:code': plaque }
for (let round = 0; round < 3; round += 1)
  for (const [what, path] of Object.entries(loaded))
    measured.set(what, Math.max(measured.get(what) ?? 0, await load(path, 3000)))
const base = measured.values().next().value!
for (const [what, rate] of measured)
  console.log(
    `| ${what} | ${Math.round(rate)} | ${(20_000 / rate).toFixed(1)} | ${((rate / base) * 100).toFixed(0)} % |`,
  )
await app.close()
await close()

async function measurePages() {
  const scored = existsSync(lighthouse)
  console.log(
    `| page | bytes | ${Object.keys(nets)
      .map(net => `first paint, ${net}`)
      .join(' | ')} | axe, serious | Lighthouse accessibility |`,
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
  for (const path of pages) {
    const bytes = (await visit(path, 'slow 4G')).bytes
    const paints: string[] = []
    for (const net of Object.keys(nets) as (keyof typeof nets)[]) {
      const took: number[] = []
      for (let run = 0; run < runs; run += 1) took.push((await visit(path, net)).paint)
      paints.push(`${Math.round(took.sort((a, b) => a - b)[1]!)} ms`)
    }
    console.log(
      `| ${path} | ${bytes.toLocaleString('en')} | ${paints.join(' | ')} | ${await findings(path)} | ${scored ? await score(path) : '–'} |`,
    )
  }
}

async function contextOf(on: Browser) {
  const context = await on.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    baseURL: address,
    locale: 'zh-CN',
  })
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: address }])
  return context
}

/** A first visit: nothing cached. */
async function visit(path: string, net: keyof typeof nets) {
  const context = await contextOf(browser)
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const { latency, down, up } = nets[net]
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down * 1024,
    uploadThroughput: up * 1024,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.goto(path, { waitUntil: 'networkidle' })
  const paint = (await page.evaluate(
    "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN",
  )) as number
  await context.close()
  return { bytes, paint }
}

async function findings(path: string): Promise<number> {
  const context = await contextOf(browser)
  const page = await context.newPage()
  await page.goto(path)
  const { violations } = await new AxeBuilder({ page }).analyze()
  await context.close()
  return violations.filter(each => each.impact === 'serious' || each.impact === 'critical').length
}

async function score(path: string): Promise<string> {
  const { default: run } = await import(pathToFileURL(join(lighthouse, 'core/index.js')).href)
  const { lhr } = await run(address + path, {
    port,
    onlyCategories: ['accessibility'],
    logLevel: 'silent',
    extraHeaders: { cookie },
  })
  const failed = Object.values(
    lhr.audits as Record<string, { id: string; score: number | null; scoreDisplayMode: string }>,
  )
    .filter(each => each.score !== null && each.score < 1 && each.scoreDisplayMode === 'binary')
    .map(each => each.id)
  return [Math.round(lhr.categories.accessibility.score * 100), ...failed].join(' ')
}

/** Answers a second, twenty at a time over connections that stay open, each from another address: limits are not what is measured. */
async function load(path: string, wanted: number): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 20 })
  let next = 0
  const one = () =>
    new Promise<void>((done, failed) => {
      const nth = next++
      const headers = {
        'accept-encoding': 'gzip',
        'x-forwarded-for': `10.${(nth >> 16) & 255}.${(nth >> 8) & 255}.${nth & 255}`,
      }
      http
        .get(address + path, { agent, headers }, answer => {
          if (answer.statusCode !== 200) failed(new Error(`${path}: ${answer.statusCode}`))
          answer.resume().on('end', () => done())
        })
        .on('error', failed)
    })
  const from = performance.now()
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      while (next < wanted) await one()
    }),
  )
  agent.destroy()
  return (wanted / (performance.now() - from)) * 1000
}
