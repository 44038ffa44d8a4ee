/** 举报 on the portal: no account, no script, no trace on the device; the own report says what the law lets be told. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { loadConfig } from '../../server/config.ts'
import { makeWorld } from '../../server/kernel/world.ts'
import { buildApp } from '../../server/main.ts'
import { testDatabase } from '../../test/harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiaobao-portal-report-'))
let app: FastifyInstance
let sealed: (number: string) => Promise<Record<string, unknown> | undefined>

before(async () => {
  const { db } = await testDatabase({ city: true })
  const config = loadConfig({ XIAOBAO_HOME: folder, LOG_LEVEL: 'silent' })
  app = await buildApp(
    config,
    makeWorld(db, () => '2026-06-08'),
  )
  sealed = number =>
    db
      .selectFrom('informer')
      .innerJoin('matter', 'matter.id', 'informer.matter_id')
      .innerJoin('report', 'report.matter_id', 'matter.id')
      .select(['informer.phone_mark', 'report.named', 'report.facts', 'matter.channel'])
      .where('matter.number', '=', number)
      .executeTakeFirst()
})
after(async () => {
  await app?.close()
  rmSync(folder, { recursive: true, force: true })
})

const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  })

/** What the form carries unseen; what is asked on the page is given by the story. */
const carriedBy = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(each => [each[1]!, each[2]!]),
  )

const story = {
  facts: '文具区销售没有厂名厂址的水晶泥，学生在买。',
  violationClass: 'product-quality',
  respondentName: '转角小店',
  venue: 'premises',
  placeAddress: '楚江市望楚区古渡街道1号',
  named: 'no',
}

async function walk(said: Record<string, string>) {
  let page = await app.inject('/report/new')
  for (let step = 0; step < 4; step += 1) {
    const carried = carriedBy(page.body)
    page = await post('/report/new', { ...carried, ...said, at: carried.at!, go: 'next' })
    assert.equal(page.statusCode, 200, `${carried.at}: ${/<div class="problems".*?<\/div>/s.exec(page.body)?.[0]}`)
    assert.equal(page.headers['cache-control'], 'no-store', 'nothing comes back by the Back button')
    assert.doesNotMatch(page.body, /data-draft/, 'nothing is kept in the browser')
  }
  return post('/report/sent', { ...carriedBy(page.body), ...said, go: 'next' })
}

test('without a name: number and code, then the own report without how it stands', async () => {
  const sent = await walk({ ...story, name: '改变主意的人', phone: '13800001234' })
  assert.equal(sent.statusCode, 201)
  const [, number] = /class="big">(JB\d+)</.exec(sent.body)!
  const [, code] = /class="big">([0-9A-Z]{10})</.exec(sent.body)!
  assert.deepEqual(await sealed(number!), {
    phone_mark: null,
    named: false,
    facts: story.facts,
    channel: 'internet',
  })
  assert.equal((await post('/track', { number: number!, code: 'AAAAAAAAAA' })).statusCode, 404)
  const opened = await post('/track', { number: number!.toLowerCase(), code: code! })
  assert.equal(opened.statusCode, 303)
  assert.equal(opened.headers.location, '/mine/report')
  const cookie = String(opened.headers['set-cookie']).split(';')[0]!
  const mine = await app.inject({ url: '/mine/report', headers: { cookie } })
  assert.equal(mine.statusCode, 200)
  assert.equal(mine.headers['cache-control'], 'no-store')
  assert.match(mine.body, /没有规定要求把这件举报的处理结果告知举报人/)
  for (const word of ['核查中', '待核查', '剩', '时限说明']) assert.ok(!mine.body.includes(word), word)
  const empty = await post('/mine/report/supplement', { text: '' }, { cookie })
  assert.equal(empty.statusCode, 422)
  assert.match(empty.body, /请写一点情况/)
  const more = await post('/mine/report/supplement', { text: '周末也在卖。' }, { cookie })
  assert.equal(more.headers.location, '/mine/report?done=supplement')
})

test('with a name: asked for name and telephone, and sealed', async () => {
  const page = await post('/report/new', { ...story, at: 'who', named: 'yes', go: 'next' })
  assert.equal(page.statusCode, 422)
  for (const field of ['#name', '#phone']) assert.ok(page.body.includes(`href="${field}"`), field)
  const sent = await walk({ ...story, named: 'yes', name: '诸葛无名', phone: '138 0000 4321' })
  assert.equal(sent.statusCode, 201)
  const [, number] = /class="big">(JB\d+)</.exec(sent.body)!
  const kept = await sealed(number!)
  assert.equal(kept?.named, true)
  assert.ok(kept?.phone_mark)
  assert.ok(!sent.body.includes('诸葛无名'), 'the receipt may lie about')
})

test('an advertisement promises an answer by its article; in English too', async () => {
  const sent = await walk({ ...story, violationClass: 'advertising' })
  const [, number] = /class="big">(JB\d+)</.exec(sent.body)!
  const [, code] = /class="big">([0-9A-Z]{10})</.exec(sent.body)!
  const opened = await post('/track', { number: number!, code: code! })
  const cookie = String(opened.headers['set-cookie']).split(';')[0]!
  const mine = await app.inject({ url: '/mine/report', headers: { cookie, 'accept-language': 'en' } })
  assert.match(mine.body, /No letter to you yet/)
  assert.match(mine.body, /应当自收到投诉之日起七个工作日内/)
})
