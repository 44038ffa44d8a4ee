/** The model city can be told on the days of this release. Earlier days lie before acts that some of its stories rest on. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keepSecret } from '../server/kernel/seal.ts'
import { testDatabase, testSecret } from '../test/harness.ts'
import { seedCity } from './index.ts'

keepSecret(testSecret)

for (const day of ['2026-11-27', '2027-01-15'])
  test(`told on ${day}`, async () => {
    const { db } = await testDatabase()
    await seedCity(db, { day })
    const { n } = await db
      .selectFrom('matter')
      .select(one => one.fn.countAll<number>().as('n'))
      .where('closed_on', 'is not', null)
      .executeTakeFirstOrThrow()
    assert.ok(Number(n) > 0)
  })
