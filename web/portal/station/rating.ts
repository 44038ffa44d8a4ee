/** 评价: with number and code of the receipt (the QR carries them after the #, so that no log keeps them). */
import type { FastifyInstance, FastifyReply } from 'fastify'
import { choiceField, type Problems, problemSummary, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { keyField, keyIn } from '../frame/once.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'

const title = { zh: '评价维权站', en: 'Rate the station' }
const levels = [
  { code: 'very-satisfied', zh: '非常满意', en: 'Very satisfied' },
  { code: 'satisfied', zh: '满意', en: 'Satisfied' },
  { code: 'fair', zh: '一般', en: 'Fair' },
  { code: 'dissatisfied', zh: '不满意', en: 'Dissatisfied' },
]

interface Said {
  number: string
  code: string
  level: string
  remark: string
}

export function rating(app: FastifyInstance) {
  app.get('/station-rating', async (request, reply) =>
    page(reply, await visitOf(app, request), { number: '', code: '', level: '', remark: '' }),
  )

  app.post('/station-rating', async (request, reply) => {
    const visit = await visitOf(app, request)
    const said = {
      number: typed(request.body, 'number'),
      code: typed(request.body, 'code'),
      level: typed(request.body, 'level'),
      remark: typed(request.body, 'remark'),
    }
    const { say } = visit
    const problems: Problems = {
      ...(said.number ? {} : { number: say({ zh: '请写编号', en: 'Please write the number' }) }),
      ...(said.code ? {} : { code: say({ zh: '请写评价码', en: 'Please write the code' }) }),
      ...(said.level ? {} : { level: say({ zh: '请选一项', en: 'Please choose one' }) }),
    }
    if (Object.keys(problems).length > 0) return page(reply, visit, said, problems)
    const { problem, status } = await visit.ask('POST', '/public/station-ratings', said, keyIn(request.body))
    if (problem) return page(reply, visit, said, {}, problem.detail, status)
    const main = html`
      <h1>${say({ zh: '谢谢您的评价', en: 'Thank you' })}</h1>
      <p>${say({
        zh: '评价计入维权站的考核。没有解决的，可以拨打12315或者在网上投诉。',
        en: 'It counts in the appraisal of the station. If it was not settled, call 12315 or complain online.',
      })}</p>
      <p><a class="button" href="/">${say({ zh: '回首页', en: 'Home' })}</a></p>
    `
    return show(reply, visit, { title, main })
  })
}

function page(reply: FastifyReply, visit: Visit, said: Said, problems: Problems = {}, because?: string, status = 422) {
  const { say } = visit
  const failed = because !== undefined || Object.keys(problems).length > 0
  const code = { autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', maxlength: 40 }
  const main = html`
    <h1>${say(title)}</h1>
    ${problemSummary(visit, problems, because)}
    <form method="post" action="/station-rating" novalidate data-track>
      ${keyField()}
      ${choiceField(visit, problems, {
        name: 'level',
        label: { zh: '维权站处理得怎么样', en: 'How did the station deal with it' },
        value: said.level,
        choices: levels,
      })}
      ${textField(visit, problems, { name: 'remark', label: { zh: '想说的话', en: 'Anything to add' }, value: said.remark, optional: true, lines: 3, maxlength: 500 })}
      ${textField(visit, problems, { name: 'number', label: { zh: '编号', en: 'Number' }, help: { zh: '维权站给您的ZN开头的编号', en: 'The number beginning with ZN' }, value: said.number, ...code })}
      ${textField(visit, problems, { name: 'code', label: { zh: '评价码', en: 'Code' }, value: said.code, ...code })}
      <div class="buttons"><button class="main" type="submit">${say({ zh: '提交', en: 'Send' })}</button></div>
    </form>
  `
  return show(reply, visit, { title, main, status: failed ? status : 200 })
}
