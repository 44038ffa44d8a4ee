/** 咨询: first what is known already, then a person. Words travel in the body, never in an address that a log would keep. */
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { topics } from '../../../law/knowledge.ts'
import type { ArticleFound } from '../../../server/knowledge/view.ts'
import { type Problems, problemSummary, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'
import { showMissing } from '../information/errors.ts'
import { answerList, answerText, didThisHelp } from './answers.ts'
import { toComplaint, wrongDoor } from './door.ts'
import { promise } from './promise.ts'
import { showQuestionReceipt } from './receipt.ts'

const longest = 1000

export function consult(app: FastifyInstance) {
  app.get('/consultation', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { topic } = request.query as { topic?: string }
    const shelf = topics.find(each => each.code === topic)
    if (!shelf) return start(reply, visit, '')
    const { body } = await visit.ask<{ items: ArticleFound[] }>('GET', `/public/articles?topic=${shelf.code}&limit=50`)
    const main = html`
      <h1>${visit.say(shelf)}</h1>
      ${visit.reader.language === 'en' && html`<p class="quiet">The answers are in Chinese.</p>`}
      ${answerList(visit, body.items ?? [], '')}
      <p><a class="button" href="/consultation">${visit.say({ zh: '换个问题', en: 'Another question' })}</a></p>`
    return show(reply, visit, { title: shelf, main })
  })

  app.post('/consultation', async (request, reply) => {
    const visit = await visitOf(app, request)
    // From the door of complaints the words come under their name there.
    const question = (typed(request.body, 'question') || typed(request.body, 'facts')).slice(0, 5000)
    if (question === '')
      return start(reply, visit, '', {
        question: visit.say({ zh: '请写一下想问什么', en: 'Please write your question' }),
      })
    return found(reply, visit, question)
  })

  app.get('/consultation/answers/:id', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { id } = request.params as { id: string }
    const { problem, body } = await visit.ask<ArticleFound>('GET', `/public/articles/${encodeURIComponent(id)}`)
    if (problem) return showMissing(reply, visit)
    const main = html`<h1 lang="zh-CN">${body.question}</h1>
      ${answerText(visit, body)} ${didThisHelp(visit, body, body.question)}
      <p><a class="button" href="/consultation">${visit.say({ zh: '换个问题', en: 'Another question' })}</a></p>`
    return show(reply, visit, { title: { zh: body.question, en: body.question }, main })
  })

  app.post('/consultation/helped', async (request, reply) => {
    const visit = await visitOf(app, request)
    const id = typed(request.body, 'id')
    const helped = typed(request.body, 'helped') === 'yes'
    if (/^\d{1,15}$/.test(id)) await visit.ask('POST', `/public/articles/${id}/helped`, { helped })
    if (!helped) return ask(reply, visit, { question: typed(request.body, 'question'), name: '', phone: '' })
    const main = html`<h1>${visit.say({ zh: '谢谢您告诉我们', en: 'Thank you for telling us' })}</h1>
      <p>${visit.say({ zh: '还有问题可以接着问；和商家有纠纷的，可以投诉。', en: 'Ask again whenever you like; for a dispute with a business make a complaint.' })}</p>
      <p><a class="button main" href="/consultation">${visit.say({ zh: '再问一个', en: 'Ask another' })}</a> <a class="button" href="/">${visit.say({ zh: '回首页', en: 'Home' })}</a></p>`
    return show(reply, visit, { title: { zh: '谢谢', en: 'Thank you' }, main })
  })

  app.post('/consultation/ask', async (request, reply) => {
    const visit = await visitOf(app, request)
    return ask(reply, visit, saidIn(request.body))
  })

  app.post('/consultation/send', async (request, reply) => {
    const visit = await visitOf(app, request)
    const said = saidIn(request.body)
    if (said.question === '')
      return ask(reply, visit, said, {
        question: visit.say({ zh: '请写一下想问什么', en: 'Please write your question' }),
      })
    const key = typed(request.body, 'key')
    const sent = await visit.ask<{ number: string; code: string }>(
      'POST',
      '/public/consultations',
      { question: said.question, asker: { name: said.name, phone: said.phone } },
      /^[\w-]{8,60}$/.test(key) ? key : undefined,
    )
    if (!sent.problem) return showQuestionReceipt(request, reply, visit, sent.body)
    const problems = Object.fromEntries(
      (sent.problem.errors ?? []).map(({ field, problem, expected }) => [
        field.replace(/^asker\./, ''),
        `${problem} (${expected})`,
      ]),
    )
    return ask(reply, visit, said, problems, Object.keys(problems).length > 0 ? undefined : sent.problem.detail)
  })
  app.get('/consultation/send', (_request, reply) => reply.redirect('/track', 303))
}

interface Said {
  question: string
  name: string
  phone: string
}
const saidIn = (body: unknown): Said => ({
  question: typed(body, 'question'),
  name: typed(body, 'name'),
  phone: typed(body, 'phone'),
})

function start(reply: FastifyReply, visit: Visit, question: string, problems: Problems = {}) {
  const { say } = visit
  const main = html`
    <h1>${say({ zh: '想问什么？', en: 'What would you like to know?' })}</h1>
    ${problemSummary(visit, problems)} ${search(visit, question, problems)}
    <h2>${say({ zh: '大家常问的', en: 'What people ask' })}</h2>
    <ul class="shelves">
      ${topics.map(each => html`<li><a href=${`/consultation?topic=${each.code}`}>${say(each)}</a></li>`)}
    </ul>
    <p class="quiet">${say({ zh: '咨询不是投诉，不进入调解（《市场监督管理投诉举报处理办法》第四十四条）。', en: 'A question is not a complaint and leads to no mediation (Order 121, article 44).' })}</p>
    <p class="note">${say({ zh: '是和商家的纠纷，想要退、换、赔？', en: 'Is it a dispute with a business, and you want a return, replacement or compensation?' })}
      ${' '}<a href="/complaint/new">${say({ zh: '走投诉', en: 'Make a complaint' })}</a></p>
  `
  const failed = Object.keys(problems).length > 0
  return show(reply, visit, { title: { zh: '咨询', en: 'Question' }, main, status: failed ? 422 : 200 })
}

const search = (
  visit: Visit,
  question: string,
  problems: Problems = {},
) => html`<form method="post" action="/consultation" novalidate>
  ${textField(visit, problems, {
    name: 'question',
    label: { zh: '用自己的话写', en: 'In your own words' },
    help: {
      zh: '例如：网上买的鞋子不合适，可以退吗？',
      en: 'For example: may I return shoes bought online? Answers are in Chinese.',
    },
    value: question,
    lines: 3,
    maxlength: 2000,
  })}
  <div class="buttons"><button class="main" type="submit">${visit.say({ zh: '找答案', en: 'Find the answer' })}</button></div>
</form>`

async function found(reply: FastifyReply, visit: Visit, question: string) {
  const { say } = visit
  const asked = encodeURIComponent(question.replace(/\s+/g, ' ').slice(0, longest))
  const { body, problem } = await visit.ask<{ items: ArticleFound[] }>('GET', `/public/articles?limit=5&q=${asked}`)
  const items = problem ? [] : body.items
  const main = html`
    <h1>${
      items.length > 0
        ? say({ zh: '可能的答案', en: 'What may answer it' })
        : say({ zh: '还没有现成的答案', en: 'No answer yet' })
    }</h1>
    <p class="words asked">${question}</p>
    ${wrongDoor(visit, 'consultation', question, { complaint: toComplaint({ facts: question }) })}
    ${answerList(visit, items, question)}
    <section class="note">
      <h2>${items.length > 0 ? say({ zh: '都没有解答？', en: 'None of these?' }) : say({ zh: '问工作人员', en: 'Ask a person' })}</h2>
      <p>${say(promise(visit))}</p>
      <form method="post" action="/consultation/ask">
        <input type="hidden" name="question" value=${question} />
        <button class=${items.length > 0 ? undefined : 'main'} type="submit">${say({ zh: '提问给工作人员', en: 'Put it to the staff' })}</button>
      </form>
    </section>
    <details class="again"><summary>${say({ zh: '换个说法再找', en: 'Try other words' })}</summary>${search(visit, question)}</details>
  `
  return show(reply, visit, { title: { zh: '咨询', en: 'Question' }, main })
}

function ask(reply: FastifyReply, visit: Visit, said: Said, problems: Problems = {}, because?: string) {
  const { say } = visit
  const failed = because !== undefined || Object.keys(problems).length > 0
  const main = html`
    <h1>${say({ zh: '问工作人员', en: 'Ask a person' })}</h1>
    ${problemSummary(visit, problems, because)}
    ${wrongDoor(visit, 'consultation', said.question, { complaint: toComplaint({ facts: said.question, name: said.name, phone: said.phone }) })}
    <form method="post" action="/consultation/send" novalidate>
      <input type="hidden" name="key" value=${randomUUID()} />
      ${textField(visit, problems, {
        name: 'question',
        label: { zh: '问题', en: 'Your question' },
        help: {
          zh: '写清楚买了什么、在哪里、怎么回事，答复更准。',
          en: 'What, where and how it came about: the answer will be better.',
        },
        value: said.question,
        lines: 5,
        maxlength: 5000,
      })}
      ${textField(visit, problems, {
        name: 'name',
        label: { zh: '怎么称呼', en: 'Your name' },
        value: said.name,
        optional: true,
        maxlength: 60,
        autocomplete: 'name',
      })}
      ${textField(visit, problems, {
        name: 'phone',
        label: { zh: '电话', en: 'Telephone' },
        help: { zh: '不留也可以，凭编号和查询码看答复。', en: 'Not needed: number and code open the answer.' },
        value: said.phone,
        optional: true,
        maxlength: 30,
        type: 'tel',
        autocomplete: 'tel',
      })}
      <p class="help">${say(promise(visit))}</p>
      <div class="buttons"><button class="main" type="submit">${say({ zh: '提交问题', en: 'Send the question' })}</button></div>
    </form>
  `
  return show(reply, visit, { title: { zh: '问工作人员', en: 'Ask a person' }, main, status: failed ? 422 : 200 })
}
