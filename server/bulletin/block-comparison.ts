/** A table whose rows are figures: the period beside those before it. */
import { type IndicatorName, indicators } from '../../law/indicators.ts'
import type { FigureView } from '../statistics/index.ts'
import type { Block } from './block.ts'
import type { LinkedCell, LinkedTable } from './contract.ts'
import type { Counting } from './counting.ts'
import { printed } from './paper.ts'
import { formatOf, unitOf } from './say.ts'

/** 本期 beside 上期 and 去年同期; changes from unrounded figures, of a rate in percentage points. */
export async function comparison(
  counting: Counting,
  { title, names }: Extract<Block, { kind: 'comparison' }>,
  key: string,
): Promise<LinkedTable> {
  const asked = (['before', 'year'] as const).filter(
    when => counting.periodOf(when) !== undefined && (when === 'before' || counting.period.kind !== 'year'),
  )
  const views: Record<'now' | 'before' | 'year', FigureView | undefined>[] = []
  for (const name of names)
    views.push({
      now: await counting.figure(name, 'now'),
      before: asked.includes('before') ? await counting.figure(name, 'before') : undefined,
      year: asked.includes('year') ? await counting.figure(name, 'year') : undefined,
    })
  // A column of dashes compares nothing: it falls away, and the note says why.
  const known = asked.filter(when => views.some(each => typeof each[when]?.value === 'number'))
  const missing = asked.filter(when => !known.includes(when)).map(when => compared[when].called)
  const rows: LinkedTable['rows'] = names.map((name, at) => {
    const { now, ...then } = views[at]!
    const unit = unitOf(name)
    return {
      key: name,
      label: `${indicators[name].label.zh}${unit ? `（${unit}）` : ''}`,
      cells: [
        figureCell(name, now),
        ...known.flatMap(when => [
          figureCell(name, then[when]),
          { value: changeCell(name, now, then[when]), query: null },
        ]),
      ],
    }
  })
  const column = (at: string, label: string) => ({
    key: at,
    label,
    format: 'text' as const,
    align: 'right' as const,
    indicator: null,
  })
  return {
    key,
    title,
    head: '项目',
    columns: [
      column('now', '本期'),
      ...known.flatMap(when => [column(when, compared[when].called), column(`change-${when}`, compared[when].change)]),
    ],
    rows,
    note: [
      ...(known.length > 0 ? ['增减由未取整的数字计算；比率的增减为百分点。'] : []),
      ...(missing.length > 0 ? [`${missing.join('、')}记录不全，不作比较。`] : []),
    ].join(''),
  }
}

const compared = {
  before: { called: '上期', change: '环比' },
  year: { called: '去年同期', change: '同比' },
} as const

/** Rows of different sorts stand in one column: each is printed by its own format. */
const figureCell = (name: IndicatorName, view: FigureView | undefined): LinkedCell => ({
  value: view ? printedOf(name, view.value) : '—',
  query: view?.value === null || !view ? null : view.query,
})

function changeCell(name: IndicatorName, now: FigureView | undefined, then: FigureView | undefined): string {
  if (!now || !then || now.value === null || then.value === null) return '—'
  if (indicators[name].unit === 'ratio') return printed('points', now.value - then.value)
  return then.value === 0 ? '—' : printed('change', (now.value - then.value) / then.value)
}

const printedOf = (name: IndicatorName, value: number | null) => printed(formatOf(name), value)
