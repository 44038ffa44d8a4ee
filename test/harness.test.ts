import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from './harness.ts'

test('each test file works on a database of its own with all tables', async () => {
  const [first, second] = await Promise.all([testDatabase(), testDatabase()])
  await sql`create table only_here (id int)`.execute(first.db)
  const { rows } = await sql`select to_regclass('only_here') as here, to_regclass('matter') as matter`.execute(
    second.db,
  )
  assert.deepEqual(rows, [{ here: null, matter: 'matter' }])
  await first.drop()
})
