/** 常见问题: what the bureau answers, each with an address of its own, in plain words first and the law below. */
import type { FastifyInstance } from 'fastify'
import { topics } from '../../../law/knowledge.ts'
import type { PublicAdvisory } from '../../../server/education/view.ts'
import type { ArticleFound } from '../../../server/knowledge/view.ts'
import { answerText, didThisHelp } from '../consultation/answers.ts'
import { html } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'
import { adviceList } from './advice.ts'
import { asked, searchForm } from './search.ts'

const title = { zh: '常见问题', en: 'Questions and answers' }

export function knowledge(app: FastifyInstance) {
  app.get('/knowledge', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const q = asked(request.query, 'q')
    const topic = topics.find(each => each.code === asked(request.query, 'topic'))
    const wanted = new URLSearchParams({ limit: '50', ...(q ? { q } : topic ? { topic: topic.code } : {}) })
    const { body, problem } = await visit.ask<{ items: ArticleFound[]; nearest: ArticleFound[] }>(
      'GET',
      `/public/articles?${wanted}`,
    )
    const advice = q
      ? await visit.ask<{ items: PublicAdvisory[] }>(
          'GET',
          `/public/advisories?${new URLSearchParams({ q: q.slice(0, 60), limit: '5' })}`,
        )
      : undefined
    const items = problem ? [] : body.items
    const also = advice && !advice.problem ? advice.body.items : []
    const main = html`
      <h1>${topic && !q ? say(topic) : say(title)}</h1>
      ${searchForm(visit, q)}
      ${problem && html`<p class="problem">${problem.detail}</p>`}
      ${q && html`<p role="status">${say({ zh: `找到${items.length + also.length}条`, en: `${items.length + also.length} found` })}</p>`}
      ${items.length > 0 ? questions(items) : !problem && nothing(visit)}
      ${!problem && body.nearest.length > 0 && html`<section><h2>${say({ zh: '最接近的', en: 'The nearest' })}</h2>${questions(body.nearest, 3)}</section>`}
      ${also.length > 0 && html`<section><h2>${say({ zh: '有关的提示', en: 'Advice' })}</h2>${adviceList(visit, also)}</section>`}
      <section>
        <h2>${say({ zh: '按内容看', en: 'By topic' })}</h2>
        <ul class="shelves">${topics.map(each => html`<li><a href=${`/knowledge?topic=${each.code}`} aria-current=${each.code === topic?.code ? 'page' : undefined}>${say(each)}</a></li>`)}</ul>
      </section>
    `
    return show(reply, visit, { title, main })
  })

  app.get('/knowledge/:id', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const { id } = request.params as { id: string }
    const { body, status } = await visit.ask<ArticleFound>('GET', `/public/articles/${encodeURIComponent(id)}`)
    if (status !== 200)
      return show(reply, visit, {
        title,
        status: 404,
        main: html`<h1>${say({ zh: '没有这条，可能已经停用', en: 'Not here; it may have been withdrawn' })}</h1><p><a href="/knowledge">${say({ zh: '看其他问题', en: 'Other questions' })}</a></p>`,
      })
    const main = html`
      <h1 lang="zh-CN">${body.question}</h1>
      ${answerText(visit, body)} ${didThisHelp(visit, body, body.question)}
      <p class="note">${say({ zh: '没有解答？', en: 'Not answered? ' })}<a href="/consultation">${say({ zh: '问工作人员', en: 'Ask a person' })}</a>${say({ zh: '，或者拨打', en: ', or call ' })}<a href="tel:12315">12315</a></p>
      <p><a href="/knowledge">${say({ zh: '看其他问题', en: 'Other questions' })}</a></p>
    `
    return show(reply, visit, { title: { zh: body.question, en: body.question }, main })
  })
}

const questions = (items: readonly ArticleFound[], level: 2 | 3 = 2) =>
  html`<ul class="entries">${items.map(
    each => html`<li lang="zh-CN">
    ${level === 2 ? html`<h2>${linkTo(each)}</h2>` : html`<h3>${linkTo(each)}</h3>`}
    <p class="help">${shortened(each.plain ?? each.answer)}</p>
  </li>`,
  )}</ul>`

const linkTo = (each: ArticleFound) => html`<a href=${`/knowledge/${each.id}`}>${each.question}</a>`

const shortened = (text: string) => (text.length > 70 ? `${text.slice(0, 68)}……` : text)

const nothing = ({ say }: Visit) =>
  html`<p>${say({ zh: '没有找到现成的答案。换个说法，或者', en: 'No answer found. Try other words, or ' })}<a href="/consultation">${say({ zh: '问工作人员', en: 'ask a person' })}</a>${say({ zh: '；和商家有纠纷，可以直接', en: '; for a dispute with a business ' })}<a href="/complaint/new">${say({ zh: '投诉', en: 'make a complaint' })}</a>${say({ zh: '。', en: '.' })}</p>
  <p class="help">${say({ zh: '公积金、社保、户口、驾照等别的部门的事，请打', en: 'What other offices do, such as housing funds, social insurance or driving licences, is answered by ' })}<a href="tel:12345">12345</a>${say({ zh: '。', en: '.' })}</p>`
