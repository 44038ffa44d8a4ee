/**
 * Matters in quantity, straight into the tables by SQL: for measuring, never for a screen. About four in a hundred are
 * open, the newest first; six county bureaus; four years up to `today`. Run again, it adds as many more.
 *
 * Needs the embedded database (or a superuser): foreign keys and secondary indexes rest while the rows go in.
 */
import { type Kysely, sql } from 'kysely'
import { classes, problems } from '../law/classes.ts'
import type { Day } from '../law/grammar.ts'
import { today as realToday } from '../server/kernel/day.ts'
import type { Database } from '../server/kernel/tables.ts'
import { ensureCity } from './fill-city.ts'

const tables = ['matter', 'complaint', 'event', 'clock', 'consumer', 'operator']

export interface Filling {
  today?: Day
  /** One in so many comes from the national platform. */
  nationalEvery?: number
}

export async function fillMatters(
  db: Kysely<Database>,
  n: number,
  { today = realToday(), nationalEvery = 4 }: Filling = {},
) {
  await ensureCity(db)
  const last = await db
    .selectFrom('matter')
    .select(one => one.fn.max('id').as('id'))
    .executeTakeFirst()
  await db.transaction().execute(async tx => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`set local synchronous_commit = off`.execute(tx)
    await sql`set local work_mem = '128MB'`.execute(tx)
    await sql`set local maintenance_work_mem = '512MB'`.execute(tx)
    await sql`select setseed(0.12315)`.execute(tx)
    const rebuild = await dropIndexes(tx)
    await imagine(tx, n, today, nationalEvery)
    await insertParties(tx, n)
    await insertMatters(tx, today)
    await insertEvents(tx)
    await insertClocks(tx)
    for (const each of rebuild) await sql.raw(each).execute(tx)
    await sql`drop table filled`.execute(tx)
  })
  for (const each of tables) await sql`vacuum analyze ${sql.table(each)}`.execute(db)
  await sumDays(db, Number(last?.id ?? 0))
}

/** Triggers rested too: the sums of days that they and the roll would have made (server/statistics/roll.ts). */
async function sumDays(db: Kysely<Database>, after: number) {
  await db.transaction().execute(async tx => {
    await sql`set local work_mem = '256MB'`.execute(tx)
    await sql`insert into figure_day (name, day, office_id, national, joint, amount, hits, records)
      select name, day, office_id, national, joint, sum(amount), sum(hits), sum(records) from figure_part
      where matter_id > ${after} group by 1, 2, 3, 4, 5
      on conflict (name, day, office_id, national, joint) do update set amount = figure_day.amount + excluded.amount,
        hits = figure_day.hits + excluded.hits, records = figure_day.records + excluded.records`.execute(tx)
  })
  await sql`vacuum analyze figure_day`.execute(db)
}

/** What each matter will be: in order of arrival; the younger, the likelier still open. */
async function imagine(tx: Kysely<Database>, n: number, today: Day, nationalEvery: number) {
  const list = (entries: readonly { code: string }[]) => sql`${entries.map(each => each.code)}::text[]`
  const goods = classes.filter(each => !('shown' in each))
  const offered = problems.filter(each => !('shown' in each))
  await sql`create temp table filled on commit drop as
    with place as (
      select array_agg(o.id order by o.code) as offices, array_agg(p.id order by o.code) as handlers
      from office o join lateral (
        select id from person where person.office_id = o.id and 'handler' = any(roles) order by id limit 1) p on true
      where o.kind = 'county'
    ), base as (select coalesce(max(id), 0) as last from matter),
    thrown as (
      select i, base.last + i as id, ${today}::date - ((${n} - i)::bigint * 1460 / ${n})::int as received_on,
        random() as r1, random() as r2, random() as r3, random() as r4, random() as r5,
        1 + floor(power(random(), 1.6) * cardinality(offices))::int as at, offices, handlers
      from generate_series(1, ${n}) i, base, place
    ), aged as (
      select *, ${today}::date - received_on as age, offices[at] as office_id, handlers[at] as handler_id,
        (array[2,3,5,8,4,6,1,7,9,14])[1 + floor(r2 * 10)::int] as to_decide, 1 + floor(power(r3, 2.5) * 40)::int as to_end
      from thrown
    )
    select i, id, received_on, office_id, handler_id, age,
      r1 < 1 - age / 117.0 as open,
      case when r4 < 0.62 then 'settled' when r4 < 0.82 then 'terminated' when r4 < 0.95 then 'refused' else 'withdrawn' end as outcome,
      least(received_on + to_decide, ${today}::date) as decided_on,
      least(received_on + to_decide + to_end, ${today}::date) as ended_on,
      case when r4 < 0.82 then least(received_on + to_decide + to_end + 1, ${today}::date)
        else least(received_on + to_decide + 1, ${today}::date) end as closed_on,
      (array['phone','phone','phone','app','wechat-mini','internet','web','visit','letter','hotline'])[1 + floor(r5 * 10)::int] as channel,
      case when i % ${nationalEvery} = 0 then 'national' else 'own' end as source,
      (${list(goods)})[1 + floor(power(r2, 2) * ${goods.length})::int] as goods_class,
      (${list(offered)})[1 + floor(power(r3, 2) * ${offered.length})::int] as problem_class,
      (1000 + floor(r2 * r3 * 500000))::bigint as fen,
      case when age <= to_decide then 'to-assess' when r3 < 0.3 then 'accepted' when r3 < 0.9 then 'mediating' else 'testing' end as open_state
    from aged`.execute(tx)
  await sql`create unique index on filled (id)`.execute(tx)
  await sql`analyze filled`.execute(tx)
}

async function insertParties(tx: Kysely<Database>, n: number) {
  const consumers = Math.max(1, Math.floor(n / 3))
  const operators = Math.max(1, Math.floor(n / 40))
  await sql`insert into consumer (name, phone, created_at)
    select '消费者' || i, '199' || lpad((i + (select coalesce(max(id), 0) from consumer))::text, 8, '0'), now()
    from generate_series(1, ${consumers}) i`.execute(tx)
  await sql`insert into operator (name, initials, words)
    select '楚江市第' || i || '商行', 'cjsd' || i || 'sh', array_to_tsvector(array['楚江市', '商行', i::text])
    from generate_series(1, ${operators}) i`.execute(tx)
}

async function insertMatters(tx: Kysely<Database>, today: Day) {
  const words = [...new Set(classes.flatMap(each => ('examples' in each ? each.examples.split(' ') : [])))]
  await sql`insert into matter (id, kind, number, state, open, office_id, handler_id, received_on, received_at, channel, source,
      source_number, subject, respondent, due_on, due_clock, due_statute, closed_on, words)
    overriding system value
    select f.id, 'complaint', 'TS' || to_char(received_on, 'YYYYMMDD') || lpad((f.id % 1000000)::text, 6, '0'),
      case when open then open_state else 'closed' end, open, office_id, handler_id, received_on,
      received_on + time '09:00' + (f.id % 28800) * interval '1 second', channel, source,
      case when source = 'national' then 'N' || f.id end, word[1 + f.id % cardinality(word)] || ' · ' || problem_class,
      '楚江市第' || (1 + f.id % 25000) || '商行',
      case when open then case when open_state = 'to-assess' then received_on + 9 else decided_on + 60 end end,
      case when open then case when open_state = 'to-assess' then 'acceptance' else 'mediation' end end, open,
      case when not open then closed_on end,
      array_to_tsvector(array['楚江市', '商行', word[1 + f.id % cardinality(word)], word[1 + (f.id * 7) % cardinality(word)],
        word[1 + (f.id * 13) % cardinality(word)], word[1 + (f.id * 31) % cardinality(word)], (1 + f.id % 25000)::text])
    from filled f, (select ${words}::text[] as word) w order by f.id`.execute(tx)
  await sql`select setval(pg_get_serial_sequence('matter', 'id'), (select max(id) / 2 * 2 from matter))`.execute(tx)
  await sql`insert into complaint (matter_id, consumer_id, operator_id, respondent_name, goods_class, problem_class, facts, law,
      outcome, recovered_amount_fen, agreement_amount_fen, punitive_damages_fen, claimed_amount_fen, difficult)
    select f.id, first_consumer + f.id % (last_consumer - first_consumer + 1), first_operator + f.id % (last_operator - first_operator + 1),
      '楚江市第' || (1 + f.id % 25000) || '商行', goods_class, problem_class, '购买后出现问题，要求处理。第' || f.id || '件', ${lawOn(today)},
      case when not open then outcome end, case when not open and outcome = 'settled' then fen end,
      case when not open and outcome = 'settled' then fen end, case when not open and outcome = 'settled' and f.id % 60 = 0 then fen * 2 end,
      fen * 2, f.id % 25 = 0
    from filled f, (select min(id) as first_consumer, max(id) as last_consumer from consumer) c,
      (select min(id) as first_operator, max(id) as last_operator from operator) o order by f.id`.execute(tx)
}

const lawOn = (_today: Day) =>
  sql`case when received_on >= '2026-04-15' then 'order121' when received_on >= '2020-01-01' then 'order20' else 'order62' end`

/** In the order in which they would have happened, so that the ids of a matter's events rise. */
async function insertEvents(tx: Kysely<Database>) {
  const happened = (name: string, day: string, where: string) =>
    sql.raw(`insert into event (matter_id, name, actor_id, actor_name, actor_kind, office_id, at, on_day, facts)
      select id, ${name}, handler_id, '承办员', 'staff', office_id, ${day} + time '10:00', ${day}, '{}' from filled where ${where} order by id`)
  const decided = `(not open or open_state <> 'to-assess')`
  for (const [name, day, where] of [
    [`'complaint.register'`, 'received_on', 'true'],
    [`'complaint.dispatch'`, 'received_on', 'true'],
    [
      `case when not open and outcome = 'refused' then 'complaint.refuse' else 'complaint.accept' end`,
      'decided_on',
      `${decided} and (open or outcome <> 'withdrawn')`,
    ],
    [`'complaint.start-mediation'`, 'decided_on', `${decided} and (open or outcome in ('settled', 'terminated'))`],
    [
      `case outcome when 'settled' then 'complaint.settle' else 'complaint.terminate' end`,
      'ended_on',
      `not open and outcome in ('settled', 'terminated')`,
    ],
    [
      `case when outcome in ('settled', 'terminated') then 'complaint.close' else 'complaint.close-unaccepted' end`,
      'closed_on',
      'not open',
    ],
  ] as const)
    await happened(name, day, where).execute(tx)
}

async function insertClocks(tx: Kysely<Database>) {
  const clock = (name: string, binding: string, from: string, days: number, stopped: string, where: string) =>
    sql.raw(`insert into clock (matter_id, name, binding, started_on, amount, unit, act, article, due_on, stopped_on)
      select id, '${name}', '${binding}', ${from}, ${days === 60 ? 60 : 7}, '${days === 60 ? 'calendar-day' : 'working-day'}', 'order121', '—',
        ${from} + ${days}, ${stopped} from filled where ${where} order by id`)
  const target = (name: string, days: number, where: string) =>
    clock(name, 'service-norm', 'received_on', days, 'case when not open then closed_on end', where)
  await target('ordinary-target', 9, 'id % 25 <> 0').execute(tx)
  await target('difficult-target', 60, 'id % 25 = 0').execute(tx)
  const undecided = `open and open_state = 'to-assess'`
  await clock(
    'acceptance',
    'statute',
    'received_on',
    9,
    `case when not (${undecided}) then decided_on end`,
    'true',
  ).execute(tx)
  await clock(
    'mediation',
    'statute',
    'decided_on',
    60,
    'case when not open then ended_on end',
    `not (${undecided}) and (open or outcome in ('settled', 'terminated'))`,
  ).execute(tx)
}

/** Secondary indexes are dropped and given back as they were. */
async function dropIndexes(tx: Kysely<Database>): Promise<string[]> {
  const found = await sql<{ name: string; definition: string }>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i where i.indrelid = any(${tables}::regclass[])
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`.execute(tx)
  for (const { name } of found.rows) await sql.raw(`drop index ${name}`).execute(tx)
  return found.rows.map(each => each.definition)
}
