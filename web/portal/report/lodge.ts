/** 举报, one question a page, as a complaint is lodged; but nothing is kept in the browser: the device may be somebody else's. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toComplaint, toConsultation, wrongDoor } from '../consultation/door.ts'
import { type Problems, problemSummary } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { readerOf, wished } from '../frame/reader.ts'
import { notKeptWords, sentForm, takingFiles } from '../frame/sent-form.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'
import { type Answers, answersIn, carried, nothing, problemsFrom, problemsOf, registrationOf } from './answers.ts'
import { showReceipt } from './receipt.ts'
import { firstWrong, onlyOf, type Step, stepNamed, steps } from './steps.ts'

const first = steps[0]!
const last = steps.at(-1)!

interface Place {
  answers: Answers
  at: Step
  key: string
  /** Came from the last page to change one thing: goes back there. */
  changing: boolean
}

export function lodgeReport(app: FastifyInstance) {
  app.get('/report/new', async (request, reply) => {
    const place = { answers: nothing, at: first, key: randomUUID(), changing: false }
    return page(reply, await visitOf(app, request), place)
  })
  takingFiles(app, inside => inside.post('/report/new', (request, reply) => go(app, request, reply)))
  app.post('/report/sent', (request, reply) => send(app, request, reply))
  app.get('/report/sent', (_request, reply) => reply.redirect('/track', 303))
}

const placeIn = (body: unknown): Place => ({
  answers: answersIn(body),
  at: stepNamed(typed(body, 'at')) ?? first,
  key: /^[\w-]{8,60}$/.test(typed(body, 'key')) ? typed(body, 'key') : randomUUID(),
  changing: typed(body, 'changing') === 'yes',
})

async function go(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply) {
  const { body, notKept, takenOff } = await sentForm(app, request)
  const place = placeIn(body)
  const wish = typed(body, 'go')
  const switched = wished(readerOf(request), wish)
  if (switched) {
    reply.header('set-cookie', switched.cookie)
    return page(reply, await visitOf(app, request, switched.reader), place)
  }
  const visit = await visitOf(app, request)
  if (notKept.length > 0) return page(reply, visit, place, { attachments: notKeptWords(visit, notKept) })
  if (takenOff) return page(reply, visit, place)
  const at = steps.indexOf(place.at)
  if (wish === 'back') return page(reply, visit, { ...place, at: steps[Math.max(0, at - 1)]! })
  const jump = stepNamed(wish)
  if (jump) return page(reply, visit, { ...place, at: jump, changing: true })
  const problems = onlyOf(place.at, problemsOf(visit, place.answers))
  if (Object.keys(problems).length > 0) return page(reply, visit, place, problems)
  const next = place.changing ? last : (steps[at + 1] ?? last)
  return page(reply, visit, { ...place, at: next, changing: false })
}

async function send(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply) {
  const visit = await visitOf(app, request)
  const place = placeIn(request.body)
  const answers = await withBusiness(visit, place.answers)
  const problems = problemsOf(visit, answers)
  const wrong = firstWrong(problems)
  if (wrong) return page(reply, visit, { ...place, answers, at: wrong, changing: true }, onlyOf(wrong, problems))
  const sent = await visit.ask<{ number: string; code: string }>(
    'POST',
    '/public/reports',
    registrationOf(answers),
    place.key,
  )
  if (!sent.problem) return showReceipt(request, reply, visit, sent.body)
  const refused = problemsFrom(sent.problem)
  const at = firstWrong(refused)
  if (at) return page(reply, visit, { ...place, answers, at, changing: true }, onlyOf(at, refused))
  const because = sent.problem.type.endsWith('/changed') ? visit.say(twice) : sent.problem.detail || visit.say(notSent)
  return page(reply, visit, { ...place, answers, at: last }, {}, because)
}

/** Asked again on the server: a changed name never keeps the number of another shop. */
async function withBusiness({ ask }: Visit, answers: Answers): Promise<Answers> {
  const name = answers.respondentName
  if (name.length < 2 || name.length > 60) return { ...answers, operatorId: '' }
  const { status, body } = await ask<{ items: { id: number; name: string }[] }>(
    'GET',
    `/public/operators?q=${encodeURIComponent(name)}`,
  )
  const alike = status === 200 ? body.items.filter(each => each.name === name) : []
  const meant =
    alike.find(each => String(each.id) === answers.operatorId) ?? (alike.length === 1 ? alike[0] : undefined)
  return { ...answers, operatorId: meant ? String(meant.id) : '' }
}

const twice = {
  zh: '这份举报已经提交过了。要补充情况，请到“查进度”；要另外举报一件，请重新开始。',
  en: 'This report has been sent already. To add to it use “Track”; for another one begin again.',
}
const notSent = {
  zh: '没有提交成功，您填写的内容都还在。请稍后再点一次“提交”，或者拨打12315。',
  en: 'It was not sent; all you wrote is still here. Please press “Send” again in a while, or call 12315.',
}

function page(reply: FastifyReply, visit: Visit, place: Place, problems: Problems = {}, because?: string) {
  const { answers, at, key, changing } = place
  const { say } = visit
  const n = steps.indexOf(at) + 1
  const final = at === last
  const failed = because !== undefined || Object.keys(problems).length > 0
  const main = html`
    <p class="progress">${say({ zh: `举报：第${n}步，共${steps.length}步`, en: `Report: step ${n} of ${steps.length}` })}</p>
    <h1>${say(at.title)}</h1>
    ${problemSummary(visit, problems, because)}
    ${answers.facts && wrongDoor(visit, 'report', answers.facts, { complaint: toComplaint({ facts: answers.facts }), consultation: toConsultation(answers.facts) })}
    <form id="answers" method="post" action=${final ? '/report/sent' : '/report/new'} enctype=${at.name === 'evidence' ? 'multipart/form-data' : undefined} autocomplete="off" novalidate>
      <input type="hidden" name="at" value=${at.name} />
      <input type="hidden" name="key" value=${key} />
      <input type="hidden" name="changing" value=${changing ? 'yes' : ''} />
      ${carried(answers, at.fields)}
      ${at.ask(visit, answers, problems)}
      <div class="buttons">
        <button class="main" type="submit" name="go" value="next">
          ${final ? say({ zh: '提交举报', en: 'Send the report' }) : say({ zh: '下一步', en: 'Next' })}
        </button>
        ${at !== first && html`<button type="submit" name="go" value="back" formaction="/report/new">${say({ zh: '上一步', en: 'Back' })}</button>`}
      </div>
    </form>
  `
  return show(reply, visit, { title: at.title, main, form: 'answers', secret: true, status: failed ? 422 : 200 })
}
