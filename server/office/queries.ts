/** Offices, people and areas, as others need them. */
import type { Context } from '../kernel/context.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'

export async function listOffices(ctx: Context) {
  return ctx.db
    .selectFrom('office')
    .select([
      'id',
      'code',
      'name',
      'name_en as nameEn',
      'kind',
      'parent_id as parentId',
      'county_id as countyId',
      'letter_prefix as letterPrefix',
      'phone',
      'address',
      'closed_on as closedOn',
      'successor_id as successorId',
    ])
    .orderBy('code')
    .execute()
}

export async function listAreas(ctx: Context) {
  return ctx.db
    .selectFrom('area')
    .select(['code', 'name', 'level', 'parent_code as parentCode', 'office_id as officeId', 'latitude', 'longitude'])
    .orderBy('code')
    .execute()
}

/** Colleagues of an office: whom a matter may be assigned to. */
export async function listPeople(ctx: Context, officeId: number) {
  return ctx.db
    .selectFrom('person')
    .select(['id', 'name', 'roles'])
    .where('office_id', '=', officeId)
    .where('active', '=', true)
    .orderBy('id')
    .execute()
}

export async function showOffice(ctx: Context, id: number) {
  const office = await ctx.db.selectFrom('office').selectAll().where('id', '=', id).executeTakeFirst()
  if (!office) throw notFound({ zh: '没有这个单位', en: 'No such office' })
  return office
}

/** Nothing new goes to an office that is closed. */
export async function requireOpenOffice(ctx: Context, id: number, field: string) {
  const office = await showOffice(ctx, id)
  if (office.closed_on === null) return office
  const successor = office.successor_id === null ? undefined : await showOffice(ctx, office.successor_id)
  throw badField(
    field,
    { zh: `${office.name}已于${office.closed_on}撤销`, en: `${office.name_en} was closed on ${office.closed_on}` },
    { zh: successor?.name ?? '在用的机构', en: successor?.name_en ?? 'an office that is open' },
  )
}

/** 12315指挥中心: where everything arrives and to which everything is returned. */
export async function theCentre(ctx: Context) {
  const centre = await ctx.db.selectFrom('office').selectAll().where('kind', '=', 'centre').executeTakeFirst()
  if (!centre)
    throw new Problem('unavailable', {
      zh: '尚未设立12315指挥中心，请系统管理员在「机构与账号」中设立',
      en: 'There is no 12315 centre yet: the administrator adds it under Offices and accounts',
    })
  return centre
}

export async function showPerson(ctx: Context, id: number) {
  const person = await ctx.db
    .selectFrom('person')
    .select(['id', 'name', 'roles', 'office_id as officeId', 'active'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!person) throw notFound({ zh: '没有这位工作人员', en: 'No such person' })
  return person
}
