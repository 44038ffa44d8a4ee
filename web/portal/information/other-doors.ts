/** 咨询: what it is and where to go. Asking here comes later, so nothing on this page pretends to. */
import type { FastifyInstance } from 'fastify'
import { html } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'

export function otherDoors(app: FastifyInstance) {
  app.get('/consultation', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const main = html`
      <h1>${say({ zh: '咨询：想问问', en: 'Question: I want to ask' })}</h1>
      <p>${say({ zh: '不清楚自己有什么权利、该找哪个部门、商家的做法对不对，都可以问。', en: 'Ask about your rights, which office is responsible, or whether what a business does is right.' })}</p>
      <p>${say({ zh: '咨询不是投诉，不进入调解（《市场监督管理投诉举报处理办法》第四十四条）。', en: 'A question is not a complaint and leads to no mediation (Order 121, article 44).' })}</p>
      ${dispute(visit)}
      <h2>${say({ zh: '怎么咨询', en: 'How to ask' })}</h2>
      <p>${say({ zh: '本网站目前只能提交投诉，咨询请打电话。', en: 'This site takes complaints only for now: please ask by telephone.' })}</p>
      ${call(visit)}
    `
    return show(reply, visit, { title: { zh: '咨询', en: 'Question' }, main })
  })
}

const dispute = ({ say }: Visit) => html`<p class="note">
  ${say({ zh: '是和商家的纠纷，想要退、换、赔？', en: 'Is it a dispute with a business, and you want a return, replacement or compensation?' })}
  ${' '}<a href="/complaint/new">${say({ zh: '走投诉', en: 'Make a complaint' })}</a>
</p>`

const call = ({ say }: Visit) =>
  html`<p><a class="button main" href="tel:12315">${say({ zh: '拨打 12315', en: 'Call 12315' })}</a></p>`
