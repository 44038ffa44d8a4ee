/** `office add`, `area add`, `account add`: the first administrator of a new installation is made where its database is. */
import type { Command } from 'commander'
import type { Kysely } from 'kysely'
import { ZodError } from 'zod'
import type { Day } from '../../law/grammar.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { explainIssues } from '../kernel/explain.ts'
import { Problem } from '../kernel/problem.ts'
import type { Database } from '../kernel/tables.ts'
import { makeWorld } from '../kernel/world.ts'
import { addPerson } from './administer.ts'
import { Areas, NewOffice, NewPerson } from './contract.ts'
import { addOffice, keepAreas } from './establish.ts'

export type Open = () => Promise<{ db: Kysely<Database>; close(): Promise<void>; today?: Day | undefined }>

export function officeCommands(program: Command, open: Open) {
  const inContext = work(open)
  program
    .command('office')
    .description('机构 (offices)')
    .command('add')
    .description('新设机构 add an office')
    .requiredOption('--code <code>')
    .requiredOption('--name <name>')
    .requiredOption('--name-en <name>')
    .requiredOption('--kind <kind>', 'bureau | centre | county | sub-office')
    .option('--parent <code>', 'code of the office above')
    .requiredOption('--letter-prefix <prefix>', '发文机关代字')
    .requiredOption('--address <address>')
    .requiredOption('--phone <phone>')
    .action(async options => {
      await inContext(async ctx => {
        const parentId = options.parent ? await officeByCode(ctx, options.parent) : undefined
        return addOffice(ctx, NewOffice.parse({ ...options, parentId }))
      })
    })
  program
    .command('area')
    .description('辖区 (areas)')
    .command('add')
    .description('辖区表加一行 add an area, or bring it up to date; the city first, then counties, then streets')
    .requiredOption('--code <code>', '区划代码, 6 to 12 digits')
    .requiredOption('--name <name>')
    .requiredOption('--level <level>', 'city | county | street')
    .option('--parent <code>', 'region code of the area above')
    .option('--office <code>', 'code of the office that looks after it')
    .action(async ({ code, name, level, parent, office }) => {
      await inContext(async ctx => {
        const officeId = office ? await officeByCode(ctx, office) : undefined
        const areas = Areas.parse({ areas: [{ code, name, level, parentCode: parent, officeId }] })
        return keepAreas(ctx, areas)
      })
    })
  program
    .command('account')
    .description('账号 (accounts)')
    .command('add')
    .description('新设账号 add an account; the password is read from standard input')
    .requiredOption('--account <account>')
    .requiredOption('--name <name>')
    .requiredOption('--office <code>')
    .requiredOption('--roles <roles>', 'comma-separated: admin,legal,…')
    .action(async options => {
      const password = (await new Response(process.stdin as never).text()).trim()
      await inContext(async ctx =>
        addPerson(
          ctx,
          NewPerson.parse({
            account: options.account,
            name: options.name,
            officeId: await officeByCode(ctx, options.office),
            roles: String(options.roles).split(','),
            password,
          }),
        ),
      )
    })
}

/** Opens the installation and does the work in one transaction, as the system. What is wrong is said and nothing is written. */
const work =
  (open: Open) =>
  async (task: (ctx: Context) => Promise<object>): Promise<void> => {
    const here = await open()
    try {
      const world = makeWorld(here.db, () => here.today)
      const lawful = await world.lawful()
      const made = await here.db
        .transaction()
        .execute(db => task({ db, actor: systemActor, ...world.moment(), ...lawful }))
      console.log(JSON.stringify(made))
    } catch (error) {
      process.stderr.write(`${said(error)}\n`)
      process.exitCode = 1
    } finally {
      await here.close()
    }
  }

function said(error: unknown): string {
  if (error instanceof Problem) return `${error.detail.zh} (${error.detail.en})`
  if (error instanceof ZodError)
    return explainIssues(error.issues, 'options')
      .map(each => `${each.field}：${each.problem.zh}；应为${each.expected.zh}`)
      .join('\n')
  throw error
}

async function officeByCode(ctx: Context, code: string) {
  const row = await ctx.db.selectFrom('office').select('id').where('code', '=', code).executeTakeFirst()
  if (!row) throw new Problem('not-found', { zh: `没有编码为${code}的机构`, en: `No office with code ${code}` })
  return row.id
}
