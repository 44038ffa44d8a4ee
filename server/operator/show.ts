/** One operator with all that is known, and the register as a list. */
import { schoolNear } from '../campaign/index.ts'
import type { Context } from '../kernel/context.ts'
import { readIdCursor } from '../kernel/cursor.ts'
import { notFound } from '../kernel/problem.ts'
import { escapeLike } from '../kernel/search.ts'
import { judgeLikeness, usccProblem } from '../party/index.ts'
import { weightOf } from '../sampling/index.ts'
import type { Judgement, LikenessQuery, RegisterQuery } from './contract.ts'
import { campaignsOf, creditOf, mattersOf, pledgesOf, stationsOf } from './known.ts'
import type { LikenessLine, OperatorView, RegisterLine } from './view.ts'

const lines = (ctx: Context) =>
  ctx.db
    .selectFrom('operator')
    .leftJoin('area', 'area.code', 'operator.area_code')
    .select([
      'operator.id',
      'operator.name',
      'operator.uscc',
      'operator.address',
      'area.name as area',
      'operator.trade',
      'operator.licence',
      'operator.status',
    ])

export async function listRegister(ctx: Context, { q, class: code, licence, area, cursor, limit }: RegisterQuery) {
  let rows = lines(ctx).where('operator.merged_into', 'is', null)
  if (q) {
    const like = `${escapeLike(q.normalize('NFKC'))}%`
    rows = rows.where(one =>
      one.or([
        one('operator.name', 'like', `%${like}`),
        one('operator.short_name', 'like', like),
        one('operator.uscc', 'like', like.toUpperCase()),
        one('operator.initials', 'like', like.toLowerCase()),
        one(one.fn('array_to_string', ['operator.former_names', one.val(' ')]), 'like', `%${like}`),
      ]),
    )
  }
  if (code) rows = rows.where('operator.trade', '@>', `{${code}}` as never)
  if (licence) rows = rows.where('operator.licence', '=', licence)
  if (area) rows = rows.where('operator.area_code', 'like', `${area}%`)
  const found = await rows
    .where('operator.id', '>', readIdCursor(cursor) ?? 0)
    .orderBy('operator.id')
    .limit(limit + 1)
    .execute()
  const items: RegisterLine[] = found.slice(0, limit)
  return {
    items,
    next: found.length > limit ? String(items.at(-1)!.id) : null,
    order: { zh: '按入册先后', en: 'as they came onto the register' },
  }
}

export async function showOperatorPage(ctx: Context, id: number): Promise<OperatorView> {
  const row = await ctx.db
    .selectFrom('operator')
    .leftJoin('area', 'area.code', 'operator.area_code')
    .selectAll('operator')
    .select('area.name as area')
    .where('operator.id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  const merged = await ctx.db
    .selectFrom('operator')
    .select(['id', 'name', 'address'])
    .where('merged_into', '=', id)
    .orderBy('id')
    .execute()
  const ids = [id, ...merged.map(each => each.id)]
  const into = row.merged_into
  const { n } = await ctx.db
    .selectFrom('operator_likeness')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('decided', 'is', null)
    .where(one => one.or([one('operator_id', 'in', ids), one('other_id', 'in', ids)]))
    .executeTakeFirstOrThrow()
  return {
    id,
    name: row.name,
    shortName: row.short_name,
    formerNames: row.former_names,
    uscc: row.uscc,
    usccProblem: row.uscc === null ? null : (usccProblem(row.uscc) ?? null),
    kind: row.kind,
    industry: row.industry,
    address: row.address,
    domicile: row.domicile,
    area: row.area,
    phone: row.phone,
    contact: row.contact,
    legalPerson: row.legal_person,
    trade: row.trade,
    licence: row.licence,
    licenceOn: row.licence_on,
    nearSchool: row.near_school,
    latitude: row.latitude,
    longitude: row.longitude,
    school: await schoolNear(ctx, id),
    status: row.status,
    platform: row.platform,
    odr: row.odr,
    merged,
    mergedInto:
      into === null
        ? null
        : await ctx.db.selectFrom('operator').select(['id', 'name']).where('id', '=', into).executeTakeFirstOrThrow(),
    known: await mattersOf(ctx, ids),
    campaigns: await campaignsOf(ctx, ids),
    stations: await stationsOf(ctx, ids),
    pledges: await pledgesOf(ctx, ids),
    credit: await creditOf(ctx, ids),
    weight: await weightOf(ctx, id),
    likenesses: Number(n),
  }
}

export async function listLikenesses(ctx: Context, { cursor, limit }: LikenessQuery) {
  const found = await ctx.db
    .selectFrom('operator_likeness')
    .select(['id', 'why', 'found_on as foundOn', 'operator_id', 'other_id'])
    .where('decided', 'is', null)
    .where('id', '>', readIdCursor(cursor) ?? 0)
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const operators = new Map(
    (
      await lines(ctx)
        .where('operator.id', 'in', [...page.flatMap(each => [each.operator_id, each.other_id]), -1])
        .execute()
    ).map(each => [each.id, each]),
  )
  const items: LikenessLine[] = page.map(({ operator_id, other_id, ...each }) => ({
    ...each,
    one: operators.get(operator_id)!,
    other: operators.get(other_id)!,
  }))
  return {
    items,
    next: found.length > limit ? String(page.at(-1)!.id) : null,
    order: { zh: '按发现先后', en: 'as they were found' },
  }
}

export const judge = async (ctx: Context, id: number, { same }: Judgement) => {
  await judgeLikeness(ctx, id, same)
  return {}
}
