/** 公报: the issues that are open to everybody, in the edition without small numbers. */
import type { FastifyInstance } from 'fastify'
import { html, type Piece } from '../frame/html.ts'
import { show, visitOf } from '../frame/visit.ts'

interface Line {
  id: number
  title: string
  year: number
  issue: number
  version: number
  releasedOn: string
}
interface Table {
  title: string
  unit?: string
  head?: string
  columns: { label: string; unit?: string; group?: string }[]
  rows: { label: string; cells: string[]; total?: boolean }[]
  note?: string
}
type Section =
  | { heading: string; level: number }
  | { paragraph: string }
  | { table: Table }
  | { chart: { title: string; points: { label: string; value: string | null }[] } }
interface Issue {
  releasedOn: string
  paper: {
    title: string
    issue: string
    year: number
    org: string
    date: string
    sections: Section[]
    corrections?: string[]
  }
}

const title = { zh: '投诉举报分析公报', en: 'Bulletins' }

export function publicBulletins(app: FastifyInstance) {
  app.get('/publicity/bulletins', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const { body } = await visit.ask<{ items: Line[] }>('GET', '/public/bulletins')
    const items = body.items ?? []
    const main = html`
      <h1>${say(title)}</h1>
      <p>${say({ zh: '公报只有中文；不足3件的数字不公开。', en: 'In Chinese only; numbers below three are kept back.' })}</p>
      ${
        items.length === 0
          ? html`<p>${say({ zh: '现在没有公开的公报。', en: 'None at the moment.' })}</p>`
          : html`<ul class="entries">${items.map(
              each => html`<li><h2 lang="zh-CN"><a href=${`/publicity/bulletins/${each.id}`}>${each.title}</a></h2>
              <p class="help">${say({ zh: `${each.year}年第${each.issue}期`, en: `${each.year}, no. ${each.issue}` })}${each.version > 1 && say({ zh: `（第${each.version}版）`, en: ` (version ${each.version})` })} · ${each.releasedOn}</p></li>`,
            )}</ul>`
      }
      <p><a href="/publicity">${say({ zh: '回到公示', en: 'Back' })}</a></p>
    `
    return show(reply, visit, { title, main })
  })

  app.get('/publicity/bulletins/:id', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const { id } = request.params as { id: string }
    const { body, status, problem } = await visit.ask<Issue>('GET', `/public/bulletins/${encodeURIComponent(id)}`)
    if (status !== 200)
      return show(reply, visit, {
        title,
        status: 404,
        main: html`<h1>${say({ zh: '没有公开这一期', en: 'Not open to the public' })}</h1><p>${status === 404 && problem?.detail}</p><p><a href="/publicity/bulletins">${say({ zh: '看其他公报', en: 'Other bulletins' })}</a></p>`,
      })
    const { paper } = body
    const main = html`
      <article lang="zh-CN">
        <h1>${paper.title}</h1>
        <p class="help">${say({ zh: `${paper.year}年${paper.issue}`, en: `${paper.year} ${paper.issue}` })} · ${paper.org} · ${paper.date}</p>
        ${(paper.corrections ?? []).map(each => html`<p class="note">${each}</p>`)}
        ${paper.sections.map(section)}
      </article>
      <p><a href=${`/api/public/bulletins/${id}/docx`} download>${say({ zh: '下载（Word）', en: 'Download as Word' })}</a></p>
    `
    return show(reply, visit, { title: { zh: paper.title, en: paper.title }, main })
  })
}

function section(each: Section): Piece {
  if ('heading' in each) return each.level === 1 ? html`<h2>${each.heading}</h2>` : html`<h3>${each.heading}</h3>`
  if ('paragraph' in each) return html`<p>${each.paragraph}</p>`
  if ('table' in each) return table(each.table)
  const { title: of, points } = each.chart
  return html`<p class="help">${of}：${points.map(point => `${point.label}${point.value ?? '＊'}`).join('，')}</p>`
}

/** The paper itself stays Chinese, on an English page too. */
const office = { zh: '单位', en: 'Office' }

const table = ({
  title: of,
  unit,
  head,
  columns,
  rows,
  note,
}: Table) => html`<div class="wide" tabindex="0" role="region" aria-label=${of}>
  <table>
    <caption>${of}${unit && `（${unit}）`}</caption>
    <thead><tr><th scope="col">${head ?? office.zh}</th>${columns.map(each => html`<th scope="col">${each.group}${each.label}${each.unit && `（${each.unit}）`}</th>`)}</tr></thead>
    <tbody>${rows.map(row => html`<tr><th scope="row">${row.label}</th>${row.cells.map(cell => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table>
  ${note && html`<p class="help">${note}</p>`}
</div>`
