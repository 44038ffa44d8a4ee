/**
 * From nothing to a page in the browser: settings, database, tables, model city, web app, server.
 * What `npm start` and the command `serve` run.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, loadConfig } from '../server/config.ts'
import type { Installation } from '../server/installation.ts'
import { stage } from './progress.ts'
import { buildWeb, webIsCurrent } from './web.ts'

/** Returns when the server answers; it then runs until SIGINT or SIGTERM. Throws when a stage fails. */
export async function serve(): Promise<void> {
  const config = loadConfig()
  // Wrong settings are refused before the whole program is loaded.
  const { openInstallation } = await import('../server/installation.ts')
  const installation = await openInstallation(config, stage)
  const halt = inCaseOfSignal(installation)
  try {
    if (!config.production) await (await import('./city.ts')).populate(installation, config.today)
    if (!webIsCurrent()) await prepareWeb()
    const { startServer } = await import('../server/main.ts')
    const server = await startServer(config, installation.db, installation.url)
    halt.first(() => server.stop())
    console.log(`消保 Xiaobao: ${addressOf(config, server.port)}  (staff: /staff)`)
  } catch (error) {
    await installation.close()
    throw error
  }
}

/** An installation without development packages (npm ci --omit=dev) brings its dist/ along. */
async function prepareWeb() {
  const root = join(import.meta.dirname, '..')
  if (!existsSync(join(root, 'node_modules/vite')) && existsSync(join(root, 'dist'))) return
  await stage('网页 web app', buildWeb)
}

/** The first signal ends in order, the second at once. */
function inCaseOfSignal(installation: Installation) {
  let stopping = false
  let before: () => Promise<void> = async () => {}
  const halt = async () => {
    if (stopping) process.exit(130)
    stopping = true
    await before().catch(error => console.error(error))
    await installation.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, halt)
  return {
    first(work: () => Promise<void>) {
      before = work
    },
  }
}

function addressOf({ host, publicUrl }: Config, port: number): string {
  const named = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return publicUrl ?? `http://${named}:${port}`
}
