/**
 * The database of this installation, ready to use: the bureau's own (DATABASE_URL), or the embedded one under
 * XIAOBAO_HOME, started or adopted, with its tables brought up to date. The server and every command begin here.
 */
import type { Kysely } from 'kysely'
import type { Config } from './config.ts'
import { openDatabase } from './kernel/database.ts'
import { migrate } from './kernel/migrate.ts'
import { startPostgres } from './kernel/postgres.ts'
import { keepSecret } from './kernel/seal.ts'
import type { Database } from './kernel/tables.ts'

export interface Installation {
  db: Kysely<Database>
  /** For those who need connections of their own: the job queue, COPY, LISTEN. */
  url: string
  close(): Promise<void>
}

/** Announces a stage and runs it; a command that has nothing to announce just runs it. */
type Stage = <Result>(label: string, work: () => Promise<Result>) => Promise<Result>

/** Throws when the database cannot be reached or a migration fails, and then leaves nothing running. */
export async function openInstallation(config: Config, stage: Stage = (_, work) => work()): Promise<Installation> {
  const { databaseUrl } = config
  keepSecret(config.secret)
  const embedded = databaseUrl
    ? undefined
    : await stage('数据库 PostgreSQL', () =>
        startPostgres({ home: config.home, conf: { shared_buffers: '256MB', random_page_cost: '1.1' } }),
      )
  const url = databaseUrl ?? embedded?.url ?? ''
  const db = openDatabase(url)
  const close = async () => {
    await db.destroy()
    await embedded?.stop()
  }
  try {
    await stage('数据表 tables', () => migrate(db))
  } catch (error) {
    await close()
    throw error
  }
  return { db, url, close }
}
