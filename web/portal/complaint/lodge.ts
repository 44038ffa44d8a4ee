/** 投诉, one question a page. Every page is the answer to the form before it; back, errors and switches lose nothing. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toConsultation, toReport, wrongDoor } from '../consultation/door.ts'
import { shopOf, unitOf } from '../demonstration/plaque.ts'
import { type Problems, problemSummary } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { readerOf, wished } from '../frame/reader.ts'
import { notKeptWords, sentForm, takingFiles } from '../frame/sent-form.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'
import { type Answers, answersIn, carried, nothing, registrationOf } from './answers.ts'
import { problemsFrom, problemsOf } from './check-answers.ts'
import { showReceipt } from './receipt.ts'
import { firstWrong, onlyOf, type Step, stepNamed, steps } from './steps.ts'
import { findBusiness } from './whom.ts'

const first = steps[0]!
const last = steps.at(-1)!

/** Where a person is: the answers so far, the page, and the key under which this complaint is taken only once. */
interface Place {
  answers: Answers
  at: Step
  key: string
  /** Came from the last page to change one thing: goes back there. */
  changing: boolean
}

export function lodge(app: FastifyInstance) {
  app.get('/complaint', (_request, reply) => reply.redirect('/complaint/new', 308))
  app.get('/complaint/new', async (request, reply) => {
    const visit = await visitOf(app, request)
    const place = { answers: await fromPlaque(visit, request), at: first, key: randomUUID(), changing: false }
    return page(reply, visit, place)
  })
  takingFiles(app, inside => inside.post('/complaint/new', (request, reply) => go(app, request, reply)))
  app.post('/complaint/sent', (request, reply) => send(app, request, reply))
  // Somebody opened the receipt's address again: the code is shown once, so say what can be done.
  app.get('/complaint/sent', (_request, reply) => reply.redirect('/track', 303))
}

/** Came from the page behind a plaque, or of the public list: the shop is filled in, whatever the plaque is worth today. */
async function fromPlaque(visit: Visit, request: FastifyRequest): Promise<Answers> {
  const { plaque, unit } = request.query as { plaque?: unknown; unit?: unknown }
  const shop =
    typeof plaque === 'string'
      ? await shopOf(visit, plaque)
      : typeof unit === 'string' && /^\d{1,15}$/.test(unit)
        ? await unitOf(visit, unit)
        : undefined
  if (!shop?.operator || shop.operatorId === null) return nothing
  return {
    ...nothing,
    respondentName: shop.operator,
    operatorId: String(shop.operatorId),
    respondentAddress: shop.place ?? '',
    saleMode: shop.kind === 'online' ? 'online' : '',
  }
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
  const { answers } = await findBusiness(visit, place.answers)
  const problems = problemsOf(visit, answers)
  const wrong = firstWrong(problems)
  if (wrong) return page(reply, visit, { ...place, answers, at: wrong, changing: true }, onlyOf(wrong, problems))

  const sent = await visit.ask<{ number: string; code: string }>(
    'POST',
    '/public/complaints',
    registrationOf(answers),
    place.key,
  )
  if (!sent.problem) return showReceipt(request, reply, visit, sent.body, answers.wantsOdr === 'yes')
  const refused = problemsFrom(sent.problem)
  const at = firstWrong(refused)
  if (at) return page(reply, visit, { ...place, answers, at, changing: true }, onlyOf(at, refused))
  const because = sent.problem.type.endsWith('/changed') ? visit.say(twice) : sent.problem.detail || visit.say(notSent)
  return page(reply, visit, { ...place, answers, at: last }, {}, because)
}

const twice = {
  zh: '这份投诉已经提交过了。要补充情况，请到“查进度”；要另外投诉一件，请从首页重新开始。',
  en: 'This complaint has been sent already. To add to it use “Track a complaint”; for another one begin again from the home page.',
}
const notSent = {
  zh: '没有提交成功，您填写的内容都还在。请稍后再点一次“提交”，或者拨打12315。',
  en: 'It was not sent; all you wrote is still here. Please press “Send” again in a while, or call 12315.',
}

async function page(reply: FastifyReply, visit: Visit, place: Place, problems: Problems = {}, because?: string) {
  const { answers, odr } = await findBusiness(visit, place.answers)
  const { at, key, changing } = place
  const { say } = visit
  const n = steps.indexOf(at) + 1
  const final = at === last
  const failed = because !== undefined || Object.keys(problems).length > 0
  const main = html`
    <p class="progress">${say({ zh: `投诉：第${n}步，共${steps.length}步`, en: `Complaint: step ${n} of ${steps.length}` })}</p>
    <h1>${say(at.title)}</h1>
    ${problemSummary(visit, problems, because)}
    ${answers.facts && wrongDoor(visit, 'complaint', answers.facts, { consultation: toConsultation(answers.facts), report: toReport(answers.facts) })}
    <p class="note restored" data-restored hidden>
      ${say({ zh: '已经恢复上次没有写完的内容。', en: 'What you had written before was restored.' })}
      ${' '}<a href="/complaint/new" data-forget>${say({ zh: '清空重写', en: 'Clear it' })}</a>
    </p>
    <form id="answers" method="post" action=${final ? '/complaint/sent' : '/complaint/new'} enctype=${at.name === 'evidence' ? 'multipart/form-data' : undefined} novalidate data-draft data-begin=${at === first && !failed ? 'yes' : undefined}>
      <input type="hidden" name="at" value=${at.name} />
      <input type="hidden" name="key" value=${key} />
      <input type="hidden" name="changing" value=${changing ? 'yes' : ''} />
      ${carried(answers, at.fields)}
      ${at.ask(visit, answers, problems, { odr })}
      <div class="buttons">
        <button class="main" type="submit" name="go" value="next">
          ${final ? say({ zh: '提交投诉', en: 'Send the complaint' }) : say({ zh: '下一步', en: 'Next' })}
        </button>
        ${at !== first && html`<button type="submit" name="go" value="back" formaction="/complaint/new">${say({ zh: '上一步', en: 'Back' })}</button>`}
      </div>
    </form>
  `
  return show(reply, visit, { title: at.title, main, form: 'answers', status: failed ? 422 : 200 })
}
