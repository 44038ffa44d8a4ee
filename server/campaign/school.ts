/** 学校周边: where the schools lie, and which is the nearest to a place. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { recordApart } from '../kernel/event.ts'
import { badField, notFound } from '../kernel/problem.ts'
import { containing } from '../kernel/search.ts'
import type { SchoolsHere, SchoolsQuery } from './contract.ts'
import type { NearSchool } from './view.ts'

/** To be joined to operator `o`: the nearest school, if there is one within so many metres. A degree of latitude is 111 km. */
export const nearestSchool = (metres: number) => sql`left join lateral (
  select s.name, round(metres_between(o.latitude, o.longitude, s.latitude, s.longitude))::int as metres
  from school s where s.removed_on is null
    and s.latitude between o.latitude - ${metres / 111_000}::float8 and o.latitude + ${metres / 111_000}::float8
  order by 2 limit 1) near on near.metres <= ${metres}`

/** The nearest school within a kilometre; undefined: none, or nobody knows where the operator is. */
export async function schoolNear(ctx: Context, operatorId: number): Promise<NearSchool | null> {
  const { rows } = await sql<NearSchool>`select near.name, near.metres from operator o ${nearestSchool(1000)}
    where o.id = ${operatorId} and near.metres is not null`.execute(ctx.db)
  return rows[0] ?? null
}

export async function listSchools(ctx: Context, { q, cursor, limit }: SchoolsQuery) {
  let rows = ctx.db.selectFrom('school').select(['id', 'name', 'latitude', 'longitude']).where('removed_on', 'is', null)
  if (q) rows = rows.where('name', 'like', containing(q))
  const { n } = await rows
    .clearSelect()
    .select(one => one.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  const found = await rows
    .where('id', '>', readIdCursor(cursor) ?? 0)
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const items = found.slice(0, limit)
  return {
    items,
    count: Number(n),
    next: found.length > limit ? String(items.at(-1)!.id) : null,
    order: { zh: '按录入先后', en: 'as they were entered' },
  }
}

/** A school that is there already moves to where the list has it. */
export async function keepSchools(ctx: Context, { schools }: SchoolsHere) {
  const list = [...new Map(schools.map(each => [each.name, each])).values()]
  const twice = schools.find(each => {
    const other = list.find(one => one.name === each.name)!
    return other.latitude !== each.latitude || other.longitude !== each.longitude
  })
  if (twice)
    throw badField(
      'schools',
      { zh: `「${twice.name}」有两处位置`, en: `have two places for “${twice.name}”` },
      { zh: '同名学校在名称前写明县区', en: 'schools of one name with their district before it' },
    )
  const { rows } = await sql<{ fresh: boolean }>`
    insert into school as s (name, latitude, longitude)
    select name, latitude, longitude from json_to_recordset(${JSON.stringify(list)}::json)
      as r(name text, latitude float8, longitude float8)
    on conflict (name) do update set latitude = excluded.latitude, longitude = excluded.longitude, removed_on = null
    returning xmax = 0 as fresh`.execute(ctx.db)
  const added = rows.filter(each => each.fresh).length
  await recordApart(ctx, 'school.keep', { added, changed: rows.length - added })
  return { added, changed: rows.length - added }
}

export async function removeSchool(ctx: Context, id: number) {
  const done = await ctx.db
    .updateTable('school')
    .set({ removed_on: ctx.today })
    .where('id', '=', id)
    .where('removed_on', 'is', null)
    .returning('name')
    .executeTakeFirst()
  if (!done) throw notFound()
  await recordApart(ctx, 'school.remove', { name: done.name })
  return {}
}
