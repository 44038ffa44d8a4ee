/** Over HTTP, with the people of the model city: who may see the week, publish it, and read what was published. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { testDatabase } from '../../test/harness.ts'
import { loadConfig } from '../config.ts'
import { makeWorld } from '../kernel/world.ts'
import { buildApp } from '../main.ts'
import { neighbour, weekAt } from '../statistics/index.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-bulletin-'))
let app: FastifyInstance
let lastWeek: string
let thisWeek: string
before(async () => {
  const { db } = await testDatabase({ city: true })
  const world = makeWorld(db)
  thisWeek = weekAt(world.moment().today).key
  lastWeek = neighbour(weekAt(world.moment().today), -1).key
  app = await buildApp(loadConfig({ XIAOBAO_HOME: home, LOG_LEVEL: 'silent' }), world)
})
after(async () => {
  await app?.close()
  rmSync(home, { recursive: true, force: true })
})

async function as(account: string) {
  const signedIn = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { account, password: 'xiaobao-demo' },
  })
  assert.equal(signedIn.statusCode, 200)
  const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!
  return (url: string, payload?: object) =>
    app.inject({
      method: payload ? 'POST' : 'GET',
      url: `/api${url}`,
      headers: { cookie },
      ...(payload ? { payload } : {}),
    })
}

test('the supervisor reads the week, every figure leads to as many records, and publishes it once', async () => {
  const supervisor = await as('supervisor')
  const weekly = await supervisor('/bulletins/weekly')
  assert.equal(weekly.statusCode, 200)
  const { tables, period } = weekly.json()
  assert.equal(period.key, lastWeek)
  for (const table of tables)
    for (const row of table.rows)
      for (const [at, cell] of row.cells.entries()) {
        if (cell.query === null || table.columns[at].format !== 'count' || cell.value === null) continue
        const records = await supervisor(cell.query)
        assert.equal(records.json().count, cell.value, `${table.key} ${row.label} ${table.columns[at].label}`)
      }
  const published = await supervisor('/bulletins', { kind: 'weekly', period: lastWeek })
  assert.equal(published.statusCode, 201)
  const again = await supervisor('/bulletins', { kind: 'weekly', period: lastWeek })
  assert.deepEqual([again.statusCode, again.json().errors[0].field], [422, 'reason'])
  assert.equal((await supervisor('/bulletins', { kind: 'weekly', period: thisWeek })).statusCode, 409)

  const handler = await as('handler')
  assert.equal((await handler('/bulletins/weekly')).statusCode, 403)
  assert.equal((await handler('/bulletins', { kind: 'weekly', period: lastWeek })).statusCode, 403)
  const list = (await handler('/bulletins')).json().items
  assert.equal(list.length, 1)
  const word = await handler(`/bulletins/${list[0].id}/docx`)
  assert.equal(word.statusCode, 200)
  assert.equal(word.rawPayload.subarray(0, 2).toString(), 'PK')
  assert.equal((await app.inject('/api/bulletins')).statusCode, 401)
})

test('wrong questions are answered with the field that is wrong', async () => {
  const supervisor = await as('supervisor')
  for (const [url, field] of [
    ['/bulletins/weekly?period=2026-11', 'period'],
    ['/bulletins/weekly?period=2026-W99', 'period'],
    ['/bulletins/weekly?office=nowhere', 'office'],
    ['/figures/nonsense', 'name'],
    ['/figures/complaints-received?period=2026-W47&by=nonsense', 'by'],
    ['/figures/complaints-received?period=2026-W47&by=unit,unit', 'by'],
    ['/figures/complaints-received?office=nowhere', 'office'],
    ['/figures/complaints-received?platform=mars', 'platform'],
    ['/figures/complaints-received/records?period=x', 'period'],
    ['/figures/complaints-received/records?period=2026-W47&cursor=%00', 'cursor'],
    ["/figures/complaints-received/records?period=2026-W47&cursor=1'--", 'cursor'],
    ['/figures/complaints-received/records?period=2026-W47&limit=100000', 'limit'],
    ['/figures/complaints-received/records?period=2026-W47&hit=maybe', 'hit'],
  ] as const) {
    const answer = await supervisor(url)
    assert.equal(answer.statusCode, 422, `${url} ${answer.body}`)
    assert.match(answer.json().errors[0].field, new RegExp(field), url)
  }
  assert.equal((await supervisor('/bulletins/999999')).statusCode, 404)
  assert.equal((await supervisor("/figures/complaints-received?class=';drop table matter;--")).json().value, 0)
})
