/** 环比、同比: a figure beside the period before and the same one a year ago, the whole and each of its parts. */
import { type Breakdown, type IndicatorName, indicators } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import type { Cell, Compared, FigureValue, FigureView } from './contract.ts'
import { recordsFrom } from './coverage.ts'
import { figureOf, recordsQuery } from './figure.ts'
import { neighbour, type Period, periodOf, yearBefore } from './period.ts'

export async function comparedFigure(
  ctx: Context,
  name: IndicatorName,
  key: string,
  asked: Cell & { by?: readonly Breakdown[] },
): Promise<FigureView> {
  const period = periodOf(key)
  const now = await figureOf(ctx, name, period, asked)
  const [before, year] = [
    await then(ctx, name, neighbour(period, -1), asked),
    await then(ctx, name, yearBefore(period), asked),
  ]
  const [wholeBefore, wholeYear] = [await onRecord(ctx, before), await onRecord(ctx, year)]
  return {
    ...now,
    before: before && against(name, now, before, before.period.key, wholeBefore),
    yearBefore: year && against(name, now, year, year.period.key, wholeYear),
    rows: now.rows.map(row => ({
      ...row,
      before: before && against(name, row, partOf(before, row.keys, asked), before.period.key, wholeBefore),
      yearBefore: year && against(name, row, partOf(year, row.keys, asked), year.period.key, wholeYear),
    })),
  }
}

const onRecord = async (ctx: Context, view: FigureView | null) =>
  view === null || (await recordsFrom(ctx, view.period)) === null

const then = async (
  ctx: Context,
  name: IndicatorName,
  period: Period | undefined,
  asked: Cell & { by?: readonly Breakdown[] },
) => (period ? figureOf(ctx, name, period, asked) : null)

/** A part that was not there then is nought, or, of a rate, has no base. */
function partOf(
  view: FigureView,
  keys: Partial<Record<Breakdown, string>>,
  { by: _, ...cell }: Cell & { by?: unknown },
): FigureValue {
  const found = view.rows.find(row => Object.entries(keys).every(([by, key]) => row.keys[by as Breakdown] === key))
  if (found) return found
  const rate = view.denominator !== null
  const { office, ...others } = keys
  const narrowed = { ...cell, ...others, ...(office ? { at: office } : {}) } as Cell
  return {
    value: rate || view.value === null ? null : 0,
    numerator: rate ? 0 : null,
    denominator: rate ? 0 : null,
    records: 0,
    query: recordsQuery(view.name, view.period.key, narrowed),
  }
}

function against(name: IndicatorName, now: FigureValue, then: FigureValue, period: string, whole: boolean): Compared {
  const { value, numerator, denominator, records, query } = then
  return { value, numerator, denominator, records, query, period, whole, change: changeOf(name, now.value, value) }
}

export function changeOf(name: IndicatorName, now: number | null, then: number | null): number | null {
  if (now === null || then === null) return null
  if (indicators[name].unit === 'ratio') return now - then
  return then === 0 ? null : (now - then) / then
}
