/** 回执: the number and the code, as text and as QR. The code is shown this once and never passes through an address. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { renderSVG } from 'uqr'
import { complaintClocks } from '../../../law/complaint.clocks.ts'
import { finished, html } from '../frame/html.ts'
import { show, type Visit } from '../frame/visit.ts'
import { limitOn } from '../information/limits.ts'
import { odrFirst } from './want.ts'

export function showReceipt(
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  sent: { number: string; code: string },
  wantsOdr: boolean,
) {
  const { say, about } = visit
  // Behind the # it stays in the phone: browsers do not send that part.
  const address = `${about.portal ?? `${request.protocol}://${request.host}`}/track#n=${encodeURIComponent(sent.number)}&c=${encodeURIComponent(sent.code)}`
  const accept = limitOn(complaintClocks.acceptance, about.today)
  const mediate = limitOn(complaintClocks.mediation, about.today)
  const main = html`
    <div data-sent>
      <h1>${say({ zh: '投诉已经提交', en: 'Your complaint has been sent' })}</h1>
      <p class="note">${say({ zh: '请现在保存或者打印这一页：查询码只显示这一次。', en: 'Save or print this page now: the code is shown only this once.' })}</p>
      <section class="receipt">
        <dl>
          <div><dt>${say({ zh: '编号', en: 'Number' })}</dt><dd class="big">${sent.number}</dd></div>
          <div><dt>${say({ zh: '查询码', en: 'Code' })}</dt><dd class="big">${sent.code}</dd></div>
          ${about.today && html`<div><dt>${say({ zh: '提交日期', en: 'Sent on' })}</dt><dd>${about.today}</dd></div>`}
        </dl>
        ${finished(renderSVG(address, { border: 2 }), { class: 'qr', role: 'img', 'aria-label': say({ zh: '二维码：打开查询页', en: 'QR code: opens the tracking page' }) })}
        <p class="help">${say({ zh: '以后用手机扫一扫，或者在“查进度”输入编号和查询码。不要把查询码告诉别人。', en: 'Scan it later with a phone, or enter number and code under “Track a complaint”. Keep the code to yourself.' })}</p>
      </section>
      <div class="buttons">
        <button class="main" type="button" data-print hidden>${say({ zh: '打印或者存为文件', en: 'Print or save as a file' })}</button>
        <form method="post" action="/track">
          <input type="hidden" name="number" value=${sent.number} />
          <input type="hidden" name="code" value=${sent.code} />
          <button type="submit">${say({ zh: '查看我的诉求，补充照片', en: 'Open my complaint, add photos' })}</button>
        </form>
      </div>
      <h2>${say({ zh: '接下来', en: 'What happens next' })}</h2>
      <ol>
        <li>${say({ zh: '12315中心把投诉分送有处理权限的市场监管部门。', en: 'The 12315 centre sends it to the competent office.' })}</li>
        ${wantsOdr && html`<li>${say(odrFirst(visit))}</li>`}
        ${accept && html`<li>${say({ zh: `该部门收到后${accept.within.zh}内决定是否受理并告知您（${accept.basis.zh}）。`, en: `Within ${accept.within.en} of receiving it, that office decides whether to accept it and tells you (${accept.basis.en}).` })}</li>`}
        ${mediate && html`<li>${say({ zh: `受理的，组织您和商家调解；自受理之日起${mediate.within.zh}内不能达成协议的，终止调解并告知您（${mediate.basis.zh}）。`, en: `If accepted, it mediates between you and the business; without agreement within ${mediate.within.en} of acceptance, mediation ends and you are told (${mediate.basis.en}).` })}</li>`}
      </ol>
    </div>
  `
  return show(reply, visit, { title: { zh: '投诉已经提交', en: 'Complaint sent' }, main, status: 201 })
}
