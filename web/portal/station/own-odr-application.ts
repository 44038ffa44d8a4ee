/** 我的入驻申请: where it stands, what comes next, and why it was refused. */
import type { FastifyInstance } from 'fastify'
import type { OdrProgressView } from '../../../server/odr/view.ts'
import { html } from '../frame/html.ts'
import { show, visitOf } from '../frame/visit.ts'

const title = { zh: '我的ODR企业入驻申请', en: 'My application as an ODR enterprise' }

export function ownOdrApplication(app: FastifyInstance) {
  app.get('/mine/odr-application', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const { problem, body: mine } = await visit.ask<OdrProgressView>('GET', '/public/mine/odr-application')
    if (problem) return reply.redirect('/track', 303)
    const main = html`
      <h1>${say(title)}</h1>
      <p class="headline"><b>${mine.number}</b><br /><span lang="zh-CN">${mine.name}</span><br />${say({ zh: `${mine.receivedOn}收到`, en: `received on ${mine.receivedOn}` })}</p>
      <section>
        <h2>${say({ zh: '办到哪一步', en: 'How far it is' })}</h2>
        <p><b>${say(mine.state)}</b>${mine.refused && html` <span class="quiet">${mine.refused.on}</span>`}</p>
        ${mine.refused && html`<p class="words answered" lang="zh-CN">${mine.refused.reason}</p>`}
        <p>${say(mine.next)}</p>
        ${mine.refused && html`<p><a class="button" href="/odr-application">${say({ zh: '重新申请', en: 'Apply again' })}</a></p>`}
      </section>
      <section class="note">
        <h2>${say({ zh: '谁在办', en: 'Who is handling it' })}</h2>
        <p>${say({ zh: mine.office.name, en: mine.office.nameEn || mine.office.name })}<br /><span lang="zh-CN">${mine.office.address}</span><br /><a href=${`tel:${mine.office.phone}`}>${mine.office.phone}</a></p>
      </section>
      <form class="noprint" method="post" action="/mine/leave">
        <button type="submit">${say({ zh: '退出查询', en: 'Leave' })}</button>
      </form>
    `
    return show(reply, visit, { title, main, secret: true })
  })
}
