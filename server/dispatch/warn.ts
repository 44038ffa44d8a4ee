/**
 * 预警: two days before, one day before, and on the first day overdue, the handler is reminded; where nobody has taken it
 * up, everybody who could. Overdue matters also reach the heads of the office. Each tier once.
 */
import { complaint } from '../../law/complaint.ts'
import { procedures } from '../../law/procedures.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { record } from '../kernel/event.ts'
import type { Matter } from '../kernel/matter.ts'
import { remind } from '../office/index.ts'

const tiers = [
  { name: 'two-days', daysLeft: 2 },
  { name: 'one-day', daysLeft: 1 },
  { name: 'overdue', daysLeft: -1 },
] as const

export async function warn(ctx: Context) {
  const due = await ctx.db
    .selectFrom('clock')
    .innerJoin('matter', 'matter.id', 'clock.matter_id')
    .select([
      'clock.id as clockId',
      'clock.name as clock',
      'clock.due_on as dueOn',
      'matter.id',
      'matter.number',
      'matter.kind',
      'matter.office_id as officeId',
      'matter.handler_id as handlerId',
    ])
    .where('clock.stopped_on', 'is', null)
    .where('clock.paused_on', 'is', null)
    .where('clock.due_on', '<=', addDays(ctx.today, 2))
    .where('matter.open', '=', true)
    .execute()
  let warned = 0
  for (const each of due) {
    const tier = tierOf(ctx, each.dueOn)
    if (!tier) continue
    const seen = await ctx.db
      .selectFrom('event')
      .select('id')
      .where('matter_id', '=', each.id)
      .where('name', '=', 'clock.warn')
      .where(one =>
        one.and([
          one(one.ref('facts', '->>').key('clockId'), '=', String(each.clockId)),
          one(one.ref('facts', '->>').key('tier'), '=', tier),
          // A due day that a notice or a pause has moved is warned of again.
          one(one.ref('facts', '->>').key('dueOn'), '=', each.dueOn),
        ]),
      )
      .executeTakeFirst()
    if (seen) continue
    warned += 1
    const facts = {
      clockId: each.clockId,
      clock: each.clock,
      label: procedures[each.kind]?.clocks[each.clock]?.label ?? complaint.label,
      dueOn: each.dueOn,
      tier,
      number: each.number,
    }
    await remind(ctx, await whom(ctx, each, tier === 'overdue'), {
      matterId: each.id,
      name: `clock.${tier}`,
      facts,
      once: `${each.clockId}:${tier}:${each.dueOn}`,
    })
    await record(ctx, each as unknown as Matter, 'clock.warn', facts)
  }
  return { looked: due.length, warned }
}

function tierOf(ctx: Context, dueOn: string) {
  if (dueOn < ctx.today) return 'overdue'
  return tiers.find(each => each.daysLeft > 0 && addDays(ctx.today, each.daysLeft) === dueOn)?.name
}

async function whom(
  ctx: Context,
  matter: { officeId: number; handlerId: number | null },
  heads: boolean,
): Promise<number[]> {
  const colleagues = await ctx.db
    .selectFrom('person')
    .select(['id', 'roles'])
    .where('office_id', '=', matter.officeId)
    .where('active', '=', true)
    .execute()
  const handlers =
    matter.handlerId === null
      ? colleagues
          .filter(each => each.roles.some(role => role === 'handler' || role === 'dispatcher'))
          .map(each => each.id)
      : [matter.handlerId]
  const above = heads ? colleagues.filter(each => each.roles.includes('head')).map(each => each.id) : []
  return [...new Set([...handlers, ...above])]
}
