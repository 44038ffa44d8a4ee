/** 消费者: known by telephone and name; a second matter of the same person is not typed again. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'

export interface ConsumerFacts {
  name: string
  phone: string
  phoneOther?: string | undefined
  address?: string | undefined
  email?: string | undefined
  idKind?: string | undefined
  idNumber?: string | undefined
  gender?: string | undefined
  ageBand?: string | undefined
}

/**
 * The person with this phone and name, made or brought up to date by what was said now. What a stranger types on the
 * portal never changes what is known of somebody else: there (`trusted: false`) a new person is always made.
 */
export async function keepConsumer(ctx: Context, said: ConsumerFacts, trusted: boolean): Promise<number> {
  const known = trusted
    ? await ctx.db
        .selectFrom('consumer')
        .select('id')
        .where('phone', '=', said.phone)
        .where('name', '=', said.name)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()
    : undefined
  const facts = {
    name: said.name,
    phone: said.phone,
    ...(said.phoneOther ? { phone_other: said.phoneOther } : {}),
    ...(said.address ? { address: said.address } : {}),
    ...(said.email ? { email: said.email } : {}),
    ...(said.idKind ? { id_kind: said.idKind } : {}),
    ...(said.idNumber ? { id_number: said.idNumber } : {}),
    ...(said.gender ? { gender: said.gender } : {}),
    ...(said.ageBand ? { age_band: said.ageBand } : {}),
  }
  if (known) {
    await ctx.db.updateTable('consumer').set(facts).where('id', '=', known.id).execute()
    return known.id
  }
  const { id } = await ctx.db
    .insertInto('consumer')
    .values({ ...facts, created_at: ctx.now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function verifyIdentity(
  ctx: Context,
  id: number,
  how: string,
  proof: { idKind?: string | undefined; idNumber?: string | undefined },
) {
  await ctx.db
    .updateTable('consumer')
    .set({
      identity_verified: how,
      ...(proof.idKind ? { id_kind: proof.idKind } : {}),
      ...(proof.idNumber ? { id_number: proof.idNumber } : {}),
    })
    .where('id', '=', id)
    .execute()
}

/**
 * Who turned out to be an informer is kept nowhere in the open, unless something else of theirs is here: what refers to the
 * person the database knows, and refuses.
 */
export async function forgetConsumer(ctx: Context, id: number) {
  await sql`savepoint forgetting`.execute(ctx.db)
  try {
    await ctx.db.deleteFrom('consumer').where('id', '=', id).execute()
  } catch (error) {
    if ((error as { code?: string }).code !== '23503') throw error
    await sql`rollback to savepoint forgetting`.execute(ctx.db)
  }
}

export async function showConsumer(ctx: Context, id: number) {
  return ctx.db.selectFrom('consumer').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/**
 * One person, as far as the record tells: the same record or identity number, or one name with one telephone. One
 * telephone under two names is two people (a couple, an agent); where a table gave no telephone, the name alone decides.
 */
export async function samePerson(ctx: Context, one: number, other: number): Promise<boolean> {
  if (one === other) return true
  const [a, b] = [await showConsumer(ctx, one), await showConsumer(ctx, other)]
  if (a.id_number && b.id_number) return a.id_number === b.id_number
  const phones = (each: typeof a) => [each.phone, each.phone_other].filter(Boolean)
  const onePhone = phones(a).some(phone => phones(b).includes(phone))
  return (onePhone || a.phone === '' || b.phone === '') && sameName(a.name, b.name)
}

/** 张女士 and 张某 may be 张玉兰. */
export function sameName(one: string, other: string) {
  if (one === other) return true
  const short = /^.(某{1,2}|先生|女士|小姐|同志|\*{1,2})$/u
  return one[0] === other[0] && (short.test(one) || short.test(other))
}

/** The last person who called from this number. */
export async function callerOf(ctx: Context, phone: string) {
  return ctx.db
    .selectFrom('consumer')
    .selectAll()
    .where(one => one.or([one('phone', '=', phone), one('phone_other', '=', phone)]))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** 138****1234, of an extension nothing; ID first six and last four (domain/security 10.4). */
export const maskPhone = (value: string) =>
  value === '' ? '' : value.length < 7 ? '****' : `${value.slice(0, 3)}****${withoutExtension(value).slice(-4)}`
const withoutExtension = (value: string) =>
  value.replace(/^([\d-]{7,})-\d{1,6}$/, (whole, line) => (/\d{7,}$/.test(line) ? line : whole))
export const maskIdNumber = (value: string) =>
  value.length < 12 ? '****' : `${value.slice(0, 6)}${'*'.repeat(value.length - 10)}${value.slice(-4)}`
/** Address to the street (domain/security 10.4). */
export const streetOnly = (address: string | null) =>
  address === null ? null : `${/^.*?(街道|镇|乡|路|街)/.exec(address)?.[0] ?? address.slice(0, 6)}…`
