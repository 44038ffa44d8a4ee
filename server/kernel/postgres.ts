/**
 * The embedded PostgreSQL: a real cluster under XIAOBAO_HOME/db, on a free port of the loopback interface.
 *
 * It outlives kill -9 of the server; the next start, or a command run meanwhile, adopts it. For evaluation, tests
 * and a small office on one machine; a bureau at work sets DATABASE_URL (docs/configuration.md).
 */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { binaries } from './postgres-binaries.ts'
import { alive, enter, inTurn } from './postgres-lock.ts'
import { clusterDirectory, type RunAs, runAs } from './postgres-place.ts'

export interface Postgres {
  /** Of the database `xiaobao`, with the password. */
  url: string
  /** Where the data are; not below the home when root's home is closed to others. */
  directory: string
  /** Leaves the cluster, and stops it if nobody else uses it. */
  stop(): Promise<void>
}

interface Cluster {
  directory: string
  data: string
  password: string
  as: RunAs
  bin: (name: string) => string
}

const user = 'xiaobao'

/** Starts or adopts the cluster of this home. `conf` are settings of postgresql.conf, used only if it has to be started. */
export async function startPostgres({
  home,
  conf = {},
}: {
  home: string
  conf?: Record<string, string | number>
}): Promise<Postgres> {
  const as = runAs()
  const directory = clusterDirectory(home, as)
  return inTurn(directory, async () => {
    const cluster = initialised(directory, as)
    const presence = enter(directory)
    try {
      const port = (await runningPort(cluster)) ?? (await start(cluster, conf))
      await ensureDatabase(urlOf(cluster, port, 'postgres'))
      const stop = () => inTurn(directory, async () => (presence.leave() ? stopCluster(cluster) : undefined))
      return { url: urlOf(cluster, port, 'xiaobao'), directory, stop }
    } catch (error) {
      presence.leave()
      throw error
    }
  })
}

/**
 * The locale decides whether Chinese can be searched: with LC_CTYPE=C, pg_trgm finds no trigram in 电动自行车 and
 * the text parser does not split at ，. Collation stays C: quick, and the same on every machine.
 */
function initialised(directory: string, as: RunAs): Cluster {
  const bin = binaries(directory, as)
  const data = join(directory, 'data')
  const passwordFile = join(directory, 'password')
  if (!existsSync(join(data, 'PG_VERSION'))) {
    const fresh = join(directory, 'data.new')
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { mode: 0o700 })
    const password = randomBytes(18).toString('base64url')
    writeFileSync(passwordFile, password, { mode: 0o600 })
    own(fresh, as)
    own(passwordFile, as)
    const ctype = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
    run(
      bin('initdb'),
      [
        '-D',
        fresh,
        '-U',
        user,
        '-E',
        'UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--lc-collate=C',
        `--lc-ctype=${ctype}`,
        '--lc-messages=C',
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
      ],
      as,
    )
    renameSync(fresh, data)
  }
  return { directory, data, password: readFileSync(passwordFile, 'utf8'), as, bin }
}

/** The port on which the cluster answers, from its postmaster.pid; undefined when it is not running. */
async function runningPort(cluster: Cluster): Promise<number | undefined> {
  const file = join(cluster.data, 'postmaster.pid')
  while (existsSync(file)) {
    const [pid, , , port, , , , status] = readFileSync(file, 'utf8')
      .split('\n')
      .map(each => each.trim())
    if (!isPostmaster(Number(pid), cluster.data)) {
      rmSync(file, { force: true })
      return undefined
    }
    if (status === 'ready') return Number(port)
    await wait(50)
  }
  return undefined
}

/** After kill -9 or a power cut the number in the file may belong to anybody; PostgreSQL itself would then refuse to start. */
function isPostmaster(pid: number, data: string): boolean {
  if (!alive(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    const [program = '', ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return program.endsWith('/postgres') && args.includes(data)
  } catch {
    return false
  }
}

async function start(cluster: Cluster, conf: Record<string, string | number>): Promise<number> {
  const port = await freePort()
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port, ...conf }
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  const log = join(cluster.directory, 'postgres.log')
  closeSync(openSync(log, 'a'))
  own(log, cluster.as)
  try {
    run(
      cluster.bin('pg_ctl'),
      ['start', '-D', cluster.data, '-l', log, '-w', '-t', '120', '-s', '-o', options.join(' ')],
      cluster.as,
    )
  } catch (error) {
    const tail = readFileSync(log, 'utf8').slice(-2000)
    throw new Error(`The embedded PostgreSQL did not start (${log}):\n${tail}`, { cause: error })
  }
  return port
}

async function stopCluster(cluster: Cluster) {
  if ((await runningPort(cluster)) === undefined) return
  run(cluster.bin('pg_ctl'), ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-t', '120', '-s'], cluster.as)
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

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

function run(program: string, args: string[], as: RunAs) {
  // stdio must not be a pipe: the postmaster inherits it from pg_ctl, and we would wait for its end.
  const done = spawnSync(program, args, {
    ...as,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { LC_ALL: 'C', TZ: 'UTC' },
  })
  if (done.error) throw done.error
  if (done.status !== 0) throw new Error(`${program} ${args[0]} ended with ${done.status ?? done.signal}`)
}

function own(path: string, { uid, gid }: RunAs) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

const urlOf = ({ password }: Cluster, port: number, database: string) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
