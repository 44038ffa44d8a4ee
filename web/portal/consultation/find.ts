/** What would you like to know, and what is known already. */
import type { FastifyReply } from 'fastify'
import { topics } from '../../../law/knowledge.ts'
import type { ArticleFound } from '../../../server/knowledge/view.ts'
import { type Problems, problemSummary, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { show, type Visit } from '../frame/visit.ts'
import { answerList } from './answers.ts'
import { toComplaint, toReport, wrongDoor } from './door.ts'
import { promise } from './promise.ts'

const longest = 1000

export function start(reply: FastifyReply, visit: Visit, question: string, problems: Problems = {}) {
  const { say } = visit
  const main = html`
    <h1>${say({ zh: '想问什么？', en: 'What would you like to know?' })}</h1>
    ${problemSummary(visit, problems)} ${search(visit, question, problems)}
    <h2>${say({ zh: '大家常问的', en: 'What people ask' })}</h2>
    <ul class="shelves">
      ${topics.map(each => html`<li><a href=${`/consultation?topic=${each.code}`}>${say(each)}</a></li>`)}
    </ul>
    <p class="quiet">${say({ zh: '咨询不是投诉，不进入调解（《市场监督管理投诉举报处理办法》第四十四条）。', en: 'A question is not a complaint and leads to no mediation (Order 121, article 44).' })}</p>
    <p class="note">${say({ zh: '是和商家的纠纷，想要退、换、赔？', en: 'Is it a dispute with a business, and you want a return, replacement or compensation?' })}
      ${' '}<a href="/complaint/new">${say({ zh: '走投诉', en: 'Make a complaint' })}</a></p>
  `
  const failed = Object.keys(problems).length > 0
  return show(reply, visit, { title: { zh: '咨询', en: 'Question' }, main, status: failed ? 422 : 200 })
}

const search = (
  visit: Visit,
  question: string,
  problems: Problems = {},
) => html`<form method="post" action="/consultation" novalidate>
  ${textField(visit, problems, {
    name: 'question',
    label: { zh: '用自己的话写', en: 'In your own words' },
    help: {
      zh: '例如：网上买的鞋子不合适，可以退吗？',
      en: 'For example: may I return shoes bought online? Answers are in Chinese.',
    },
    value: question,
    lines: 3,
    maxlength: 2000,
  })}
  <div class="buttons"><button class="main" type="submit">${visit.say({ zh: '找答案', en: 'Find the answer' })}</button></div>
</form>`

export async function found(reply: FastifyReply, visit: Visit, question: string) {
  const { say } = visit
  const asked = encodeURIComponent(question.replace(/\s+/g, ' ').slice(0, longest))
  const { body, problem } = await visit.ask<{ items: ArticleFound[]; nearest: ArticleFound[] }>(
    'GET',
    `/public/articles?limit=5&q=${asked}`,
  )
  const items = problem ? [] : body.items
  const nearest = problem ? [] : body.nearest
  const main = html`
    <h1>${
      items.length > 0
        ? say({ zh: '可能的答案', en: 'What may answer it' })
        : say({ zh: '还没有现成的答案', en: 'No answer yet' })
    }</h1>
    <p class="words asked">${question}</p>
    ${wrongDoor(visit, 'consultation', question, { complaint: toComplaint({ facts: question }), report: toReport(question) })}
    ${answerList(visit, items, question)}
    ${nearest.length > 0 && html`<section><h2>${say({ zh: '最接近的', en: 'The nearest' })}</h2>${answerList(visit, nearest, question, true)}</section>`}
    <section class="note">
      <h2>${items.length > 0 ? say({ zh: '都没有解答？', en: 'None of these?' }) : say({ zh: '问工作人员', en: 'Ask a person' })}</h2>
      <p>${say(promise(visit))}</p>
      <form method="post" action="/consultation/ask">
        <input type="hidden" name="question" value=${question} />
        <button class=${items.length > 0 ? undefined : 'main'} type="submit">${say({ zh: '提问给工作人员', en: 'Put it to the staff' })}</button>
      </form>
    </section>
    <details class="again"><summary>${say({ zh: '换个说法再找', en: 'Try other words' })}</summary>${search(visit, question)}</details>
  `
  return show(reply, visit, { title: { zh: '咨询', en: 'Question' }, main })
}
