/** A chart on the screen: as on paper, and each point leads to its records. Below it the same as a table for who can't see it. */
import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { Chart } from '../../../server/bulletin/contract.ts'
import { chartOption } from '../../../server/bulletin/view.ts'
import type { Opened } from '../statistics/Records.tsx'

echarts.use([BarChart, LineChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer])

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

export function ChartView({ chart, open }: { chart: Chart; open: (opened: Opened) => void }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return
    const drawn = echarts.init(place.current, null, { renderer: 'svg' })
    const colours = { text: token('--text'), line: token('--line'), colour: token('--accent') }
    drawn.setOption({
      ...chartOption(chart, colours),
      animation: false,
      aria: { enabled: true },
      tooltip: { trigger: chart.kind === 'line' ? 'axis' : 'item', confine: true },
    })
    drawn.on('click', ({ dataIndex }: { dataIndex: number }) => {
      const point = chart.points[dataIndex]
      if (point?.query)
        open({
          title: `${chart.title} ${point.label}`,
          query: point.query,
          rate: chart.format === 'percent',
          printed: chart.format === 'count' ? (point.value ?? undefined) : undefined,
        })
    })
    const watch = new ResizeObserver(() => drawn.resize())
    watch.observe(place.current)
    return () => {
      watch.disconnect()
      drawn.dispose()
    }
  }, [chart, open])
  const height = chart.kind === 'bars' ? Math.max(140, 40 + chart.points.length * 30) : 280
  return (
    <figure className="panel chart">
      <div ref={place} style={{ height }} />
      <figcaption>{chart.title}</figcaption>
    </figure>
  )
}
