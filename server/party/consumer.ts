/** 消费者: known by telephone and name; a second matter of the same person is not typed again. */
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

export async function showConsumer(ctx: Context, id: number) {
  return ctx.db.selectFrom('consumer').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
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

/** 138****1234; ID first six and last four (domain/security 10.4). */
export const maskPhone = (value: string) =>
  value === '' ? '' : value.length < 7 ? '****' : `${value.slice(0, 3)}****${value.slice(-4)}`
export const maskIdNumber = (value: string) =>
  value.length < 12 ? '****' : `${value.slice(0, 6)}${'*'.repeat(value.length - 10)}${value.slice(-4)}`
