/**
 * Consultations registered and answered in one request through HTTP, beside inserting the very same rows straight into the
 * same PostgreSQL, eight at a time; and the search of the knowledge base at 5,000 articles, beside fetching as many rows by
 * primary key. `node bench/consultation.ts [consultations] [articles]`
 */
import { sql } from 'kysely'
import pg from 'pg'
import { topics } from '../law/knowledge.ts'
import { articles } from '../seed/city/articles.ts'
import { seedCity } from '../seed/index.ts'
import { appealTexts } from '../seed/year/appeal-texts.ts'
import { loadConfig } from '../server/config.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { askingsOf } from '../server/knowledge/search.ts'
import { buildApp } from '../server/main.ts'
import { benchDatabase, ms, timed } from './bench.ts'

const wanted = Number(process.argv[2] ?? 2000)
const shelf = Number(process.argv[3] ?? 5000)
const atOnce = 8
const tables = ['matter', 'consultation', 'event', 'article_use'] as const
const { db, url, home, close } = await benchDatabase()
if (!(await db.selectFrom('office').select('id').limit(1).executeTakeFirst())) await seedCity(db)
const app = await buildApp({ ...loadConfig({ XIAOBAO_HOME: home, LOG_LEVEL: 'silent' }), home }, makeWorld(db))
const address = await app.listen({ port: 0, host: '127.0.0.1' })
const cookie = await signIn()

await fillShelf()
await measureSearch()
await measureAnswering()
await app.close()
await close()

async function measureSearch() {
  const asked = articles.map(each => each.question)
  const typed = [
    '网上买的连衣裙不合适',
    '网上买的连衣裙不合适，能七天无理由退货吗，运费谁出',
    '退',
    ...asked.slice(0, 17),
  ]
  const count = await db
    .selectFrom('article_word')
    .select(one => one.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const { rows: ids } = await sql<{ id: number }>`select matter_id as id from article limit 6`.execute(db)
  const byKey = await timed(100, () =>
    db
      .selectFrom('article_version')
      .selectAll()
      .where(
        'article_id',
        'in',
        ids.map(each => each.id),
      )
      .execute(),
  )
  const search = await timed(100, async run => {
    const q = encodeURIComponent(typed[run % typed.length]!)
    const answer = await app.inject({ url: `/api/articles/search?limit=9&q=${q}`, headers: { cookie } })
    if (answer.statusCode !== 200) throw new Error(answer.body)
  })
  console.log(
    `search at ${shelf} articles (${Number(count.n)} words): median ${ms(search.median)}, p95 ${ms(search.p95)}`,
  )
  console.log(`6 articles by key ${ms(byKey.median)}, ratio ${(search.median / byKey.median).toFixed(1)}`)
}

async function measureAnswering() {
  const { rows } = await sql<{
    id: number
  }>`select matter_id as id from article where in_force is not null limit 40`.execute(db)
  const first = await lastMatter()
  const throughHttp = await run(async i => {
    const answer = await fetch(`${address}/api/consultations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(question(i, rows[i % rows.length]!.id)),
    })
    if (answer.status !== 201) throw new Error(await answer.text())
    await answer.arrayBuffer()
  })
  const copies = await copiesOf(first)
  const pool = new pg.Pool({ connectionString: url, max: atOnce })
  const straight = await run(async i => {
    const client = await pool.connect()
    await client.query('begin')
    for (const table of tables)
      for (const row of copies[i % copies.length]![table])
        await client.query(
          `insert into ${table} overriding system value select * from json_populate_record(null::${table}, $1)`,
          [renumbered(table, row, i)],
        )
    await client.query('commit')
    client.release()
  })
  await pool.end()
  console.log(`${wanted} consultations registered and answered, ${atOnce} at a time, each its own transaction on disk`)
  console.log(`through HTTP   ${ms(throughHttp / wanted)} each, ${Math.round((wanted / throughHttp) * 1000)} a second`)
  console.log(`rows alone     ${ms(straight / wanted)} each, ${Math.round((wanted / straight) * 1000)} a second`)
  console.log(`ratio          ${(throughHttp / straight).toFixed(2)}`)
}

function question(i: number, articleId: number) {
  return {
    asker: { phone: `1990002${String(i % 500).padStart(4, '0')}` },
    question: `第${i}问：网上买的电水壶用了两天漏电，能不能退货，运费谁出？`,
    goodsClass: 'appliances',
    problemClass: 'after-sales',
    answer: { answer: '可以退货，运费等必要费用由商家承担。', articleId, helped: true },
  }
}

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

/** Articles in force as many as asked for: the seed's own, and others made of what consumers write. */
async function fillShelf() {
  const tell = appealTexts(5000)
  const goods = [
    'appliances',
    'clothing',
    'food',
    'vehicles',
    'household',
    'catering-lodging',
    'beauty',
    'education',
  ] as const
  const problems = ['quality', 'after-sales', 'contract', 'price', 'advertising'] as const
  const there = await db
    .selectFrom('article')
    .select(one => one.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const made = Array.from({ length: Math.max(0, shelf - Number(there.n)) }, (_, i) => {
    const told = tell({
      goods: goods[i % goods.length]!,
      problem: problems[i % problems.length]!,
      operator: `第${i}商行`,
    })
    const text = {
      question: `${told.goodsName}${told.facts.slice(0, 24)}，怎么办？`,
      answer: told.facts,
      keywords: told.goodsName,
    }
    return { ...text, topic: topics[i % topics.length]!.code, askings: Object.fromEntries(askingsOf(text)) }
  })
  for (let at = 0; at < made.length; at += 500)
    await sql`with said as (
        select nextval(pg_get_serial_sequence('matter', 'id')) as id, r.* from json_to_recordset(${JSON.stringify(made.slice(at, at + 500))}::json)
          as r (question text, answer text, keywords text, topic text, askings json)),
      matters as (
        insert into matter (id, kind, number, state, office_id, received_on, received_at, channel, subject) overriding system value
        select id, 'article', 'ZSBENCH' || id, 'in-force', (select min(id) from office), '2026-01-01', now(), 'other', question from said),
      shelved as (
        insert into article (matter_id, review_on, topic, in_force, found_by)
        select id, '2027-01-01', topic, 1, (select sum(value::integer) from json_each_text(askings)) from said),
      written as (
        insert into article_version (article_id, version, question, answer, keywords, topic, writer, written_at)
        select id, 1, question, answer, keywords, topic, '量', now() from said)
      insert into article_word (word, article_id, askings)
      select key, id, value::integer from said, json_each_text(askings)`.execute(db)
  await sql`analyze article_word`.execute(db)
  await sql`analyze article`.execute(db)
}

async function lastMatter() {
  const { rows } = await sql<{ id: number }>`select coalesce(max(id), 0)::bigint as id from matter`.execute(db)
  return Number(rows[0]!.id)
}

type Row = Record<string, unknown>
async function copiesOf(after: number): Promise<Record<(typeof tables)[number], Row[]>[]> {
  const { rows: ids } = await sql<{
    id: number
  }>`select id from matter where id > ${after} order by id limit 200`.execute(db)
  const one = async (table: string, key: string, id: number) =>
    (
      await sql<{
        row: Row
      }>`select to_jsonb(t) as row from ${sql.table(table)} t where ${sql.ref(key)} = ${id}`.execute(db)
    ).rows.map(each => each.row)
  const uses = (
    await sql<{ row: Row }>`select to_jsonb(t) as row from article_use t order by id desc limit 200`.execute(db)
  ).rows
  return Promise.all(
    ids.map(async ({ id }, at) => ({
      matter: await one('matter', 'id', id),
      consultation: await one('consultation', 'matter_id', id),
      event: await one('event', 'matter_id', id),
      article_use: [uses[at % uses.length]!.row],
    })),
  )
}

/** The same row under ids and a number nobody has yet. */
function renumbered(table: string, row: Row, i: number) {
  const id = 200_000_000 + i
  if (table === 'matter') return { ...row, id, number: `BENCHZX${id}` }
  if (table === 'consultation') return { ...row, matter_id: id }
  if (table === 'article_use') return { ...row, id }
  return { ...row, matter_id: id, id: id * 2 + (String(row.name).endsWith('register') ? 0 : 1) }
}
