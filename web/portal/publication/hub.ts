/** 公示: whose complaint record is public, sampling results, demonstration units, issues; and the data behind them. */
import type { FastifyInstance } from 'fastify'
import { fewestForRate, fewestPublic, publicityDelay } from '../../../law/publicity.ts'
import type { DatasetView, PublicEntry } from '../../../server/publication/view.ts'
import { asked } from '../education/search.ts'
import { textField } from '../frame/form.ts'
import { html, type Piece } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'
import { entryFacts } from './entry.ts'

const title = { zh: '公示', en: 'Published records' }

export const lists = {
  'sampling-results': { zh: '商品质量抽检结果', en: 'Sampling results' },
  penalties: { zh: '行政处罚信息', en: 'Penalties' },
  'demonstration-units': { zh: '放心消费名单', en: 'Demonstration units' },
}

export function publicityHub(app: FastifyInstance) {
  app.get('/publicity', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const q = asked(request.query, 'q', 60)
    const cursor = asked(request.query, 'cursor')
    const wanted = new URLSearchParams({
      limit: '20',
      ...(q ? { q } : {}),
      ...(/^\d{1,15}$/.test(cursor) ? { cursor } : {}),
    })
    const { body, problem } = await visit.ask<{ items: PublicEntry[]; next: string | null }>(
      'GET',
      `/public/publicity?${wanted}`,
    )
    const main = html`
      <h1>${say(title)}</h1>
      <ul class="shelves">
        ${Object.entries(lists).map(([name, label]) => html`<li><a href=${`/publicity/list/${name}`}>${say(label)}</a></li>`)}
        <li><a href="/publicity/bulletins">${say({ zh: '投诉举报分析公报', en: 'Bulletins' })}</a></li>
        <li><a href="/open-data">${say({ zh: '开放数据', en: 'Open data' })}</a></li>
      </ul>
      <h2>${say({ zh: '查商家的投诉情况', en: 'Complaint record of a business' })}</h2>
      <form method="get" action="/publicity" role="search">
        ${textField(
          visit,
          {},
          {
            name: 'q',
            label: { zh: '商家名称或者统一社会信用代码', en: 'Name or credit code' },
            value: q,
            maxlength: 60,
            'aria-required': undefined,
          },
        )}
        <div class="buttons"><button class="main" type="submit">${say({ zh: '查找', en: 'Find' })}</button></div>
      </form>
      ${problem ? html`<p class="problem">${problem.detail}</p>` : found(visit, body.items, q)}
      ${!problem && body.next && html`<p><a class="button" href=${`/publicity?${new URLSearchParams({ ...(q ? { q } : {}), cursor: body.next } as Record<string, string>)}`}>${say({ zh: '下一页', en: 'Next page' })}</a></p>`}
      ${howCounted(visit)}
    `
    return show(reply, visit, { title, main })
  })

  app.get('/publicity/:id', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const { id } = request.params as { id: string }
    const { body, status } = await visit.ask<PublicEntry>('GET', `/public/publicity/${encodeURIComponent(id)}`)
    if (status !== 200)
      return show(reply, visit, {
        title,
        status: 404,
        main: html`<h1>${say({ zh: '没有这条公示', en: 'Not here' })}</h1><p><a href="/publicity">${say({ zh: '查其他商家', en: 'Another business' })}</a></p>`,
      })
    const main = html`
      <h1 lang="zh-CN">${body.operator}</h1>
      <p class="help">${body.uscc && html`<span>${body.uscc} · </span>`}<span lang="zh-CN">${body.area}</span></p>
      ${entryFacts(visit, body)} ${howCounted(visit)}
      <p><a href="/publicity">${say({ zh: '查其他商家', en: 'Another business' })}</a></p>
    `
    return show(reply, visit, { title: { zh: body.operator, en: body.operator }, main })
  })

  app.get('/open-data', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const { body } = await visit.ask<{ items: DatasetView[] }>('GET', '/public/data')
    const heading = { zh: '开放数据', en: 'Open data' }
    const [first] = body.items ?? []
    const main = html`
      <h1>${say(heading)}</h1>
      <p>${say({ zh: '数据里没有任何个人的信息。', en: 'No set holds anything about a person.' })}</p>
      ${first && html`<p class="note">${say({ zh: '许可：', en: 'Licence: ' })}<a href=${first.licence.url} rel="license">${say(first.licence.label)}</a><br />${say(first.licence.means)}</p>`}
      <ul class="entries">${(body.items ?? []).map(
        each => html`<li>
          <h2>${say(each.label)}</h2>
          <p>${say(each.description)}</p>
          <p class="help">${say({ zh: '更新：', en: 'Updated: ' })}${say(each.updated)}</p>
          <p><a href=${`/api${each.csv}`} download>CSV</a> · <a href=${`/api${each.json}`} download>JSON</a> · <a href=${`/publicity/list/${each.name}`}>${say({ zh: '在网页上看', en: 'Read it here' })}</a></p>
          <details><summary>${say({ zh: '数据字典', en: 'Data dictionary' })}</summary>${dictionary(visit, each)}</details>
        </li>`,
      )}</ul>
    `
    return show(reply, visit, { title: heading, main })
  })
}

const dictionary = ({ say }: Visit, { columns }: DatasetView) =>
  html`<dl class="dictionary">${columns.map(
    each => html`<div><dt><code>${each.name}</code> ${say(each.label)}</dt>
    <dd>${spoken(say(each.description))}${
      each.values &&
      html`<br /><span class="help">${Object.entries(each.values)
        .map(([code, label]) => `${code} = ${say(label)}`)
        .join(say({ zh: '；', en: '; ' }))}</span>`
    }</dd></div>`,
  )}</dl>`

/** A value of the data is Chinese in either language: a voice must know. */
const spoken = (text: string) =>
  text
    .split(/(\p{Script=Han}+)/u)
    .map((part, at) => (at % 2 === 1 ? html`<span lang="zh-CN">${part}</span>` : part)) as Piece

function found({ say }: Visit, items: readonly PublicEntry[], q: string) {
  if (items.length === 0)
    return html`<p role="status">${
      q
        ? say({
            zh: `没有公示这个商家的投诉信息。可能没有投诉，也可能件数太少（不足${fewestPublic}件的不公示）。`,
            en: `No record of this business is published. There may be no complaint, or too few (fewer than ${fewestPublic} are not published).`,
          })
        : say({ zh: '现在没有公示。', en: 'None at the moment.' })
    }</p>`
  return html`<ul class="entries">${items.map(
    each => html`<li>
      <h2 lang="zh-CN"><a href=${`/publicity/${each.id}`}>${each.operator}</a></h2>
      <p class="help"><span lang="zh-CN">${each.area}</span> · ${say(each.period.label)}${each.objected && say({ zh: ' · 异议核查中', en: ' · objection under review' })}</p>
      <p>${say({ zh: `投诉${each.count}件`, en: `${each.count} complaints` })}</p>
    </li>`,
  )}</ul>`
}

const howCounted = ({
  say,
}: Visit) => html`<details><summary>${say({ zh: '怎么统计的', en: 'How it is counted' })}</summary>
  <ul>
    <li>${say({ zh: '只计投诉人同意公示、已经办结有结果的投诉；投诉人可以随时撤回同意，撤回后数字会改正。', en: 'Only closed complaints whose complainant agreed to publication; consent may be taken back at any time and the figures are put right.' })}</li>
    <li>${say({ zh: `办结${publicityDelay.amount}个工作日以后才计入；公示前告知商家，商家可以提出异议。`, en: `${publicityDelay.amount} working days after closing; the business is told beforehand and may object.` })}</li>
    <li>${say({ zh: `不足${fewestPublic}件的不公示；不足${fewestForRate}件的不算比率。`, en: `Fewer than ${fewestPublic} are not published; no rate of fewer than ${fewestForRate}.` })}</li>
    <li>${say({ zh: '收到投诉不等于商家有过错。', en: 'A complaint does not mean that the business was at fault.' })}</li>
    <li>${say({ zh: '以上天数和件数是本局规定。', en: 'These days and numbers are the bureau’s own.' })}</li>
  </ul></details>`
