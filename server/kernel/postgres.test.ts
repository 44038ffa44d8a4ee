import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { startPostgres } from './postgres.ts'
import { clusterDirectory, mayReach } from './postgres-place.ts'

const base = mkdtempSync(join(tmpdir(), 'xiaobao-postgres-'))
chmodSync(base, 0o755)
const home = join(base, 'home')
after(() => rmSync(base, { recursive: true, force: true }))

async function ask(url: string, text: string) {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text)).rows[0]
  } finally {
    await client.end()
  }
}

const postmaster = (directory: string) =>
  Number(readFileSync(join(directory, 'data/postmaster.pid'), 'utf8').split('\n')[0])

/** Another process on the same home, which prints its address and then waits. */
async function another() {
  const code = `const { startPostgres } = await import(${JSON.stringify(join(import.meta.dirname, 'postgres.ts'))});
    const { url } = await startPostgres({ home: ${JSON.stringify(home)} }); console.log(url); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  return { child, url: String(line).trim() }
}

test('two processes share one cluster; the last to leave stops it', async () => {
  const [first, second] = await Promise.all([startPostgres({ home }), startPostgres({ home })])
  assert.equal(first.url, second.url)
  await first.stop()
  assert.deepEqual(await ask(second.url, 'select 1 as one'), { one: 1 })
  await second.stop()
  await assert.rejects(ask(second.url, 'select 1'), /ECONNREFUSED/)
})

test('what was committed survives kill -9 of the program, and kill -9 of PostgreSQL as well', async () => {
  const killed = await another()
  await ask(killed.url, `create table kept as select '电水壶' as thing`)
  killed.child.kill('SIGKILL')
  await once(killed.child, 'exit')

  const adopting = await startPostgres({ home })
  assert.equal(adopting.url, killed.url, 'the running cluster is adopted, not started twice')
  process.kill(postmaster(adopting.directory), 'SIGKILL')

  const again = await startPostgres({ home })
  assert.deepEqual(await ask(again.url, 'select thing from kept'), { thing: '电水壶' })
  await again.stop()
  await adopting.stop()
})

test('a postmaster.pid whose number now belongs to another process does not keep it from starting', async () => {
  const { directory, stop } = await startPostgres({ home })
  await stop()
  writeFileSync(
    join(directory, 'data/postmaster.pid'),
    `${process.pid}\n${directory}/data\n1\n1\n\n127.0.0.1\n1 1\nready   \n`,
  )
  const started = await startPostgres({ home })
  assert.deepEqual(await ask(started.url, 'select 1 as one'), { one: 1 })
  await started.stop()
})

test('Chinese text is searchable: trigrams, and words split at Chinese punctuation', async () => {
  const { url, stop } = await startPostgres({ home })
  await ask(url, 'create extension pg_trgm')
  assert.deepEqual(await ask(url, `select cardinality(show_trgm('电动自行车')) as trigrams`), { trigrams: 6 })
  assert.deepEqual(await ask(url, `select to_tsvector('simple', '电水壶，漏水') @@ '漏水'::tsquery as found`), {
    found: true,
  })
  await stop()
})

test('below a home closed to others, the cluster of root goes elsewhere and stays there', {
  skip: process.getuid?.() !== 0 && 'only root hands over to nobody',
}, () => {
  const as = { uid: 65534, gid: 65534 }
  const closed = join(base, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  const open = join(base, 'open')
  mkdirSync(open, { mode: 0o755 })

  const chosen = clusterDirectory(join(closed, 'home'), as, [join(base, 'missing'), closed, open])
  assert.ok(chosen.startsWith(open))
  assert.ok(mayReach(chosen, as))
  assert.equal(clusterDirectory(join(closed, 'home'), as, [open]), chosen)

  spawnSync('rm', ['-r', chosen])
  assert.throws(() => clusterDirectory(join(closed, 'home'), as, [open]), /which is gone/)
})
