/** Tables and charts that can be added, with the title they get on the (Chinese) paper. */
import { type Breakdown, breakdowns, type IndicatorName, indicators } from '../../../law/indicators.ts'
import type { Block } from '../../../server/bulletin/contract.ts'

export const kinds = {
  bars: { zh: '条形图', en: 'Bar chart' },
  line: { zh: '走势图', en: 'Line over time' },
  table: { zh: '分类表', en: 'Table by class' },
  comparison: { zh: '对比表', en: 'Comparison table' },
} as const
export type Kind = keyof typeof kinds

export function blockOf(kind: Kind, names: IndicatorName[], by: Breakdown): Block {
  const label = names
    .map(each => indicators[each].label.zh)
    .join('、')
    .slice(0, 60)
  const name = names[0]!
  if (kind === 'table') return { kind, title: `${label}情况表`, by, names }
  if (kind === 'comparison') return { kind, title: `${label}对比表`, names }
  if (kind === 'line') return { kind: 'chart', chart: 'line', title: `${label}走势`, name }
  return { kind: 'chart', chart: 'bars', title: `${label}（按${breakdowns[by].zh}）`, name, by }
}
