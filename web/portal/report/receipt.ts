/** 回执: number and code, shown once. For an anonymous informer they are the only way back. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { renderSVG } from 'uqr'
import { reportClocks } from '../../../law/report.clocks.ts'
import { finished, html } from '../frame/html.ts'
import { show, type Visit } from '../frame/visit.ts'
import { limitOn } from '../information/limits.ts'

export function showReceipt(
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  sent: { number: string; code: string },
) {
  const { say, about } = visit
  // Behind the # it stays in the phone: browsers do not send that part.
  const address = `${about.portal ?? `${request.protocol}://${request.host}`}/track#n=${encodeURIComponent(sent.number)}&c=${encodeURIComponent(sent.code)}`
  const filing = limitOn(reportClocks.filing, about.today)
  const main = html`
    <div data-sent>
      <h1>${say({ zh: '举报已经提交', en: 'Your report has been sent' })}</h1>
      <p class="note">${say({ zh: '请现在保存或者打印这一页：查询码只显示这一次；匿名的，以后只能凭它查看。', en: 'Save or print this page now: the code is shown only this once, and without a name it is the only way back.' })}</p>
      <section class="receipt">
        <dl>
          <div><dt>${say({ zh: '编号', en: 'Number' })}</dt><dd class="big">${sent.number}</dd></div>
          <div><dt>${say({ zh: '查询码', en: 'Code' })}</dt><dd class="big">${sent.code}</dd></div>
          ${about.today && html`<div><dt>${say({ zh: '提交日期', en: 'Sent on' })}</dt><dd>${about.today}</dd></div>`}
        </dl>
        ${finished(renderSVG(address, { border: 2 }), { class: 'qr', role: 'img', 'aria-label': say({ zh: '二维码：打开查询页', en: 'QR code: opens the tracking page' }) })}
        <p class="help">${say({ zh: '不要把编号和查询码告诉别人。', en: 'Keep number and code to yourself.' })}</p>
      </section>
      <div class="buttons">
        <button class="main" type="button" data-print hidden>${say({ zh: '打印或者存为文件', en: 'Print or save as a file' })}</button>
        <form method="post" action="/track">
          <input type="hidden" name="number" value=${sent.number} />
          <input type="hidden" name="code" value=${sent.code} />
          <button type="submit">${say({ zh: '查看我的举报，补充材料', en: 'Open my report, add material' })}</button>
        </form>
      </div>
      <h2>${say({ zh: '接下来', en: 'What happens next' })}</h2>
      <ol>
        <li>${say({ zh: '12315中心把举报分送行为发生地的市场监管部门。', en: 'The 12315 centre sends it to the office of the place where it happened.' })}</li>
        ${filing && html`<li>${say({ zh: `该部门自收到材料之日起${filing.within.zh}内核查并决定是否立案，经批准可以延长（${filing.basis.zh}）。`, en: `Within ${filing.within.en} of having it, which may be extended, that office verifies it and decides on a case (${filing.basis.en}).` })}</li>`}
        <li>${say({ zh: '依法应当告知您的，告知书留在“查进度”里。', en: 'Where an act wants you told, the letter waits under “Track”.' })}</li>
      </ol>
    </div>
  `
  return show(reply, visit, { title: { zh: '举报已经提交', en: 'Report sent' }, main, secret: true, status: 201 })
}
