/** 消费提示和警示: the list, each one on a page that can be passed on, and the feeds. */
import type { FastifyInstance } from 'fastify'
import { advisoryKinds } from '../../../law/education.ts'
import type { PublicAdvisory } from '../../../server/education/view.ts'
import { html, type Piece } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'
import { asked } from './search.ts'

const title = { zh: '消费提示和警示', en: 'Tips and warnings' }

export function advice(app: FastifyInstance) {
  app.get('/advice', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const kind = asked(request.query, 'kind')
    const cursor = asked(request.query, 'cursor')
    const wanted = new URLSearchParams({
      limit: '20',
      ...(kind in advisoryKinds ? { kind } : {}),
      ...(/^[\d-]{1,20}$/.test(cursor) ? { cursor } : {}),
    })
    const { body, problem } = await visit.ask<{ items: PublicAdvisory[]; next: string | null }>(
      'GET',
      `/public/advisories?${wanted}`,
    )
    const narrowed: Record<string, string> = kind in advisoryKinds ? { kind } : {}
    const main = html`
      <h1>${say(title)}</h1>
      <p>${say({ zh: '根据大家的投诉写成，经人审核。', en: 'Written from what people complain of, and read by a second person. In Chinese.' })}</p>
      <ul class="choices">
        ${[undefined, 'tip', 'warning'].map(
          each =>
            html`<li><a href=${each ? `/advice?kind=${each}` : '/advice'} aria-current=${(each ?? '') === (kind in advisoryKinds ? kind : '') ? 'page' : undefined}>${each ? say(advisoryKinds[each as 'tip']) : say({ zh: '全部', en: 'All' })}</a></li>`,
        )}
      </ul>
      ${problem ? html`<p class="problem">${problem.detail}</p>` : adviceList(visit, body.items)}
      ${body.next && html`<p><a class="button" href=${`/advice?${new URLSearchParams({ ...narrowed, cursor: body.next })}`}>${say({ zh: '更早的', en: 'Earlier' })}</a></p>`}
      ${feedLinks(visit)}
    `
    return show(reply, visit, { title, main, feeds: true })
  })

  app.get('/advice/:id', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const { id } = request.params as { id: string }
    const { body, status } = await visit.ask<PublicAdvisory>('GET', `/public/advisories/${encodeURIComponent(id)}`)
    if (status !== 200)
      return show(reply, visit, {
        title,
        status: 404,
        main: html`<h1>${say({ zh: '没有这篇', en: 'Not here' })}</h1><p><a href="/advice">${say({ zh: '看其他提示', en: 'Other advice' })}</a></p>`,
      })
    return show(reply, visit, { title: { zh: body.title, en: body.title }, main: whole(visit, body), feeds: true })
  })

  for (const [path, format] of [
    ['/advice.atom', 'atom'],
    ['/advice.json', 'json'],
  ] as const)
    app.get(path, async (request, reply) => {
      const answer = await app.inject({
        method: 'GET',
        url: `/api/public/advisory-feed/${format}`,
        remoteAddress: request.ip,
      })
      return reply
        .code(answer.statusCode)
        .header('content-type', String(answer.headers['content-type']))
        .header('cache-control', 'public, max-age=600')
        .send(answer.rawPayload)
    })
}

export function adviceList({ say }: Visit, items: readonly PublicAdvisory[]): Piece {
  if (items.length === 0) return html`<p>${say({ zh: '暂时没有。', en: 'None at the moment.' })}</p>`
  return html`<ul class="entries">${items.map(
    each => html`<li>
      <h2 lang="zh-CN"><a href=${`/advice/${each.id}`}>${each.title}</a></h2>
      <p class="help">${tag(say(advisoryKinds[each.kind]), each.kind)} ${each.publishedOn}${each.over && say({ zh: ' · 已过时效', en: ' · its time is over' })}</p>
      <p lang="zh-CN">${each.summary}</p>
    </li>`,
  )}</ul>`
}

const tag = (words: string, kind: string) => html`<span class=${`tag ${kind}`}>${words}</span>`

function whole({ say }: Visit, one: PublicAdvisory) {
  if (one.withdrawn)
    return html`
      <h1 lang="zh-CN">${one.title}</h1>
      <p class="problem" role="alert">${say({ zh: `已于${one.withdrawn.on}撤回：`, en: `Withdrawn on ${one.withdrawn.on}: ` })}<span lang="zh-CN">${one.withdrawn.because}</span></p>
      <p><a href="/advice">${say({ zh: '看其他提示', en: 'Other advice' })}</a></p>
    `
  return html`
    <article lang="zh-CN">
      <h1>${one.title}</h1>
      <p class="help">${tag(say(advisoryKinds[one.kind]), one.kind)} ${one.publishedOn} · ${one.office}</p>
      ${one.over && html`<p class="note">${say({ zh: `这篇说的是${one.validTo}以前的情况。`, en: `This speaks of the time before ${one.validTo}.` })}</p>`}
      ${one.corrections.map(each => html`<p class="note">${say({ zh: `${each.on}更正：`, en: `Corrected on ${each.on}: ` })}${each.note}</p>`)}
      <p><b>${one.summary}</b></p>
      ${one.body.map(each => html`<p>${each}</p>`)}
      <h2>${say({ zh: '请您记住', en: 'Remember' })}</h2>
      <ol>${one.advice.map(each => html`<li>${each}</li>`)}</ol>
      ${one.basis.length > 0 && html`<p class="help">${say({ zh: '依据：', en: 'Basis: ' })}${one.basis.map(each => `《${each.act}》${each.article}`).join('、')}</p>`}
    </article>
    <p class="note">${say({ zh: '已经遇到了？', en: 'Has it happened to you? ' })}<a href="/complaint/new">${say({ zh: '去投诉', en: 'Make a complaint' })}</a></p>
    <p><a href=${`/api/public/advisories/${one.id}/docx`} download>${say({ zh: '下载（Word，可以打印张贴）', en: 'Download as Word, to print and post' })}</a></p>
  `
}

export const feedLinks = ({ say }: Visit) =>
  html`<p class="help">${say({ zh: '订阅：', en: 'Feeds: ' })}<a href="/advice.atom">Atom</a> · <a href="/advice.json">JSON Feed</a></p>`
