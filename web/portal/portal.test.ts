/** Promises to people who read without scripts, in either language, and to those who type what they should not. */
import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import sharp from 'sharp'
import { renderSVG } from 'uqr'
import { loadConfig } from '../../server/config.ts'
import type { Database } from '../../server/kernel/tables.ts'
import { makeWorld } from '../../server/kernel/world.ts'
import { buildApp } from '../../server/main.ts'
import { testDatabase } from '../../test/harness.ts'
import { portal } from './portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiaobao-portal-'))
let app: FastifyInstance
let db: Kysely<Database>

before(async () => {
  ;({ db } = await testDatabase({ city: true }))
  const config = loadConfig({ XIAOBAO_HOME: folder, LOG_LEVEL: 'silent', PUBLIC_URL: 'https://12315.chujiang.example' })
  app = await buildApp(
    config,
    makeWorld(db, () => '2026-06-08'),
  )
  if (!app.hasRoute({ method: 'GET', url: '/track' })) await portal(app)
})
after(async () => {
  await app?.close()
  rmSync(folder, { recursive: true, force: true })
})

type Headers = Record<string, string>
const open = (url: string, headers: Headers = {}) => app.inject({ url, headers })
const post = (url: string, fields: Record<string, string>, headers: Headers = {}) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  })

/** As a browser sends a form with a file, without any script. */
function sendFile(
  url: string,
  file: Buffer,
  name = 'a.jpg',
  fields: Record<string, string> = {},
  headers: Headers = {},
) {
  const boundary = 'xiaobao-test-boundary'
  const part = (head: string, content: Buffer | string) =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ])
  const typed = Object.entries(fields).map(([field, value]) => part(`name="${field}"`, value))
  return app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
    payload: Buffer.concat([
      ...typed,
      part(`name="photo"; filename="${name}"\r\ncontent-type: image/jpeg`, file),
      Buffer.from(`--${boundary}--\r\n`),
    ]),
  })
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const plain = (text: string) => text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!)

/** What a browser without scripts would send of the form with the answers. */
function formOf(html: string): Record<string, string> {
  const inside = html.slice(
    html.indexOf('<form id="answers"'),
    html.indexOf('</form>', html.indexOf('<form id="answers"')),
  )
  const found: Record<string, string> = {}
  for (const [tag] of inside.matchAll(/<input[^>]*>/g)) {
    const name = / name="(\w+)"/.exec(tag)?.[1]
    const choice = /type="(radio|checkbox)"/.test(tag)
    if (!name || (choice && !/ checked/.test(tag))) continue
    found[name] = plain(/ value="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  for (const [, name, text] of inside.matchAll(/<textarea[^>]* name="(\w+)"[^>]*>([^<]*)</g))
    found[name!] = plain(text!)
  for (const [, name, options] of inside.matchAll(/<select[^>]* name="(\w+)"[^>]*>(.*?)<\/select>/gs))
    found[name!] = /value="([\w-]*)" selected/.exec(options!)?.[1] ?? ''
  return found
}

const story: Record<string, string> = {
  facts: '六月一日买的电水壶用了三天就漏水，商家不肯退。',
  goodsName: '电水壶',
  goodsClass: 'appliances',
  problemClass: 'quality',
  respondentName: '转角小店',
  saleMode: 'shop',
  claims: 'return',
  claimedYuan: '199',
  paidYuan: '199.00',
  purchasedOn: '2026-06-01',
  name: '陈桂芳',
  phone: '138 0000 1234',
  noticeChannel: 'sms',
}

/** From the first page to the last, changing `said` where the story differs. */
async function walk(said: Record<string, string> = story, papers?: Buffer) {
  let page = await open('/complaint/new')
  for (let step = 0; step < 8; step += 1) {
    const form = formOf(page.body)
    const answers = { ...form, ...said, at: form.at!, go: 'next' }
    page =
      papers && form.at === 'evidence'
        ? await sendFile('/complaint/new', papers, '发票.jpg', answers)
        : await post('/complaint/new', answers)
    assert.equal(page.statusCode, 200, `${form.at}: ${/<div class="problems".*?<\/div>/s.exec(page.body)?.[0]}`)
  }
  return page
}

const texts = [
  '/',
  '/report',
  '/consultation',
  '/complaint/new',
  '/track',
  '/about',
  '/accessibility',
  '/privacy',
  '/scan',
  '/odr-application',
  '/station-rating',
]
const pages = [...texts, '/near', '/stations', '/demonstration-application']

test('every page is there in both languages, light enough for a slow network, and runs nothing inline', async () => {
  for (const language of ['zh', 'en'])
    for (const path of pages) {
      const page = await open(path, { cookie: `xiaobao_language=${language}` })
      assert.equal(page.statusCode, 200, path)
      assert.ok(page.body.length < 100_000)
      assert.match(page.body, language === 'zh' ? /<html lang="zh-CN"/ : /<html lang="en"/)
      assert.equal(page.body.match(/<h1/g)?.length, 1, path)
      assert.doesNotMatch(page.body, / on\w+="|style="|<script>/)
    }
})

test('the first page carries its style, the next one names the sheet that the browser has by then', async () => {
  const first = await open('/')
  assert.ok(first.body.includes('<style>') && !first.body.includes('rel="stylesheet"'))
  const cookie = String([first.headers['set-cookie']].flat()[0]).split(';')[0]!
  const next = await open('/track', { cookie })
  assert.ok(!next.body.includes('<style>') && next.body.includes('rel="stylesheet"'))
  assert.equal(next.headers['set-cookie'], undefined)
  const older = await open('/track', { cookie: 'xiaobao_style=an-older-one' })
  assert.ok(older.body.includes('<style>'), 'a sheet that has changed comes anew')
})

test('style and script are small, cached for long, and known by their etag', async () => {
  const { body } = await open('/')
  for (const [url] of body.matchAll(/\/portal\.(?:css|js)\?v=\w+/g)) {
    const file = await open(url)
    assert.equal(file.statusCode, 200)
    assert.ok(file.body.length < 40_000)
    assert.match(String(file.headers['cache-control']), /max-age=31536000/)
    assert.equal((await open(url, { 'if-none-match': String(file.headers.etag) })).statusCode, 304)
  }
})

test('an English page says nothing in Chinese but names', async () => {
  for (const path of texts) {
    const { body } = await open(path, { 'accept-language': 'en-GB' })
    const main = /<main.*<\/main>/s.exec(body)![0].replaceAll(/<section><h2>Contact.*?<\/section>/gs, '')
    assert.doesNotMatch(main, /\p{Script=Han}/u, path)
  }
})

test('the QR code leads to the address that is set, whatever the request was addressed to', async () => {
  const form = formOf((await walk()).body)
  const sent = await post('/complaint/sent', { ...form, go: 'next' }, { host: 'evil.example' })
  const [, number, code] = /class="big">(\w+)<.*class="big">(\w+)</s.exec(sent.body)!
  const qr = renderSVG(`https://12315.chujiang.example/track#n=${number}&c=${code}`, { border: 2 })
  assert.ok(sent.body.includes(/ d="([^"]+)"/.exec(qr)![1]!))
})

test('Chen Guifang lodges without scripts, gets number and code, and finds her complaint', async () => {
  const last = await walk(story, await photoOf('发票'))
  assert.match(last.body, /请核对，然后提交/)
  const form = formOf(last.body)
  const sent = await post('/complaint/sent', { ...form, go: 'next' })
  assert.equal(sent.statusCode, 201)
  const [, number, code] = /class="big">(\w+)<.*class="big">(\w+)</s.exec(sent.body)!
  assert.match(sent.body, /<svg/)
  assert.doesNotMatch(sent.body, new RegExp(`href="[^"]*${code}`))

  // Reload of the receipt: the same answer, not a second complaint.
  const again = await post('/complaint/sent', { ...form, go: 'next' })
  assert.match(again.body, new RegExp(`>${number}<.*>${code}<`, 's'))

  const opened = await post('/track', { number: number!.toLowerCase(), code: code!.toLowerCase() })
  assert.equal(opened.headers.location, '/mine')
  const cookie = String([opened.headers['set-cookie']].flat()[0]).split(';')[0]!
  const mine = await open('/mine', { cookie })
  assert.match(mine.body, new RegExp(`${number}.*转角小店.*您的投诉已登记.*发票\\.jpg`, 's'))
  assert.match(mine.body, /与经营者协商和解.*向人民法院提起诉讼/s)

  const empty = await post('/mine/withdraw', { reason: '' }, { cookie })
  assert.match(empty.body, /class="problems".*<a href="#reason">请写一下为什么撤回/s)
  assert.match(empty.body, /<details open>\s*<summary>撤回投诉/)
  const added = await post('/mine/supplement', { text: '小票找到了' }, { cookie })
  assert.equal(added.headers.location, '/mine?done=supplement')
  const key = /action="\/mine\/supplement".*?name="key" value="([\w-]+)"/s.exec(
    (await open('/mine', { cookie })).body,
  )![1]!
  const photo = await photoOf('小票')
  for (const pressed of ['once', 'twice'])
    assert.equal(
      (await sendFile('/mine/supplement', photo, '小票.jpg', { text: '', key }, { cookie })).statusCode,
      303,
      pressed,
    )
  const refused = await sendFile('/mine/supplement', Buffer.from('MZ'), '小票.exe', { text: '还有' }, { cookie })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /没有收下：小票\.exe.*还有/s)
  await takesOff('/mine/supplement', { text: '还有' }, cookie)
  assert.equal((await open('/mine', { cookie })).body.match(/<span>小票\.jpg/g)?.length, 1)
  assert.equal((await post('/mine/withdraw', { reason: '已经退款' }, { cookie })).statusCode, 303)
  assert.match((await open('/mine?done=withdraw', { cookie })).body, /您撤回了投诉/)

  await close(number!)
  assert.match((await open('/mine', { cookie })).body, /非常满意.*满意.*一般.*不满意/s)
  assert.equal((await post('/mine/confirm', {}, { cookie })).headers.location, '/mine?done=confirm')
  const unsaid = await post('/mine/rate', { remark: '慢' }, { cookie })
  assert.match(unsaid.body, /class="problems".*<a href="#level">请选择满意不满意.*>慢</s)
  assert.equal((await post('/mine/rate', { level: '2', remark: '慢' }, { cookie })).headers.location, '/mine?done=rate')
  assert.match((await open('/mine', { cookie })).body, /您的评价：<b>一般<\/b><br\/>慢/)

  // At a public computer: whoever comes next sees nothing.
  assert.equal((await post('/mine/leave', {}, { cookie })).headers.location, '/')
  assert.equal((await open('/mine', { cookie })).headers.location, '/track')
})

/** A file that was kept beside one that was not can be taken off again, and what was typed stays. */
async function takesOff(url: string, typed: Record<string, string>, cookie = '') {
  const first = await sendFile(
    url,
    Buffer.from('MZ'),
    '病毒.exe',
    { ...typed, attachments: await keptFile('错的.jpg') },
    { cookie },
  )
  const shown = first.body.slice(first.body.indexOf(`action="${url}"`))
  const off = /<button type="submit" name="off" value="([\w-]+)" aria-label="移除 错的\.jpg"/.exec(shown)?.[1]
  assert.ok(off, shown.slice(0, 3000))
  const attachments = plain(/name="attachments" value="([^"]*)"/.exec(shown)![1]!)
  const after = await post(url, { ...typed, attachments, off }, { cookie })
  assert.equal(after.statusCode, 200, after.body)
  const form = after.body.slice(after.body.indexOf(`action="${url}"`))
  assert.match(form, /name="attachments" value(="")?\/?>/)
  assert.ok(!form.includes('错的.jpg') && Object.values(typed).every(each => form.includes(each)))
}

async function keptFile(name: string) {
  const content = await photoOf('错')
  const opened = await app.inject({ method: 'POST', url: '/api/uploads', payload: { name, sizeBytes: content.length } })
  return JSON.stringify([{ ...opened.json<{ id: string; token: string }>(), name }])
}

async function close(number: string) {
  const payload = { account: 'dispatcher', password: 'xiaobao-demo' }
  const signed = await app.inject({ method: 'POST', url: '/api/session', payload })
  const cookie = String([signed.headers['set-cookie']].flat()[0]).split(';')[0]!
  const found = (await open(`/api/search?q=${number}`, { cookie })).json().matters
  const url = `/api/complaints/${found[0].id}/steps/close-unaccepted`
  const closed = await app.inject({ method: 'POST', url, headers: { cookie }, payload: {} })
  assert.equal(closed.statusCode, 200, closed.body)
}

test('without a script a file of a complaint, a report or an application is taken off again', async () => {
  await takesOff('/complaint/new', { at: 'evidence', key: 'a-key-of-the-form', facts: '烧水壶漏电' })
  await takesOff('/report/new', { at: 'evidence', key: 'another-key-here', facts: '卖三无产品' })
  await takesOff('/demonstration-application', { name: '如意小吃' })
})

test('an English receipt, road and 时限说明 are English but for names, notices and what was typed', async () => {
  const english = { cookie: 'xiaobao_language=en' }
  const form = formOf((await walk({ ...story, facts: 'It leaks.', goodsName: '', respondentName: 'Corner' })).body)
  const sent = await post('/complaint/sent', { ...form, go: 'next' }, english)
  assert.equal(sent.statusCode, 201)
  const main = (body: string) => /<main.*<\/main>/s.exec(body)![0].replaceAll(/国办发明电〔\d+〕\d+号/g, '')
  assert.doesNotMatch(main(sent.body), /\p{Script=Han}/u)
  assert.match(sent.body, /SAMR Order 121, article 15/)

  const [, number, code] = /class="big">(\w+)<.*class="big">(\w+)</s.exec(sent.body)!
  const opened = await post('/track', { number: number!, code: code! })
  const cookie = `${english.cookie}; ${String([opened.headers['set-cookie']].flat()[0]).split(';')[0]}`
  const mine = await open('/mine', { cookie })
  assert.match(mine.body, /Household appliances · Quality/)
  assert.doesNotMatch(
    main(mine.body).replaceAll(/<(p|span) lang="zh-CN">.*?<\/\1>/gs, ''),
    /\p{Script=Han}/u,
    'but the addresses',
  )
  const clock = await open(/\/mine\/clock\/\d+/.exec(mine.body)![0], { cookie })
  assert.equal(clock.statusCode, 200)
  assert.doesNotMatch(main(clock.body), /\p{Script=Han}/u)
})

test('a business that settles disputes online is offered so, found by its name or its sign alone', async () => {
  const firm = { ...story, respondentName: '楚江市国泰电器城有限公司' }
  const page = await post('/complaint/new', { ...firm, at: 'whom', go: 'next' })
  assert.match(page.body, /name="wantsOdr"/)
  const form = formOf(page.body)
  assert.match(form.operatorId!, /^\d+$/)
  // People write what stands on the sign.
  const sign = await post('/complaint/new', { ...firm, respondentName: '国泰电器城', at: 'whom', go: 'next' })
  assert.match(sign.body, /name="wantsOdr"/)
  // Chosen, the receipt says who comes first.
  const chosen = formOf((await walk({ ...firm, wantsOdr: 'yes' })).body)
  const sent = await post('/complaint/sent', { ...chosen, go: 'next' })
  assert.match(sent.body, /接下来.*先由企业在.*内和您协商，谈不成再由市场监管部门处理/s)
  // The name is changed afterwards: the number of the other firm is not kept.
  const other = await post('/complaint/new', { ...form, respondentName: '转角小店', at: 'whom', go: 'next' })
  assert.doesNotMatch(other.body, /name="wantsOdr" value="yes"|在线和解/)
  assert.equal(formOf(other.body).operatorId, '')
})

test('a platform nobody knows is told in the facts', async () => {
  const last = await walk({ ...story, saleMode: 'online', platformName: '隔壁团购网' })
  assert.match(last.body, /商家不肯退。\n购买平台：隔壁团购网/)
})

test('what is missing is said on top and at its field, and what was typed stays', async () => {
  const page = await post('/complaint/new', { at: 'what', go: 'next', goodsName: '电水壶', name: '陈桂芳' })
  assert.equal(page.statusCode, 422)
  assert.match(page.body, /有1处需要修改.*<a href="#facts">请写出发生了什么<\/a>/s)
  assert.match(page.body, /id="facts-problem">请写出发生了什么/)
  assert.equal(formOf(page.body).goodsName, '电水壶')
  assert.equal(formOf(page.body).name, '陈桂芳')
})

for (const [field, value, says] of [
  ['phone', '一三八', /电话号码，5至15位数字/],
  ['claimedYuan', '很多', /要求的金额请写数字/],
  ['purchasedOn', '2026-06-09', /日期在今天之后/],
  ['purchasedOn', '2026-02-30', /购买日期请写成/],
  ['facts', '字'.repeat(5001), /至多5000个字/],
  ['facts', 'a\u202eb', /看不见的控制字符/],
  ['noticeChannel', 'email', /请写出电子邮箱/],
  ['noticeChannel', 'post', /请写出通讯地址/],
] as const)
  test(`sent with ${field} = ${value.slice(0, 20)}: back on that page with words, nothing lodged`, async () => {
    const page = await post('/complaint/sent', { ...story, [field]: value, at: 'check' })
    assert.equal(page.statusCode, 422)
    assert.match(page.body, says)
    assert.equal(formOf(page.body).name, '陈桂芳')
  })

test('codes that are not in the lists are refused by the API and shown at their page', async () => {
  const page = await post('/complaint/sent', { ...story, goodsClass: 'weapons', at: 'check' })
  assert.equal(page.statusCode, 422)
  assert.match(page.body, /买的是什么？.*不在编码表内/s)
})

test('scripts typed into any field come back as text', async () => {
  const evil = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`
  const everywhere = Object.fromEntries(
    Object.keys(formOf((await open('/complaint/new')).body)).map(name => [name, evil]),
  )
  for (const at of ['what', 'bought', 'trouble', 'whom', 'want', 'when', 'who', 'evidence', 'check'])
    for (const go of ['next', 'back', 'type:large', evil]) {
      const { body } = await post('/complaint/new', { ...everywhere, at, go })
      assert.doesNotMatch(body, /<script>alert|<img src=x/)
    }
  for (const page of [
    await post('/complaint/sent', everywhere),
    await post('/track', { number: evil, code: evil }),
    await open(`/mine?done=${encodeURIComponent(evil)}`),
    await open(`/${encodeURIComponent(evil)}`),
  ])
    assert.doesNotMatch(page.body, /<script>alert|<img src=x/)
})

test('language and type change in the middle of the questions without losing an answer', async () => {
  const page = await post('/complaint/new', { ...story, at: 'want', go: 'language:en' })
  assert.match(String(page.headers['set-cookie']), /xiaobao_language=en/)
  assert.match(page.body, /What do you want\?/)
  assert.equal(formOf(page.body).facts, story.facts)
  assert.equal(formOf(page.body).claims, 'return')
})

test('the switches lead back to this site only', async () => {
  for (const back of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])
    assert.equal((await post('/look', { go: 'type:large', back })).headers.location, '/')
  assert.equal((await post('/look', { go: 'type:large', back: '/track' })).headers.location, '/track')
})

test('a form on another site cannot lodge or withdraw in somebody’s name', async () => {
  const page = await post('/complaint/sent', { ...story, at: 'check' }, { 'sec-fetch-site': 'cross-site' })
  assert.equal(page.statusCode, 422)
  assert.match(page.body, /来自其他网站/)
})

test('wrong code, lost page, no session: plain words and a way on', async () => {
  const wrong = await post('/track', { number: 'TS20260608000001', code: 'XXXXXXXXXX' })
  assert.equal(wrong.statusCode, 404)
  assert.match(wrong.body, /编号或查询码不正确/)
  const lost = await open('/nowhere')
  assert.equal(lost.statusCode, 404)
  assert.match(lost.body, /没有这个页面.*回首页/s)
  assert.match(String((await open('/api/nowhere')).headers['content-type']), /problem\+json/)
  for (const path of ['/mine', '/mine/letters/1', '/mine/clock/1'])
    assert.equal((await open(path)).headers.location, '/track')
})

test('Chinese stands in the sources only where a label says zh', () => {
  for (const file of globSync('**/*.{ts,js}', { cwd: import.meta.dirname })) {
    if (file.endsWith('.test.ts')) continue
    const code = readFileSync(join(import.meta.dirname, file), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '')
      .replaceAll(/\bzh:\s*(?:'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)/g, '')
    assert.doesNotMatch(code, /\p{Script=Han}/u, file)
  }
})

test('a link that is none, or no longer one, says so in either language and asks nothing', async () => {
  for (const [language, said] of [
    ['zh', '这个链接已经不能用了'],
    ['en', 'This link no longer works'],
  ] as const)
    for (const token of ['x', 'A'.repeat(16), '..%2F..%2Fetc', '%3Cscript%3E']) {
      const page = await open(`/huifang/${token}`, { 'accept-language': language })
      assert.equal(page.statusCode, 404, token)
      assert.ok(page.body.includes(said), token)
      assert.ok(!page.body.includes('<form id="answers"'))
    }
})

test('near me, without a script: by district, on a map and as a list, by distance from the middle of the street', async () => {
  const all = await open('/near')
  assert.equal(all.statusCode, 200)
  assert.match(all.body, /<svg[^>]*role="img"[^>]*aria-label="示意图：\d+处/)
  const street = await open('/near?area=429902002')
  const far = [...street.body.matchAll(/距钟鼓楼街道中心约([\d.]+)公里/g)].map(([, km]) => Number(km))
  assert.ok(far.length >= 2, 'the mall’s station and its street')
  assert.deepEqual(
    far,
    far.toSorted((a, b) => a - b),
  )
  assert.match(street.body, /楚汇广场消费维权服务站/)
  const stations = await open('/near?area=429902&kind=station')
  assert.ok(!stations.body.includes('data-kind="shop"') && stations.body.includes('data-kind="station"'))
  assert.match((await open('/near?area=429922')).body, /这里还没有/)
  const plaques = await app.inject('/api/public/demonstrations')
  assert.ok(!/"code"|phone|contact/.test(plaques.body), 'neither the secret of a plaque nor who applied for it')
})

test('home says in a sentence how the doors differ, and reads which is meant; what was written comes along', async () => {
  const home = (await open('/')).body
  for (const words of ['为自己的权益：我们在您和商家之间调解', '要退、换、赔请走投诉', '给您答案，不找商家'])
    assert.ok(home.includes(words), words)
  const read = async (text: string) => (await post('/which', { text })).body
  const kettle = '电水壶漏水，要求退款，商家不肯退'
  const complaint = await read(kettle)
  assert.match(complaint, /<h1>像是投诉<\/h1>/)
  const [first] = complaint.matchAll(/<form class="door"[^>]*action="([^"]+)"/g)
  assert.equal(first![1], '/complaint/new')
  assert.ok(complaint.includes(`name="facts" value="${kettle}"`))
  assert.match(await read('我要举报超市卖假冒白酒'), /<h1>像是举报<\/h1>/)
  assert.match(await read('请问网购几天内可以退货吗？'), /<h1>像是咨询<\/h1>/)
  assert.match(await read('我要申请政府信息公开'), /第四十四条/)
  assert.match(await read('你好'), /请您自己选一个/)
  assert.equal((await post('/which', { text: ' ' })).statusCode, 422)
})

const photoOf = (text: string) =>
  sharp(Buffer.from(renderSVG(text, { pixelSize: 8 })))
    .extend({ top: 90, bottom: 140, left: 200, right: 60, background: '#777' })
    .rotate(7, { background: '#777' })
    .jpeg({ quality: 70 })
    .toBuffer()

test('a photo of a plaque opens its page, of a licence the complaint about that shop; of anything else nothing', async () => {
  const code = 'abcdefghijklmnopqrstuv'
  const plaque = await sendFile('/scan', await photoOf(`https://12315.chujiang.example/p/${code}`))
  assert.deepEqual([plaque.statusCode, plaque.headers.location], [303, `/p/${code}`])

  const shop = (await app.inject(`/api/public/operators?q=${encodeURIComponent('万家惠')}`)).json().items[0]
  const known = await db.selectFrom('operator').select('uscc').where('id', '=', shop.id).executeTakeFirstOrThrow()
  const licence = await sendFile('/scan', await photoOf(`统一社会信用代码:${known.uscc};名称:某某`))
  assert.equal(licence.statusCode, 200, licence.body.slice(0, 300))
  assert.ok(licence.body.includes(shop.name))
  assert.match(licence.body, new RegExp(`name="operatorId" value="${shop.id}"`))

  const link = await post('/scan', { text: 'https://pay.example.com/?to=1<script>' })
  assert.match(link.body, /这不是牌匾或者营业执照的码/)
  assert.ok(!link.body.includes('<script>') && !link.body.includes('href="https://pay'))
  assert.match((await post('/scan', { text: known.uscc!.toLowerCase() })).body, new RegExp(shop.name))

  const blank = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  for (const [photo, words] of [
    [blank, '照片里没有找到二维码'],
    [Buffer.from('<svg onload=alert(1)>'), '不是能读的图片'],
    [Buffer.alloc(0), '请先拍一张'],
    [Buffer.alloc(13 * 1024 * 1024), '照片太大'],
  ] as const) {
    const refused = await sendFile('/scan', photo)
    assert.equal(refused.statusCode, 422, words)
    assert.ok(refused.body.includes(words), `${words}: ${refused.body.slice(-900)}`)
  }
})
