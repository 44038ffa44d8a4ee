import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { startTestCluster } from '../../test/cluster.ts'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'

const folder = mkdtempSync(join(tmpdir(), 'xiaobao-migrations-'))
let cluster: Awaited<ReturnType<typeof startTestCluster>>
let db: ReturnType<typeof openDatabase>

before(async () => {
  cluster = await startTestCluster()
  db = openDatabase(cluster.url)
})
after(async () => {
  await db.destroy()
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const one = async (text: string) => (await sql.raw<{ value: unknown }>(text).execute(db)).rows[0]?.value

test('files run once, in order, even when two processes start together', async () => {
  write('0001_shop.sql', 'create table shop (id bigint primary key, opened_on date);')
  write('0002_shop_name.sql', `insert into shop values (1, '2026-06-01'); alter table shop add name text;`)
  const both = await Promise.all([migrate(db, folder), migrate(db, folder)])
  assert.deepEqual(both.flat().sort(), ['0001_shop.sql', '0002_shop_name.sql'])
  assert.deepEqual(await migrate(db, folder), [])
})

test('a file that fails leaves nothing behind, and the error names it', async () => {
  write('0003_broken.sql', 'create table half (id int); select no_such_column from shop;')
  await assert.rejects(migrate(db, folder), /0003_broken\.sql.*no_such_column/)
  assert.equal(await one(`select to_regclass('half') as value`), null)
  rmSync(join(folder, '0003_broken.sql'))
})

test('a file changed after it ran is an error that names it', async () => {
  write('0001_shop.sql', 'create table shop (id int);')
  await assert.rejects(migrate(db, folder), /0001_shop\.sql was changed after it ran/)
})

test('two files of one number are an error that names both', async () => {
  write('0002_other.sql', 'select 1;')
  await assert.rejects(migrate(db, folder), /0002_other\.sql and 0002_shop_name\.sql have the same number/)
})

test('types arrive as the house wants them', async () => {
  assert.equal(await one('select 9007199254740991::bigint as value'), 9007199254740991)
  await assert.rejects(one('select 9007199254740992::bigint as value'), /beyond what a number holds exactly/)
  assert.equal(await one(`select date '2026-02-28' as value`), '2026-02-28')
  assert.deepEqual(await one(`select array[1, null]::bigint[] as value`), [1, null])
  assert.deepEqual(await one(`select array['2026-02-28']::date[] as value`), ['2026-02-28'])
  assert.equal(await one(`select 0.10::numeric as value`), '0.10')
  assert.ok((await one('select now() as value')) instanceof Date)
})

test('the day of the session is the day in Asia/Shanghai', async () => {
  assert.equal(await one(`select (timestamptz '2026-06-08 16:30Z')::date as value`), '2026-06-09')
})
