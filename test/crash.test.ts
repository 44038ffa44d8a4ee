/**
 * kill -9 in the middle of 1,000 complaints being lodged: after the restart every acknowledged number is there once, with
 * its event and its clock, and nothing is there by half. The real server, its own embedded PostgreSQL, on a disk.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { startPostgres } from '../server/kernel/postgres.ts'

const root = join(import.meta.dirname, '..')
const home = mkdtempSync(join(tmpdir(), 'xiaobao-crash-'))
chmodSync(home, 0o755)
mkdirSync(join(home, 'files'), { recursive: true })
let running: ChildProcess | undefined

after(async () => {
  running?.kill('SIGKILL')
  const left = await startPostgres({ home }).catch(() => undefined)
  await left?.stop()
  rmSync(home, { recursive: true, force: true })
})

/** Starts the server as `npm start` does, but without building the web app. Gives its address. */
function startServer(): Promise<string> {
  const program = join(root, 'test/crash.server.ts')
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: { ...process.env, XIAOBAO_HOME: home, PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: '', XIAOBAO_TODAY: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running = child
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (piece: Buffer) => {
      said += piece
      const address = /listening (http:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    }
    child.stdout!.on('data', hear)
    child.stderr!.on('data', hear)
    child.on('exit', code => reject(new Error(`the server ended (${code}): ${said.slice(-2000)}`)))
  })
}

/** Of many shops and many kinds: a thousand of one kind would be one mass complaint, which is told in mass.test.ts. */
const complaint = (n: number) => ({
  consumer: { name: `市民${n}`, phone: `198${String(n).padStart(8, '0')}` },
  respondent: { name: `楚江市第${n}${pick(n, ['百货', '药房', '书店', '车行', '茶庄', '餐馆', '家具城'])}` },
  goodsClass: 'appliances',
  problemClass: pick(n, ['quality', 'contract', 'price', 'after-sales', 'advertising']),
  facts: pick(n, [
    '买的电水壶漏电',
    '灯泡三天就灭',
    '门锁打不开',
    '冰箱夜里响',
    '送来少了一件',
    '说好的没有兑现',
    '多收了钱',
  ]),
})
const pick = (n: number, from: readonly string[]) => from[n % from.length]

async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'agent', password: 'xiaobao-demo' }),
  })
  assert.equal(answer.status, 200)
  return answer.headers.get('set-cookie')!.split(';')[0]!
}

/** Lodges with `hands` requests at a time until all are lodged or the server is gone. */
async function lodge(address: string, cookie: string, count: number, acknowledged: Map<number, string>) {
  let next = 0
  const hand = async () => {
    while (next < count) {
      const n = next++
      try {
        const answer = await fetch(`${address}/api/complaints`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie, 'idempotency-key': `complaint-number-${n}` },
          body: JSON.stringify(complaint(n)),
        })
        if (answer.status === 201) acknowledged.set(n, ((await answer.json()) as { number: string }).number)
      } catch {
        return
      }
    }
  }
  await Promise.all(Array.from({ length: 16 }, hand))
}

/** The database drops everybody in the middle of work: who was writing is told to try again, and the server goes on. */
async function connectionsLost(address: string, url: string) {
  const cookie = await signIn(address)
  const client = new pg.Client(url)
  await client.connect()
  const statuses = new Set<number>()
  const asking = Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const answer = await fetch(`${address}/api/complaints`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify(complaint(2000 + n)),
      })
      statuses.add(answer.status)
    }),
  )
  for (let round = 0; round < 5; round++) {
    await new Promise(resolve => setTimeout(resolve, 100))
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
  }
  await asking
  await client.end()
  assert.ok(statuses.has(503), [...statuses].join())
  assert.deepEqual(
    [...statuses].filter(each => ![201, 503].includes(each)),
    [],
  )
  await signIn(address)
}

test('killed while 1,000 complaints are lodged: what was acknowledged is there, whole and once', async () => {
  const first = await startServer()
  const acknowledged = new Map<number, string>()
  const cookie = await signIn(first)
  const lodging = lodge(first, cookie, 1000, acknowledged)
  while (acknowledged.size < 300) await new Promise(resolve => setTimeout(resolve, 20))
  const killed = new Promise(resolve => running!.once('exit', resolve))
  running!.removeAllListeners('exit')
  const gone = new Promise(resolve => running!.once('exit', resolve))
  running!.kill('SIGKILL')
  await Promise.race([killed, gone])
  await lodging
  assert.ok(acknowledged.size >= 300 && acknowledged.size < 1000, `${acknowledged.size} before the end`)

  const second = await startServer()
  const postgres = await startPostgres({ home })
  const client = new pg.Client(postgres.url)
  await client.connect()
  const ask = async (sql: string) => (await client.query(sql)).rows
  const here = await ask(`
    select matter.number, consumer.name
    from matter join complaint on matter_id = matter.id join consumer on consumer.id = consumer_id
    where consumer.name like '市民%'`)
  const numbers = here.map(row => row.number as string)
  assert.equal(new Set(numbers).size, numbers.length)
  for (const [n, number] of acknowledged)
    assert.equal(here.filter(row => row.number === number && row.name === `市民${n}`).length, 1, number)

  const halves = {
    'matters without their complaint': `select number from matter where kind = 'complaint' and id not in (select matter_id from complaint)`,
    'complaints without an event of registration': `select matter_id from complaint where matter_id not in (select matter_id from event where name = 'complaint.register')`,
    'complaints without a clock': `select matter_id from complaint where matter_id not in (select matter_id from clock)`,
    'clocks of nothing': `select matter_id from clock where matter_id not in (select id from matter)`,
    'events of nothing': `select id from event where matter_id is not null and matter_id not in (select id from matter)`,
    'answers without what they answer': `select key from replay where key like 'complaint-number-%' and (reply is null or reply ->> 'number' not in (select number from matter))`,
  }
  for (const [what, sql] of Object.entries(halves)) assert.deepEqual(await ask(sql), [], what)
  await client.end()

  // The hands that were cut off ask again with the same keys: nothing is lodged twice, and all of it is lodged.
  const again = new Map<number, string>()
  await lodge(second, await signIn(second), 1000, again)
  assert.equal(again.size, 1000)
  for (const [n, number] of acknowledged) assert.equal(again.get(n), number, 'the answer is the one given before')
  const after = new pg.Client(postgres.url)
  await after.connect()
  const { rows } = await after.query(
    `select count(*)::int as n from consumer join complaint on consumer.id = consumer_id where name like '市民%'`,
  )
  assert.equal(rows[0].n, 1000)
  await after.end()
  await connectionsLost(second, postgres.url)
  running!.removeAllListeners('exit')
  running!.kill('SIGTERM')
})
