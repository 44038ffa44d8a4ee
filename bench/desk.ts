/**
 * First page of every desk list and of searches at 10,000 to 1,000,000 matters, by role, through HTTP; beside the same
 * number of rows fetched by primary key in the same run. `node bench/desk.ts [matters …]`, sizes rising.
 */
import { sql } from 'kysely'
import { loadConfig } from '../server/config.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { buildApp } from '../server/main.ts'
import { hashToken, staffCookie } from '../server/office/session.ts'
import { benchDatabase, ms, timed } from './bench.ts'
import { fillMatters } from './fill.ts'

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 300_000, 1_000_000]
const { db, home, close } = await benchDatabase()
const app = await buildApp({ ...loadConfig({ XIAOBAO_HOME: home, LOG_LEVEL: 'silent' }), home }, makeWorld(db))
for (const wanted of sizes) await measure(wanted)
await app.close()
await close()

/** A person of the role in the filled city, signed in. */
async function signedIn(role: 'handler' | 'dispatcher' | 'head' | 'supervisor') {
  const kind = role === 'dispatcher' ? 'centre' : role === 'supervisor' ? 'bureau' : 'county'
  const office = await db
    .selectFrom('office')
    .select('id')
    .where('kind', '=', kind)
    .orderBy('code')
    .limit(1)
    .executeTakeFirstOrThrow()
  const known = await db
    .selectFrom('person')
    .select('id')
    .where('office_id', '=', office.id)
    .where('account', 'like', 'fill-%')
    .limit(1)
    .executeTakeFirst()
  const id =
    role === 'handler' && known
      ? known.id
      : (
          await db
            .insertInto('person')
            .values({
              account: `bench-${role}-${Date.now()}`,
              name: role,
              office_id: office.id,
              roles: [role],
              password_hash: 'none',
              locked_until: null,
            })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id
  const token = `bench-${role}-${Date.now()}`
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
  return `${staffCookie}=${token}`
}

/** Fills up to this many and measures every list and search. */
async function measure(wanted: number) {
  const { n: there } = await db
    .selectFrom('matter')
    .select(one => one.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  if (Number(there) < wanted) await fillMatters(db, wanted - Number(there))
  await sql`analyze matter`.execute(db)
  const words = await sql<{
    word: string
    n: number
  }>`select word, ndoc as n from ts_stat('select words from matter where id % 100 = 0') order by ndoc desc`.execute(db)
  const common = words.rows.find(each => each.word.length > 1)!.word
  const middling = (
    words.rows.find(each => each.word.length > 1 && each.n < words.rows[0]!.n / 200) ?? words.rows.at(-1)!
  ).word
  const rare = words.rows[Math.floor(words.rows.length / 2)]!.word
  const phone = (
    await db.selectFrom('consumer').select('phone').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
  ).phone
  const number = (
    await db.selectFrom('matter').select('number').orderBy('id', 'desc').offset(5000).limit(1).executeTakeFirstOrThrow()
  ).number

  const byKey = await timed(50, async run => {
    await sql`select * from matter where id = any(${Array.from({ length: 50 }, (_, i) => 1 + ((run * 7919 + i * 104729) % wanted))}::bigint[])`.execute(
      db,
    )
  })
  console.log(`\n${wanted} matters; baseline, 50 rows by primary key: ${ms(byKey.median)}`)
  console.log('| who | what | median | p95 | × baseline |\n| --- | --- | ---: | ---: | ---: |')

  for (const who of ['handler', 'dispatcher', 'head', 'supervisor'] as const) {
    const cookie = await signedIn(who)
    for (const [what, url] of [
      ['waiting for me', '/api/desk?scope=mine'],
      ['the office, what is open', '/api/desk?scope=office'],
      ['overdue', '/api/desk?scope=office&tone=overdue'],
      ['due soon', '/api/desk?scope=office&tone=soon'],
      ['to sign', '/api/desk?scope=office&state=refusal-proposed,termination-proposed,closing-submitted'],
      ['in mediation, by phone', '/api/desk?scope=office&state=mediating&channel=phone'],
      ['closed too', '/api/desk?scope=office&closed=true'],
      [`word in many (${common})`, `/api/desk?scope=office&closed=true&q=${encodeURIComponent(common)}`],
      [`search, word in many (${common})`, `/api/search?q=${encodeURIComponent(common)}`],
      [`search, rare word (${rare})`, `/api/search?q=${encodeURIComponent(rare)}`],
      [`search, middling word (${middling})`, `/api/search?q=${encodeURIComponent(middling)}`],
      ['middling word at the desk', `/api/desk?scope=office&q=${encodeURIComponent(middling)}`],
      ['search, two words', `/api/search?q=${encodeURIComponent(`${common} ${rare}`)}`],
      ['search, telephone', `/api/search?q=${phone}`],
      ['search, number', `/api/search?q=${number}`],
      ['search, its last five digits', `/api/search?q=${number.slice(-5)}`],
      ['the boxes with their counts', '/api/desk/boxes'],
    ] as const) {
      const { median, p95 } = await timed(20, async () => {
        const answer = await app.inject({ url, headers: { cookie } })
        if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${answer.body.slice(0, 300)}`)
      })
      console.log(`| ${who} | ${what} | ${ms(median)} | ${ms(p95)} | ${(median / byKey.median).toFixed(1)} |`)
    }
  }
}
