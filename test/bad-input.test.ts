/**
 * Bad input by the hundred against every route: always a clear refusal that names the field, in both languages,
 * never a 500, and nothing half-written. The cases follow the routes' own schemas, so a new route is attacked at once.
 */
import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import type { Route } from '../server/kernel/route.ts'
import { routes } from '../server/modules.ts'
import { type Answer, type Json, openCity, type Person } from './app.ts'
import { fieldsOf, having, hostileUrl, nameOf, sampleOf, schemaOf, urlOf, wrongFor } from './sample.ts'
import { accepted, complaintOf, dispatched } from './tell.ts'

const city = await openCity('2026-06-01')
const matter = await dispatched(city)
const citizen = await city.citizen(matter.number, matter.code)

const accounts: Record<string, string> = { handler: 'handler', head: 'head', agent: 'agent', dispatcher: 'dispatcher' }
/** Somebody whom the route lets in: only then is it the input that is refused. */
function insider(route: Route): Person {
  if (route.access === 'public') return city.nobody
  if (route.access === 'citizen') return citizen
  if (route.access === 'signed-in') return city.as('handler')
  const role = route.access.find(each => each in accounts) ?? route.access[0]!
  return city.as(accounts[role] ?? role)
}

const han = /\p{Script=Han}/u

/** What each test found: all of it is told, not only the first. */
let findings: string[] = []
beforeEach(() => {
  findings = []
})
afterEach(() => assert.deepEqual(findings.slice(0, 40), []))

/** A refused request left every table as it was. */
const requireSame = (now: Record<string, number>, before: Record<string, number>) => {
  for (const [table, count] of Object.entries(now))
    if (count !== before[table]) findings.push(`${table}: ${before[table]} rows became ${count}`)
}

function requireClear(answer: Answer, what: string, field?: string) {
  try {
    checkClear(answer, what, field)
  } catch (error) {
    findings.push((error as Error).message)
  }
}

const secret = /^(password|old)$/

function checkClear(answer: Answer, what: string, field?: string) {
  const said = `${what}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`
  assert.ok(answer.status >= 400 && answer.status < 500, said)
  assert.match(String(answer.headers['content-type']), /problem\+json/, said)
  assert.ok(answer.body.title && answer.body.detail && answer.body.type, said)
  // A password may be of any characters: that it is not the right one is all that is said.
  if (field === undefined || (secret.test(field) && answer.status === 401)) return
  const fields: string[] = answer.body.errors.map((each: { field: string }) => each.field)
  assert.ok(
    fields.some(each => each === field || each.startsWith(`${field}.`)),
    `${said} does not name ${field}`,
  )
  for (const each of answer.body.errors) assert.ok(each.problem && each.expected, said)
}

const met = new Map<string, number>()
/** A kind of field meets every wrong value where it first stands, and one of them, in turn, on each route after that. */
function inTurn<Value>(kind: string, values: Value[]): Value[] {
  const turn = met.get(kind) ?? 0
  met.set(kind, turn + 1)
  return turn === 0 ? values : values.slice(turn % values.length).slice(0, 1)
}

/** Of the fields of a route, those of a kind not met before, and of the others three in turn: each route is attacked, none for minutes. */
function worthAttacking<Field extends readonly [path: string[], field: unknown]>(fields: Field[]): Field[] {
  const known = fields.filter(([path, field]) => met.has(kindOf(path, field)))
  const from = known.length === 0 ? 0 : turns++ % known.length
  const chosen = [...known.slice(from), ...known.slice(0, from)].slice(0, 3)
  return fields.filter(each => !known.includes(each) || chosen.includes(each))
}
let turns = 0
const kindOf = (path: string[], field: unknown) => `${path.at(-1)} ${JSON.stringify(field)}`

const brief = (value: Json) => JSON.stringify(value)?.slice(0, 40)
let attacks = 0

test('every field of every body: wrong types, control characters, impossible days, numbers out of range', async () => {
  const before = await city.rows()
  for (const route of routes) {
    if (!route.body || route.path.endsWith('/preview')) continue
    const schema = schemaOf(route.body)
    const right = sampleOf(schema)
    const [who, url] = [insider(route), urlOf(route, matter.id)]
    for (const [path, field] of worthAttacking(fieldsOf(schema)))
      for (const wrong of inTurn(kindOf(path, field), wrongFor(field))) {
        attacks += 1
        const language = attacks % 2 ? 'zh' : 'en'
        const answer = await who.ask(route.method, url, having(schema, right, path, wrong), {
          'accept-language': language,
        })
        requireClear(answer, `${nameOf(route)} ${path.join('.')} = ${brief(wrong)}`, path.join('.'))
        for (const each of [answer.body, ...(answer.body.errors ?? [])])
          if (han.test(each.title ?? each.problem) !== (language === 'zh')) findings.push(`${nameOf(route)}: language`)
      }
    const required = (schema.required ?? []).filter(key => schema.properties?.[key]?.default === undefined)
    for (const key of inTurn(required.join(), required)) {
      const { [key]: _, ...rest } = right
      requireClear(await who.ask(route.method, url, rest), `${nameOf(route)} without ${key}`, key)
    }
  }
  assert.ok(attacks > 2_000, `only ${attacks} attacks`)
  requireSame(await city.rows(), before)
})

test('a draft keeps what was typed; what no database can keep is refused', async () => {
  for (const word of ['a\u0000b', 'a\ud800b'])
    requireClear(
      await city.as('agent').ask('PUT', '/drafts', { kind: 'complaint', content: { facts: word } }),
      JSON.stringify(word),
      'content',
    )
  const word = '反斜杠 \\u0000 不是控制字符 \ud83d\ude00'
  const saved = await city.as('agent').ask('PUT', '/drafts', { kind: 'complaint', content: { facts: word } })
  assert.equal(saved.status, 200)
  assert.equal((await city.as('agent').get('/drafts')).body.items[0].content.facts, word)
})

test('bodies that are no object, no JSON, of the wrong type, too large or too deep', async () => {
  const before = await city.rows()
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  const nested = `{"a":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`
  const raw: [what: string, type: string, payload: string][] = [
    ['broken JSON', 'application/json', '{"a":'],
    ['null', 'application/json', 'null'],
    ['a list', 'application/json', '[]'],
    ['a text', 'application/json', '"x"'],
    ['a number beyond all numbers', 'application/json', '1e309'],
    ['deep lists', 'application/json', deep],
    ['deep objects', 'application/json', nested],
    ['__proto__', 'application/json', '{"__proto__":{"roles":["admin"]}}'],
    ['plain text', 'text/plain', '{"reason":"x"}'],
    ['a form', 'application/x-www-form-urlencoded', 'reason=x'],
    ['bytes', 'application/octet-stream', '{"reason":"x"}'],
    ['XML', 'application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['nothing', 'application/json', ''],
  ]
  for (const route of routes) {
    if (!route.body || route.method === 'GET') continue
    const [who, url] = [insider(route), urlOf(route, matter.id)]
    for (const [what, type, payload] of inTurn('body', raw))
      requireClear(await who.ask(route.method, url, payload, { 'content-type': type }), `${nameOf(route)} ${what}`)
  }
  const tenMegabytes = JSON.stringify({ reason: '长'.repeat(3_500_000) })
  for (const path of ['/public/complaints', '/public/track', '/session', `/complaints/${matter.id}/steps/withdraw`]) {
    const answer = await city.as('handler').ask('POST', path, tenMegabytes, { 'content-type': 'application/json' })
    assert.equal(answer.status, 413, path)
    requireClear(answer, path, 'body')
  }
  requireSame(await city.rows(), before)
})

const cursors = ['garbage', '-1', 'OTk5OS0xMi0zMS94', '%F0%9F%98%80', "1'--", '2026-02-30/1']

test('every query: garbage, repeated, control characters; cursors of no list', async () => {
  const hostile = ['%00', 'a%E2%80%AEb', "'%20or%201=1--", '%25', '_', '%5C', '(select%201)', `${'%25a'.repeat(2000)}`]
  for (const route of routes.filter(each => each.query)) {
    const [who, url] = [insider(route), urlOf(route, matter.id)]
    const schema = schemaOf(route.query!)
    if (route.access !== 'public') {
      const misspelt = await who.ask(route.method, `${url}?peroid=2026`)
      assert.equal(misspelt.status, 422, `${nameOf(route)} ?peroid=`)
      assert.match(JSON.stringify(misspelt.body), /peroid/, nameOf(route))
    }
    for (const [[name], field] of fieldsOf(schema)) {
      const others = new URLSearchParams(
        Object.entries(sampleOf(schema)).map(([key, value]) => [key, String(value)] as [string, string]),
      )
      others.delete(name!)
      const ask = (text: string) => who.ask(route.method, `${url}?${others}&${text}`)
      for (const text of inTurn('any', [`${name}=a&${name}=b`, `${name}=a%00b`]))
        requireClear(await ask(text), `${nameOf(route)} ${text}`, name)
      if (name === 'cursor')
        for (const cursor of inTurn('cursor', cursors))
          requireClear(await ask(`cursor=${cursor}`), `${nameOf(route)} cursor ${cursor}`, 'cursor')
      if (field.type === 'integer' || field.type === 'number')
        for (const number of inTurn('number', ['-1', '1e309', 'x', '1.5', '99999999999999999999']))
          requireClear(await ask(`${name}=${number}`), `${nameOf(route)} ${name}=${number}`, name)
      for (const text of inTurn(`${name} ${JSON.stringify(field)}`, hostile)) {
        const answer = await ask(`${name}=${text}`)
        assert.ok(answer.status < 500, `${nameOf(route)} ${name}=${text.slice(0, 30)}: ${answer.status}`)
      }
    }
  }
})

test('the signs % and _ are searched for, not searched with', async () => {
  for (const q of ['%', '_', '%%', '\\', "'"]) {
    const found = await city.as('agent').get(`/search?q=${encodeURIComponent(q)}`)
    assert.equal(found.status, 200, q)
    assert.deepEqual([found.body.matters, found.body.operators], [[], []], q)
  }
})

test('every path: numbers that are none, too large, or an attack', async () => {
  const ids = [
    '0',
    '-1',
    'abc',
    '1e309',
    '99999999999999999999',
    '1.5',
    '%00',
    '1%3Bdrop%20table%20matter',
    '..%2F..%2Fetc',
    '%E0%A4%A',
  ]
  for (const route of routes.filter(each => each.path.includes(':'))) {
    const body = route.body ? sampleOf(schemaOf(route.body)) : undefined
    for (const id of inTurn('path', ids))
      requireClear(await insider(route).ask(route.method, hostileUrl(route, id), body), `${nameOf(route)} ${id}`)
    const unknown =
      route.params && 'uuid' in { uuid: route.path.includes('uploads') || route.path.includes('attachments') }
    if (unknown)
      assert.ok((await insider(route).ask(route.method, urlOf(route, 9_007_199_254_740_991), body)).status < 500)
  }
  assert.equal((await city.send({ method: 'GET', url: '/api/nowhere' })).status, 404)
  requireClear(await city.send({ method: 'GET', url: '/api/%zz' }), 'a path that is no path')
})

test('ids of things that do not exist, in every field that carries one', async () => {
  const before = await city.rows()
  for (const route of routes) {
    if (!route.body || route.path.endsWith('/preview')) continue
    const schema = schemaOf(route.body)
    for (const [path] of fieldsOf(schema)) {
      const name = path.at(-1)!
      const wrong = /Ids$|^ids$/.test(name)
        ? [2 ** 52, 2 ** 52 + 1]
        : /Id$|^id$|^dispatchTo$/.test(name)
          ? 2 ** 52
          : undefined
      const code = name === 'areaCode' ? '999999' : wrong
      if (code === undefined) continue
      const base = route.path === '/complaints' ? await complaintOf(city) : sampleOf(schema)
      const answer = await insider(route).ask(route.method, urlOf(route, matter.id), having(schema, base, path, code))
      // Naming a thing that is not there may be refused or have no effect; it is never an error of ours.
      if (answer.status >= 500) findings.push(`${nameOf(route)} ${path.join('.')}: ${answer.status}`)
    }
  }
  const { event: _e, reminder: _r, replay: _p, ...counted } = await city.rows()
  // A draft that is not there keeps no call from being registered: one for each door that drops drafts.
  const doors = routes.filter(route => route.body && schemaOf(route.body).properties?.draftId).length
  for (const table of ['matter', 'complaint', 'letter', 'clock'])
    assert.ok(counted[table]! - before[table]! <= doors, table)
})

test('texts that mean something elsewhere are kept as they are', async () => {
  const words = [
    "=cmd|' /C calc'!A0",
    '+1+1',
    '@SUM(1)',
    '<img src=x onerror=alert(1)>',
    "'; drop table matter; --",
    '{{7*7}}',
    '𠮷䶮👨‍👩‍👧',
  ]
  for (const word of words) {
    const said = await complaintOf(city, { consumer: { name: word }, goodsName: word, facts: `${word}，请求退款。` })
    const made = await city.as('agent').post('/complaints', said)
    assert.equal(made.status, 201, `${word}: ${JSON.stringify(made.body)}`)
    const seen = await city.as('agent').sees(made.body.id)
    assert.equal(seen.consumer.name, word)
    assert.equal(seen.facts, `${word}，请求退款。`)
    await city
      .as('dispatcher')
      .does(made.body.id, 'dispatch', { officeId: await city.officeId('429902'), reason: word })
    await city.as('handler').does(made.body.id, 'accept')
    for (const letter of await city.letters(made.body.id)) {
      const { html } = (await city.as('handler').get(`/letters/${letter.id}/html`)).body
      assert.ok(!html.includes('<img'), 'no markup of others in our letters')
      assert.equal((await city.as('handler').get(`/letters/${letter.id}/docx`)).status, 200)
    }
  }
})

test('a request sent again with its key is answered again and done once; with another body it is refused', async () => {
  const said = await complaintOf(city)
  const key = { 'idempotency-key': 'story-of-the-key-1' }
  const first = await city.as('agent').post('/complaints', said, key)
  const before = await city.rows()
  const again = await city.as('agent').post('/complaints', said, key)
  assert.deepEqual([again.status, again.body], [first.status, first.body])
  assert.deepEqual(await city.rows(), before)
  requireClear(
    await city.as('agent').post('/complaints', { ...said, facts: '别的事' }, key),
    'the key with another body',
  )
  assert.equal((await city.as('agent').post('/complaints', { ...said, facts: '别的事' }, key)).status, 409)
  const other = await city.as('dispatcher').post('/complaints', said, key)
  assert.notEqual(other.body.number, first.body.number, "a key is its owner's own")
  for (const bad of ['short', 'a'.repeat(101), 'with space in it'])
    assert.equal((await city.as('agent').post('/complaints', said, { 'idempotency-key': bad })).status, 400, bad)
  // Refused requests do not use up a key.
  const { id } = await accepted(city)
  const refused = { 'idempotency-key': 'story-of-the-key-2' }
  assert.equal((await city.as('head').post(`/complaints/${id}/steps/close`, {}, refused)).status, 409)
  assert.equal((await city.as('head').post(`/complaints/${id}/steps/close`, {}, refused)).status, 409)
})

test('uploads: the wrong token, the wrong place, more than announced, what a browser would run', async () => {
  const open = async (name: string, bytes: Buffer) => {
    const made = await city.nobody.post('/uploads', { name, sizeBytes: bytes.length })
    assert.equal(made.status, 201)
    const put = (offset: number, payload: Buffer, token = made.body.token) =>
      city.nobody.ask('PUT', `/uploads/${made.body.id}?offset=${offset}`, payload, {
        'content-type': 'application/octet-stream',
        'x-upload-token': token,
      })
    return { ...made.body, put }
  }
  const html = Buffer.from('<html><script>alert(1)</script></html>')
  const page = await open('照片.png', html)
  assert.equal((await page.put(0, html, 'x'.repeat(24))).status, 404)
  assert.equal((await page.put(5, html)).status, 409)
  requireClear(await page.put(0, html), 'a page called a picture', 'file')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  requireClear(await (await open('a.svg', svg)).put(0, svg), 'a picture with a script', 'file')
  const small = await open('a.txt', Buffer.from('小票'))
  assert.equal((await small.put(0, Buffer.from('比申报的要长得多'))).status, 413)
  const empty = await city.nobody.post('/uploads', { name: 'a', sizeBytes: 0 })
  requireClear(empty, 'an empty file', 'sizeBytes')
  assert.equal(empty.body.errors[0].problem, '文件是空的')
  const large = await city.nobody.post('/uploads', { name: 'a', sizeBytes: 200 * 1024 * 1024 + 1 })
  requireClear(large, 'a file that is too large', 'sizeBytes')
  assert.equal(large.body.errors[0].expected, '至多200 MB')
  requireClear(await city.nobody.post('/uploads', { name: 'a\u202egpj.exe', sizeBytes: 9 }), 'a name that lies', 'name')
  requireClear(
    await citizen.post('/public/mine/supplement', {
      text: '证据',
      attachments: [{ id: page.id, token: 'x'.repeat(24) }],
    }),
    "somebody else's upload",
  )
})
