/**
 * Lodging complaints through HTTP beside inserting the very same rows straight into the same PostgreSQL in the same run,
 * one transaction each, eight at a time. `node bench/lodge.ts [complaints]`
 */
import { sql } from 'kysely'
import pg from 'pg'
import { classes, offered, problems } from '../law/classes.ts'
import { seedCity } from '../seed/index.ts'
import { appealTexts, plausible } from '../seed/year/appeal-texts.ts'
import { loadConfig } from '../server/config.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { buildApp } from '../server/main.ts'
import { benchDatabase, ms } from './bench.ts'

const tell = appealTexts(12315)
const kinds = classes.flatMap(({ code: goods }) =>
  offered([...problems])
    .filter(({ code }) => plausible(goods, code))
    .map(({ code: problem }) => ({ goods, problem })),
)
const wanted = Number(process.argv[2] ?? 2000)
const atOnce = 8
const { db, url, home, close } = await benchDatabase()
const app = await buildApp({ ...loadConfig({ XIAOBAO_HOME: home, LOG_LEVEL: 'silent' }), home }, makeWorld(db))
if (!(await db.selectFrom('office').select('id').limit(1).executeTakeFirst())) await seedCity(db)
const address = await app.listen({ port: 0, host: '127.0.0.1' })
const cookie = await signIn()

const first = await lastMatter()
const throughHttp = await run(async i => {
  const answer = await fetch(`${address}/api/complaints`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(complaint(i)),
  })
  if (answer.status !== 201) throw new Error(await answer.text())
  await answer.arrayBuffer()
})

const tables = ['matter', 'complaint', 'clock', 'event'] as const
const rows = await copiesOf(first)
const pool = new pg.Pool({ connectionString: url, max: atOnce })
const straight = await run(async i => {
  const client = await pool.connect()
  await client.query('begin')
  for (const table of tables)
    for (const [nth, row] of rows[i % rows.length]![table].entries())
      await client.query(
        `insert into ${table} overriding system value select * from json_populate_record(null::${table}, $1)`,
        [renumbered(table, row, i, nth)],
      )
  await client.query('commit')
  client.release()
})
await pool.end()

console.log(`${wanted} complaints, ${atOnce} at a time, each its own transaction on disk`)
console.log(`through HTTP   ${ms(throughHttp / wanted)} each, ${Math.round((wanted / throughHttp) * 1000)} a second`)
console.log(`rows alone     ${ms(straight / wanted)} each, ${Math.round((wanted / straight) * 1000)} a second`)
console.log(`ratio          ${(throughHttp / straight).toFixed(2)}`)
await app.close()
await close()

async function run(work: (i: number) => Promise<void>) {
  let next = 0
  const from = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < wanted) await work(next++)
    }),
  )
  return performance.now() - from
}

async function signIn() {
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'agent', password: 'xiaobao-demo' }),
  })
  return answer.headers.get('set-cookie')!.split(';')[0]!
}

/** As the calls of a year come: many shops, many wares, many words. One kind alone would be one mass complaint. */
function complaint(i: number) {
  const operator = `第${i % 300}商行`
  const { goods, problem } = kinds[i % kinds.length]!
  return {
    channel: 'phone',
    consumer: { name: `投诉人${i % 500}`, phone: `1990001${String(i % 500).padStart(4, '0')}` },
    respondent: { name: operator, address: '楚江市望楚区古渡街道江汉大道315号' },
    goodsClass: goods,
    problemClass: problem,
    ...tell({ goods, problem, operator }),
  }
}

async function lastMatter() {
  const { rows } = await sql<{ id: number }>`select coalesce(max(id), 0)::bigint as id from matter`.execute(db)
  return Number(rows[0]!.id)
}

type Copied = Record<(typeof tables)[number], Record<string, unknown>[]>
async function copiesOf(after: number): Promise<Copied[]> {
  const { rows: ids } = await sql<{
    id: number
  }>`select id from matter where id > ${after} order by id limit 200`.execute(db)
  return Promise.all(
    ids.map(async ({ id }) => {
      const of = async (table: string, key: string) =>
        (
          await sql<{
            row: Record<string, unknown>
          }>`select to_jsonb(t) as row from ${sql.table(table)} t where ${sql.ref(key)} = ${id}`.execute(db)
        ).rows.map(each => each.row)
      return {
        matter: await of('matter', 'id'),
        complaint: await of('complaint', 'matter_id'),
        clock: await of('clock', 'matter_id'),
        event: await of('event', 'matter_id'),
      }
    }),
  )
}

/** The same row under ids and a number nobody has yet. */
function renumbered(table: string, row: Record<string, unknown>, i: number, nth: number) {
  const id = 100_000_000 + i
  if (table === 'matter') return { ...row, id, number: `BENCH${id}` }
  if (table === 'complaint') return { ...row, matter_id: id }
  return { ...row, matter_id: id, id: id * 100 + nth }
}
