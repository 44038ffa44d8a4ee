/** How our charts look, on paper and on the screen: plain bars and lines, labelled directly, one colour. */
import type { Chart } from './paper.ts'

export interface ChartColours {
  text: string
  line: string
  colour: string
}

export function chartOption({ kind, points, unit, format }: Chart, { text, line, colour }: ChartColours) {
  const names = points.map(each => each.label)
  const values = points.map(each => each.value)
  const written = ({ value }: { value?: unknown }) =>
    typeof value !== 'number'
      ? ''
      : format === 'count'
        ? String(value)
        : format === 'percent'
          ? `${(value * 100).toFixed(2)}%`
          : value.toFixed(2)
  const category = {
    type: 'category',
    data: names,
    axisLabel: { color: text, fontSize: 13 },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: line } },
  } as const
  const value = {
    type: 'value',
    show: kind === 'line',
    name: kind === 'line' ? (unit ?? '') : '',
    minInterval: format === 'count' ? 1 : 0,
    axisLabel: {
      color: text,
      fontSize: 12,
      ...(format === 'percent' ? { formatter: (each: number) => `${Math.round(each * 100)}%` } : {}),
    },
    nameTextStyle: { color: text },
    splitLine: { lineStyle: { color: line, opacity: 0.5 } },
  } as const
  const label = {
    show: true,
    color: text,
    fontSize: 12,
    formatter: written,
    position: kind === 'bars' ? 'right' : 'top',
  } as const
  return {
    grid: {
      left: 8,
      right: 70,
      top: kind === 'bars' ? 4 : 36,
      bottom: 8,
      outerBoundsMode: 'same' as const,
      outerBoundsContain: 'axisLabel' as const,
    },
    xAxis: kind === 'bars' ? value : category,
    yAxis: kind === 'bars' ? { ...category, inverse: true } : value,
    series: [
      kind === 'bars'
        ? { type: 'bar' as const, data: values, barMaxWidth: 20, itemStyle: { color: colour }, label }
        : {
            type: 'line' as const,
            data: values,
            lineStyle: { color: colour, width: 2 },
            itemStyle: { color: colour },
            symbolSize: 7,
            label,
          },
    ],
  }
}
