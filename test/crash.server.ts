/** The server of the crash test: all that `npm start` runs except building the web app, which no complaint needs. */
import { loadConfig } from '../server/config.ts'
import { openInstallation } from '../server/installation.ts'
import { startServer } from '../server/main.ts'

const config = loadConfig()
const installation = await openInstallation(config)
if (!(await installation.db.selectFrom('office').select('id').limit(1).executeTakeFirst())) {
  const { foundCity } = await import('../seed/index.ts')
  await installation.db.transaction().execute(trx => foundCity(trx))
}
const server = await startServer(config, installation.db, installation.url)
process.on('SIGTERM', async () => {
  await server.stop()
  await installation.close()
  process.exit(0)
})
console.log(`listening http://127.0.0.1:${server.port}`)
