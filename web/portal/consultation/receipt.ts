/** 回执 of a question: number and code, as for complaints; shown this once. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { renderSVG } from 'uqr'
import { finished, html } from '../frame/html.ts'
import { show, type Visit } from '../frame/visit.ts'
import { promise } from './promise.ts'

export function showQuestionReceipt(
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  sent: { number: string; code: string },
) {
  const { say, about } = visit
  // Behind the # it stays in the phone: browsers do not send that part.
  const address = `${about.portal ?? `${request.protocol}://${request.host}`}/track#n=${encodeURIComponent(sent.number)}&c=${encodeURIComponent(sent.code)}`
  const main = html`
    <h1>${say({ zh: '问题已经提交', en: 'Your question has been sent' })}</h1>
    <p class="note">${say({ zh: '请现在保存或者打印这一页：查询码只显示这一次。', en: 'Save or print this page now: the code is shown only this once.' })}</p>
    <section class="receipt">
      <dl>
        <div><dt>${say({ zh: '编号', en: 'Number' })}</dt><dd class="big">${sent.number}</dd></div>
        <div><dt>${say({ zh: '查询码', en: 'Code' })}</dt><dd class="big">${sent.code}</dd></div>
      </dl>
      ${finished(renderSVG(address, { border: 2 }), { class: 'qr', role: 'img', 'aria-label': say({ zh: '二维码：打开查询页', en: 'QR code: opens the tracking page' }) })}
    </section>
    <p>${say(promise(visit))}</p>
    <div class="buttons">
      <button class="main" type="button" data-print hidden>${say({ zh: '打印或者存为文件', en: 'Print or save as a file' })}</button>
      <form method="post" action="/track">
        <input type="hidden" name="number" value=${sent.number} />
        <input type="hidden" name="code" value=${sent.code} />
        <button type="submit">${say({ zh: '查看我的咨询', en: 'Open my question' })}</button>
      </form>
    </div>
  `
  return show(reply, visit, { title: { zh: '问题已经提交', en: 'Question sent' }, main, status: 201 })
}
