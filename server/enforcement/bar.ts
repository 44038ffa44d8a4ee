/** Lengths counted from days that lie elsewhere than in a clock: the time bar, the terms of measures and of publications. */
import { enforcementClocks } from '../../law/enforcement.clocks.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { dueDay } from '../kernel/day.ts'
import { versionInForce } from '../kernel/length.ts'
import type { Case } from './queries.ts'

type Name = keyof typeof enforcementClocks

/** The last day of that length, by today's calendar; the newest version where none was in force then. */
export function lastDay(ctx: Context, name: Name, from: Day, pauses: { from: Day; to: Day }[] = []) {
  const rule = enforcementClocks[name]
  const version = versionInForce(rule, from) ?? rule.versions.at(-1)!
  return dueDay(ctx.calendar, ctx.counting, version.within, from, pauses).due
}

/** K17: two years, five where life, health or financial safety was harmed. Nothing where the day is not known. */
export function timeBarOf(ctx: Context, held: Case) {
  if (held.row.happened_on === null) return undefined
  const name = held.row.harmful ? 'time-bar-long' : 'time-bar'
  const { basis } = enforcementClocks[name].versions[0]!
  return { until: lastDay(ctx, name, held.row.happened_on), basis: `《${basis.act.name}》${basis.article}` }
}
