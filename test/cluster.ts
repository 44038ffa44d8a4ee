/** The PostgreSQL of one run of tests. Nothing in it needs to survive, so it never waits for the disk. */
import { chmodSync, globSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../server/kernel/postgres.ts'
import { alive } from '../server/kernel/postgres-lock.ts'

/** In the directory for temporary files. `url` is that of a database from which others can be created. */
export async function startTestCluster() {
  await sweep()
  const home = mkdtempSync(join(tmpdir(), 'xiaobao-test-'))
  // mkdtemp closes it to others; as root, PostgreSQL runs as nobody.
  chmodSync(home, 0o755)
  const conf = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    autovacuum: 'off',
    max_connections: 100,
  }
  const postgres = await startPostgres({ home, conf })
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A run that was killed leaves its cluster behind, running: the next run clears it away. */
async function sweep() {
  for (const home of globSync('xiaobao-test-*', { cwd: tmpdir() }).map(each => join(tmpdir(), each))) {
    if (!abandoned(home)) continue
    const left = await startPostgres({ home }).catch(() => undefined)
    await left?.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

function abandoned(home: string): boolean {
  try {
    // A minute's grace: a run that is just beginning has not noted itself yet.
    if (Date.now() - statSync(home).mtimeMs < 60_000) return false
    return !readdirSync(join(home, 'db/users')).some(each => alive(Number.parseInt(each, 10)))
  } catch {
    return false
  }
}
