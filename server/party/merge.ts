/**
 * 归并: entries of the register that may be one and the same are proposed, and a person says. What was merged stays where
 * it is: its matters keep pointing to it, and the page of the one that remains shows them too.
 */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { requireWholePlace } from '../kernel/place.ts'
import { notFound, Problem } from '../kernel/problem.ts'

/**
 * Same name and address under two entries, one of them without a code; same name in one street; a former name that is the
 * present one of another in the same county; same name (six characters at least) and telephone. Two codes that differ are
 * two bodies, except where a former name says otherwise.
 */
export async function proposeMerges(ctx: Context): Promise<number> {
  const { rows } = await sql`
    with entry as not materialized (
      select id, uscc, name, address, area_code, phone, former_names from operator
      where merged_into is null),
    found as (
      select least(a.id, b.id) as one, greatest(a.id, b.id) as other, 'name-address' as why, 1 as place
      from entry a join entry b on b.name = a.name and b.id > a.id and b.address = a.address
      where a.uscc is null or b.uscc is null
      union all
      select least(a.id, b.id), greatest(a.id, b.id), 'phone-name', 2
      from entry a join entry b on b.name = a.name and b.id > a.id and b.phone = a.phone
      where (a.uscc is null or b.uscc is null) and length(a.name) >= 6
      union all
      select least(a.id, b.id), greatest(a.id, b.id), 'name', 3
      from entry a join entry b on b.name = a.name and b.id > a.id and b.area_code = a.area_code
      where (a.uscc is null or b.uscc is null) and length(a.name) >= 6
      union all
      select least(a.id, b.id), greatest(a.id, b.id), 'former-name', 4
      from entry a cross join unnest(a.former_names) as former(name) join entry b on b.name = former.name and b.id <> a.id
        and left(b.area_code, 6) = left(a.area_code, 6))
    insert into operator_likeness (operator_id, other_id, why, found_on)
    select distinct on (one, other) one, other, why, ${ctx.today}::date from found order by one, other, place
    on conflict (operator_id, other_id) do nothing returning id`.execute(ctx.db)
  return rows.length
}

/** The entry with a credit code remains, or the older one. */
export async function judgeLikeness(ctx: Context, id: number, same: boolean) {
  const row = await ctx.db
    .selectFrom('operator_likeness')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  if (row.decided !== null)
    throw new Problem('changed', { zh: `已由${row.decided_by}判断`, en: `${row.decided_by} has decided it already` })
  await ctx.db
    .updateTable('operator_likeness')
    .set({ decided: same ? 'merged' : 'different', decided_by: ctx.actor.name, decided_on: ctx.today })
    .where('id', '=', id)
    .execute()
  if (same) {
    await merge(ctx, row.operator_id, row.other_id)
    await settleWhatFollows(ctx)
  }
  await recordApart(ctx, 'operator.judge-likeness', { one: row.operator_id, other: row.other_id, same })
}

/** Of three alike two proposals are left when a pair has become one: the entry that remains is meant. */
async function merge(ctx: Context, one: number, other: number) {
  const pair = await ctx.db
    .selectFrom('operator')
    .select(['id', 'uscc', 'name', 'former_names'])
    .where('id', 'in', sql<number>`(select coalesce(merged_into, id) from operator where id in (${one}, ${other}))`)
    .orderBy('id')
    .forUpdate()
    .execute()
  if (pair.length < 2) throw new Problem('changed', { zh: '两者已经归并', en: 'They were merged meanwhile' })
  const [stays, goes] = pair[0]!.uscc === null && pair[1]!.uscc !== null ? [pair[1]!, pair[0]!] : [pair[0]!, pair[1]!]
  const names = [...new Set([...stays.former_names, ...goes.former_names, goes.name])].filter(
    name => name !== stays.name,
  )
  await ctx.db.updateTable('operator').set({ former_names: names }).where('id', '=', stays.id).execute()
  await ctx.db.updateTable('operator').set({ merged_into: stays.id }).where('merged_into', '=', goes.id).execute()
  await ctx.db.updateTable('operator').set({ merged_into: stays.id }).where('id', '=', goes.id).execute()
}

/** Who are one now need not be asked about again; and whose codes differ by it are two. */
async function settleWhatFollows(ctx: Context) {
  await sql`update operator_likeness l set decided = case when a.id = b.id then 'merged' else 'different' end,
      decided_by = ${ctx.actor.name}, decided_on = ${ctx.today}::date
    from operator one, operator other, operator a, operator b
    where l.decided is null and one.id = l.operator_id and other.id = l.other_id
      and a.id = coalesce(one.merged_into, one.id) and b.id = coalesce(other.merged_into, other.id)
      and (a.id = b.id or (l.why <> 'former-name' and a.uscc <> b.uscc))`.execute(ctx.db)
}

export async function keepInRegister(
  ctx: Context,
  id: number,
  change: {
    trade?: string[] | undefined
    licence?: 'licensed' | 'unlicensed' | 'revoked' | 'cancelled' | undefined
    nearSchool?: boolean | undefined
    latitude?: number | null | undefined
    longitude?: number | null | undefined
  },
) {
  requireWholePlace({ latitude: change.latitude ?? undefined, longitude: change.longitude ?? undefined })
  const set = {
    ...(change.trade ? { trade: change.trade } : {}),
    ...(change.licence ? { licence: change.licence, licence_on: ctx.today } : {}),
    ...(change.latitude === undefined ? {} : { latitude: change.latitude, longitude: change.longitude ?? null }),
    ...(change.nearSchool === undefined ? {} : { near_school: change.nearSchool }),
  }
  if (Object.keys(set).length === 0) return
  const done = await ctx.db.updateTable('operator').set(set).where('id', '=', id).returning('id').executeTakeFirst()
  if (!done) throw notFound()
  await recordApart(ctx, 'operator.change', { operator: id, ...change })
}
