/**
 * 知悉范围: who knows of a clue at all. Whoever registered it, the clue officers of the day, the head who is to sign, and
 * whom an officer adds with a reason. A name counts only while the person holds the role it was entered for.
 */
import { type SqlBool, sql } from 'kysely'
import type { Role } from '../../law/grammar.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { admit } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { showPerson } from '../office/index.ts'
import type { NewReader } from './contract.ts'
import { holdClue } from './queries.ts'

const roles = ['clue', 'head'] as const
type ReaderRole = (typeof roles)[number]

export const admitted = (ctx: Context) =>
  sql<SqlBool>`exists (select from clue_reader r where r.matter_id = matter.id and r.person_id = ${ctx.actor.id}
    and r.role = any(${sql.val([...ctx.actor.roles])}::text[]))`

admit('clue', admitted)

export const roleOf = (held: readonly Role[]): ReaderRole | undefined => roles.find(each => held.includes(each))

export async function addReaders(
  ctx: Context,
  matterId: number,
  people: readonly { id: number; role: ReaderRole; why: string }[],
) {
  if (people.length === 0) return
  await ctx.db
    .insertInto('clue_reader')
    .values(
      people.map(({ id, role, why }) => ({
        matter_id: matterId,
        person_id: id,
        role,
        why,
        added_by: ctx.actor.name,
        added_at: ctx.now,
      })),
    )
    .onConflict(row => row.doNothing())
    .execute()
}

export const officers = (ctx: Context) =>
  ctx.db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('active', '=', true)
    .where(sql<boolean>`roles @> array['clue']`)
    .execute()

export async function addReader(ctx: Context, id: number, { personId, why }: NewReader) {
  const held = await holdClue(ctx, id)
  const person = await showPerson(ctx, personId)
  const role = person.active ? roleOf(person.roles) : undefined
  if (!role)
    throw badField(
      'personId',
      { zh: `${person.name}不是在岗的线索专员或者负责人`, en: `${person.name} is neither clue officer nor head` },
      { zh: '在岗的线索专员或者负责人', en: 'an active clue officer or head' },
    )
  await addReaders(ctx, id, [{ id: personId, role, why }])
  await record(ctx, held, 'clue.add-reader', { person: person.name, why })
}

/** For choosing whom to ask: only the two roles that may know of clues. */
export async function listPeople(ctx: Context) {
  const people = await ctx.db
    .selectFrom('person')
    .innerJoin('office', 'office.id', 'person.office_id')
    .select(['person.id', 'person.name', 'person.roles', 'office.name as office', 'office.kind as officeKind'])
    .where('person.active', '=', true)
    .where(sql<boolean>`person.roles && array['clue', 'head']`)
    .orderBy(sql`office.kind <> 'bureau'`)
    .orderBy('person.id')
    .execute()
  return { items: people.map(({ roles: held, ...each }) => ({ ...each, role: roleOf(held)! })) }
}

/** One line in the bell that says nothing: where to look, not what. */
export const isOfficer = (ctx: Context) => hasRole(ctx.actor, 'clue')
