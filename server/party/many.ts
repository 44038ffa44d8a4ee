/** Persons and operators of a table that is imported, a thousand at a time. What is known of them already is not changed. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { takeIds } from '../kernel/history-rows.ts'
import { tsvectorLiteral } from '../kernel/words.ts'
import { operatorWords } from './operator.ts'
import { initials } from './pinyin.ts'

/** `name` and `phone` are empty where the table does not give them or masks them. */
export interface PersonThere {
  name: string
  phone: string
  address: string | null
}

/**
 * The ids in the order given. The same telephone and the same name are the same person; somebody of whom one of both is
 * missing is a new one each time: two callers without a number are not one caller.
 */
export async function keepConsumersThere(ctx: Context, people: readonly PersonThere[]): Promise<number[]> {
  const phones = [...new Set(people.map(each => each.phone).filter(phone => phone !== ''))]
  const rows = await ctx.db
    .selectFrom('consumer')
    .select(['id', 'name', 'phone'])
    .where('phone', '=', sql<string>`any(${phones}::text[])`)
    .orderBy('id')
    .execute()
  const known = new Map(rows.map(row => [`${row.phone}\n${row.name}`, row.id]))
  const ids = await takeIds(ctx, 'consumer', people.length)
  const fresh: (PersonThere & { id: number })[] = []
  const answer = people.map((each, at) => {
    const key = each.phone === '' || each.name === '' ? undefined : `${each.phone}\n${each.name}`
    const before = key === undefined ? undefined : known.get(key)
    if (before !== undefined) return before
    const id = ids[at]!
    if (key !== undefined) known.set(key, id)
    fresh.push({ id, ...each })
    return id
  })
  await sql`insert into consumer (id, name, phone, address, created_at) overriding system value
    select id, name, phone, address, ${ctx.now}::timestamptz
    from json_to_recordset(${JSON.stringify(fresh)}::json) as r(id bigint, name text, phone text, address text)`.execute(
    ctx.db,
  )
  return answer
}

export interface OperatorThere {
  name: string
  uscc: string | null
  address: string | null
}

/** By credit code; else by exactly this name and address, made when new. A name alone tells no operator: null. */
export async function keepOperatorsThere(ctx: Context, said: readonly OperatorThere[]): Promise<(number | null)[]> {
  const usccs = [...new Set(said.map(each => each.uscc).filter(uscc => uscc !== null))]
  const names = [...new Set(said.filter(each => each.uscc === null && each.address).map(each => each.name))]
  const rows = await ctx.db
    .selectFrom('operator')
    .select(['id', 'uscc', 'name', 'address', 'merged_into'])
    .where(one =>
      one.or([
        one('uscc', '=', sql<string>`any(${usccs}::text[])`),
        one('name', '=', sql<string>`any(${names}::text[])`),
      ]),
    )
    .orderBy('id', 'desc')
    .execute()
  const known = new Map<string, number>()
  for (const row of rows) {
    const id = row.merged_into ?? row.id
    if (row.uscc) known.set(row.uscc, id)
    known.set(`${row.name}\n${row.address}`, id)
  }
  const fresh: OperatorThere[] = []
  const keys = said.map(each => {
    const key = each.uscc ?? (each.address && each.name ? `${each.name}\n${each.address}` : undefined)
    if (key === undefined || known.has(key)) return key
    known.set(key, -1)
    fresh.push(each)
    return key
  })
  const ids = await takeIds(ctx, 'operator', fresh.length)
  for (const [at, each] of fresh.entries()) known.set(each.uscc ?? `${each.name}\n${each.address}`, ids[at]!)
  await insertOperators(
    ctx,
    fresh.map((each, at) => ({ id: ids[at]!, ...each })),
  )
  return keys.map(key => (key === undefined ? null : known.get(key)!))
}

async function insertOperators(ctx: Context, fresh: (OperatorThere & { id: number })[]) {
  if (fresh.length === 0) return
  const rows = fresh.map(each => ({
    ...each,
    initials: initials(each.name),
    words: tsvectorLiteral(
      operatorWords({ name: each.name, address: each.address ?? undefined, uscc: each.uscc ?? undefined }),
    ),
  }))
  await sql`insert into operator (id, uscc, name, address, initials, words) overriding system value
    select id, uscc, name, address, initials, words::tsvector from json_to_recordset(${JSON.stringify(rows)}::json)
    as r(id bigint, uscc text, name text, address text, initials text, words text)`.execute(ctx.db)
}
