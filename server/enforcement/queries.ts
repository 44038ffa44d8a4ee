/** The only way this module reads a case: visible or not there, locked when it is to change. */
import type { Selectable, Updateable } from 'kysely'
import { penaltyProcedure, penaltyProcedure2019 } from '../../law/acts.ts'
import { officersAtLeast } from '../../law/enforcement.limits.ts'
import { inForce } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { holdMatter, type Matter, showMatter } from '../kernel/matter.ts'
import { badField, notFound, Problem } from '../kernel/problem.ts'
import { showOffice, showPerson } from '../office/index.ts'
import type { PenaltyCaseTable } from './case-tables.ts'

export interface Case extends Matter {
  row: Selectable<PenaltyCaseTable>
}

export const holdCase = async (ctx: Context, id: number) => withRow(ctx, await holdMatter(ctx, 'case', id))
export const readCase = async (ctx: Context, id: number) => withRow(ctx, await showMatter(ctx, 'case', id))

export async function withRow(ctx: Context, matter: Matter): Promise<Case> {
  const row = await ctx.db.selectFrom('penalty_case').selectAll().where('matter_id', '=', matter.id).executeTakeFirst()
  if (!row) throw notFound()
  return { ...matter, row }
}

export async function keepCase(ctx: Context, held: Case, columns: Updateable<PenaltyCaseTable>) {
  held.row = await ctx.db
    .updateTable('penalty_case')
    .set(columns)
    .where('matter_id', '=', held.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The rules of procedure that govern it: those of 2019 until they were amended. */
export const rulesOf = (held: Matter) =>
  inForce(penaltyProcedure, held.lawOn) ? penaltyProcedure : penaltyProcedure2019

/** The office in whose name it is done: a 市场监管所 acts in that of the county bureau (procedure art. 9). */
export async function nameOffice(ctx: Context, officeId: number) {
  const own = await showOffice(ctx, officeId)
  return own.kind === 'sub-office' && own.county_id !== null ? showOffice(ctx, own.county_id) : own
}

/** Two at least, of this office, each with a card that is valid (penalty law art. 42). Gives names with card numbers. */
export async function requireOfficers(ctx: Context, officeId: number, ids: readonly number[], field = 'officerIds') {
  const unique = [...new Set(ids)]
  if (unique.length < officersAtLeast)
    throw badField(
      field,
      { zh: '少于两人', en: 'are fewer than two' },
      { zh: '两名以上具有行政执法资格的办案人员', en: 'two officers or more, each with a card' },
    )
  const names: string[] = []
  for (const id of unique) names.push(await requireOfficer(ctx, officeId, id, field))
  return names
}

export async function requireOfficer(ctx: Context, officeId: number, id: number, field: string) {
  const person = await showPerson(ctx, id)
  const card = await ctx.db.selectFrom('officer_card').selectAll().where('person_id', '=', id).executeTakeFirst()
  const own = (await nameOffice(ctx, person.officeId)).id === (await nameOffice(ctx, officeId)).id
  if (!person.active || !own || !person.roles.some(each => /^(handler|inspector|head)$/.test(each)))
    throw badField(
      field,
      { zh: `${person.name}不是本单位的执法人员`, en: `${person.name} is no officer of this office` },
      { zh: '本单位在岗的执法人员', en: 'active officers of this office' },
    )
  if (!card || card.valid_until < ctx.today)
    throw badField(
      field,
      {
        zh: card ? `${person.name}的执法证已于${card.valid_until}到期` : `${person.name}没有登记执法证`,
        en: card ? `${person.name}'s card ended on ${card.valid_until}` : `${person.name} has no officer's card`,
      },
      {
        zh: '持有效行政执法证的人员；执法证在「执法人员」页登记',
        en: 'somebody with a valid card, entered under Officers',
      },
    )
  return `${person.name}（${card.number}）`
}

/** Whoever investigates neither reviews, nor presides, nor decides. */
export function requireNotOnCase(held: Case, personId: number | null, what: { zh: string; en: string }) {
  if (personId !== null && held.row.officer_ids.includes(personId))
    throw new Problem('same-person', {
      zh: `本案办案人员不得${what.zh}`,
      en: `An officer on the case must not ${what.en}`,
    })
}

/** In the order given. */
export async function officersOf(ctx: Context, ids: readonly number[]) {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom('person')
    .leftJoin('officer_card', 'officer_card.person_id', 'person.id')
    .select(['person.id', 'person.name', 'officer_card.number as card'])
    .where('person.id', 'in', [...ids])
    .execute()
  return ids.flatMap(id => rows.find(each => each.id === id) ?? [])
}

export const withCards = (officers: readonly { name: string; card: string | null }[]) =>
  officers.map(each => (each.card ? `${each.name}（${each.card}）` : each.name)).join('、')

export function requireNotBefore(field: string, day: string, first: string | null, what: { zh: string; en: string }) {
  if (first !== null && day < first)
    throw badField(
      field,
      { zh: `早于${what.zh}（${first}）`, en: `is before ${what.en} (${first})` },
      { zh: `${first}或以后`, en: `${first} or later` },
    )
}
