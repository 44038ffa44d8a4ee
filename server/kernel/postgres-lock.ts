/**
 * Who is using the embedded cluster, and whose turn it is to start or stop it.
 *
 * A command may run while the server does, on the same cluster. Whoever comes first starts it, whoever leaves last
 * stops it; in between nobody stops it under the others.
 */
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** No start or stop takes this long; an older lock is one whose process number has since gone to somebody else. */
const abandonedAfterMs = 180_000

export async function inTurn<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const lock = join(directory, 'lock')
  while (!taken(lock)) await wait(50)
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Notes this process as a user of the cluster. `leave()` answers whether it was the last one. */
export function enter(directory: string): { leave(): boolean } {
  const users = join(directory, 'users')
  mkdirSync(users, { recursive: true })
  const note = join(users, `${process.pid}-${Math.random().toString(36).slice(2)}`)
  writeFileSync(note, '')
  return {
    leave() {
      rmSync(note, { force: true })
      const [present, gone] = partition(readdirSync(users))
      for (const each of gone) rmSync(join(users, each), { force: true })
      return present.length === 0
    },
  }
}

function partition(notes: string[]): [present: string[], gone: string[]] {
  const isPresent = (note: string) => alive(Number.parseInt(note, 10))
  return [notes.filter(isPresent), notes.filter(each => !isPresent(each))]
}

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    removeIfStale(lock)
    return false
  }
}

/** Moves the lock aside before removing it: between looking and removing, another may have taken it afresh. */
function removeIfStale(lock: string) {
  try {
    const holder = readFileSync(lock, 'utf8')
    // Empty for a moment: created, its number not yet written.
    const held = holder === '' || alive(Number(holder))
    if (held && statSync(lock).mtimeMs > Date.now() - abandonedAfterMs) return
    const aside = `${lock}.${process.pid}`
    renameSync(lock, aside)
    if (readFileSync(aside, 'utf8') !== holder) linkSync(aside, lock)
    rmSync(aside, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
