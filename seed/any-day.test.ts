/** The city starts on any day since 2018: what the law of that day did not know is left out, and a good part is told. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepSecret } from '../server/kernel/seal.ts'
import { testDatabase, testSecret } from '../test/harness.ts'
import { seedCity } from './index.ts'

keepSecret(testSecret)

const days = process.env.XIAOBAO_TEST_DAYS?.split(',') ?? ['2018-06-15']

for (const day of days)
  test(`told on ${day}`, async () => {
    const { db } = await testDatabase()
    await seedCity(db, { day })
    const kinds = await db
      .selectFrom('matter')
      .select(['kind', one => one.fn.countAll<number>().as('n')])
      .groupBy('kind')
      .execute()
    const told = new Map(kinds.map(each => [each.kind, Number(each.n)]))
    const atLeast = { complaint: 40, report: 8, consultation: 8, workorder: 10, station: 3 }
    for (const [kind, n] of Object.entries(atLeast)) assert.ok((told.get(kind) ?? 0) >= n, `${kind}: ${told.get(kind)}`)
    const { closed } = await db
      .selectFrom('matter')
      .select(one => one.fn.countAll<number>().as('closed'))
      .where('closed_on', 'is not', null)
      .executeTakeFirstOrThrow()
    assert.ok(Number(closed) > 40, `${closed} closed`)
  })
