/** 未定的单列: beside a rate and each of its parts, what it cannot judge yet (law/pending.ts). */
import { type Breakdown, indicators } from '../../law/indicators.ts'
import { isRate, type Pending, pendingOf } from '../../law/pending.ts'
import type { Context } from '../kernel/context.ts'
import type { Cell, FigureRow, FigureValue, FigureView, PendingValue } from './contract.ts'
import { figureOf } from './figure.ts'

/** As it is where it is no rate, or nothing can be pending. */
export async function withPending(
  ctx: Context,
  view: FigureView,
  asked: Cell & { by?: readonly Breakdown[] },
): Promise<FigureView> {
  const pending: Pending | null = isRate(view.name) ? pendingOf[view.name] : null
  if (!pending || 'none' in pending) return view
  const { by: name, inBase = false } = pending
  const figure = await figureOf(ctx, name, view.period.key, asked)
  const valued = ({ value, query }: FigureValue): PendingValue => ({
    name,
    label: indicators[name].label,
    inBase,
    value,
    query,
  })
  const keyOf = (row: FigureRow) => JSON.stringify(row.keys)
  const rest = new Map(figure.rows.map(row => [keyOf(row), row]))
  const rows = view.rows.map(row => {
    const found = rest.get(keyOf(row))
    rest.delete(keyOf(row))
    return { ...row, pending: found ? valued(found) : null }
  })
  // Nothing is judged there yet.
  const only = [...rest.values()].map(row => ({
    ...row,
    share: null,
    value: null,
    numerator: 0,
    denominator: 0,
    records: 0,
    pending: valued(row),
  }))
  return { ...view, pending: valued(figure), rows: [...rows, ...only] }
}
