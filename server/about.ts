/** What the login page and the portal must know before anybody has signed in; in a demonstration also the accounts. */
import { z } from 'zod'
import type { Config } from './config.ts'
import { read } from './kernel/route.ts'
import { Day } from './kernel/view.ts'

export const demonstrationPassword = 'xiaobao-demo'

const AboutView = z.object({
  demo: z.boolean(),
  today: Day,
  bureau: z.string(),
  bureauEn: z.string(),
  city: z.string(),
  phone: z.string(),
  address: z.string(),
  portal: z.string(),
  /** In a demonstration only. */
  password: z.string().optional(),
  accounts: z
    .array(
      z.object({
        account: z.string(),
        name: z.string(),
        roles: z.array(z.string()),
        office: z.string(),
        officeEn: z.string(),
      }),
    )
    .optional(),
})

export const about = (config: Config) => [
  read(
    '/about',
    { access: 'public', summary: { zh: '关于本系统', en: 'About this installation' }, reply: AboutView },
    async ctx => {
      const bureau = await ctx.db
        .selectFrom('office')
        .select(['name', 'name_en', 'phone', 'address'])
        .where('kind', '=', 'bureau')
        .executeTakeFirst()
      const city = await ctx.db.selectFrom('area').select('name').where('level', '=', 'city').executeTakeFirst()
      const common = {
        demo: !config.production,
        today: ctx.today,
        bureau: bureau?.name ?? '',
        bureauEn: bureau?.name_en ?? '',
        city: city?.name ?? '',
        phone: bureau?.phone ?? '',
        address: bureau?.address ?? '',
        portal: config.publicUrl,
      }
      if (config.production) return common
      const names = [
        'dispatcher',
        'agent',
        'handler',
        'handler2',
        'head',
        'supervisor',
        'legal',
        'admin',
        'auditor',
        'clue',
        'inspector',
        'station',
        'odr',
        'shop',
      ]
      const accounts = await ctx.db
        .selectFrom('person')
        .innerJoin('office', 'office.id', 'person.office_id')
        .select([
          'person.account',
          'person.name',
          'person.roles',
          'office.name as office',
          'office.name_en as officeEn',
        ])
        .where('person.account', 'in', names)
        .execute()
      return {
        ...common,
        password: demonstrationPassword,
        accounts: accounts.sort((a, b) => names.indexOf(a.account) - names.indexOf(b.account)),
      }
    },
  ),
]
