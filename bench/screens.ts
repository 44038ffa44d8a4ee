/**
 * Every list, search and screen of the staff app in an installation that is there, by everybody who may open it:
 * `XIAOBAO_HOME=… node bench/screens.ts [runs] [part of a path]`, after `xiaobao seed year 2018 --times 10`. Through HTTP (in process), each
 * beside 50 matters by primary key fetched in the same run. What is slower than 50 ms at the median is told apart.
 */
import { sql } from 'kysely'
import { loadConfig } from '../server/config.ts'
import { openInstallation } from '../server/installation.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { buildApp } from '../server/main.ts'
import { routes } from '../server/modules.ts'
import { hashToken, staffCookie } from '../server/office/session.ts'
import { ms, timed } from './bench.ts'
import { details, searches } from './screens-list.ts'

const runs = Number(process.argv[2] ?? 15)
const wanted = process.argv[3] ?? ''
const config = loadConfig()
const { db, close } = await openInstallation(config)
const world = makeWorld(db, () => config.today)
const app = await buildApp({ ...config, logLevel: 'silent' } as never, world)
await app.ready()

const accounts = [
  'handler',
  'agent',
  'dispatcher',
  'head',
  'supervisor',
  'legal',
  'auditor',
  'admin',
  'clue',
  'station',
  'odr',
]
const people = await db
  .selectFrom('person')
  .select(['id', 'account', 'roles'])
  .where('account', 'in', accounts)
  .execute()
const cookies = new Map<string, string>()
for (const { id, account } of people) {
  const token = `bench-${account}-${Date.now()}`
  await db
    .insertInto('session')
    .values({
      token_hash: hashToken(token),
      person_id: id,
      matter_id: null,
      created_at: new Date(),
      seen_at: new Date(),
      expires_at: new Date(Date.now() + 3_600_000),
    })
    .execute()
  cookies.set(account, `${staffCookie}=${token}`)
}

let caller = 0
async function ask(account: string, url: string) {
  caller += 1
  const remoteAddress = `10.${(caller >> 16) & 255}.${(caller >> 8) & 255}.${caller & 255}`
  const reply = await app.inject({
    method: 'GET',
    url: `/api${url}`,
    headers: { cookie: cookies.get(account)! },
    remoteAddress,
  })
  return reply.statusCode
}

const { n } = await db
  .selectFrom('matter')
  .select(one => one.fn.countAll<number>().as('n'))
  .executeTakeFirstOrThrow()
const ids = (await db.selectFrom('matter').select('id').orderBy('id').limit(50).execute()).map(each => each.id)
const base = await timed(runs * 4, () => db.selectFrom('matter').selectAll().where('id', 'in', ids).execute())
console.log(`${n} matters; 50 by primary key: ${ms(base.median)}\n`)

const lists = routes
  .filter(
    each => each.method === 'GET' && !each.path.includes(':') && each.access !== 'public' && each.access !== 'citizen',
  )
  .filter(each => !/xlsx|docx|html/.test(each.path))
  .map(each => each.path)
const asked = [...lists, ...searches, ...(await details(db))].filter(each => each.includes(wanted)).sort()
interface Measured {
  url: string
  account: string
  median: number
  p95: number
  roles: number
}
const found: Measured[] = []
for (const url of asked) {
  let slowest: Measured | undefined
  let roles = 0
  for (const { account } of people) {
    if ((await ask(account, url)) !== 200) continue
    roles += 1
    const took = await timed(runs, () => ask(account, url))
    if (!slowest || took.median > slowest.median) slowest = { url, account, ...took, roles }
  }
  if (slowest) found.push({ ...slowest, roles })
  else console.log(`not measured, nobody got an answer: ${url}`)
}
found.sort((a, b) => b.median - a.median)
console.log('| what | slowest for | of | median | p95 | × baseline |\n| --- | --- | ---: | ---: | ---: | ---: |')
for (const { url, account, median, p95, roles } of found)
  console.log(
    `| ${decodeURIComponent(url)} | ${account} | ${roles} | ${ms(median)} | ${ms(p95)} | ${(median / base.median).toFixed(1)} |`,
  )
const slow = found.filter(each => each.median > 50)
console.log(`\n${found.length} measured, ${slow.length} over 50 ms at the median`)
await sql`delete from session where token_hash = any(${people.map(each => hashToken(cookies.get(each.account)!.split('=')[1]!))}::text[])`.execute(
  db,
)
await app.close()
await close()
