/** A chart as a picture for Word and Excel: drawn as SVG, set in a font that the program brings along. The same bytes each time. */
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart } from './paper.ts'
import { chartOption } from './view.ts'

echarts.use([BarChart, LineChart, GridComponent, SVGRenderer])

const fontFile = fileURLToPath(
  new URL('../../node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf', import.meta.url),
)
/** As wide as the text of a page: its letters of 12 come out at nine points there, as small as those of a table. */
export const chartWidth = 600
export const chartHeight = ({ kind, points }: Chart) => (kind === 'bars' ? Math.max(140, 36 + points.length * 25) : 260)

export function chartSvg(chart: Chart): string {
  const drawn = echarts.init(null, null, { renderer: 'svg', ssr: true, width: chartWidth, height: chartHeight(chart) })
  drawn.setOption({ ...chartOption(chart, { text: '#222', line: '#bbb', colour: '#1f5f99' }), animation: false })
  const svg = drawn.renderToSVGString()
  drawn.dispose()
  // Class names are counted over the life of the process: without them the same chart has the same bytes.
  return svg.replaceAll(/zr\d+-/g, 'zr-')
}

export function chartPng(chart: Chart): Buffer {
  const drawn = new Resvg(chartSvg(chart), {
    fitTo: { mode: 'width', value: chartWidth * 3 },
    background: '#ffffff',
    font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: 'Noto Sans S Chinese' },
  })
  return drawn.render().asPng()
}
