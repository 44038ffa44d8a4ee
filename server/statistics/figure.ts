/** A figure of the catalogue, counted from the records. Total and parts come from one statement, so they are of one moment. */
import { sql } from 'kysely'
import { type Breakdown, type Indicator, type IndicatorName, indicators } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { labeller } from './cells.ts'
import type { Cell, FigureRow, FigureValue, FigureView } from './contract.ts'
import { onceAMoment } from './moment.ts'
import { currentPeriods, neighbour, type Period, periodOf } from './period.ts'
import { isWhole, type Summed, seesWhole, summed } from './summed.ts'

/**
 * @param cell narrows the figure: office, platform, one class …
 * @param by breaks it down, by at most three things at once
 */
export async function figureOf(
  ctx: Context,
  name: IndicatorName,
  period: Period | string,
  { by: wanted = [], ...cell }: Cell & { by?: readonly Breakdown[] } = {},
): Promise<FigureView> {
  const asked = typeof period === 'string' ? periodOf(period) : period
  const indicator: Indicator = indicators[name]
  const by = indicator.apart || indicator.papers ? [] : wanted
  const [sums, labelOf, unknown] = [
    await summed(ctx, name, asked, cell, by),
    await labeller(ctx, by),
    (await neverRecorded(ctx, name)) ||
      (indicator.apart && !seesWhole(ctx, cell)) ||
      (indicator.papers && !isWhole(cell)),
  ]
  const valued = (sum: Summed | undefined, keys: FigureRow['keys']): FigureValue => {
    const rate = indicator.unit === 'ratio'
    const { amount = 0, hits = 0, records = 0 } = sum ?? {}
    return {
      value: unknown ? null : rate ? (amount === 0 ? null : hits / amount) : amount,
      numerator: rate ? hits : null,
      denominator: rate ? amount : null,
      records,
      query: recordsQuery(name, asked.key, { ...cell, ...cellOf(keys) }),
    }
  }
  const whole = sums.find(each => each.total)
  if (indicator.within !== undefined)
    await requireWithin(ctx, name, indicator.within as IndicatorName, asked, cell, whole)
  const rows = sums
    .filter(each => !each.total)
    .map(each => {
      const keys = Object.fromEntries(by.map((one, at) => [one, each.keys[at] ?? '']))
      const words = by.map((one, at) => labelOf(one, each.keys[at] ?? null))
      const label = { zh: words.map(one => one.zh).join('，'), en: words.map(one => one.en).join(', ') }
      const share = indicator.unit === 'ratio' || !whole?.amount ? null : each.amount / whole.amount
      return { keys, label, share, ...valued(each, keys) }
    })
  return {
    name,
    indicator,
    period: { key: asked.key, kind: asked.kind, from: asked.from, to: asked.to, label: asked.label },
    over: asked.to < ctx.today,
    previous: neighbour(asked, -1).key,
    next: neighbour(asked, 1).from > ctx.today ? null : neighbour(asked, 1).key,
    current: currentPeriods(ctx.today),
    ...valued(whole, {}),
    rows,
  }
}

/** A part that exceeds its whole is an error of ours, and no figure: better none than a wrong one. */
async function requireWithin(
  ctx: Context,
  part: IndicatorName,
  whole: IndicatorName,
  period: Period,
  cell: Cell,
  sum: Summed | undefined,
) {
  const all = (await summed(ctx, whole, period, cell, [])).find(each => each.total)
  if ((sum?.amount ?? 0) > (all?.amount ?? 0))
    throw new Error(`${part} gives ${sum?.amount}, more than ${whole}, of which it is a part: ${all?.amount ?? 0}`)
}

/** A breakdown by office leads to that office's own records, without those below it. */
const cellOf = ({ office, ...keys }: FigureRow['keys']): Cell =>
  ({ ...keys, ...(office ? { at: office } : {}) }) as Cell

export function recordsQuery(name: IndicatorName, period: string, cell: Cell, hit?: boolean) {
  const asked = new URLSearchParams({ period })
  for (const [key, value] of Object.entries(cell)) if (value) asked.set(key, String(value))
  if (hit !== undefined) asked.set('hit', String(hit))
  return `/figures/${name}/records?${asked}`
}

/** Consultations are registered from a later release on: until the first one, their number is unknown. */
async function neverRecorded(ctx: Context, name: IndicatorName) {
  if (!/^consultations?-/.test(name)) return false
  return onceAMoment(ctx, 'consultations', async () => {
    const found = await sql`select from matter_fact where kind = 'consultation' limit 1`.execute(ctx.db)
    return found.rows.length === 0
  })
}
