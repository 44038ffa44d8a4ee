/** Builds the web app into dist/, when its sources are not those it was last built from. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const stamp = join(root, 'dist/.built-from')
const sources = ['web/**/*', 'law/**/*.ts', 'server/**/{contract,view}.ts', 'package-lock.json']

/** By content, not by date: a fresh checkout or an unpacked archive has dates of its own. */
export function webIsCurrent(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()
}

/** Throws with the messages of the build when it fails. */
export async function buildWeb(): Promise<void> {
  const { build } = await import('vite')
  await build({ root: join(root, 'web'), configFile: join(root, 'web/vite.config.ts'), logLevel: 'warn' })
  writeFileSync(stamp, fingerprint())
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter(each => each.isFile())
  for (const path of files.map(each => join(each.parentPath, each.name)).sort())
    hash.update(path.slice(root.length)).update(readFileSync(path))
  return hash.digest('hex')
}
