/** Matters with a history of a few lines, for tests that count: each says what happened on which day. */
import { type Kysely, sql } from 'kysely'
import { ensureCity } from '../bench/fill-city.ts'
import type { Day } from '../law/grammar.ts'
import { type Actor, type Context, systemActor } from '../server/kernel/context.ts'
import type { Database } from '../server/kernel/tables.ts'
import { makeWorld } from '../server/kernel/world.ts'

export interface History {
  kind?: string
  office?: string
  receivedOn: Day
  source?: 'own' | 'national'
  channel?: string
  problem?: string
  goods?: string
  state?: string
  closedOn?: Day
  outcome?: string
  difficult?: boolean
  recoveredFen?: number
  punitiveFen?: number
  events?: [name: string, day: Day, facts?: object][]
  clocks?: { name: string; binding?: 'statute' | 'service-norm'; dueOn: Day; stoppedOn?: Day; pausedOn?: Day }[]
}

export const wangchu = '429902'
export const heting = '429903'

export async function prepareCity(db: Kysely<Database>) {
  await ensureCity(db)
  await db
    .insertInto('consumer')
    .values({ name: '陈丽', phone: '19900000001', created_at: new Date() } as never)
    .execute()
}

export async function contextOn(db: Kysely<Database>, today: Day, actor: Partial<Actor> = {}): Promise<Context> {
  const world = makeWorld(db, () => today)
  return { db, actor: { ...systemActor, ...actor }, ...world.moment(), ...(await world.lawful()) }
}

export async function tell(db: Kysely<Database>, history: History): Promise<number> {
  const { kind = 'complaint', office = wangchu, receivedOn, events = [], clocks = [] } = history
  const { rows } = await sql<{ id: number }>`
    insert into matter (kind, number, state, open, office_id, received_on, received_at, channel, source, subject, closed_on)
    select ${kind}, 'TS' || nextval('matter_number'), ${history.state ?? (history.closedOn ? 'closed' : 'to-assess')},
      ${history.closedOn === undefined}, id, ${receivedOn}, ${receivedOn}::date, ${history.channel ?? 'phone'},
      ${history.source ?? 'own'}, '电水壶', ${history.closedOn ?? null} from office where code = ${office} returning id`.execute(
    db,
  )
  const id = rows[0]!.id
  if (kind === 'complaint')
    await sql`insert into complaint (matter_id, consumer_id, respondent_name, goods_class, problem_class, facts, law, outcome,
        difficult, recovered_amount_fen, punitive_damages_fen)
      select ${id}, min(id), '新开的店', ${history.goods ?? 'appliances'}, ${history.problem ?? 'quality'}, '坏了', 'order121',
        ${history.outcome ?? null}, ${history.difficult ?? false}, ${history.recoveredFen ?? null}, ${history.punitiveFen ?? null}
      from consumer`.execute(db)
  for (const [name, day, facts = {}] of events)
    await sql`insert into event (matter_id, name, actor_name, actor_kind, at, on_day, facts)
      values (${id}, ${name}, '周宁', 'staff', ${day}::date, ${day}, ${JSON.stringify(facts)})`.execute(db)
  for (const { name, binding = 'statute', dueOn, stoppedOn, pausedOn } of clocks)
    await sql`insert into clock (matter_id, name, binding, started_on, amount, unit, act, article, due_on, stopped_on, paused_on)
      values (${id}, ${name}, ${binding}, ${receivedOn}, 7, 'working-day', 'order121', '第十五条', ${dueOn},
        ${stoppedOn ?? null}, ${pausedOn ?? null})`.execute(db)
  return id
}
