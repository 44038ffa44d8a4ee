/**
 * One matter, many voices at 1,000,000 complaints: doubles proposed to the call-taker, prints and groups
 * looked for at registration; beside 50 rows fetched by primary key in the same run. `node bench/likely.ts [complaints]`
 *
 * The newest 20,000 have texts of their own and are printed by the program; of the others the prints are made by SQL, with bands
 * drawn by chance: as many rows and as large an index, in a tenth of the time.
 */
import { sql } from 'kysely'
import { classes, problems } from '../law/classes.ts'
import { appealTexts, plausible } from '../seed/year/appeal-texts.ts'
import { likelyDoubles, printMissing } from '../server/duplicate/index.ts'
import { printAndPropose } from '../server/duplicate/propose.ts'
import { systemActor } from '../server/kernel/context.ts'
import { makeWorld } from '../server/kernel/world.ts'
import { detectAround } from '../server/mass/detect.ts'
import '../server/modules.ts'
import { benchDatabase, ms, timed } from './bench.ts'
import { fillMatters } from './fill.ts'

const young = 20_000
const wanted = Number(process.argv[2] ?? 1_000_000)
const { db, close } = await benchDatabase()
const { n } = await db
  .selectFrom('matter')
  .select(one => one.fn.countAll<number>().as('n'))
  .executeTakeFirstOrThrow()
if (Number(n) < wanted) {
  await fillMatters(db, wanted - Number(n))
  await writeTexts()
  await printTheRest()
}
const world = makeWorld(db)
const context = async () => ({ db, actor: systemActor, ...world.moment(), ...(await world.lawful()) })
const from = performance.now()
const printed = await printMissing(async work =>
  db.transaction().execute(async tx => work({ ...(await context()), db: tx })),
)
const took = performance.now() - from
await sql`vacuum analyze likeness`.execute(db)
await sql`vacuum analyze likeness_band`.execute(db)
const size = await sql<{ of: string; size: string }>`
  select relname as of, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class
  where relname in ('likeness', 'likeness_band', 'complaint', 'matter')`.execute(db)
console.log(
  `${wanted} complaints; printed ${printed.length} in ${(took / 1000).toFixed(0)} s (${ms(took / Math.max(1, printed.length))} each)`,
)
console.log(size.rows.map(each => `${each.of} ${each.size}`).join(', '))

const recent = await sql<{ id: number; phone: string; name: string; facts: string; operator: number }>`
  select m.id, p.phone, c.respondent_name as name, c.facts, c.operator_id as operator from matter m
  join complaint c on c.matter_id = m.id join consumer p on p.id = c.consumer_id order by m.id desc limit 4000`.execute(
  db,
)
const pick = (run: number) => recent.rows[(run * 37) % recent.rows.length]!

const byKey = await timed(60, async run => {
  await sql`select * from matter where id = any(${Array.from({ length: 50 }, (_, i) => 1 + ((run * 7919 + i * 104729) % wanted))}::bigint[])`.execute(
    db,
  )
})
console.log(`| what | median | p95 | × baseline |\n| --- | ---: | ---: | ---: |`)
const show = (what: string, { median, p95 }: { median: number; p95: number }) =>
  console.log(`| ${what} | ${ms(median)} | ${ms(p95)} | ${(median / byKey.median).toFixed(1)} |`)
show('50 rows by primary key (baseline)', byKey)
const ctx = await context()
const asked = (run: number) => {
  const { phone, name, facts, operator } = pick(run)
  return { phone, respondentName: name, facts: facts.slice(0, 120), operatorId: Number(operator) }
}
show('doubles for the call-taker: telephone, operator, text', await timed(200, run => likelyDoubles(ctx, asked(run))))
show(
  'the same, by text alone',
  await timed(200, run => likelyDoubles(ctx, { facts: pick(run).facts, phone: '19000000000' })),
)
show('at registration: print and proposals', await timed(200, run => printAndPropose(ctx, Number(pick(run).id))))
show(
  'at registration: is it a group?',
  await timed(200, run => detectAround(ctx, Number(pick(run).id), 'registration')),
)
await close()

/** Each complaint a text of the generated year, a thousand a statement; the names of the operators as the fill made them. */
async function writeTexts() {
  const tell = appealTexts(12315)
  const rows = await sql<{ id: number; goods: string; problem: string; operator: string }>`
    select matter_id as id, goods_class as goods, problem_class as problem, respondent_name as operator from complaint order by matter_id`.execute(
    db,
  )
  for (let at = 0; at < rows.rows.length; at += 5000) {
    const texts = rows.rows.slice(at, at + 5000).map(({ id, goods, problem, operator }) => {
      const known = classes.find(each => each.code === goods)!.code as never
      const fitting = problems.find(each => each.code === problem && plausible(known, each.code as never))
      const text = tell({
        goods: known,
        problem: (fitting ?? problems.find(each => plausible(known, each.code as never))!).code as never,
        operator,
      })
      return { id: Number(id), facts: text.facts, goods_name: text.goodsName }
    })
    await sql`update complaint c set facts = r.facts, goods_name = r.goods_name
      from json_to_recordset(${JSON.stringify(texts)}::json) as r(id bigint, facts text, goods_name text) where c.matter_id = r.id`.execute(
      db,
    )
  }
  await sql`vacuum analyze complaint`.execute(db)
}

async function printTheRest() {
  const before = sql`m.id <= (select max(id) from matter) - ${young}`
  await sql`insert into likeness (matter_id, kind, received_on, operator_id, operator_key)
    select m.id, 'complaint', m.received_on, c.operator_id, replace(replace(c.respondent_name, '楚江市', ''), '商行', '')
    from matter m join complaint c on c.matter_id = m.id where ${before} on conflict do nothing`.execute(db)
  await sql`insert into likeness_band (band, matter_id)
    select (random() * 4294967295 - 2147483648)::bigint::integer, m.id from matter m cross join generate_series(1, 16)
    where ${before} on conflict do nothing`.execute(db)
}
