/** 经营者: found while typing, by name, pinyin initials, credit code or address. */
import { sql } from 'kysely'
import type { Label } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { escapeLike } from '../kernel/search.ts'
import { tsqueryOf, tsvectorLiteral } from '../kernel/words.ts'
import { initials } from './pinyin.ts'
import { tidyUscc } from './uscc.ts'

export interface OperatorFacts {
  name: string
  uscc?: string | undefined
  address?: string | undefined
  areaCode?: string | undefined
  phone?: string | undefined
  contact?: string | undefined
}

export interface OperatorLine {
  id: number
  name: string
  shortName: string | null
  uscc: string | null
  address: string | null
  areaCode: string | null
  area: string | null
  phone: string | null
  contact: string | null
  legalPerson: string | null
  platform: boolean
  odr: boolean
}

/** What was merged into another is found as that other. Best first: whose name or short name is what was typed, then credit code or name beginning with it, then initials, then words anywhere in name or address. */
export async function findOperators(
  ctx: Context,
  typed: string,
  limit: number,
  platformsOnly = false,
): Promise<OperatorLine[]> {
  const query = typed.normalize('NFKC').trim()
  if (query.length === 0) return []
  const begins = `${escapeLike(query)}%`
  const words = tsqueryOf(query)
  const all = () =>
    lines(ctx)
      .where('operator.merged_into', 'is', null)
      .$if(platformsOnly, one => one.where('operator.platform', '=', true))
  const ofLetters = /^[a-z]{2,20}$/i.test(query)
  const byBeginning = all()
    .where(one =>
      one.or([
        one('operator.name', 'like', begins),
        one('operator.short_name', 'like', begins),
        one('operator.uscc', '=', tidyUscc(query)),
        ...(/^\d[0-9A-Z]{5,17}$/i.test(query) ? [one('operator.uscc', 'like', `${query.toUpperCase()}%`)] : []),
        ...(ofLetters ? [one('operator.initials', 'like', `${query.toLowerCase()}%`)] : []),
      ]),
    )
    .orderBy(sql`coalesce(${query} in (operator.name, operator.short_name), false)`, 'desc')
    .orderBy('operator.name')
    .limit(limit)
    .execute()
  const first = await byBeginning
  if (first.length >= limit || (words === '' && !ofLetters)) return first
  const seen = new Set(first.map(each => each.id))
  // Who says 优淘 leaves out the city that the name begins with: yt is looked for within csyt… too.
  const inWords = words === '' ? sql<boolean>`false` : sql<boolean>`operator.words @@ ${words}::tsquery`
  const anywhere = await all()
    .where(one =>
      one.or([inWords, ...(ofLetters ? [one('operator.initials', 'like', `%${query.toLowerCase()}%`)] : [])]),
    )
    .orderBy(sql`position(${query.toLowerCase()} in operator.initials)`)
    .orderBy('operator.id')
    .limit(limit * 2)
    .execute()
  return [...first, ...anywhere.filter(each => !seen.has(each.id))].slice(0, limit)
}

export async function showOperator(ctx: Context, id: number) {
  return ctx.db.selectFrom('operator').selectAll().where('id', '=', id).executeTakeFirst()
}

/**
 * Of the register, or the field is refused.
 * @param right what would be right, where the register is not all there is
 */
export async function requireOperator(
  ctx: Context,
  id: number,
  field = 'operatorId',
  right: Label = { zh: '名录中的经营者', en: 'an operator on the register' },
) {
  const operator = await showOperator(ctx, id)
  if (!operator) throw badField(field, { zh: '没有这个经营者', en: 'is no operator on the register' }, right)
  return operator
}

/** The entry itself and what was merged into it: what was said of those holds of it. */
export async function entriesOf(ctx: Context, id: number): Promise<number[]> {
  const merged = await ctx.db.selectFrom('operator').select('id').where('merged_into', '=', id).orderBy('id').execute()
  return [id, ...merged.map(each => each.id)]
}

export async function showOperatorsNamed(ctx: Context, ids: readonly number[]): Promise<Map<number, string>> {
  const rows = await ctx.db
    .selectFrom('operator')
    .select(['id', 'name'])
    .where('id', 'in', [...ids, -1])
    .execute()
  return new Map(rows.map(row => [row.id, row.name]))
}

export const operatorByUscc = (ctx: Context, uscc: string) =>
  ctx.db.selectFrom('operator').selectAll().where('uscc', '=', tidyUscc(uscc)).executeTakeFirst()

/** Whether complaints may be offered to it for settlement online: as the register of ODR enterprises has it. */
export const markOdr = (ctx: Context, id: number, odr: boolean) =>
  ctx.db.updateTable('operator').set({ odr }).where('id', '=', id).execute()

const lines = (ctx: Context) =>
  ctx.db
    .selectFrom('operator')
    .leftJoin('area', 'area.code', 'operator.area_code')
    .select([
      'operator.id',
      'operator.name',
      'operator.short_name as shortName',
      'operator.uscc',
      'operator.address',
      'operator.area_code as areaCode',
      'area.name as area',
      'operator.phone',
      'operator.contact',
      'operator.legal_person as legalPerson',
      'operator.platform',
      'operator.odr',
    ])

/** The operator of this credit code, or of exactly this name and address: made when new, so that its matters gather in one place. */
export async function keepOperator(ctx: Context, said: OperatorFacts): Promise<number> {
  const known = await ctx.db
    .selectFrom('operator')
    .select(['id', 'merged_into'])
    .where(one =>
      said.uscc
        ? one('uscc', '=', said.uscc)
        : one.and([one('name', '=', said.name), one('address', 'is not distinct from', said.address ?? null)]),
    )
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (known) return known.merged_into ?? known.id
  const { id } = await ctx.db
    .insertInto('operator')
    .values({
      uscc: said.uscc ?? null,
      name: said.name,
      short_name: null,
      industry: null,
      address: said.address ?? null,
      area_code: said.areaCode ?? null,
      domicile: null,
      domicile_area_code: null,
      phone: said.phone ?? null,
      contact: said.contact ?? null,
      initials: initials(said.name),
      words: sql<string>`${tsvectorLiteral(operatorWords(said))}::tsvector`,
    })
    .onConflict(row => row.column('uscc').doNothing())
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const operatorWords = (said: { name: string; address?: string | undefined; uscc?: string | undefined }) =>
  [said.name, said.address ?? '', said.uscc ?? ''].join(' ')
