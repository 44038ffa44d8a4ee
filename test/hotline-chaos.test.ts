/** After all that can go wrong between two houses: each order is here once, and each result is there once. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import { demonstrationPassword } from '../server/about.ts'
import { loadConfig } from '../server/config.ts'
import type { Database } from '../server/kernel/tables.ts'
import { type Server, startServer } from '../server/main.ts'
import type { Json } from './app.ts'
import { testDatabase } from './harness.ts'
import { newSecret } from './hotline.ts'

const orders = 18
const home = mkdtempSync(join(tmpdir(), 'xiaobao-hotline-'))
const [inbound, outbound] = [newSecret(), newSecret()]
let server: Server
let db: Kysely<Database>
let address: string
let city: ChildProcess
let there: string

before(async () => {
  const database = await testDatabase({ city: true })
  db = database.db
  server = await startServer(loadConfig({ XIAOBAO_HOME: home, PORT: '0', LOG_LEVEL: 'silent' }), db, database.url)
  address = `http://127.0.0.1:${server.port}/api`
})
after(async () => {
  city?.kill()
  await server?.stop()
  rmSync(home, { recursive: true, force: true })
})

const jars = new Map<string, string>()
async function as(account: string, method: string, path: string, body?: Json): Promise<Json> {
  if (!jars.has(account)) {
    const login = await fetch(`${address}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account, password: demonstrationPassword }),
    })
    jars.set(account, login.headers.getSetCookie()[0]!.split(';')[0]!)
  }
  const answer = await fetch(`${address}${path}`, {
    method,
    headers: { cookie: jars.get(account)!, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const json = (await answer.json()) as Json
  assert.ok(answer.ok, `${account} ${method} ${path}: ${JSON.stringify(json)}`)
  return json
}
const takes = (who: string, id: number, step: string, body: Json = {}) =>
  as(who, 'POST', `/workorders/${id}/steps/${step}`, body)
const stateThere = async (): Promise<Json> => (await fetch(`${there}/state`)).json()
const say = async (number: string, what: string, body: Json): Promise<Json> =>
  (await fetch(`${there}/say`, { method: 'POST', body: JSON.stringify({ number, what, body }) })).json()

async function start() {
  const key = (await as('admin', 'POST', '/api-keys', { personId: await hotlineId(), label: '12345' })).key
  city = spawn(process.execPath, [join(import.meta.dirname, 'city-12345.ts')], {
    env: {
      ...process.env,
      CITY_12345: JSON.stringify({ server: address.replace(/\/api$/, ''), key, inbound, outbound, orders, seed: 7 }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  there = await new Promise<string>(resolve => {
    city.stdout!.once('data', (line: Buffer) => resolve(String(line).trim()))
  })
  await as('admin', 'PUT', '/hotline/sources/city', {
    name: '楚江市12345热线',
    personId: await hotlineId(),
    endpoint: `${there}/hotline`,
    inboundSecret: inbound,
    outboundSecret: outbound,
  })
}
const hotlineId = async () =>
  (await db.selectFrom('person').select('id').where('account', '=', 'hotline').executeTakeFirstOrThrow()).id

async function until(what: string, done: () => Promise<boolean>, seconds = 120) {
  for (let waited = 0; waited < seconds * 4; waited += 1) {
    if (await done()) return
    await wait(250)
  }
  assert.fail(`${what}: not within ${seconds} seconds`)
}

const waiting = async () => {
  const { n } = await db
    .selectFrom('hotline_message')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  return Number(n)
}

test('orders through chaos are here once each; results through chaos are there once each', async () => {
  await start()
  const failures = await (await fetch(`${there}/send`, { method: 'POST' })).json()
  assert.deepEqual(failures, [])
  const { answered, troubles } = await stateThere()
  for (const trouble of ['wrong payload', 'wrong signature', 'delivered at once', 'delivered again', 'answer lost'])
    assert.ok(troubles[trouble] > 0, `the city made no trouble of the kind: ${trouble}`)
  assert.equal(Object.keys(answered).length, orders)
  for (const [number, ours] of Object.entries<string[]>(answered)) assert.equal(ours.length, 1, `${number}: ${ours}`)
  const here = await db
    .selectFrom('work_order')
    .select('source_number')
    .where('source_number', 'like', 'CITY-%')
    .execute()
  assert.equal(here.length, orders)

  // A third goes back to 12345, a third is handled, a third becomes complaints.
  const office = await db.selectFrom('office').select('id').where('code', '=', '429902').executeTakeFirstOrThrow()
  const all = await db
    .selectFrom('work_order')
    .select(['matter_id as id', 'source_number as number'])
    .where('source_number', 'like', 'CITY-%')
    .orderBy('matter_id')
    .execute()
  for (const [at, { id }] of all.entries()) {
    await takes('dispatcher', id, 'sign-for')
    if (at % 3 === 0) {
      await takes('dispatcher', id, 'propose-outside', {
        code: 'not-amr-duty',
        rule: '《市场监督管理投诉举报处理办法》第四十一条',
        reason: '属住建部门职责',
        proposedElsewhere: '楚江市住房和城乡建设局',
      })
      await takes('duyuan', id, 'request-return')
    } else if (at % 3 === 1) {
      await takes('dispatcher', id, 'dispatch', { officeId: office.id, reason: '经营地在望楚区' })
      await takes('handler', id, 'take-up')
      const reply = at === 1 ? '【已办】押金退还。' : '押金已退还，来电人认可。'
      await takes('handler', id, 'submit', { result: 'solved', reply })
      await takes('head', id, 'close')
    } else await takes('agent', id, 'convert', { kind: 'complaint' })
  }
  await until('everything said to 12345', async () => (await waiting()) === 0)

  // Refused for what it says: listed with the answer of the other side, put right by hand, sent again.
  const failed = (await as('dispatcher', 'GET', '/hotline/messages')).items.filter((each: Json) =>
    each.sourceNumber.startsWith('CITY-'),
  )
  assert.deepEqual(
    failed.map((each: Json) => [each.sourceNumber, each.type, each.lastStatus]),
    [[all[1]!.number, 'order.closed', 400]],
  )
  assert.match(failed[0].lastAnswer, /不允许的符号/)
  await as('dispatcher', 'POST', `/hotline/messages/${failed[0].id}/resend`, { reply: '押金退还，来电人认可。' })
  await until('the mended answer', async () => (await waiting()) === 0)

  const heard = (await stateThere()).heard as { id: string; type: string; data: Json; attempts: number }[]
  const said = await db.selectFrom('hotline_message').selectAll().execute()
  assert.equal(heard.length, said.filter(each => (each.payload as Json).data.number.startsWith('CITY-')).length)
  const key = (each: { type: string; data: Json }) => `${each.type} ${each.data.number}`
  assert.equal(new Set(heard.map(key)).size, heard.length, 'each thing was heard once')
  assert.ok(
    said.every(
      each =>
        (each.state !== 'waiting' && each.state !== 'failed') ||
        each.source !== 'city' ||
        !(each.payload as Json).data.number.startsWith('CITY-'),
    ),
  )
  assert.ok(
    heard.some(each => each.attempts > 1),
    'an answer was lost on the way back, and the message came again',
  )
  const closed = heard.filter(each => each.type === 'order.closed')
  assert.equal(closed.length, orders / 3)
  assert.ok(
    heard.filter(each => each.type === 'order.converted').every(each => /^[2-9A-Z]{10}$/.test(each.data.queryCode)),
  )

  // What 12345 says in its turn arrives once, however its answers are lost.
  for (const [at, { number }] of all.entries()) {
    if (at % 3 === 0) assert.equal((await say(number, 'return-answer', { accepted: true, reason: '同意' })).status, 200)
    if (at % 3 === 1) assert.equal((await say(number, 'follow-up', { satisfied: true })).status, 200)
    assert.equal((await say(number, 'urge', { text: '来电人催问' })).status, 200)
  }
  const rows = await db
    .selectFrom('work_order')
    .innerJoin('matter', 'matter.id', 'work_order.matter_id')
    .select(['matter.state', 'work_order.urges'])
    .where('work_order.source_number', 'like', 'CITY-%')
    .orderBy('matter.id')
    .execute()
  assert.deepEqual(
    rows.map(each => each.state),
    all.map((_, at) => ['returned', 'archived', 'converted'][at % 3]),
  )
  assert.ok(rows.every(each => each.urges === 1))
})
