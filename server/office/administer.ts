/**
 * 机构与账号: kept by the administrator. An account is never deleted, only closed: its name stands in the records.
 * Every change is an event. The administrator sees no matters by that role alone (domain/security 10.2: least privilege).
 */
import { verify } from '@node-rs/argon2'
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import type { Areas, NewOffice, NewPerson, OfficeChange, PasswordChange, PersonChange } from './contract.ts'
import { showOffice } from './queries.ts'
import { hashPassword } from './session.ts'

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
  await showOffice(ctx, made.officeId)
  const taken = await ctx.db.selectFrom('person').select('id').where('account', '=', made.account).executeTakeFirst()
  if (taken)
    throw badField(
      'account',
      { zh: '账号已被使用', en: 'is taken' },
      { zh: '未使用过的账号', en: 'an account not used before' },
    )
  const { id } = await ctx.db
    .insertInto('person')
    .values({
      account: made.account,
      name: made.name,
      office_id: made.officeId,
      roles: made.roles,
      password_hash: await hashPassword(made.password),
      locked_until: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordApart(ctx, 'office.add-person', {
    personId: id,
    account: made.account,
    officeId: made.officeId,
    roles: made.roles,
  })
  return { id }
}

export async function changePerson(ctx: Context, id: number, { name, officeId, roles, active }: PersonChange) {
  if (id === ctx.actor.id && (active === false || (roles && !roles.includes('admin'))))
    throw new Problem('not-allowed', {
      zh: '不能停用自己或者取消自己的管理员岗位',
      en: 'You cannot close yourself or drop your own administrator role',
    })
  if (officeId !== undefined) await showOffice(ctx, officeId)
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
  if (officeId !== undefined || roles || active === false)
    await ctx.db.deleteFrom('session').where('person_id', '=', id).execute()
  await recordApart(ctx, 'office.change-person', { personId: id, changed: Object.keys(changed) })
  return { id }
}

export async function resetPassword(ctx: Context, id: number, password: string) {
  const row = await ctx.db
    .updateTable('person')
    .set({ password_hash: await hashPassword(password), failures: 0, locked_until: null })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  if (!row) throw notFound()
  await ctx.db.deleteFrom('session').where('person_id', '=', id).execute()
  await recordApart(ctx, 'office.reset-password', { personId: id })
  return { id }
}

/** The own password; all other sessions of the person end. */
export async function changePassword(ctx: Context, { old, password }: PasswordChange) {
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
  return resetPassword(ctx, person.id, password)
}

export async function addOffice(ctx: Context, made: NewOffice) {
  const parent = made.parentId === undefined ? undefined : await showOffice(ctx, made.parentId)
  if (made.kind === 'sub-office' && parent?.kind !== 'county')
    throw badField(
      'parentId',
      { zh: '市场监管所须隶属县（市、区）局', en: 'must be a county bureau for a sub-office' },
      { zh: '县（市、区）局', en: 'a county bureau' },
    )
  if (
    made.kind === 'centre' &&
    (await ctx.db.selectFrom('office').select('id').where('kind', '=', 'centre').executeTakeFirst())
  )
    throw badField(
      'kind',
      { zh: '已有12315指挥中心', en: 'there is a centre already' },
      { zh: '其他类别', en: 'another kind' },
    )
  const taken = await ctx.db.selectFrom('office').select('id').where('code', '=', made.code).executeTakeFirst()
  if (taken)
    throw badField(
      'code',
      { zh: '编码已被使用', en: 'is taken' },
      { zh: '未使用过的编码', en: 'a code not used before' },
    )
  const { id } = await ctx.db
    .insertInto('office')
    .values({
      code: made.code,
      name: made.name,
      name_en: made.nameEn,
      kind: made.kind,
      parent_id: parent?.id ?? null,
      county_id: made.kind === 'sub-office' ? parent!.id : null,
      letter_prefix: made.letterPrefix,
      address: made.address,
      phone: made.phone,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (made.kind === 'county') await ctx.db.updateTable('office').set({ county_id: id }).where('id', '=', id).execute()
  await recordApart(ctx, 'office.add', { officeId: id, code: made.code, kind: made.kind })
  return { id }
}

export async function changeOffice(ctx: Context, id: number, said: OfficeChange) {
  await showOffice(ctx, id)
  const changed = {
    ...(said.name ? { name: said.name } : {}),
    ...(said.nameEn ? { name_en: said.nameEn } : {}),
    ...(said.letterPrefix ? { letter_prefix: said.letterPrefix } : {}),
    ...(said.address ? { address: said.address } : {}),
    ...(said.phone ? { phone: said.phone } : {}),
  }
  if (Object.keys(changed).length > 0) await ctx.db.updateTable('office').set(changed).where('id', '=', id).execute()
  await recordApart(ctx, 'office.change', { officeId: id, changed: Object.keys(changed) })
  return { id }
}

/** Parents before children; what is there is brought up to date. */
export async function keepAreas(ctx: Context, { areas }: Areas) {
  for (const each of areas) {
    if (each.officeId !== undefined) await showOffice(ctx, each.officeId)
    if (
      each.parentCode &&
      !(await ctx.db.selectFrom('area').select('code').where('code', '=', each.parentCode).executeTakeFirst())
    )
      throw badField(
        'areas',
        {
          zh: `${each.code}的上级${each.parentCode}不存在`,
          en: `${each.parentCode}, parent of ${each.code}, does not exist`,
        },
        { zh: '先列上级', en: 'list parents first' },
      )
    const row = {
      name: each.name,
      level: each.level,
      parent_code: each.parentCode ?? null,
      office_id: each.officeId ?? null,
    }
    await ctx.db
      .insertInto('area')
      .values({ code: each.code, ...row })
      .onConflict(one => one.column('code').doUpdateSet(row))
      .execute()
  }
  await recordApart(ctx, 'office.keep-areas', { count: areas.length })
  return { kept: areas.length }
}
