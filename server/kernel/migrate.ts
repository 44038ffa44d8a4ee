/**
 * Brings the tables to the present form: runs the numbered files of db/migrations that have not run yet, and adds the
 * tables of the job queue.
 *
 * Each file is one transaction, and its fingerprint is kept: a file changed after it ran is an error, because the
 * databases it already ran on would never learn of the change. Several processes may start at once; the table of
 * migrations is the lock (no advisory lock: distributed PostgreSQLs have none).
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Kysely, sql, type Transaction } from 'kysely'
import { installJobs } from './job.ts'
import type { Database } from './tables.ts'

// biome-ignore lint/suspicious/noExplicitAny: migrations run before there are tables to be typed
type Any = any

const migrations = join(import.meta.dirname, '../../db/migrations')

/** Answers the names of the files that ran now. An error names the file. */
export async function migrate(db: Kysely<Any>, folder = migrations): Promise<string[]> {
  await createTable(db)
  const ran: string[] = []
  for (const name of migrationFiles(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    if (await db.transaction().execute(trx => apply(trx, name, text))) ran.push(name)
  }
  await db.transaction().execute(async trx => {
    await takeTurn(trx)
    await installJobs(trx as Transaction<Database>)
  })
  return ran
}

/** `0012_complaint_recovered_amount.sql`: four digits, each number once, in that order. */
export function migrationFiles(folder = migrations): string[] {
  const names = readdirSync(folder)
    .filter(each => each.endsWith('.sql'))
    .sort()
  for (const [index, name] of names.entries()) {
    if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(name))
      throw new Error(`Migration ${name}: a name looks like 0012_complaint_amount.sql`)
    if (names[index - 1]?.slice(0, 4) === name.slice(0, 4))
      throw new Error(`Migrations ${names[index - 1]} and ${name} have the same number`)
  }
  return names
}

async function apply(trx: Transaction<Any>, name: string, text: string): Promise<boolean> {
  const sha256 = createHash('sha256').update(text).digest('hex')
  await takeTurn(trx)
  const { rows } = await sql<{ sha256: string }>`select sha256 from schema_migration where name = ${name}`.execute(trx)
  const applied = rows[0]
  if (applied && applied.sha256 !== sha256)
    throw new Error(`Migration ${name} was changed after it ran here: undo the change and write a new file`)
  if (applied) return false

  try {
    await sql.raw(text).execute(trx)
  } catch (error) {
    throw new Error(`Migration ${name}: ${(error as Error).message}`, { cause: error })
  }
  await sql`insert into schema_migration (name, sha256) values (${name}, ${sha256})`.execute(trx)
  return true
}

const takeTurn = (trx: Transaction<Any>) => sql`lock table schema_migration in access exclusive mode`.execute(trx)

/** Two processes may create the table at once; PostgreSQL then tells one of them that it exists, in spite of `if not exists`. */
async function createTable(db: Kysely<Any>, attempt = 1): Promise<void> {
  try {
    await sql`create table if not exists schema_migration (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`.execute(db)
  } catch (error) {
    if (attempt === 3) throw error
    await createTable(db, attempt + 1)
  }
}
