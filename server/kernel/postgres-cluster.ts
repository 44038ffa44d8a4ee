/**
 * One cluster of the embedded PostgreSQL: made, found running, started, stopped. postgres.ts decides which of these is due.
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
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { binaries } from './postgres-binaries.ts'
import { alive } from './postgres-lock.ts'
import type { RunAs } from './postgres-place.ts'

export const superuser = 'xiaobao'

/** Settings as in postgresql.conf, given on the command line. */
export type Conf = Record<string, string | number>

export interface Cluster {
  directory: string
  data: string
  password: string
  as: RunAs
  bin: (name: string) => string
}

/**
 * The locale decides whether Chinese can be searched: with LC_CTYPE=C, pg_trgm finds no trigram in 电动自行车 and
 * the text parser does not split at ，. Collation stays C: quick, and the same on every machine.
 */
export function initialised(directory: string, as: RunAs): Cluster {
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
        superuser,
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
    if (as.uid !== undefined) chownSync(passwordFile, 0, 0)
    renameSync(fresh, data)
  }
  return { directory, data, password: readFileSync(passwordFile, 'utf8'), as, bin }
}

/** The port on which the cluster answers, from its postmaster.pid; undefined when it is not running. */
export async function runningPort(cluster: Cluster): Promise<number | undefined> {
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

export async function start(cluster: Cluster, conf: Conf): Promise<number> {
  const port = await freePort()
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port, ...conf }
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  const log = join(cluster.directory, 'postgres.log')
  closeSync(openSync(log, 'a'))
  ownAll(cluster)
  const before = statSync(log).size
  try {
    run(
      cluster.bin('pg_ctl'),
      ['start', '-D', cluster.data, '-l', log, '-w', '-t', '120', '-s', '-o', options.join(' ')],
      cluster.as,
    )
  } catch (error) {
    // Of this start alone: what stood in the log before explains nothing.
    const tail = readFileSync(log).subarray(before).toString('utf8').slice(-2000)
    throw new Error(`The embedded PostgreSQL did not start (${log}):\n${tail}`, { cause: error })
  }
  return port
}

export async function stop(cluster: Cluster) {
  if ((await runningPort(cluster)) === undefined) return
  run(cluster.bin('pg_ctl'), ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-t', '120', '-s'], cluster.as)
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

/** A home that root copied or restored belongs to root, file by file; the server that is not root could read none of it. */
function ownAll(cluster: Cluster) {
  const { uid, gid } = cluster.as
  own(join(cluster.directory, 'postgres.log'), cluster.as)
  if (uid === undefined || statSync(join(cluster.data, 'PG_VERSION')).uid === uid) return
  const done = spawnSync('chown', ['-R', `${uid}:${gid}`, cluster.data], { stdio: 'ignore' })
  if (done.status !== 0) throw new Error(`${cluster.data} must belong to the user ${uid}, as whom PostgreSQL runs`)
}

function own(path: string, { uid, gid }: RunAs) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}
