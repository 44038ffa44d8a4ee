/**
 * The embedded PostgreSQL: a real cluster under XIAOBAO_HOME/db, on a free port of the loopback interface.
 *
 * It outlives kill -9 of the server; the next start, or a command run meanwhile, adopts it. For evaluation, tests
 * and a small office on one machine; a bureau at work sets DATABASE_URL (docs/configuration.md).
 */
import pg from 'pg'
import { type Cluster, type Conf, initialised, runningPort, start, stop, superuser } from './postgres-cluster.ts'
import { enter, inTurn } from './postgres-lock.ts'
import { clusterDirectory, runAs } from './postgres-place.ts'

export interface Postgres {
  /** Of the database `xiaobao`, with the password. */
  url: string
  /** Where the data are; not below the home when root's home is closed to others. */
  directory: string
  /** Leaves the cluster, and stops it if nobody else uses it. */
  stop(): Promise<void>
}

/** Starts or adopts the cluster of this home. `conf` are settings of postgresql.conf, used only if it has to be started. */
export async function startPostgres({ home, conf = {} }: { home: string; conf?: Conf }): Promise<Postgres> {
  const as = runAs()
  const directory = clusterDirectory(home, as)
  return inTurn(directory, async () => {
    const cluster = initialised(directory, as)
    const presence = enter(directory)
    try {
      const port = (await runningPort(cluster)) ?? (await start(cluster, conf))
      await ensureDatabase(urlOf(cluster, port, 'postgres'))
      return {
        url: urlOf(cluster, port, 'xiaobao'),
        directory,
        stop: () => inTurn(directory, async () => (presence.leave() ? stop(cluster) : undefined)),
      }
    } catch (error) {
      presence.leave()
      throw error
    }
  })
}

async function ensureDatabase(url: string) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'xiaobao'`)
    if (!rowCount) await client.query('create database xiaobao')
  } finally {
    await client.end()
  }
}

const urlOf = ({ password }: Cluster, port: number, database: string) =>
  `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`
