/**
 * One append-only event: at once timeline, audit log, trigger and source of the figures.
 * Written in the transaction that causes it; listeners run in the same transaction and may write rows and queue jobs,
 * but never call out (design, known limits 4).
 */
import { sql } from 'kysely'
import { apartKinds } from '../../law/secrets.ts'
import type { Context } from './context.ts'
import type { Matter } from './matter.ts'

export type Facts = Record<string, unknown>
export interface Happening {
  name: string
  matter: Matter
  facts: Facts
}
type Listener = (ctx: Context, happening: Happening) => Promise<void>

const listeners = new Map<string, Listener[]>()

/** Hear an event of any module. Called once at load, from a module's follow.ts. */
export function on(name: string, listener: Listener) {
  listeners.set(name, [...(listeners.get(name) ?? []), listener])
}

/** Writes the event, tells who watches (by LISTEN/NOTIFY: ids only), and runs those who follow it. */
export async function record(ctx: Context, matter: Matter, name: string, facts: Facts = {}) {
  // One statement: the event, the version that every writer moves, and the call to those who watch.
  const { rows } = await sql<{ version: number }>`
    with written as (
      insert into event (matter_id, name, actor_id, actor_name, actor_kind, office_id, at, on_day, facts)
      values (${matter.id}, ${name}, ${ctx.actor.id}, ${ctx.actor.name}, ${ctx.actor.kind}, ${ctx.actor.officeId}, ${ctx.now},
        ${ctx.today}, ${JSON.stringify(facts)}))
    update matter set version = version + 1 where id = ${matter.id}
    returning version, ${telling(matter)}`.execute(ctx.db)
  matter.version = rows[0]!.version
  await tell(ctx, { name, matter, facts })
}

/** The same for many at once, in a few statements a thousand: a holiday notice moves clocks by the ten thousand. */
export async function recordMany(ctx: Context, happenings: readonly Happening[]) {
  for (let from = 0; from < happenings.length; from += 1000) {
    const some = happenings.slice(from, from + 1000)
    await ctx.db
      .insertInto('event')
      .values(some.map(({ matter, name, facts }) => rowOf(ctx, matter.id, name, facts)))
      .execute()
    await sql`
      update matter set version = version + written.n
      from (select id, count(*)::integer as n from unnest(${sql.val(some.map(each => each.matter.id))}::bigint[]) as id group by id) written
      where matter.id = written.id`.execute(ctx.db)
    await sql`select pg_notify('matter', said) from unnest(${sql.val(some.filter(each => !isApart(each.matter)).map(each => whatMoved(each.matter)))}::text[]) as said`.execute(
      ctx.db,
    )
  }
  for (const each of happenings) {
    each.matter.version += 1
    await tell(ctx, each)
  }
}

async function tell(ctx: Context, happening: Happening) {
  for (const listener of [...(listeners.get(happening.name) ?? []), ...(listeners.get('*') ?? [])])
    await listener(ctx, happening)
}

/** Of a matter kept apart nobody who watches is told, not even that something moved. */
const isApart = ({ kind }: Matter) => apartKinds.includes(kind)
const telling = (matter: Matter) => (isApart(matter) ? sql`null` : sql`pg_notify('matter', ${whatMoved(matter)})`)

const whatMoved = (matter: Matter) =>
  JSON.stringify({ id: matter.id, office: matter.officeId, handler: matter.handlerId })

const rowOf = (ctx: Context, matterId: number | null, name: string, facts: Facts) => ({
  matter_id: matterId,
  name,
  actor_id: ctx.actor.id,
  actor_name: ctx.actor.name,
  actor_kind: ctx.actor.kind,
  office_id: ctx.actor.officeId,
  at: ctx.now,
  on_day: ctx.today,
  facts: JSON.stringify(facts),
})

/** Whether any of these has happened to the matter. */
export async function hasHappened(ctx: Context, matterId: number, ...names: string[]): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('event')
    .select('id')
    .where('matter_id', '=', matterId)
    .where('name', 'in', names)
    .executeTakeFirst()
  return row !== undefined
}

/** An event that belongs to no matter: a setting changed, a calendar entered. */
export async function recordApart(ctx: Context, name: string, facts: Facts = {}) {
  await ctx.db
    .insertInto('event')
    .values(rowOf(ctx, null, name, facts))
    .execute()
}
