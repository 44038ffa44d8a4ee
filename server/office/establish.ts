/** 机构与辖区: the bureau, its centre, counties and 市场监管所, and which of them looks after which street. */
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { requireWholePlace } from '../kernel/place.ts'
import { badField } from '../kernel/problem.ts'
import type { Area, Areas, NewOffice, OfficeChange } from './contract.ts'
import { requireOpenOffice } from './queries.ts'

export async function addOffice(ctx: Context, made: NewOffice) {
  const parent = made.parentId === undefined ? undefined : await requireOpenOffice(ctx, made.parentId, 'parentId')
  requirePlace(made.kind, parent?.kind)
  await requireOnlyOne(ctx, made.kind)
  const row = await ctx.db
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
    .onConflict(one => one.column('code').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row)
    throw badField(
      'code',
      { zh: '编码已被使用', en: 'is taken' },
      { zh: '未使用过的编码', en: 'a code not used before' },
    )
  const { id } = row
  if (made.kind === 'county') await ctx.db.updateTable('office').set({ county_id: id }).where('id', '=', id).execute()
  await recordApart(ctx, 'office.add', { officeId: id, code: made.code, kind: made.kind })
  return { id }
}

export async function changeOffice(ctx: Context, id: number, said: OfficeChange) {
  const office = await requireOpenOffice(ctx, id, 'id')
  const parent = said.parentId === undefined ? undefined : await requireOpenOffice(ctx, said.parentId, 'parentId')
  if (parent && office.kind !== 'sub-office')
    throw badField(
      'parentId',
      { zh: '只有市场监管所可以改隶', en: 'can be changed for a sub-office only' },
      { zh: '不填', en: 'nothing' },
    )
  if (parent) requirePlace('sub-office', parent.kind)
  const changed = {
    ...(parent ? { parent_id: parent.id, county_id: parent.id } : {}),
    ...(said.name ? { name: said.name } : {}),
    ...(said.nameEn ? { name_en: said.nameEn } : {}),
    ...(said.letterPrefix ? { letter_prefix: said.letterPrefix } : {}),
    ...(said.address ? { address: said.address } : {}),
    ...(said.phone ? { phone: said.phone } : {}),
  }
  if (Object.keys(changed).length > 0) await ctx.db.updateTable('office').set(changed).where('id', '=', id).execute()
  // The stations below it are counted with the same county.
  if (parent) await ctx.db.updateTable('office').set({ county_id: parent.id }).where('parent_id', '=', id).execute()
  await recordApart(ctx, 'office.change', { officeId: id, ...said })
  return { id }
}

/** Above each kind of office stands one of another; 市场监管所 belong to the county bureau whose figures they are counted in. */
const above = { bureau: undefined, centre: 'bureau', county: 'bureau', 'sub-office': 'county' } as const

const kindNames = {
  bureau: { zh: '市局', en: 'the bureau' },
  county: { zh: '县（市、区）局', en: 'a county bureau' },
}

function requirePlace(kind: NewOffice['kind'], parent: string | undefined) {
  const expected = above[kind]
  if (parent === expected) return
  if (!expected)
    throw badField(
      'parentId',
      { zh: '市局没有上级机构', en: 'must be empty: the bureau stands at the top' },
      { zh: '不填', en: 'nothing' },
    )
  const name = kindNames[expected]
  throw badField(
    'parentId',
    { zh: `上级机构须为${name.zh}`, en: `must be ${name.en}` },
    { zh: `一个${name.zh}`, en: name.en },
  )
}

/** One bureau and one 12315 centre: everything arrives there and is returned there. */
async function requireOnlyOne(ctx: Context, kind: NewOffice['kind']) {
  if (kind !== 'bureau' && kind !== 'centre') return
  if (!(await ctx.db.selectFrom('office').select('id').where('kind', '=', kind).executeTakeFirst())) return
  throw badField(
    'kind',
    kind === 'centre'
      ? { zh: '已有12315指挥中心', en: 'there is a centre already' }
      : { zh: '已有市局', en: 'there is a bureau already' },
    { zh: '其他类别', en: 'another kind' },
  )
}

/** Parents before children; what is there is brought up to date. */
export async function keepAreas(ctx: Context, { areas }: Areas) {
  for (const [place, each] of areas.entries()) {
    if (each.officeId !== undefined) await requireOpenOffice(ctx, each.officeId, `areas.${place}.officeId`)
    await requireParent(ctx, each, `areas.${place}.parentCode`)
    requireWholePlace(each, `areas.${place}.`)
    // A list without places does not take them away.
    const placed = each.latitude === undefined ? {} : { latitude: each.latitude, longitude: each.longitude ?? null }
    const row = {
      ...placed,
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
  await recordApart(ctx, 'office.keep-areas', { areas: areas.map(({ code, officeId }) => ({ code, officeId })) })
  return { kept: areas.length }
}

/** A street lies in a county, a county in the city: so no area can lie in itself. */
async function requireParent(ctx: Context, { code, level, parentCode }: Area, field: string) {
  const expected = { city: undefined, county: 'city', street: 'county' }[level]
  const parent =
    parentCode === undefined
      ? undefined
      : await ctx.db.selectFrom('area').select(['code', 'level']).where('code', '=', parentCode).executeTakeFirst()
  if (parentCode !== undefined && !parent)
    throw badField(
      field,
      { zh: `${code}的上级${parentCode}不存在`, en: `${parentCode}, parent of ${code}, does not exist` },
      { zh: '先列上级', en: 'parents listed first' },
    )
  if (parent?.level !== expected)
    throw badField(
      field,
      { zh: `${code}的上级不对`, en: `is not right for ${code}` },
      {
        zh: '市无上级，县区的上级是市，街道的上级是县区',
        en: 'none for the city, the city for a county, a county for a street',
      },
    )
}
