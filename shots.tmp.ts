import { openBrowser } from './test/browser/browser.ts'
const base = 'http://127.0.0.1:3106'
const out = '/tmp/shots-station'
import { mkdirSync } from 'node:fs'
mkdirSync(out, { recursive: true })
const browser = await openBrowser()
async function session(account: string, width: number, lang = 'zh') {
  const context = await browser.newContext({ viewport: { width, height: width < 500 ? 780 : 768 }, locale: 'zh-CN' })
  const page = await context.newPage()
  page.on('console', m => m.type() === 'error' && console.log(account, 'console:', m.text().slice(0, 200)))
  page.on('pageerror', e => console.log(account, 'pageerror', e.message.slice(0, 200)))
  await page.addInitScript(l => localStorage.setItem('xiaobao.language', l), lang)
  await page.goto(base + '/staff/login')
  await page.fill('#field-account', account)
  await page.fill('#field-password', 'xiaobao-demo')
  await page.click('button[type=submit]')
  await page.waitForURL(u => !u.pathname.endsWith('/login'))
  return page
}
const only = process.argv.slice(2)
const want = (name: string) => only.length === 0 || only.some(o => name.includes(o))
async function shot(page: any, path: string, name: string) {
  if (!want(name)) return
  if (path) await page.goto(base + path)
  await page.waitForTimeout(1500)
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: true })
  console.log(name)
}
{
  const p = await session('station', 360)
  await shot(p, '', 'counter-360')
  if (want('new')) { await p.goto(base + '/staff/counter'); await p.click('text=登记纠纷'); await shot(p, '', 'new-360') }
  await shot(p, '/staff/funds', 'funds-keeper-360')
}
{
  const p = await session('handler', 1366)
  await shot(p, '/staff/stations', 'stations-1366')
  if (want('station-page')) { await p.goto(base + '/staff/stations'); await p.click('table a'); await shot(p, '', 'station-page-1366') }
  await shot(p, '/staff/odr-enterprises', 'odr-1366')
  if (want('odr-page')) { await p.goto(base + '/staff/odr-enterprises'); await p.click('text=江畔大酒店'); await shot(p, '', 'odr-page-1366') }
  if (want('odr-form')) { await p.goto(base + '/staff/odr-enterprises'); await p.click('text=登记申请'); await shot(p, '', 'odr-form-1366') }
  if (want('station-form')) { await p.goto(base + '/staff/stations'); await p.click('text=登记维权站'); await shot(p, '', 'station-form-1366') }
  await shot(p, '/staff/funds', 'funds-1366')
  if (want('fund-page')) { await p.goto(base + '/staff/funds'); await p.click('table a'); await shot(p, '', 'fund-page-1366') }
  if (want('advance')) { await p.goto(base + '/staff/funds'); await p.click('a[href*="advance-payments"]'); await shot(p, '', 'advance-1366') }
  if (want('case')) { await p.goto(base + '/staff/stations'); await p.click('table a'); await p.waitForTimeout(1000); await p.click('a[href*="station-cases"]'); await shot(p, '', 'case-1366') }
}
{
  const p = await session('odr', 360)
  await shot(p, '', 'odrdesk-360')
}
{
  const p = await session('supervisor', 1366, 'en')
  await shot(p, '/staff/stations', 'stations-en-1366')
}
{
  const p = await session('handler', 360)
  await shot(p, '/staff/stations', 'stations-360')
}
{
  const c = await browser.newContext({ viewport: { width: 360, height: 780 } })
  const p = await c.newPage()
  await shot(p, '/stations', 'portal-stations-360')
  await shot(p, '/station-rating', 'portal-rating-360')
  await shot(p, '/odr-application', 'portal-odr-360')
}
await browser.close()
