/** 举报: what it is and where to go. Lodging it here comes later, so nothing on this page pretends to. */
import type { FastifyInstance } from 'fastify'
import { html } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'
import { reportNext } from './home.ts'

export function otherDoors(app: FastifyInstance) {
  app.get('/report', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const main = html`
      <h1>${say({ zh: '举报：商家违法，想反映', en: 'Report: a business breaks the law' })}</h1>
      <p>${say({ zh: '举报是向市场监管部门反映商家涉嫌违法的线索，由市场监管部门去查。谁都可以举报，可以不留姓名。', en: 'A report tells the authority of a suspected violation, and the authority investigates. Anybody may report, also without giving a name.' })}</p>
      <p>${say({ zh: '举报不处理您和商家之间的退、换、赔。', en: 'A report does not get you a return, replacement or compensation.' })}</p>
      ${dispute(visit)}
      <h2>${say({ zh: '怎么举报', en: 'How to report' })}</h2>
      <p>${say(reportNext(visit))}</p>
      <p>${say({ zh: '本网站目前只能提交投诉，举报请打电话。', en: 'This site takes complaints only for now: please report by telephone.' })}</p>
      ${call(visit)}
    `
    return show(reply, visit, { title: { zh: '举报', en: 'Report' }, main })
  })
}

const dispute = ({ say }: Visit) => html`<p class="note">
  ${say({ zh: '是和商家的纠纷，想要退、换、赔？', en: 'Is it a dispute with a business, and you want a return, replacement or compensation?' })}
  ${' '}<a href="/complaint/new">${say({ zh: '走投诉', en: 'Make a complaint' })}</a>
</p>`

const call = ({ say }: Visit) =>
  html`<p><a class="button main" href="tel:12315">${say({ zh: '拨打 12315', en: 'Call 12315' })}</a></p>`
