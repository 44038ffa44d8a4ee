/**
 * 从无到有: a bureau begins at work with an empty database. The commands of docs/first-day.md make its offices, areas and
 * people; then the first call comes in, is dispatched by the area table, and is taken up.
 */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { loadConfig } from '../../server/config.ts'
import { makeWorld } from '../../server/kernel/world.ts'
import { buildApp } from '../../server/main.ts'
import type { Json } from '../app.ts'
import { testDatabase } from '../harness.ts'

const root = path.join(import.meta.dirname, '../..')
const home = mkdtempSync(path.join(tmpdir(), 'xiaobao-nothing-'))
after(() => rmSync(home, { recursive: true, force: true }))
const { db, url } = await testDatabase()
const settings = {
  XIAOBAO_HOME: home,
  DATABASE_URL: url,
  XIAOBAO_SECRET: randomBytes(33).toString('base64'),
  LOG_LEVEL: 'silent',
}
const password = 'Kettle-Lamp-29'

interface Ended {
  status: number
  said: string
  complained: string
}

/** Runs a program of bin/ in an environment of its own. */
const run = (program: string, args: string[], given: NodeJS.ProcessEnv = settings, input = '') =>
  new Promise<Ended>(resolve => {
    const { PATH, NODE_COMPILE_CACHE } = process.env
    const env = { PATH, NODE_COMPILE_CACHE, ...given }
    const child = execFile(
      process.execPath,
      [path.join(root, 'bin/run.mjs'), program, ...args],
      { env },
      (error, said, complained) => resolve({ status: error ? Number(error.code) : 0, said, complained }),
    )
    child.stdin?.end(input)
  })

/** The lines of docs/first-day.md that set up the bureau: what stands there is what runs here. */
const documented = readFileSync(path.join(root, 'docs/first-day.md'), 'utf8')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .flatMap(line => {
    const command = /npm run -s xiaobao -- (.+)$/.exec(line)?.[1]
    return command ? [command.match(/'[^']*'|\S+/g)!.map(word => word.replaceAll("'", ''))] : []
  })

test('a start without a secret of its own, or with a faked day, is refused by name', async () => {
  for (const [given, words] of [
    [{ XIAOBAO_SECRET: '' }, /XIAOBAO_SECRET is missing/],
    [{ XIAOBAO_SECRET: 'change-me-change-me-change-me-change-me' }, /XIAOBAO_SECRET is a default/],
    [{ XIAOBAO_SECRET: 'short' }, /XIAOBAO_SECRET is too short/],
    [{ XIAOBAO_TODAY: '2026-06-01' }, /XIAOBAO_TODAY is for demonstrations/],
  ] as const) {
    const ended = await run('start', [], { ...settings, ...given, PORT: '0' })
    assert.equal(ended.status, 1, ended.complained)
    assert.match(ended.complained, words)
    assert.doesNotMatch(ended.complained, /\n\s+at /, 'in words, not as a stack')
  }
})

test('no demonstration data at work', async () => {
  const ended = await run('xiaobao', ['seed', 'city'])
  assert.equal(ended.status, 1)
  assert.equal(await db.selectFrom('office').select('id').executeTakeFirst(), undefined)
})

test('the commands of the first day make a bureau, and a wrong one is explained and writes nothing', async () => {
  assert.ok(documented.length >= 11, `${documented.length} commands in docs/first-day.md`)
  for (const args of documented) {
    const ended = await run('xiaobao', args, settings, password)
    assert.equal(ended.status, 0, `${args.join(' ')}\n${ended.complained}`)
    assert.ok(JSON.parse(ended.said))
  }
  const again = await run('xiaobao', documented[0]!)
  assert.equal(again.status, 1)
  assert.match(again.complained, /已有市局|编码已被使用/)
  const weak = await run('xiaobao', documented.findLast(args => args[0] === 'account')!, settings, 'weak')
  assert.equal(weak.status, 1)
  assert.match(weak.complained, /password.*至少10个/)
})

test('the first call: registered, dispatched where the area table says, taken up', async () => {
  const world = makeWorld(db, () => undefined)
  const app = await buildApp(loadConfig(settings), world)
  after(() => app.close())
  const send = async (method: 'GET' | 'POST', address: string, payload?: object, cookie = ''): Promise<Json> => {
    const reply = await app.inject({
      method,
      url: `/api${address}`,
      headers: { cookie, accept: 'application/json' },
      ...(payload ? { payload } : {}),
    })
    assert.ok(reply.statusCode < 300, `${method} ${address}: ${reply.body}`)
    return { ...reply.json(), cookie: String(reply.headers['set-cookie'] ?? '').split(';')[0] }
  }
  /** The password typed at the shell is known to whoever typed it: the first thing is to choose another. */
  const signIn = async (account: string) => {
    const { cookie, mustChangePassword } = await send('POST', '/session', { account, password })
    assert.equal(mustChangePassword, true)
    await send('POST', '/me/password', { old: password, password: `${password}-${account}` }, cookie)
    return cookie as string
  }

  const about = await send('GET', '/about')
  assert.equal(about.demo, false)
  assert.equal(about.accounts, undefined)
  assert.equal(about.city, '楚江市')

  const [agent, dispatcher, handler] = await Promise.all(['hejing', 'linxiao', 'zhouning'].map(signIn))
  const { id } = await send(
    'POST',
    '/complaints',
    {
      consumer: { name: '张玉兰', phone: '19910000001', address: '楚江市望楚区古渡街道1号' },
      respondent: { name: '万家惠超市', address: '楚江市望楚区古渡街道江汉大道88号', phone: '19955550001' },
      goodsClass: 'appliances',
      goodsName: '电水壶',
      problemClass: 'quality',
      claims: ['refund'],
      facts: '购买的电水壶使用三天后漏电，要求退货退款。',
      disputedAmountFen: 19900,
      claimedAmountFen: 19900,
    },
    agent,
  )
  const suggested = await send(
    'POST',
    '/dispatch/suggestion',
    { address: '楚江市望楚区古渡街道江汉大道88号' },
    dispatcher,
  )
  // The street is read out of the address; the county bureau it lies in answers for it.
  assert.equal(suggested.office, '望楚区市场监督管理局')
  await send(
    'POST',
    `/complaints/${id}/steps/dispatch`,
    { officeId: suggested.officeId, reason: suggested.reason.zh ?? suggested.reason },
    dispatcher,
  )
  const seen = await send('POST', `/complaints/${id}/steps/accept`, {}, handler)
  assert.equal(seen.state, 'accepted')
  assert.ok(seen.clocks.some((clock: Json) => clock.name === 'mediation'))
})
