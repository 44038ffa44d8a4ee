/**
 * Offices outside the administration: a station's counter, an ODR enterprise's desk, a shop with a plaque. They are opened by the modules that
 * approve them, not by the administrator; their people sign in there and see what is their own.
 */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Role } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { badField } from '../kernel/problem.ts'
import { hashPassword } from './session.ts'

export interface Post {
  kind: 'station' | 'odr' | 'shop'
  name: string
  nameEn: string
  /** The county bureau or 所 it lies with. */
  parentId: number
  address: string
  phone: string
}

const prefixes = { station: 'WZ', odr: 'ODR', shop: 'SH' }

/** Set-based: a city has hundreds. The ids come in the order given. */
export async function openPosts(ctx: Context, posts: readonly Post[]): Promise<number[]> {
  if (posts.length === 0) return []
  const rows = posts.map((each, at) => ({ ...each, at, prefix: prefixes[each.kind] }))
  const { rows: made } = await sql<{ id: number; code: string }>`
    insert into office (code, name, name_en, kind, parent_id, county_id, letter_prefix, address, phone)
    select r.prefix || '-' || lpad((coalesce((select max(substring(code from '[0-9]+$')::integer) from office
        where kind = r.kind), 0) + row_number() over (partition by r.kind order by r.at))::text, 5, '0'),
      r.name, r."nameEn", r.kind, r."parentId", p.county_id, '', r.address, r.phone
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(at integer, prefix text, kind text, name text, "nameEn" text,
      "parentId" bigint, address text, phone text) join office p on p.id = r."parentId"
    order by r.at
    returning id, code`.execute(ctx.db)
  return made.map(each => Number(each.id))
}

export async function openPost(ctx: Context, post: Post): Promise<number> {
  // One at a time: two that open at once would take the same code.
  await sql`select pg_advisory_xact_lock(hashtext('office.open-post'))`.execute(ctx.db)
  const [id] = await openPosts(ctx, [post])
  await recordApart(ctx, 'office.open-post', { officeId: id, kind: post.kind, name: post.name })
  return id!
}

export interface NewAccount {
  account: string
  name: string
  officeId: number
  role: Role
}

/** With a first password that is shown once. Nothing opens to the person before it is changed. */
export async function openAccount(ctx: Context, { account, name, officeId, role }: NewAccount) {
  const password = makePassword()
  const row = await ctx.db
    .insertInto('person')
    .values({
      account,
      name,
      office_id: officeId,
      roles: [role],
      password_hash: await hashPassword(password),
      locked_until: null,
      must_change_password: true,
    })
    .onConflict(one => one.column('account').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row)
    throw badField(
      'account',
      { zh: '账号已被使用', en: 'is taken' },
      { zh: '未使用过的账号', en: 'an account not used before' },
    )
  await recordApart(ctx, 'office.add-person', { personId: row.id, account, officeId, roles: [role] })
  return { id: row.id, account, password }
}

const letters = 'abcdefghjkmnpqrstuvwxyz'
const digits = '23456789'
/** Twelve characters without look-alikes, of three kinds, as the rule for passwords asks. */
function makePassword() {
  const pick = (from: string, byte: number) => from[byte % from.length]!
  const bytes = [...randomBytes(12)]
  return bytes
    .map((byte, at) =>
      at === 0 ? pick(letters, byte).toUpperCase() : at % 4 === 3 ? pick(digits, byte) : pick(letters, byte),
    )
    .join('')
}

/** People who sign in at that office. */
export const listPost = (ctx: Context, officeId: number) =>
  ctx.db
    .selectFrom('person')
    .select(['id', 'account', 'name', 'active'])
    .where('office_id', '=', officeId)
    .orderBy('id')
    .execute()

/** Nobody signs in there any more: the station was closed, the enterprise has left. */
export async function closePost(ctx: Context, officeId: number) {
  const people = await ctx.db
    .updateTable('person')
    .set({ active: false })
    .where('office_id', '=', officeId)
    .where('active', '=', true)
    .returning('id')
    .execute()
  for (const { id } of people) {
    await ctx.db.deleteFrom('session').where('person_id', '=', id).execute()
    await ctx.db
      .updateTable('api_key')
      .set({ revoked_at: ctx.now })
      .where('person_id', '=', id)
      .where('revoked_at', 'is', null)
      .execute()
    await recordApart(ctx, 'office.change-person', { personId: id, active: false })
  }
}
