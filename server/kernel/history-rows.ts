/** How history is written: a thousand rows a statement, handed over as JSON. */
import { sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { Context } from './context.ts'
import type { PastClock, PastEvent } from './history.ts'

interface Advanced {
  id: number
  open: boolean
  closedOn: Day | null
  clocks: readonly (PastClock | undefined)[]
}

/** A clock that runs here and has ended there ends on the day the source tells; one it does not name, with the closing. */
export async function stopClocks(ctx: Context, advanced: readonly Advanced[]) {
  const named = advanced.flatMap(each =>
    each.clocks
      .filter(clock => clock?.stopped_on)
      .map(clock => ({ matter_id: each.id, name: clock!.name, stopped_on: clock!.stopped_on })),
  )
  await sql`update clock c set stopped_on = greatest(c.started_on, r.stopped_on), paused_on = null
    from json_to_recordset(${JSON.stringify(named)}::json) as r(matter_id bigint, name text, stopped_on date)
    where c.matter_id = r.matter_id and c.stopped_on is null and c.name = r.name`.execute(ctx.db)
  const closed = advanced
    .filter(each => !each.open)
    .map(each => ({ matter_id: each.id, stopped_on: each.closedOn ?? ctx.today }))
  await sql`update clock c set stopped_on = greatest(c.started_on, r.stopped_on), paused_on = null
    from json_to_recordset(${JSON.stringify(closed)}::json) as r(matter_id bigint, stopped_on date)
    where c.matter_id = r.matter_id and c.stopped_on is null`.execute(ctx.db)
}

export async function writeClocks(ctx: Context, rows: (PastClock & { matter_id: number })[], onlyNew = false) {
  if (rows.length === 0) return
  await sql`insert into clock (matter_id, name, binding, started_on, amount, unit, act, article, due_on, provisional, stopped_on)
    select * from json_to_recordset(${JSON.stringify(rows)}::json) as r(matter_id bigint, name text, binding text,
      started_on date, amount integer, unit text, act text, article text, due_on date, provisional boolean, stopped_on date)
    where ${onlyNew ? sql`not exists (select from clock c where c.matter_id = r.matter_id and c.name = r.name)` : sql`true`}`.execute(
    ctx.db,
  )
}

export async function writeEvents(ctx: Context, events: (PastEvent & { matterId: number; officeId: number })[]) {
  if (events.length === 0) return
  const rows = events.map(each => ({
    matter_id: each.matterId,
    name: each.name,
    actor_id: each.doneBy === undefined ? ctx.actor.id : null,
    actor_name: each.doneBy ?? ctx.actor.name,
    actor_kind: each.doneBy === undefined ? ctx.actor.kind : 'system',
    office_id: each.officeId,
    on_day: each.onDay,
    facts: each.facts,
  }))
  await sql`insert into event (matter_id, name, actor_id, actor_name, actor_kind, office_id, at, on_day, facts)
    select matter_id, name, actor_id, actor_name, actor_kind, office_id, ${ctx.now}::timestamptz, on_day, facts
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(matter_id bigint, name text, actor_id bigint,
      actor_name text, actor_kind text, office_id bigint, on_day date, facts jsonb)`.execute(ctx.db)
}

/** Numbers for rows that are inserted together and point at each other. */
export async function takeIds(ctx: Context, table: 'matter' | 'consumer' | 'operator', count: number) {
  if (count === 0) return []
  const { rows } = await sql<{
    id: number
  }>`select nextval(pg_get_serial_sequence(${table}, 'id')) as id from generate_series(1, ${count}::int)`.execute(
    ctx.db,
  )
  return rows.map(each => Number(each.id))
}
