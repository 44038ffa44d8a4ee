/** The form of a question to a person. Neither name nor number is needed. */
import { randomUUID } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { type Problems, problemSummary, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { show, typed, type Visit } from '../frame/visit.ts'
import { toComplaint, toReport, wrongDoor } from './door.ts'
import { promise } from './promise.ts'

export interface Said {
  question: string
  name: string
  phone: string
}

export const saidIn = (body: unknown): Said => ({
  question: typed(body, 'question'),
  name: typed(body, 'name'),
  phone: typed(body, 'phone'),
})

export function ask(reply: FastifyReply, visit: Visit, said: Said, problems: Problems = {}, because?: string) {
  const { say } = visit
  const failed = because !== undefined || Object.keys(problems).length > 0
  const main = html`
    <h1>${say({ zh: '问工作人员', en: 'Ask a person' })}</h1>
    ${problemSummary(visit, problems, because)}
    ${wrongDoor(visit, 'consultation', said.question, { complaint: toComplaint({ facts: said.question, name: said.name, phone: said.phone }), report: toReport(said.question) })}
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
