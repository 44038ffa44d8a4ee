/** Complaints by month, this year beside last: two bars with their numbers, each leading to its records; and as a table. */
import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { HeadBoard } from '../../../server/dashboard/view.ts'
import { useLook } from '../../kit/Look.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { FigureLink } from '../statistics/FigureLink.tsx'
import type { Open } from './ShownLink.tsx'

echarts.use([BarChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, SVGRenderer])
const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

export function MonthsChart({ year, points, open }: HeadBoard['months'] & { open: Open }) {
  const say = useSay()
  const { language } = useLanguage()
  const { shade } = useLook()
  const place = useRef<HTMLDivElement>(null)
  const title = say({ zh: '各月投诉接收（件）', en: 'Complaints received by month' })
  const yearName = (of: number) => ({ zh: `${of}年`, en: String(of) })[language]
  const [thisYear, lastYear] = [yearName(year), yearName(year - 1)]
  const monthName = (month: number) => ({ zh: `${month}月`, en: String(month) })[language]
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew when the shade changes
  useEffect(() => {
    if (!place.current) return
    const drawn = echarts.init(place.current, null, { renderer: 'svg' })
    const label = { show: true, position: 'top' as const, color: token('--text'), fontSize: 11 }
    drawn.setOption({
      animation: false,
      aria: { enabled: true },
      tooltip: { trigger: 'axis', confine: true },
      legend: { top: 0, left: 0, textStyle: { color: token('--text') } },
      grid: { left: 8, right: 8, top: 40, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: {
        type: 'category',
        data: points.map(each => monthName(each.month)),
        axisLabel: { color: token('--text') },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: token('--line') } },
      },
      yAxis: { type: 'value', show: false },
      series: [
        {
          name: lastYear,
          type: 'bar',
          data: points.map(each => each.before),
          itemStyle: { color: 'transparent', borderColor: token('--quiet'), borderWidth: 1 },
          label,
        },
        {
          name: thisYear,
          type: 'bar',
          data: points.map(each => each.value),
          itemStyle: { color: token('--accent') },
          label,
        },
      ],
    })
    drawn.on('click', ({ dataIndex, seriesIndex }: { dataIndex: number; seriesIndex?: number }) => {
      const point = points[dataIndex]!
      const query = seriesIndex === 0 ? point.beforeQuery : point.query
      open({ title: `${title} ${seriesIndex === 0 ? lastYear : thisYear} ${point.month}`, query, rate: false })
    })
    const watch = new ResizeObserver(() => drawn.resize())
    watch.observe(place.current)
    return () => {
      watch.disconnect()
      drawn.dispose()
    }
  }, [points, shade, language, open])
  return (
    <figure className="panel chart">
      <figcaption>{title}</figcaption>
      <div ref={place} className="months-chart" />
      <details>
        <summary>{say({ zh: '看数字', en: 'As a table' })}</summary>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '月份', en: 'Month' })}</th>
              <th scope="col">{thisYear}</th>
              <th scope="col">{lastYear}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(each => (
              <tr key={each.month}>
                <th scope="row">{monthName(each.month)}</th>
                <td>
                  <FigureLink format="count" value={each.value} query={each.query} title={title} open={open} />
                </td>
                <td>
                  <FigureLink format="count" value={each.before} query={each.beforeQuery} title={title} open={open} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
