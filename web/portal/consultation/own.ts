/** 我的咨询: the question, by when it is answered, the answer, and whether it answered it. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { QuestionView } from '../../../server/consultation/view.ts'
import type { ClockView } from '../../../server/kernel/view.ts'
import { type Problems, problemSummary, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'

const place = '/mine/consultation'

export function own(app: FastifyInstance) {
  app.get(place, async (request, reply) => {
    const visit = await visitOf(app, request)
    const { problem, body } = await visit.ask<QuestionView>('GET', '/public/mine/consultation')
    if (problem) return reply.redirect('/track', 303)
    return page(reply, visit, body)
  })

  const doing = (deed: 'close' | 'ask-again', bodyOf: (body: unknown) => object) =>
    app.post(`${place}/${deed}`, async (request: FastifyRequest, reply) => {
      const visit = await visitOf(app, request)
      const key = typed(request.body, 'key')
      const { problem } = await visit.ask(
        'POST',
        `/public/mine/consultation/${deed}`,
        bodyOf(request.body),
        /^[\w-]{8,60}$/.test(key) ? key : undefined,
      )
      if (!problem) return reply.redirect(place, 303)
      const { body, problem: gone } = await visit.ask<QuestionView>('GET', '/public/mine/consultation')
      if (gone) return reply.redirect('/track', 303)
      const problems = Object.fromEntries(
        (problem.errors ?? []).map(each => [each.field, `${each.problem} (${each.expected})`]),
      )
      return page(reply, visit, body, problems, Object.keys(problems).length > 0 ? undefined : problem.detail)
    })
  doing('close', body => ({ helped: typed(body, 'helped') === 'yes' }))
  doing('ask-again', body => ({ question: typed(body, 'question') }))
}

function page(reply: FastifyReply, visit: Visit, mine: QuestionView, problems: Problems = {}, because?: string) {
  const { say } = visit
  const { answer, article, may } = mine
  const running = mine.clocks.find(each => each.stoppedOn === null)
  const main = html`
    <h1>${say({ zh: '我的咨询', en: 'My question' })}</h1>
    ${problemSummary(visit, problems, because)}
    <p class="headline"><b>${mine.number}</b><br />${say({ zh: `${mine.receivedOn}提问`, en: `asked on ${mine.receivedOn}` })}</p>
    <section><h2>${say({ zh: '我问的', en: 'What I asked' })}</h2><p class="words">${mine.question}</p></section>
    <section>
      <h2>${say({ zh: '答复', en: 'The answer' })}</h2>
      ${
        answer
          ? html`<p class="words answered" lang="zh-CN">${answer.text}</p><p class="quiet">${answer.on}</p>`
          : html`<p>${say({ zh: '还没有答复。', en: 'Not answered yet.' })}</p>`
      }
      ${running && promised(visit, running)}
      ${article && html`<p><a href=${`/consultation/answers/${article.id}`} lang="zh-CN">${article.question}</a></p>`}
    </section>
    ${mine.became && html`<p class="note">${say({ zh: '这件咨询已经转为投诉举报办理，另有编号和查询码。', en: 'It was taken up as a complaint or report, with a number and code of its own.' })}</p>`}
    ${may.close && helpedForm(visit)} ${may.askAgain && again(visit, problems)}
    ${mine.helped !== null && html`<p>${say({ zh: '您说：', en: 'You said: ' })}<b>${mine.helped ? say({ zh: '解答了', en: 'this answered it' }) : say({ zh: '没有解答', en: 'this did not answer it' })}</b></p>`}
    <section class="note">
      <h2>${say({ zh: '谁在答复', en: 'Who answers' })}</h2>
      <p>${say({ zh: mine.office.name, en: mine.office.nameEn || mine.office.name })}<br /><a href=${`tel:${mine.office.phone}`}>${mine.office.phone}</a></p>
    </section>
    <form class="noprint" method="post" action="/mine/leave">
      <p class="help">${say({ zh: '用的是别人的手机或者公用电脑，看完请退出。', en: 'On somebody else’s phone or a public computer, please leave when done.' })}</p>
      <button type="submit">${say({ zh: '退出查询', en: 'Leave' })}</button>
    </form>
  `
  const status = because ? 409 : Object.keys(problems).length > 0 ? 422 : 200
  return show(reply, visit, { title: { zh: '我的咨询', en: 'My question' }, main, status })
}

const promised = ({ say }: Visit, clock: ClockView) => html`<p class=${`clock ${clock.tone}`}>
  <b>${say(clock.label)}</b><br />
  <span>${say({ zh: `最迟 ${clock.dueOn}`, en: `by ${clock.dueOn}` })}</span>${' '}<span class="tone">${say(clock.text)}</span><br />
  <small>${say({ zh: '本局承诺，不是法定期限', en: 'Promised by the bureau; no limit of the law' })}</small>
</p>`

const helpedForm = ({ say }: Visit) => html`<form class="helped" method="post" action=${`${place}/close`}>
  <input type="hidden" name="key" value=${randomUUID()} />
  <span>${say({ zh: '这解答了您的问题吗？', en: 'Did this answer it?' })}</span>
  <button class="main" type="submit" name="helped" value="yes">${say({ zh: '解答了', en: 'Yes' })}</button>
  <button type="submit" name="helped" value="no">${say({ zh: '没有，不再问了', en: 'No, and I leave it at that' })}</button>
</form>`

const again = (visit: Visit, problems: Problems) => html`<details open=${'question' in problems}>
  <summary>${visit.say({ zh: '没有解答，接着问', en: 'It did not: ask again' })}</summary>
  <form method="post" action=${`${place}/ask-again`} novalidate>
    <input type="hidden" name="key" value=${randomUUID()} />
    ${textField(visit, problems, {
      name: 'question',
      label: { zh: '还想问什么', en: 'What else you would like to know' },
      value: '',
      lines: 3,
      maxlength: 2000,
    })}
    <div class="buttons"><button class="main" type="submit">${visit.say({ zh: '提交追问', en: 'Ask again' })}</button></div>
  </form>
</details>`
