/**
 * 账号: kept by the administrator. An account is never deleted, only closed: its name stands in the records.
 * Every change is an event. The administrator sees no matters by that role alone (domain/security 10.2: least privilege).
 */
import { verify } from '@node-rs/argon2'
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import type { Envelope } from '../kernel/route.ts'
import { revokeKeysOf } from './api-key.ts'
import type { NewPerson, PasswordChange, PersonChange } from './contract.ts'
import { requireOpenOffice } from './queries.ts'
import { endSessions, hashPassword } from './session.ts'

export async function listAccounts(ctx: Context) {
  return ctx.db
    .selectFrom('person')
    .innerJoin('office', 'office.id', 'person.office_id')
    .select([
      'person.id',
      'person.account',
      'person.name',
      'person.roles',
      'person.active',
      'person.locked_until as lockedUntil',
      'office.id as officeId',
      'office.name as office',
    ])
    .orderBy('office.code')
    .orderBy('person.id')
    .execute()
}

export async function addPerson(ctx: Context, made: NewPerson) {
  await requireOpenOffice(ctx, made.officeId, 'officeId')
  const row = await ctx.db
    .insertInto('person')
    .values({
      account: made.account,
      name: made.name,
      office_id: made.officeId,
      roles: made.roles,
      password_hash: await hashPassword(made.password),
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
  await recordApart(ctx, 'office.add-person', {
    personId: row.id,
    account: made.account,
    officeId: made.officeId,
    roles: made.roles,
  })
  return row
}

export async function changePerson(ctx: Context, id: number, { name, officeId, roles, active }: PersonChange) {
  if (id === ctx.actor.id && (active === false || (roles && !roles.includes('admin'))))
    throw new Problem('not-allowed', {
      zh: '不能停用自己或者取消自己的管理员岗位',
      en: 'You cannot close yourself or drop your own administrator role',
    })
  if (officeId !== undefined) await requireOpenOffice(ctx, officeId, 'officeId')
  const changed = {
    ...(name ? { name } : {}),
    ...(officeId ? { office_id: officeId } : {}),
    ...(roles ? { roles } : {}),
    ...(active === undefined ? {} : { active }),
  }
  if (Object.keys(changed).length === 0) return { id }
  const row = await ctx.db.updateTable('person').set(changed).where('id', '=', id).returning('id').executeTakeFirst()
  if (!row) throw notFound()
  // Whoever changes office, role or leaves signs in again with what is theirs now.
  if (officeId !== undefined || roles || active === false) await endSessions(ctx, id)
  if (active === false) await revokeKeysOf(ctx, id)
  await recordApart(ctx, 'office.change-person', { personId: id, name, officeId, roles, active })
  return { id }
}

export async function resetPassword(ctx: Context, id: number, password: string) {
  await setPassword(ctx, id, password, true)
  await endSessions(ctx, id)
  await recordApart(ctx, 'office.reset-password', { personId: id })
  return { id }
}

/** @param initial chosen by somebody else, who knows it */
async function setPassword(ctx: Context, id: number, password: string, initial: boolean) {
  const row = await ctx.db
    .updateTable('person')
    .set({
      password_hash: await hashPassword(password),
      failures: 0,
      locked_until: null,
      must_change_password: initial,
    })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw notFound()
}

/** Five wrong passwords lock for 15 minutes; the administrator, who knows the voice on the telephone, may end that earlier. */
export async function unlock(ctx: Context, id: number) {
  const row = await ctx.db
    .updateTable('person')
    .set({ failures: 0, locked_until: null })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw notFound()
  await recordApart(ctx, 'office.unlock', { personId: id })
  return { id }
}

/** The own password; all other sessions of the person end. */
export async function changePassword(ctx: Context, { old, password }: PasswordChange, request: Envelope) {
  const person = await ctx.db
    .selectFrom('person')
    .select(['id', 'password_hash'])
    .where('id', '=', ctx.actor.id)
    .executeTakeFirstOrThrow()
  if (!(await verify(person.password_hash, old)))
    throw badField(
      'old',
      { zh: '原口令不正确', en: 'is not your present password' },
      { zh: '现在使用的口令', en: 'the password you use now' },
    )
  if (password === old)
    throw badField(
      'password',
      { zh: '与原口令相同', en: 'is the present one' },
      { zh: '没有用过的口令', en: 'one not used before' },
    )
  await setPassword(ctx, person.id, password, false)
  await endSessions(ctx, person.id, request)
  await recordApart(ctx, 'office.change-password', { personId: person.id })
  return { id: person.id }
}
