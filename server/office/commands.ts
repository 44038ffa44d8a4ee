/** `account add`, `office add`: the first administrator of a new installation is made where its database is. */
import type { Command } from 'commander'
import type { Context } from '../kernel/context.ts'
import { addOffice, addPerson } from './administer.ts'
import { NewOffice, NewPerson } from './contract.ts'

/** @param inContext opens the installation and runs the work in one transaction, by the system */
export function officeCommands(program: Command, inContext: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>) {
  program
    .command('office')
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
      const { id } = await inContext(async ctx => {
        const parentId = options.parent ? await officeByCode(ctx, options.parent) : undefined
        return addOffice(ctx, NewOffice.parse({ ...options, parentId }))
      })
      console.log(JSON.stringify({ id }))
    })
  program
    .command('account')
    .command('add')
    .description('新设账号 add an account; the password is read from standard input')
    .requiredOption('--account <account>')
    .requiredOption('--name <name>')
    .requiredOption('--office <code>')
    .requiredOption('--roles <roles>', 'comma-separated: admin,legal,…')
    .action(async options => {
      const password = (await new Response(process.stdin as never).text()).trim()
      const { id } = await inContext(async ctx =>
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
      console.log(JSON.stringify({ id }))
    })
}

async function officeByCode(ctx: Context, code: string) {
  const row = await ctx.db.selectFrom('office').select('id').where('code', '=', code).executeTakeFirst()
  if (!row) throw new Error(`没有编码为${code}的机构 no office with code ${code}`)
  return row.id
}
