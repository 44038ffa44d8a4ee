/**
 * Where the embedded cluster lives, and as whom it runs.
 *
 * PostgreSQL refuses to run as root. Started by root it runs as nobody (65534 everywhere), who must be able to
 * reach the data directory; below a 0700 home, such as /root, he is not. Then the cluster goes to a system
 * directory, and the choice is kept in a file, so that the next start finds the same data.
 */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Whom a child process runs as; empty where we are not root and simply stay who we are. */
export interface RunAs {
  uid?: number
  gid?: number
}

const nobody = 65534
const systemDirectories = ['/var/lib', '/var/tmp', '/tmp']

export function runAs(): RunAs {
  return process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
}

/** Asked of the system, not computed from modes: ACLs, mounts and namespaces have their say too. */
export function mayReach(path: string, as: RunAs): boolean {
  if (as.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...as, cwd: '/' }).status === 0
}

/**
 * The directory of the cluster that belongs to this home: `home/db`, or the place noted in `home/db/location`.
 * `elsewhere` are the directories tried, in order, when `home/db` is out of reach.
 */
export function clusterDirectory(home: string, as: RunAs = runAs(), elsewhere = systemDirectories): string {
  const own = resolve(home, 'db')
  mkdirSync(own, { recursive: true, mode: 0o755 })
  const note = join(own, 'location')
  if (existsSync(note)) return reopened(readFileSync(note, 'utf8').trim())
  if (mayReach(own, as)) return own

  for (const parent of elsewhere) {
    const chosen = openIn(parent, as)
    if (!chosen) continue
    writeFileSync(note, `${chosen}\n`)
    return chosen
  }
  throw new Error(
    `PostgreSQL cannot run as root below ${own}, nor in ${elsewhere.join(', ')}: set XIAOBAO_HOME to a directory everybody may enter`,
  )
}

function openIn(parent: string, as: RunAs): string | undefined {
  const chosen = join(parent, `xiaobao-${randomBytes(4).toString('hex')}`)
  try {
    mkdirSync(chosen, { mode: 0o755 })
  } catch {
    return undefined
  }
  if (mayReach(chosen, as)) return chosen
  rmdirSync(chosen)
  return undefined
}

/** A note that leads nowhere means lost data: saying so is better than an empty city. */
function reopened(noted: string): string {
  if (!existsSync(noted)) throw new Error(`The database of this home was kept in ${noted}, which is gone`)
  return noted
}
