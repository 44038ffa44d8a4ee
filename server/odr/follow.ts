/** What complaints go to an enterprise and how they come back; and who may see them meanwhile. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { on } from '../kernel/event.ts'
import { lend } from '../kernel/lend.ts'
import type { Matter } from '../kernel/matter.ts'
import { remind } from '../office/index.ts'

/** Exactly the complaints that were offered to it, as long as they are negotiated. */
lend(
  'complaint',
  'odr',
  ctx => sql<boolean>`(matter.state = 'odr-negotiation' and exists (
    select from odr_offer o join odr_enterprise e on e.matter_id = o.enterprise_id
    where o.matter_id = matter.id and o.ended_on is null and e.office_id = any(${sql.val([...ctx.actor.offices])}::bigint[])))`,
)

on('complaint.offer-odr', async (ctx, { matter, facts }) => {
  const enterprise = await ctx.db
    .selectFrom('odr_enterprise')
    .select(['matter_id', 'office_id'])
    .where('operator_id', '=', Number(facts.operatorId))
    .where('approved_on', 'is not', null)
    .where('exited_on', 'is', null)
    .executeTakeFirst()
  if (!enterprise) return
  await ctx.db
    .insertInto('odr_offer')
    .values({
      matter_id: matter.id,
      enterprise_id: enterprise.matter_id,
      offered_on: ctx.today,
      ended_on: null,
      outcome: null,
      late: null,
    })
    .execute()
  if (enterprise.office_id === null) return
  const people = await ctx.db
    .selectFrom('person')
    .select('id')
    .where('office_id', '=', enterprise.office_id)
    .where('active', '=', true)
    .execute()
  await remind(
    ctx,
    people.map(each => each.id),
    { matterId: matter.id, name: 'odr.offer', facts: { number: matter.number, subject: matter.subject } },
  )
})

on('complaint.settle-by-odr', (ctx, { matter }) => ended(ctx, matter, 'settled'))
on('complaint.return-from-odr', (ctx, { matter }) => ended(ctx, matter, 'returned'))
on('complaint.withdraw', (ctx, { matter }) => ended(ctx, matter, 'withdrawn'))

async function ended(ctx: Context, matter: Matter, outcome: 'settled' | 'returned' | 'withdrawn') {
  const clock = await ctx.db
    .selectFrom('clock')
    .select('due_on')
    .where('matter_id', '=', matter.id)
    .where('name', '=', 'odr')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  await ctx.db
    .updateTable('odr_offer')
    .set({ ended_on: ctx.today, outcome, late: clock !== undefined && ctx.today > clock.due_on })
    .where('matter_id', '=', matter.id)
    .where('ended_on', 'is', null)
    .execute()
}
