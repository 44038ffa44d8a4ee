/**
 * How fast 100,000 complaints go into an empty embedded database, beside reading the same file alone, and how fast the
 * same file is found unchanged; then how fast they go out again. `node bench/import.ts [rows]`
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedCity } from '../seed/index.ts'
import { loadConfig } from '../server/config.ts'
import { openInstallation } from '../server/installation.ts'
import { runExport } from '../server/intake/export/run.ts'
import { runImport } from '../server/intake/import/run.ts'
import { readAppeals } from '../server/intake/table/appeals.ts'
import { systemActor } from '../server/kernel/context.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { writeCsv } from './appeals-file.ts'

const rows = Number(process.argv[2] ?? 100_000)
const home = mkdtempSync(join(tmpdir(), 'xiaobao-bench-'))
// As root, PostgreSQL runs as nobody and must reach it.
chmodSync(home, 0o755)
const installation = await openInstallation(loadConfig({ XIAOBAO_HOME: home }))
try {
  await installation.db.transaction().execute(trx => seedCity(trx))
  const csv = join(home, 'complaints.csv')
  await writeCsv(csv, rows, 0)
  await timed('read alone', async () => {
    const table = await readAppeals(csv, csv, { as: 'appeals' })
    for await (const _ of table.rows);
  })
  const world = makeWorld(installation.db)
  const once = () => runImport(world, csv, 'complaints.csv', { as: 'appeals', dryRun: false, actor: systemActor })
  for (const label of ['import', 'the same again'])
    await timed(label, async () => {
      const { created, updated, unchanged, rejected } = await once()
      return { created, updated, unchanged, rejected }
    })
  for (const format of ['csv', 'xlsx'] as const)
    await timed(`export .${format}`, async () => {
      const asked = { platform: 'national', from: '2021-01-01', to: '2021-12-31', actor: systemActor } as const
      const { counts } = await runExport(world, join(home, `out.${format}`), { ...asked, format })
      return counts
    })
} finally {
  await installation.close()
  rmSync(home, { recursive: true, force: true })
}

async function timed(label: string, work: () => Promise<unknown>) {
  const from = performance.now()
  const answer = await work()
  const seconds = (performance.now() - from) / 1000
  console.log(`${label}: ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s`, answer ?? '')
}
