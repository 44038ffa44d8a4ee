/** The command line of Xiaobao: `npm run -s xiaobao -- COMMAND …`. Exit status: 0 done, 1 false or not possible, 2 wrong usage. */
import { Command, CommanderError } from 'commander'
import { explainCommand } from '../server/calendar/explain-command.ts'
import { ConfigError } from '../server/config.ts'
import { lawCommands } from '../server/kernel/law-commands.ts'
import { inInstallation, lawInForce } from './installed.ts'

// Whoever reads may stop early (`… | head`): the command ends its work, the database included, and says no more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const program = new Command('xiaobao').description('消保：消费者权益保护工作平台').exitOverride()
explainCommand(lawCommands(program, lawInForce), inInstallation)
// The law answers in the time of its own few files: what works on the database is loaded for the other commands only.
if (process.argv[2] !== 'law') (await import('./commands.ts')).commandsWithDatabase(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof ConfigError) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  } else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else throw error
}
