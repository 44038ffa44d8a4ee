/** A database for measuring and the statistics of repeated runs. Figures are printed, never asserted. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from '../server/kernel/database.ts'
import { migrate } from '../server/kernel/migrate.ts'
import { startPostgres } from '../server/kernel/postgres.ts'

/** Durable as in use (fsync on). BENCH_HOME keeps the filled database between runs. */
export async function benchDatabase() {
  const kept = process.env.BENCH_HOME
  const home = kept ?? mkdtempSync(path.join(tmpdir(), 'xiaobao-bench-'))
  const postgres = await startPostgres({ home, conf: { shared_buffers: '1GB', max_wal_size: '4GB' } })
  const db = openDatabase(postgres.url)
  await migrate(db)
  return {
    db,
    url: postgres.url,
    home,
    async close() {
      await db.destroy()
      await postgres.stop()
      if (!kept) rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Milliseconds: median and 95th percentile of `runs` after two to warm up. */
export async function timed(runs: number, work: (run: number) => Promise<unknown>) {
  const took: number[] = []
  for (let run = -2; run < runs; run += 1) {
    const from = performance.now()
    await work(Math.max(run, 0))
    if (run >= 0) took.push(performance.now() - from)
  }
  took.sort((a, b) => a - b)
  return { median: took[Math.floor(runs / 2)]!, p95: took[Math.floor(runs * 0.95)]! }
}

export const ms = (n: number) => `${n.toFixed(1)} ms`
