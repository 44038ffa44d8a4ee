/** 时限表: which length holds for an order, by its source, what it is, and the day it was received. */

import { hotlineRules } from '../../law/acts.ts'
import type { ClockRule, Length } from '../../law/grammar.ts'
import { cite } from '../../law/grammar.ts'
import {
  type LimitCategory,
  type LimitName,
  limitCategories,
  limitDefaults,
  limitNames,
} from '../../law/workorder.limits.ts'
import { workorder } from '../../law/workorder.ts'
import type { Context } from '../kernel/context.ts'
import { recordApart } from '../kernel/event.ts'
import { badField } from '../kernel/problem.ts'
import type { LimitChange } from './contract.ts'
import type { Order } from './queries.ts'

export const categoryOf = ({ urgent, asks }: { urgent: boolean; asks: string }): LimitCategory =>
  urgent ? 'urgent' : asks === 'consultation' || asks === 'help' ? 'question' : 'ordinary'

export async function limitOf(ctx: Context, order: Order, name: LimitName): Promise<Length> {
  const category = categoryOf(order.row)
  const set = await ctx.db
    .selectFrom('hotline_limit')
    .select(['amount', 'unit'])
    .where('source', '=', order.row.source)
    .where('category', '=', category)
    .where('name', '=', name)
    .where('from_on', '<=', order.receivedOn)
    .orderBy('from_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return set ?? limitDefaults[category][name]
}

type ClockName = keyof typeof workorder.clocks

/** The clock's rule with the length that holds for this order. */
export function ruleWith(name: ClockName, within: Length): ClockRule {
  const [version] = workorder.clocks[name].versions
  return { ...workorder.clocks[name], versions: [{ ...version!, within, basis: cite(hotlineRules, '—') }] }
}

export async function rulesFor(ctx: Context, order: Order, ...names: (ClockName & LimitName)[]) {
  const rules: Record<string, ClockRule> = {}
  for (const name of names) rules[name] = ruleWith(name, await limitOf(ctx, order, name))
  return rules
}

/** All that was ever set, newest first, and what holds today for each source. */
export async function listLimits(ctx: Context) {
  const rows = await ctx.db
    .selectFrom('hotline_limit')
    .innerJoin('person', 'person.id', 'hotline_limit.entered_by')
    .select([
      'hotline_limit.id',
      'hotline_limit.source',
      'hotline_limit.category',
      'hotline_limit.name',
      'hotline_limit.amount',
      'hotline_limit.unit',
      'hotline_limit.from_on as fromOn',
      'hotline_limit.reason',
      'hotline_limit.entered_at as enteredAt',
      'person.name as enteredBy',
    ])
    .orderBy('hotline_limit.from_on', 'desc')
    .orderBy('hotline_limit.id', 'desc')
    .execute()
  const sources = await ctx.db.selectFrom('hotline_source').select(['key', 'name']).orderBy('key').execute()
  const inForce = sources.flatMap(source =>
    (Object.keys(limitCategories) as LimitCategory[]).flatMap(category =>
      (Object.keys(limitNames) as LimitName[]).map(name => {
        const set = rows.find(
          each =>
            each.source === source.key && each.category === category && each.name === name && each.fromOn <= ctx.today,
        )
        const { amount, unit } = set ?? limitDefaults[category][name]
        return { source: source.key, category, name, amount, unit, fromOn: set?.fromOn ?? null }
      }),
    ),
  )
  return {
    sources,
    inForce,
    history: rows.map(({ enteredAt, ...row }) => ({ ...row, enteredAt: enteredAt.toISOString() })),
  }
}

/** From a day on; orders received before keep theirs. A day gone by is refused: what was promised is not changed afterwards. */
export async function addLimit(ctx: Context, asked: LimitChange) {
  const source = await ctx.db
    .selectFrom('hotline_source')
    .select('key')
    .where('key', '=', asked.source)
    .executeTakeFirst()
  if (!source)
    throw badField(
      'source',
      { zh: '没有这个来源', en: 'is no source of orders' },
      { zh: '连接设置中登记的来源', en: 'a source entered under connection' },
    )
  if (asked.fromOn < ctx.today)
    throw badField(
      'fromOn',
      { zh: '在今天之前', en: 'lies in the past' },
      { zh: `${ctx.today}或以后`, en: `${ctx.today} or later` },
    )
  const { fromOn, ...columns } = asked
  await ctx.db
    .insertInto('hotline_limit')
    .values({ ...columns, from_on: fromOn, entered_by: ctx.actor.id!, entered_at: ctx.now })
    .execute()
  await recordApart(ctx, 'workorder.change-limit', { ...asked })
  return listLimits(ctx)
}
