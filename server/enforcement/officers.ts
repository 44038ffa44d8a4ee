/** 行政执法证: who may investigate at all. Entered by the head of the office or the administrator. */
import type { Context } from '../kernel/context.ts'
import { hasRole, seesTheCity } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { badField } from '../kernel/problem.ts'
import { showPerson } from '../office/index.ts'
import type { OfficerView } from './case-view.ts'
import type { OfficerCard } from './contract.ts'

export async function listOfficers(ctx: Context): Promise<{ items: OfficerView[] }> {
  let rows = ctx.db
    .selectFrom('person')
    .innerJoin('office', 'office.id', 'person.office_id')
    .leftJoin('officer_card', 'officer_card.person_id', 'person.id')
    .select([
      'person.id as personId',
      'person.name',
      'person.roles',
      'office.name as office',
      'officer_card.number as card',
      'officer_card.valid_until as validUntil',
    ])
    .where('person.active', '=', true)
  if (!seesTheCity(ctx.actor) && !hasRole(ctx.actor, 'admin'))
    rows = rows.where('person.office_id', 'in', [...ctx.actor.offices, -1])
  const found = await rows.orderBy('office.code').orderBy('person.id').execute()
  return {
    items: found
      .filter(each => each.card !== null || each.roles.some(role => /^(handler|inspector|head)$/.test(role)))
      .map(({ roles: _, ...each }) => each),
  }
}

export async function keepCard(ctx: Context, said: OfficerCard) {
  const person = await showPerson(ctx, said.personId)
  if (!hasRole(ctx.actor, 'admin') && !ctx.actor.offices.includes(person.officeId))
    throw badField(
      'personId',
      { zh: `${person.name}不是本单位人员`, en: `${person.name} is not of your office` },
      { zh: '本单位人员', en: 'somebody of your office' },
    )
  const other = await ctx.db
    .selectFrom('officer_card')
    .select('person_id')
    .where('number', '=', said.number)
    .where('person_id', '!=', said.personId)
    .executeTakeFirst()
  if (other)
    throw badField(
      'number',
      { zh: '该证号已登记在他人名下', en: 'is the card of somebody else' },
      { zh: '本人的执法证号', en: "this person's own number" },
    )
  const row = { number: said.number, valid_until: said.validUntil, entered_by: ctx.actor.id, entered_on: ctx.today }
  await ctx.db
    .insertInto('officer_card')
    .values({ person_id: said.personId, ...row })
    .onConflict(at => at.column('person_id').doUpdateSet(row))
    .execute()
  await recordApart(ctx, 'officer.card', { personId: said.personId, number: said.number, validUntil: said.validUntil })
  return { id: said.personId }
}
