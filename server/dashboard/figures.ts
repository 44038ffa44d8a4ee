/** Figures of the catalogue as a dashboard shows them, and tables of them by unit. */
import { type IndicatorName, indicators } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { listOffices } from '../office/index.ts'
import {
  type Cell,
  changeOf,
  type FigureValue,
  type FigureView,
  figureOf,
  type Period,
  recordsQuery,
} from '../statistics/index.ts'
import type { ShownFigure, UnitTable } from './view.ts'

export const formatOf = (name: IndicatorName) => {
  const { unit } = indicators[name]
  return unit === 'ratio' ? 'percent' : unit === 'fen' ? 'money-wan' : 'count'
}

export const shownOf = (name: IndicatorName, { value, query }: FigureValue): ShownFigure => ({
  value,
  format: formatOf(name),
  query,
})

export async function shown(ctx: Context, name: IndicatorName, period: Period | string, cell: Cell = {}) {
  return shownOf(name, await figureOf(ctx, name, period, cell))
}

export const named = (name: IndicatorName) => ({ name, label: indicators[name].label })

/** The county bureaus this person sees, in the order of their codes. */
export async function unitsOf(ctx: Context) {
  const offices = await listOffices(ctx)
  // 楚江市望楚区市场监督管理局 is called 望楚区 within the city.
  const city = offices.find(each => each.kind === 'bureau')?.name.split('市场监督管理局')[0] ?? ''
  const short = (name: string) =>
    (name.startsWith(city) ? name.slice(city.length) : name).replace(/市场监督管理局$/, '')
  return offices
    .filter(each => each.kind === 'county' && each.closedOn === null)
    .map(each => ({
      code: each.code,
      id: each.id,
      label: { zh: short(each.name), en: each.nameEn.replace(/ Market Supervision Bureau$/, '') },
    }))
}

/** A row for each unit with something to show, besides all county bureaus; the total is counted on its own. */
export async function unitTable(
  ctx: Context,
  columns: readonly (readonly [name: IndicatorName, period: Period | string])[],
): Promise<UnitTable> {
  const figures: FigureView[] = []
  for (const [name, period] of columns) figures.push(await figureOf(ctx, name, period, { by: ['unit'] }))
  const units = new Map((await unitsOf(ctx)).map(each => [each.code, each.label]))
  for (const figure of figures)
    for (const row of figure.rows) if (row.keys.unit && !units.has(row.keys.unit)) units.set(row.keys.unit, row.label)
  return {
    columns: columns.map(([name]) => named(name)),
    rows: [...units].map(([code, label]) => ({
      code,
      label,
      cells: figures.map((figure, at) => {
        const [name] = columns[at]!
        const row = figure.rows.find(each => each.keys.unit === code)
        if (row) return shownOf(name, row)
        const { denominator, period } = figure
        return {
          value: denominator === null ? 0 : null,
          format: formatOf(name),
          query: recordsQuery(name, period.key, { unit: code }),
        }
      }),
    })),
    total: figures.map((figure, at) => shownOf(columns[at]![0], figure)),
  }
}

/** (now − then) ÷ then; a difference of rates in points. Null where there is nothing to compare with. */
export function changeShown(name: IndicatorName, now: ShownFigure, then: ShownFigure): ShownFigure {
  const format = indicators[name].unit === 'ratio' ? 'points' : 'change'
  return { value: changeOf(name, now.value, then.value), format, query: null }
}
