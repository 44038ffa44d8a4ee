/**
 * A database of its own for each test file: a copy of a template that was brought up to date once.
 *
 * One cluster serves the whole run (bin/check.ts names it in XIAOBAO_TEST_PG); a single test file run by hand starts
 * one for itself. Nothing in it needs to survive, so it never waits for the disk.
 */
import { createHash, randomBytes } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after } from 'node:test'
import type { Kysely } from 'kysely'
import pg from 'pg'
import { openDatabase } from '../server/kernel/database.ts'
import { migrate } from '../server/kernel/migrate.ts'
import { keepSecret } from '../server/kernel/seal.ts'
import type { Database } from '../server/kernel/tables.ts'
import { startTestCluster } from './cluster.ts'

export interface TestDatabase {
  db: Kysely<Database>
  url: string
  /** Closes the connections and removes the database; done by itself when the test file ends. */
  drop(): Promise<void>
}

/** A fresh database with all tables; `city: true` also with the model city. */
export async function testDatabase({ city = false } = {}): Promise<TestDatabase> {
  const cluster = await theCluster()
  const template = await templateIn(cluster, city)
  const name = `test_${randomBytes(6).toString('hex')}`
  await tell(cluster, `create database ${name} template ${template}`)
  const url = addressIn(cluster, name)
  const db = openDatabase(url, { connections: 8 })
  let dropped: Promise<void> | undefined
  const drop = () => {
    dropped ??= db.destroy().then(() => tell(cluster, `drop database if exists ${name} with (force)`))
    return dropped
  }
  drops.push(drop)
  return { db, url, drop }
}

const drops: (() => Promise<void>)[] = []

/** All databases that were asked for, when a test file has ended. */
export async function dropDatabases() {
  for (const drop of drops.splice(0)) await drop()
}

let stopOwn = async () => {}
after(async () => {
  await dropDatabases()
  await stopOwn()
})

let own: Promise<string> | undefined
function theCluster(): Promise<string> {
  const shared = process.env.XIAOBAO_TEST_PG
  own ??= shared
    ? Promise.resolve(shared)
    : startTestCluster().then(cluster => {
        stopOwn = cluster.stop
        return cluster.url
      })
  return own
}

/** Named after what it is made from, so that a cluster kept between runs never serves yesterday's tables. */
async function templateIn(cluster: string, city: boolean): Promise<string> {
  const sources = city
    ? ['db/migrations/*.sql', 'seed/**/*.ts', 'law/**/*.ts', 'server/**/*.ts']
    : ['db/migrations/*.sql']
  const name = `template_${city ? 'city' : 'empty'}_${fingerprint(sources)}`
  const base = city ? await templateIn(cluster, false) : 'template1'
  await inTurn(cluster, async client => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    const unfinished = `${name}_unfinished`
    await client.query(`drop database if exists ${unfinished} with (force)`)
    await client.query(`create database ${unfinished} template ${base}`)
    const db = openDatabase(addressIn(cluster, unfinished))
    await migrate(db)
    if (city) await seed(db)
    await db.destroy()
    await client.query(`alter database ${unfinished} rename to ${name}`)
  })
  return name
}

/** The same for the template and for every application over a copy of it: what the stories sealed can be opened. */
export const testSecret = 'only-for-the-tests-of-this-program'

async function seed(db: Kysely<Database>) {
  keepSecret(testSecret)
  const { seedCity } = await import('../seed/index.ts')
  await seedCity(db)
}

/** Two test files may want the template at once: one makes it, the other waits. */
async function inTurn(cluster: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client(cluster)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(12315)')
    await work(client)
  } finally {
    await client.end()
  }
}

async function tell(cluster: string, text: string) {
  const client = new pg.Client(cluster)
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
}

function addressIn(cluster: string, database: string): string {
  const address = new URL(cluster)
  address.pathname = database
  return address.href
}

function fingerprint(patterns: string[]): string {
  const root = join(import.meta.dirname, '..')
  const hash = createHash('sha256')
  for (const name of globSync(patterns, { cwd: root }).sort()) hash.update(name).update(readFileSync(join(root, name)))
  return hash.digest('hex').slice(0, 12)
}
