/** What the events tell of an order: who had it since when, and what was granted. */
import type { ClockRule, Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import type { Facts } from '../kernel/event.ts'
import { limitOf, ruleWith } from './limits.ts'
import type { Order } from './queries.ts'

const sendings = ['workorder.dispatch', 'workorder.rule']

/** The day on which this very office had it first; today if it never had: handing it about makes nobody's days longer. */
export async function firstHad(ctx: Context, id: number, officeId: number): Promise<Day> {
  const had = await ctx.db
    .selectFrom('event')
    .select(one => one.ref('facts', '->>').key('receivedOn').as('receivedOn'))
    .where('matter_id', '=', id)
    .where('name', 'in', sendings)
    .where(one => one(one.ref('facts', '->>').key('officeId'), '=', String(officeId)))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return had ? String(had.receivedOn) : ctx.today
}

/** The extension granted to the office that has it now; one is all there is. */
export async function extensionGranted(ctx: Context, id: number): Promise<number> {
  const last = await ctx.db
    .selectFrom('event')
    .select(['name', 'facts'])
    .where('matter_id', '=', id)
    .where('name', 'in', [...sendings, 'workorder.approve-extension', 'workorder.rework'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.name === 'workorder.approve-extension' ? Number((last.facts as Facts).amount) : 0
}

/** What was last asked for. */
export async function extensionAsked(ctx: Context, id: number): Promise<number> {
  const last = await ctx.db
    .selectFrom('event')
    .select('facts')
    .where('matter_id', '=', id)
    .where('name', '=', 'workorder.request-extension')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return Number((last?.facts as Facts | undefined)?.amount ?? 0)
}

/** The office's limit, with what was granted to it on top. */
export async function handlingRules(ctx: Context, order: Order): Promise<Record<string, ClockRule>> {
  const limit = await limitOf(ctx, order, 'handling')
  const granted = await extensionGranted(ctx, order.id)
  return {
    'unit-signing': ruleWith('unit-signing', await limitOf(ctx, order, 'unit-signing')),
    handling: ruleWith('handling', { ...limit, amount: limit.amount + granted }),
  }
}
