/** ODR企业入驻申请: the five conditions and what is on file; papers are brought to the county bureau or sent afterwards. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Label } from '../../../law/grammar.ts'
import { fiveOnes, odrPapers } from '../../../law/odr.ts'
import { choiceField, type Problems, problemSummary, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { keyField, keyIn } from '../frame/once.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'

const title = { zh: 'ODR企业入驻申请', en: 'Apply as an ODR enterprise' }
const fields = ['uscc', 'place', 'contact', 'phone', 'system', 'conditions', 'papers'] as const
type Said = Record<(typeof fields)[number], string>
const nothing = Object.fromEntries(fields.map(name => [name, ''])) as Said
const codesOf = (value: string) => value.split(',').filter(Boolean)

export function odrApplication(app: FastifyInstance) {
  app.get('/odr-application', async (request, reply) => page(reply, await visitOf(app, request), nothing))

  app.post('/odr-application', async (request, reply) => {
    const visit = await visitOf(app, request)
    const said = Object.fromEntries(fields.map(name => [name, typed(request.body, name)])) as Said
    const { problem, body, status } = await visit.ask<{ number: string; code: string }>(
      'POST',
      '/public/odr-applications',
      { ...said, conditions: codesOf(said.conditions), papers: codesOf(said.papers) },
      keyIn(request.body),
    )
    if (problem) {
      const problems = Object.fromEntries(
        (problem.errors ?? []).map(each => [each.field.replace(/^body\./, ''), `${each.problem} (${each.expected})`]),
      )
      return page(reply, visit, said, problems, problem.errors?.length ? undefined : problem.detail, status)
    }
    const { say } = visit
    const main = html`
      <h1>${say({ zh: '申请已收到', en: 'Your application has arrived' })}</h1>
      <p class="note">${say({ zh: '请现在保存这一页：查询码只显示这一次。', en: 'Save this page now: the code is shown only this once.' })}</p>
      <section class="receipt">
        <dl>
          <div><dt>${say({ zh: '编号', en: 'Number' })}</dt><dd class="big">${body.number}</dd></div>
          <div><dt>${say({ zh: '查询码', en: 'Code' })}</dt><dd class="big">${body.code}</dd></div>
        </dl>
      </section>
      <p>${say({
        zh: '由企业所在地县（市、区）市场监督管理局审查。请把备好的材料送到该局核对；同意后为您开通账号。',
        en: 'The county bureau at your seat reviews it. Bring your papers there to be checked; once approved, you get an account.',
      })}</p>
      <p><a class="button" href="/track">${say({ zh: '查进度', en: 'Track it' })}</a> <a class="button" href="/">${say({ zh: '回首页', en: 'Home' })}</a></p>
    `
    return show(reply, visit, { title, main, secret: true })
  })
}

function page(reply: FastifyReply, visit: Visit, said: Said, problems: Problems = {}, because?: string, status = 422) {
  const { say } = visit
  const failed = because !== undefined || Object.keys(problems).length > 0
  const line = (name: keyof Said, label: Label, more: object = {}) =>
    textField(visit, problems, { name, label, value: said[name], maxlength: 200, ...more })
  const main = html`
    <h1>${say(title)}</h1>
    <p>${say({
      zh: '入驻后，消费者选择与您和解的投诉直接转给您，10个工作日内协商；没有和解的，由市场监管部门处理。',
      en: 'Complaints that consumers choose to settle with you come to you directly, for ten working days; unsettled ones go to the authority.',
    })}</p>
    ${problemSummary(visit, problems, because)}
    <form method="post" action="/odr-application" novalidate>
      ${keyField()}
      ${line('uscc', { zh: '统一社会信用代码', en: 'Unified social credit code' }, { maxlength: 18, autocapitalize: 'characters' })}
      ${line('place', { zh: '固定场所', en: 'Fixed place' })}
      ${line('contact', { zh: '专（兼）职人员', en: 'Person in charge' }, { maxlength: 60 })}
      ${line('phone', { zh: '专用电话', en: 'Telephone' }, { type: 'tel', maxlength: 40 })}
      ${line('system', { zh: '投诉处理制度（简要说明）', en: 'Your rules for complaints, in short' }, { lines: 3, maxlength: 1000 })}
      ${choiceField(visit, problems, { name: 'conditions', label: { zh: '具备的条件（“五个一”）', en: 'What you have' }, value: said.conditions, choices: fiveOnes, many: true, optional: true })}
      ${choiceField(visit, problems, { name: 'papers', label: { zh: '备好的材料', en: 'Papers you have ready' }, value: said.papers, choices: odrPapers, many: true, optional: true })}
      <div class="buttons"><button class="main" type="submit">${say({ zh: '提交申请', en: 'Apply' })}</button></div>
    </form>
  `
  return show(reply, visit, { title, main, status: failed ? status : 200 })
}
