/** The tables and charts of a paper, counted: parts beside a total that is counted on its own. */
import { breakdowns, type IndicatorName, indicators } from '../../law/indicators.ts'
import { daysBetween } from '../kernel/day.ts'
import { type FigureView, neighbour, type Period, periodOf } from '../statistics/index.ts'
import type { Block } from './block.ts'
import type { LinkedCell, LinkedTable } from './contract.ts'
import type { Counting } from './counting.ts'
import { type Chart, inUnit } from './paper.ts'
import { formatOf, unitOf } from './say.ts'
import { restLast, shortName } from './short-name.ts'

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

const addable = (name: IndicatorName) => indicators[name].unit !== 'ratio'

/** A row for each entry of the breakdown; the largest first, what is beyond `top` in one row where it can be added. */
export async function byTable(
  counting: Counting,
  { title, by, andBy, names, top }: Of<'table'>,
  key: string,
): Promise<LinkedTable> {
  const views: FigureView[] = []
  for (const name of names) views.push((await counting.figure(name, 'now', {}, by, andBy))!)
  const share = views.length === 1 && addable(names[0]!)
  const isOffice = (each: typeof by | undefined) => each === 'unit' || each === 'office'
  const named = (label: string) => {
    const [first = label, second] = andBy ? label.split('，') : [label]
    const short = isOffice(by) ? shortName(first, counting.org) : first
    return second === undefined ? short : `${short}，${isOffice(andBy) ? shortName(second, counting.org) : second}`
  }
  const codeOf = ({ keys }: FigureView['rows'][number]) =>
    andBy ? `${keys[by] ?? ''} ${keys[andBy] ?? ''}` : (keys[by] ?? '')
  const labels = new Map(views.flatMap(view => view.rows.map(row => [codeOf(row), named(row.label.zh)])))
  const valueIn = (view: FigureView, code: string) => view.rows.find(row => codeOf(row) === code)
  const whole = (code: string) =>
    views[0]!.rows
      .filter(row => codeOf(row).startsWith(`${code.split(' ')[0]} `))
      .reduce((sum, row) => sum + (row.value ?? 0), 0)
  const ranked = [...labels.keys()].sort(
    (a, b) =>
      (andBy ? whole(b) - whole(a) : 0) ||
      restLast(labels.get(a) ?? '', labels.get(b) ?? '') ||
      (valueIn(views[0]!, b)?.value ?? 0) - (valueIn(views[0]!, a)?.value ?? 0),
  )
  const keys = by === 'unit' || by === 'office' ? [...labels.keys()].sort() : ranked
  const cut = top !== undefined && keys.length > top && names.every(addable) ? top : keys.length
  const cellsOf = (codes: readonly string[]): LinkedCell[] =>
    views.flatMap((view, at) => {
      const rows = codes.map(code => valueIn(view, code))
      const value = addable(names[at]!)
        ? rows.reduce((sum, row) => sum + (row?.value ?? 0), 0)
        : (rows[0]?.value ?? null)
      const query =
        codes.length === 1 && rows[0]
          ? rows[0].query
          : `${view.query}&${new URLSearchParams({ [by]: codes.join(',') })}`
      const cell = { value, query }
      return share ? [cell, { value: view.value ? value! / view.value : null, query }] : [cell]
    })
  const total = views.flatMap((view): LinkedCell[] => {
    const cell = { value: view.value, query: view.query }
    return share ? [cell, { value: view.value ? 1 : null, query: view.query }] : [cell]
  })
  return {
    key,
    title,
    head: andBy ? `${breakdowns[by].zh}、${breakdowns[andBy].zh}` : breakdowns[by].zh,
    columns: names.flatMap((name): LinkedTable['columns'] => {
      const unit = unitOf(name)
      const column = {
        key: name,
        label: indicators[name].label.zh,
        format: formatOf(name),
        indicator: name,
        ...(unit ? { unit } : {}),
        ...(addable(name) ? { sum: true } : {}),
      }
      return share ? [column, { key: 'share', label: '占比', format: 'percent', indicator: null }] : [column]
    }),
    rows: [
      ...keys.slice(0, cut).map(code => ({ key: code, label: labels.get(code) ?? '未填', cells: cellsOf([code]) })),
      ...(cut < keys.length ? [{ key: 'rest', label: '其余各类', cells: cellsOf(keys.slice(cut)) }] : []),
      { key: 'total', label: '合计', total: true, cells: total },
    ],
    ...(share
      ? {
          note: `占比以${indicators[names[0]!].label.zh}总数（${views[0]!.value ?? 0}${unitOf(names[0]!)}）为基数。`,
        }
      : {}),
  }
}

/** Points of a month or a year name themselves; a stretch of days is named by its first. */
const spansOf = ({ kind, from, to }: Period) =>
  kind === 'span' ? `（每${daysBetween(from, to) + 1}天为一点，标首日）` : ''

export async function chartOf(
  counting: Counting,
  block: Of<'chart'>,
  past: (name: IndicatorName, period: Period) => Promise<FigureView>,
): Promise<Chart> {
  const format = formatOf(block.name)
  const unit = unitOf(block.name)
  const shell = { title: block.title, kind: block.chart, format, ...(unit ? { unit } : {}) }
  const point = (label: string, { value, query }: Pick<FigureView, 'value' | 'query'>) => ({
    label,
    value: value === null ? null : inUnit(format, value),
    query,
  })
  if (block.chart === 'line') {
    const periods = [lastDrawn(counting.period)]
    while (periods.length < 12) periods.unshift(neighbour(periods[0]!, -1))
    const views: [Period, FigureView][] = []
    for (const each of periods) views.push([each, await past(block.name, each)])
    // Before the first record there is nothing to draw, nor in the months that a period still to end has not seen.
    const first = views.findIndex(([, view]) => view.records > 0)
    const last = periods.at(-1) === counting.period ? -1 : views.findLastIndex(([, view]) => view.records > 0)
    return {
      ...shell,
      title: `${block.title}${spansOf(counting.period)}`,
      points: views
        .slice(Math.max(0, first), last < 0 ? undefined : last + 1)
        .map(([period, view]) => point(shortLabel(period), view)),
    }
  }
  const view = (await counting.figure(block.name, 'now', {}, block.by ?? 'unit'))!
  const ranked = view.rows
    .filter(row => row.value !== null)
    .sort((a, b) => restLast(a.label.zh, b.label.zh) || b.value! - a.value!)
  return {
    ...shell,
    points: ranked
      .slice(0, block.top ?? 12)
      .map(row => point(block.by && block.by !== 'unit' ? row.label.zh : shortName(row.label.zh, counting.org), row)),
  }
}

/** Quarters, halves and years are drawn by their months: two or three of them in a row show no course. */
const lastDrawn = (period: Period) =>
  ['quarter', 'half', 'year'].includes(period.kind) ? periodOf(period.to.slice(0, 7)) : period

const shortLabel = ({ key, kind, from }: Period) =>
  kind === 'span' ? from.slice(5) : kind === 'week' ? key.slice(5) : key.replace(/^20/, '')
