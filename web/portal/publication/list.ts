/** A set of open data as a page: one entry a row, its first column as the head, the others by name. */
import type { FastifyInstance } from 'fastify'
import type { DatasetColumn, DatasetView } from '../../../server/publication/view.ts'
import { asked } from '../education/search.ts'
import { textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'

type Row = Record<string, string | number | null>
interface Page {
  items: Row[]
  next: string | null
  dataset: DatasetView
}

export function dataList(app: FastifyInstance) {
  app.get('/publicity/list/:name', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const { name } = request.params as { name: string }
    const q = asked(request.query, 'q', 60)
    const cursor = asked(request.query, 'cursor', 20)
    const wanted = new URLSearchParams({
      limit: '30',
      ...(q ? { q } : {}),
      ...(/^[\d-]{1,20}$/.test(cursor) ? { cursor } : {}),
    })
    const { body, status } = await visit.ask<Page>('GET', `/public/data/${encodeURIComponent(name)}?${wanted}`)
    if (status !== 200)
      return show(reply, visit, {
        title: { zh: '公示', en: 'Published records' },
        status: 404,
        main: html`<h1>${say({ zh: '没有这份名单', en: 'No such list' })}</h1><p><a href="/publicity">${say({ zh: '回到公示', en: 'Back' })}</a></p>`,
      })
    const { items, next, dataset } = body
    const further: Record<string, string> = q ? { q } : {}
    const main = html`
      <h1>${say(dataset.label)}</h1>
      <p>${say(dataset.description)}</p>
      <form method="get" action=${`/publicity/list/${name}`} role="search">
        ${textField(visit, {}, { name: 'q', label: { zh: '查找', en: 'Find' }, value: q, maxlength: 60, 'aria-required': undefined })}
        <div class="buttons"><button class="main" type="submit">${say({ zh: '查找', en: 'Find' })}</button></div>
      </form>
      ${items.length === 0 ? html`<p role="status">${say({ zh: '没有找到。', en: 'None found.' })}</p>` : rows(visit, dataset.columns, items)}
      ${next && html`<p><a class="button" href=${`/publicity/list/${name}?${new URLSearchParams({ ...further, cursor: next })}`}>${say({ zh: '下一页', en: 'Next page' })}</a></p>`}
      <p class="help">${say({ zh: '整份下载：', en: 'The whole of it: ' })}<a href=${`/api${dataset.csv}`} download>CSV</a> · <a href=${`/api${dataset.json}`} download>JSON</a> · <a href="/open-data">${say({ zh: '数据字典和许可', en: 'Dictionary and licence' })}</a></p>
    `
    return show(reply, visit, { title: dataset.label, main })
  })
}

function rows(visit: Visit, [head, ...others]: DatasetColumn[], items: readonly Row[]) {
  return html`<ul class="entries">${items.map(
    row => html`<li>
      <h2 lang=${tongueOf(head!)}>${text(visit, head!, row) ?? '—'}</h2>
      <dl class="dictionary tight">${others
        .filter(each => row[each.name] !== null && row[each.name] !== '')
        .map(
          each =>
            html`<div><dt>${visit.say(each.label)}</dt><dd lang=${tongueOf(each)}>${shown(visit, each, row)}</dd></div>`,
        )}</dl>
    </li>`,
  )}</ul>`
}

/** What is written by the offices is Chinese on the English page too. */
const tongueOf = ({ type, name }: DatasetColumn) => (type === 'text' && name !== 'url' ? 'zh-CN' : undefined)

function shown(visit: Visit, column: DatasetColumn, row: Row) {
  const words = text(visit, column, row)
  return column.name === 'url' ? html`<a href=${words}>${words}</a>` : words
}

function text({ say }: Visit, { name, type, values }: DatasetColumn, row: Row) {
  const value = row[name]
  if (value === null || value === undefined) return null
  if (type === 'ratio') return `${Math.round(Number(value) * 100)}%`
  const label = values?.[String(value)]
  return label ? say(label) : String(value)
}
