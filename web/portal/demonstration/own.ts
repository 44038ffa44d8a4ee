/** 我的申报、我的反馈: how far it is, what comes next and by when, what was decided and why, and what one may do then. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ProgressView } from '../../../server/demonstration/view.ts'
import type { ClockView } from '../../../server/kernel/view.ts'
import { html, type Piece } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'

export function ownDemonstration(app: FastifyInstance) {
  app.get('/mine/demonstration', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { problem, body } = await visit.ask<ProgressView>('GET', '/public/mine/demonstration')
    if (problem) return reply.redirect('/track', 303)
    return page(reply, visit, body)
  })
}

function page(reply: FastifyReply, visit: Visit, mine: ProgressView) {
  const { say } = visit
  const title =
    mine.kind === 'demonstration'
      ? { zh: '我的放心消费申报', en: 'My application' }
      : { zh: '我的承诺反馈', en: 'My feedback on a promise' }
  const running = mine.clocks.filter(each => each.stoppedOn === null)
  const main = html`
    <h1>${say(title)}</h1>
    <p class="headline"><b>${mine.number}</b><br /><span lang="zh-CN">${mine.name}</span> · ${say(mine.what)}<br />${say({ zh: `${mine.receivedOn}收到`, en: `received on ${mine.receivedOn}` })}</p>
    ${mine.facts && html`<section><h2>${say({ zh: '我反映的', en: 'What I told' })}</h2><p class="words">${mine.facts}</p></section>`}
    <section>
      <h2>${say({ zh: '办到哪一步', en: 'How far it is' })}</h2>
      <ol class="road">
        ${mine.road.map(({ on, what, words }) => html`<li><time datetime=${on}>${on}</time><span>${say(what)}${words && html`<br /><span class="words" lang="zh-CN">${words}</span>`}</span></li>`)}
        <li class="next" aria-current="step">
          <b>${say({ zh: '现在', en: 'Now' })}</b>
          <span>${say(mine.state)}<br />${say(mine.next)}</span>
          ${running.map(each => clockLine(visit, each))}
        </li>
      </ol>
    </section>
    ${mine.outcome && outcome(visit, mine, mine.outcome)}
    ${mine.outcome && redress(visit, mine)}
    ${mine.unitId !== null && html`<p><a href=${`/demonstrations/${mine.unitId}`}>${say({ zh: '看它的公开页面', en: 'Its public page' })}</a></p>`}
    <section class="note">
      <h2>${say({ zh: '谁在办', en: 'Who is handling it' })}</h2>
      <p>${say({ zh: mine.office.name, en: mine.office.nameEn || mine.office.name })}<br /><span lang="zh-CN">${mine.office.address}</span><br /><a href=${`tel:${mine.office.phone}`}>${mine.office.phone}</a></p>
    </section>
    <form class="noprint" method="post" action="/mine/leave">
      <p class="help">${say({ zh: '用的是别人的手机或者公用电脑，看完请退出。', en: 'On somebody else’s phone or a public computer, please leave when done.' })}</p>
      <button type="submit">${say({ zh: '退出查询', en: 'Leave' })}</button>
    </form>
  `
  return show(reply, visit, { title, main, secret: true })
}

const outcome = (
  { say }: Visit,
  { kind }: ProgressView,
  { label, on, words }: NonNullable<ProgressView['outcome']>,
): Piece => html`<section>
  <h2>${say(kind === 'demonstration' ? { zh: '结果和理由', en: 'The outcome and why' } : { zh: '答复', en: 'The answer' })}</h2>
  <p><b>${say(label)}</b>${on && html` <span class="quiet">${on}</span>`}</p>
  ${words && html`<p class="words answered" lang="zh-CN">${words}</p>`}
</section>`

const redress = ({ say }: Visit, { kind }: ProgressView): Piece =>
  kind === 'demonstration'
    ? html`<section>
        <h2>${say({ zh: '不服怎么办', en: 'If you do not agree' })}</h2>
        <p>${say({
          zh: '可以先向办理单位说明、请求复核。认为决定侵犯自己合法权益的，可以依法申请行政复议（自知道之日起六十日内，《中华人民共和国行政复议法》第二十条），也可以依法向人民法院提起行政诉讼。',
          en: 'Tell the office first and ask it to look again. Whoever holds that the decision infringes lawful rights may, as the law provides, apply for administrative reconsideration (within sixty days of learning of it, art. 20 of the Administrative Reconsideration Law) or sue before the people’s court.',
        })}</p>
        <p><a class="button" href="/demonstration-application">${say({ zh: '重新申报', en: 'Apply again' })}</a></p>
      </section>`
    : html`<section>
        <h2>${say({ zh: '要退、换、赔，或者不满意答复', en: 'To have something returned or compensated, or if you do not agree' })}</h2>
        <p>${say({
          zh: '反馈只管牌匾和承诺。和商家的争议可以协商和解、请求调解、向行政部门投诉、按仲裁协议申请仲裁，或者向人民法院起诉（《中华人民共和国消费者权益保护法》第三十九条）。',
          en: 'Feedback concerns the plaque and its promises. A dispute with the business can be settled with it, mediated, brought to the authority as a complaint, to arbitration where agreed, or to the people’s court (art. 39 of the Consumer Protection Law).',
        })}</p>
        <p><a class="button main" href="/complaint/new">${say({ zh: '我要投诉', en: 'Make a complaint' })}</a> <a class="button" href="/report">${say({ zh: '我要举报', en: 'Make a report' })}</a></p>
      </section>`

const clockLine = ({ say }: Visit, clock: ClockView) => html`<p class=${`clock ${clock.tone}`}>
  <b>${say(clock.label)}</b><br />
  <span>${say({ zh: `最迟 ${clock.dueOn}`, en: `by ${clock.dueOn}` })}</span>${' '}<span class="tone">${say(clock.text)}</span><br />
  <small>${say({ zh: '本局的工作要求，不是法定期限', en: 'The bureau’s own limit, not one of the law' })}</small>
</p>`
