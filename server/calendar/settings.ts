/** What the legal section decides: how limits are counted, from which numbers art. 17 factors are pointed out. */
import { type FactorSettings, factorDefaults, factorLabels, noWays } from '../../law/complaint.grounds.ts'
import { procedures } from '../../law/procedures.ts'
import type { Context } from '../kernel/context.ts'
import type { CountingSettings } from '../kernel/day.ts'
import { versionInForce } from '../kernel/length.ts'
import { movesUnder } from '../kernel/recount.ts'
import { lengthWords } from '../kernel/remaining.ts'
import { changeSetting, readSetting } from '../kernel/setting.ts'
import { loadCounting, loadLaw } from '../kernel/world.ts'
import type { Counting, Factors, History, WaysChange } from './contract.ts'
import { alone, recompute, viewMoves } from './recompute.ts'

type CountingChoice = Omit<Counting, 'reason'>

const asCounted = ({ weekendRoll, holidays }: CountingChoice): CountingSettings => ({
  weekendRoll,
  ...(holidays === 'fixed' ? { holidays } : {}),
})
const asChosen = ({ weekendRoll, holidays }: CountingSettings): CountingChoice => ({
  weekendRoll,
  holidays: holidays === 'fixed' ? 'fixed' : 'block',
})

export async function showSettings(ctx: Context) {
  return {
    counting: asChosen(await loadCounting(ctx.db)),
    factors: await readSetting(ctx, 'factors', factorDefaults),
    factorLabels,
    factorDefaults,
    ways: await readSetting(ctx, 'ways', noWays),
    targets: targetsOn(ctx),
  }
}

/** The bureau's own targets in force today: law/complaint.clocks, released with the program. */
const targetsOn = (ctx: Context) =>
  Object.values(procedures).flatMap(({ kind, clocks }) =>
    Object.entries(clocks).flatMap(([name, rule]) => {
      const version = versionInForce(rule, ctx.today)
      if (rule.binding !== 'service-norm' || !version) return []
      const { within, basis } = version
      return [{ kind, name, label: rule.label, within: lengthWords(within.amount, within.unit), basis: basis.act.name }]
    }),
  )

export async function previewCounting(ctx: Context, choice: CountingChoice) {
  return viewMoves(await movesUnder(ctx, await loadLaw(ctx.db, { counting: asCounted(choice) })))
}

export async function changeCounting(ctx: Context, { reason, ...choice }: Counting) {
  await alone(ctx)
  const before = asChosen(await loadCounting(ctx.db))
  const because = { zh: '期间计算口径调整', en: 'a change in the rule of counting' }
  const law = await loadLaw(ctx.db, { counting: asCounted(choice) })
  const done = await recompute(ctx, law, { because, by: ctx.actor.name })
  await changeSetting(ctx, 'counting', { before, after: choice, reason, ...done })
  return { counting: choice, ...done }
}

export async function changeFactors(ctx: Context, { reason, ...after }: Factors) {
  await alone(ctx)
  const before: FactorSettings = await readSetting(ctx, 'factors', factorDefaults)
  await changeSetting(ctx, 'factors', { before, after, reason })
  return { factors: after }
}

export async function changeWays(ctx: Context, { reason, ...after }: WaysChange) {
  await alone(ctx)
  const before = await readSetting(ctx, 'ways', noWays)
  await changeSetting(ctx, 'ways', { before, after, reason })
  return after
}

/** Newest first: notices entered and settings changed, by whom, when and why. */
export async function listHistory(ctx: Context, { cursor, limit }: History) {
  const rows = await ctx.db
    .selectFrom('event')
    .selectAll()
    .where('matter_id', 'is', null)
    .where('name', 'in', ['setting.change', 'calendar.enter'])
    .$if(cursor !== undefined, each => each.where('id', '<', cursor as number))
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map(row => ({
    ...(row.facts as Record<string, unknown>),
    id: row.id,
    name: row.name,
    by: row.actor_name,
    at: row.at.toISOString(),
    onDay: row.on_day,
  }))
  return {
    items,
    next: rows.length > limit ? String(items.at(-1)?.id) : null,
    order: { zh: '新的在前', en: 'newest first' },
  }
}
