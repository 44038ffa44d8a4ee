/** The commands that need the database. It is opened only when one of them runs. */
import type { Command } from 'commander'
import { bulletinCommands } from '../server/bulletin/commands.ts'
import { loadConfig } from '../server/config.ts'
import { openInstallation } from '../server/installation.ts'
import { importCommands } from '../server/intake/commands.ts'
import { exportCommands } from '../server/intake/export/commands.ts'
import { officeCommands } from '../server/office/commands.ts'
import { samplingCommands } from '../server/sampling/commands.ts'
import { populate } from './city.ts'
import { stage } from './progress.ts'
import { seedYearCommand } from './seed-year.ts'

export function commandsWithDatabase(program: Command) {
  importCommands(program, open)
  exportCommands(program, open)
  bulletinCommands(program, open)
  officeCommands(program, open)
  samplingCommands(program, open)
  seedCommands(program)
  program
    .command('serve')
    .description('启动服务 (what npm start runs)')
    .action(async () => (await import('./serve.ts')).serve())
}

/** A demonstration has its city from the first command on, whichever that is. */
async function open() {
  const config = loadConfig()
  const installation = await openInstallation(config, stage)
  try {
    if (!config.production) await populate(installation, config.today)
  } catch (error) {
    await installation.close()
    throw error
  }
  return { ...installation, today: config.today }
}

function seedCommands(program: Command) {
  const seed = program.command('seed').description('演示数据 (demonstration data)')
  seedYearCommand(seed, open)
  seed
    .command('city')
    .description('示范城市 (the model city; nothing happens where there is one)')
    .action(async () => {
      if (loadConfig().production) {
        process.stderr.write('正式库不载入演示数据 (DATABASE_URL is set: no demonstration data here)\n')
        process.exitCode = 1
        return
      }
      const { close } = await open()
      await close()
    })
}
