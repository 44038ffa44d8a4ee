/** 咨询: first what is known already, then a person. Words travel in the body, never in an address that a log would keep. */
import type { FastifyInstance } from 'fastify'
import { topics } from '../../../law/knowledge.ts'
import type { ArticleFound } from '../../../server/knowledge/view.ts'
import { html } from '../frame/html.ts'
import { show, typed, visitOf } from '../frame/visit.ts'
import { showMissing } from '../information/errors.ts'
import { answerList, answerText, didThisHelp } from './answers.ts'
import { ask, saidIn } from './ask.ts'
import { found, start } from './find.ts'
import { showQuestionReceipt } from './receipt.ts'

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
