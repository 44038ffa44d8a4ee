/** 举报: what it is, what becomes of it, what is told and what is kept secret, before anything is asked. */
import type { FastifyInstance } from 'fastify'
import { html } from '../frame/html.ts'
import { show, visitOf } from '../frame/visit.ts'
import { reportNext } from '../information/home.ts'

export function reportDoor(app: FastifyInstance) {
  app.get('/report', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const main = html`
      <h1>${say({ zh: '举报：商家违法，想反映', en: 'Report: a business breaks the law' })}</h1>
      <p>${say({ zh: '举报是向市场监管部门反映商家涉嫌违法的线索，由市场监管部门去查。谁都可以举报。', en: 'A report tells the authority of a suspected violation, and the authority investigates. Anybody may report.' })}</p>
      <p>${say(reportNext(visit))}</p>
      <h2>${say({ zh: '您的身份', en: 'Who you are' })}</h2>
      <p>${say({ zh: '可以实名，也可以匿名；匿名不需要账号，不留任何信息。实名的，身份信息加密封存，不给被举报人，也不给与办理无关的人（《市场监督管理投诉举报处理办法》第三十七条）。', en: 'With or without a name. Without: no account, nothing is kept of you. With: your identity is sealed and reaches neither the business nor anybody whom it does not concern (Order 121, article 37).' })}</p>
      <h2>${say({ zh: '会不会告诉您结果', en: 'Will you hear of it' })}</h2>
      <p>${say({ zh: '法律、法规、规章规定应当告知的才告知（第三十六条），例如广告违法的举报。告知留在“查进度”里，凭编号和查询码打开。', en: 'Only where an act says so (article 36), such as for advertisements. What is told waits under “Track”, opened by number and code.' })}</p>
      <div class="buttons"><a class="button main" href="/report/new">${say({ zh: '开始举报', en: 'Begin' })}</a></div>
      <p class="note">
        ${say({ zh: '是和商家的纠纷，想要退、换、赔？举报不处理这些。', en: 'Is it a dispute, and you want a return, replacement or compensation? A report does not get you that.' })}
        ${' '}<a href="/complaint/new">${say({ zh: '走投诉', en: 'Make a complaint' })}</a>
      </p>
      <p class="note">${say({ zh: '既要退赔、又要举报的，请分别提交；两件互不相知。', en: 'If you want both, send both: neither will know of the other.' })}</p>
    `
    return show(reply, visit, { title: { zh: '举报', en: 'Report' }, main })
  })
}
