/**
 * 短信回访, one question a page. The link of the message is the only key; what the matter was about is shown, nobody's
 * name. The answers travel in the form, so that back, errors and the switches lose nothing and no script is needed.
 */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { levels } from '../../../law/follow-up.ts'
import type { LinkView } from '../../../server/followup/view.ts'
import { choiceField, type Problems, problemSummary, textField } from '../frame/form.ts'
import { html, type Piece } from '../frame/html.ts'
import { readerOf, wished } from '../frame/reader.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'

const steps = ['level', 'opinion', 'check'] as const
type Step = (typeof steps)[number]

interface Said {
  at: Step
  level: string
  opinion: string
  key: string
}

const titles = {
  level: { zh: '对办理满意吗', en: 'Are you satisfied' },
  opinion: { zh: '有什么意见', en: 'Anything to say' },
  check: { zh: '请核对，然后提交', en: 'Check, then send' },
} satisfies Record<Step, object>

export function followUp(app: FastifyInstance) {
  app.get('/huifang/:token', async (request, reply) => {
    const visit = await visitOf(app, request)
    return page(reply, visit, tokenOf(request), { at: 'level', level: '', opinion: '', key: randomUUID() })
  })
  app.post('/huifang/:token', (request, reply) => go(app, request, reply))
}

const tokenOf = (request: FastifyRequest) => (request.params as { token: string }).token

const saidIn = ({ body }: FastifyRequest): Said => ({
  at: steps.find(each => each === typed(body, 'at')) ?? 'level',
  level: typed(body, 'level') in levels ? typed(body, 'level') : '',
  opinion: typed(body, 'opinion'),
  key: /^[\w-]{8,60}$/.test(typed(body, 'key')) ? typed(body, 'key') : randomUUID(),
})

async function go(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply) {
  const said = saidIn(request)
  const token = tokenOf(request)
  const wish = typed(request.body, 'go')
  const switched = wished(readerOf(request), wish)
  if (switched) {
    reply.header('set-cookie', switched.cookie)
    return page(reply, await visitOf(app, request, switched.reader), token, said)
  }
  const visit = await visitOf(app, request)
  const at = steps.indexOf(said.at)
  if (wish === 'back') return page(reply, visit, token, { ...said, at: steps[Math.max(0, at - 1)]! })
  if (said.level === '') return page(reply, visit, token, { ...said, at: 'level' }, { level: visit.say(choose) })
  if (said.at !== 'check') return page(reply, visit, token, { ...said, at: steps[at + 1]! })
  const sent = await visit.ask(
    'POST',
    '/public/follow-up/answer',
    { token, level: said.level, opinion: said.opinion },
    said.key,
  )
  if (!sent.problem) return thanks(reply, visit, said.level === 'dissatisfied')
  const wrong = sent.problem.errors?.find(each => each.field.endsWith('opinion'))
  if (wrong)
    return page(reply, visit, token, { ...said, at: 'opinion' }, { opinion: `${wrong.problem} (${wrong.expected})` })
  return page(reply, visit, token, said, {}, sent.problem.detail)
}

const choose = { zh: '请选择满意不满意', en: 'Please choose how satisfied you are' }

async function page(
  reply: FastifyReply,
  visit: Visit,
  token: string,
  said: Said,
  problems: Problems = {},
  because?: string,
) {
  const { problem, body: about } = await visit.ask<LinkView>('POST', '/public/follow-up/open', { token })
  if (problem) return gone(reply, visit)
  const { say } = visit
  const n = steps.indexOf(said.at) + 1
  const failed = because !== undefined || Object.keys(problems).length > 0
  const main = html`
    <p class="progress">${say({ zh: `回访：第${n}步，共${steps.length}步`, en: `Follow-up: step ${n} of ${steps.length}` })}</p>
    <h1>${say(titles[said.at])}</h1>
    ${problemSummary(visit, problems, because)}
    <p class="headline"><b>${about.number}</b><br />${about.respondent} · ${about.subject}<br />${say({ zh: `${about.office.zh}办理，${about.closedOn ?? ''}办结`, en: `handled by ${about.office.en}, closed ${about.closedOn ?? ''}` })}</p>
    <form id="answers" method="post" action=${`/huifang/${token}`} novalidate>
      <input type="hidden" name="at" value=${said.at} />
      <input type="hidden" name="key" value=${said.key} />
      ${said.at !== 'level' && html`<input type="hidden" name="level" value=${said.level} />`}
      ${said.at !== 'opinion' && html`<input type="hidden" name="opinion" value=${said.opinion} />`}
      ${asked(visit, said, problems)}
      <div class="buttons">
        <button class="main" type="submit" name="go" value="next">
          ${said.at === 'check' ? say({ zh: '提交', en: 'Send' }) : say({ zh: '下一步', en: 'Next' })}
        </button>
        ${said.at !== 'level' && html`<button type="submit" name="go" value="back">${say({ zh: '上一步', en: 'Back' })}</button>`}
      </div>
    </form>
    <p class="help">${say({ zh: `这个链接${about.until}前有效，只能答复一次。我们不问银行卡号和验证码。`, en: `The link is good until ${about.until}, for one answer. We never ask for card numbers or codes.` })}</p>
  `
  return show(reply, visit, { title: titles[said.at], main, form: 'answers', status: failed ? 422 : 200 })
}

const choices = Object.entries(levels).map(([code, label]) => ({ code, ...label }))

function asked(visit: Visit, said: Said, problems: Problems): Piece {
  const { say } = visit
  if (said.at === 'level')
    return choiceField(visit, problems, {
      name: 'level',
      label: { zh: '您对这件事的办理', en: 'With the handling you are' },
      value: said.level,
      choices,
    })
  if (said.at === 'opinion')
    return textField(visit, problems, {
      name: 'opinion',
      label:
        said.level === 'dissatisfied'
          ? { zh: '哪里不满意？您希望怎么办？', en: 'What is wrong, and what should be done?' }
          : { zh: '意见和建议', en: 'Opinions and suggestions' },
      help: { zh: '会原样转给办理的人', en: 'Passed on word for word to whoever handled it' },
      value: said.opinion,
      optional: true,
      lines: 5,
      maxlength: 1000,
    })
  const level = levels[said.level as keyof typeof levels]
  return html`<section class="answered"><dl>
      <div><dt>${say({ zh: '满意程度', en: 'Satisfaction' })}</dt><dd>${level ? say(level) : ''}</dd></div>
      <div><dt>${say({ zh: '意见', en: 'Opinion' })}</dt><dd>${said.opinion || say({ zh: '没有', en: 'None' })}</dd></div>
    </dl></section>
    ${said.level === 'dissatisfied' && html`<p>${say({ zh: '提交以后，这件事会退回重新办理，办理单位会再和您联系。', en: 'Once sent, the matter is reopened and the office will be in touch with you.' })}</p>`}`
}

function thanks(reply: FastifyReply, visit: Visit, reopened: boolean) {
  const { say } = visit
  const title = { zh: '谢谢您的答复', en: 'Thank you' }
  const main = html`
    <h1>${say(title)}</h1>
    <p>${
      reopened
        ? say({
            zh: '您的意见已经转给办理单位，这件事已退回重新办理。进展可以在“查进度”里看。',
            en: 'Your opinion was passed on and the matter was reopened. Follow it under “Track a complaint”.',
          })
        : say({ zh: '您的意见已经转给办理单位。', en: 'Your opinion was passed on to the office.' })
    }</p>
    <p><a href="/track">${say({ zh: '查进度', en: 'Track a complaint' })}</a></p>`
  return show(reply, visit, { title, main })
}

function gone(reply: FastifyReply, visit: Visit) {
  const { say } = visit
  const title = { zh: '这个链接已经不能用了', en: 'This link no longer works' }
  const main = html`
    <h1>${say(title)}</h1>
    <p>${say({ zh: '链接已经过期，或者已经答复过。还有意见，请拨打 ', en: 'It has expired or was answered already. If you have something to say, call ' })}<a href="tel:12315">12315</a>${say({ zh: '，也可以凭编号和查询码在“查进度”里评价。', en: ', or rate the matter under “Track a complaint”.' })}</p>
    <p><a href="/track">${say({ zh: '查进度', en: 'Track a complaint' })}</a></p>`
  return show(reply, visit, { title, main, status: 404 })
}
