/** The model city can be told on any day since 2018: XIAOBAO_TODAY sets a demonstration back into the law of then. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../test/harness.ts'
import { seedCity } from './index.ts'

for (const day of ['2018-06-15', '2020-02-10', '2026-04-20', '2026-06-15', '2027-01-15'])
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
