import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../test/harness.ts'
import { enqueue, type Jobs, startJobs } from './job.ts'

let city: TestDatabase
let jobs: Jobs
const errors: (string | undefined)[] = []

before(async () => {
  city = await testDatabase()
  jobs = await startJobs(city.url, (_, name) => errors.push(name))
})
after(() => jobs.stop())

const waiting = async (name: string) =>
  Number(
    (await sql<{ n: number }>`select count(*) as n from pgboss.job where name = ${name}`.execute(city.db)).rows[0]?.n,
  )

async function until(what: () => boolean, seconds = 15) {
  for (let i = 0; i < seconds * 20 && !what(); i++) await wait(50)
  assert.ok(what(), 'waited in vain')
}

test('a job of a transaction that is rolled back never was', async () => {
  const undone = city.db.transaction().execute(async trx => {
    await enqueue(trx, 'letter', { matter: 1 })
    throw new Error('changed my mind')
  })
  await assert.rejects(undone, /changed my mind/)
  assert.equal(await waiting('letter'), 0)
})

test('a job of a committed transaction is there once, and is done at once', async () => {
  await city.db.transaction().execute(async trx => enqueue(trx, 'letter', { matter: 1 }))
  assert.equal(await waiting('letter'), 1)
  const done: object[] = []
  await jobs.work('letter', async payload => void done.push(payload as object))
  await until(() => done.length === 1)
  await enqueue(city.db, 'letter', { matter: 2 })
  await until(() => done.length === 2, 1)
  assert.deepEqual(done, [{ matter: 1 }, { matter: 2 }])
})

test('two with one key are one while it waits; without a key each counts', async () => {
  assert.equal(await enqueue(city.db, 'recompute', { office: 7 }, { singletonKey: '7' }), true)
  assert.equal(await enqueue(city.db, 'recompute', { office: 7 }, { singletonKey: '7' }), false)
  assert.equal(await enqueue(city.db, 'recompute', { office: 8 }, { singletonKey: '8' }), true)
  assert.equal(await enqueue(city.db, 'recompute', {}), true)
  assert.equal(await enqueue(city.db, 'recompute', {}), true)
  assert.equal(await waiting('recompute'), 4)
})

test('a job that fails is told of and tried again', async () => {
  let attempts = 0
  await jobs.work('text-message', async () => {
    attempts++
    if (attempts < 2) throw new Error('gateway closed')
  })
  await enqueue(city.db, 'text-message', { to: '13800000000' })
  // The next attempt would come after ten seconds or more: once it is due, it is made.
  for (let i = 0; i < 200 && attempts < 2; i++) {
    await sql`update pgboss.job set start_after = now() where state = 'retry'`.execute(city.db)
    await wait(50)
  }
  assert.equal(attempts, 2)
  assert.deepEqual(errors, ['text-message'])
})

test('a thousand jobs are not done at the pace of the polling, and one that fails does not hold up the others', async () => {
  const done = new Set<number>()
  let refused = 0
  await jobs.work<{ number: number }>('many', async ({ number }) => {
    if (number === 500) throw new Error(`refused ${++refused}`)
    done.add(number)
  })
  await city.db.transaction().execute(async trx => {
    for (let number = 0; number < 1000; number++) await enqueue(trx, 'many', { number })
  })
  await until(() => done.size === 999)
  assert.equal(refused, 1)
})

test('a job for later waits', async () => {
  const done: object[] = []
  await jobs.work('reminder', async payload => void done.push(payload as object))
  await enqueue(city.db, 'reminder', { late: true }, { startAfter: new Date(Date.now() + 3_600_000) })
  await enqueue(city.db, 'reminder', { late: false })
  await until(() => done.length === 1)
  assert.deepEqual(done, [{ late: false }])
})

test('a timetable is kept in the time of the office', async () => {
  await jobs.schedule('bulletin-draft', '0 8 * * 1')
  const { rows } = await sql`select cron, timezone from pgboss.schedule where name = 'bulletin-draft'`.execute(city.db)
  assert.deepEqual(rows, [{ cron: '0 8 * * 1', timezone: 'Asia/Shanghai' }])
})
