/** 承诺没做到: which promise, what happened; a name and a telephone only if one likes. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { html, type Piece } from '../frame/html.ts'
import { keyField, keyIn } from '../frame/once.ts'
import { typed, type Visit, visitOf } from '../frame/visit.ts'
import { bare, plaquePath, shopOf } from './plaque.ts'
import { receipt, type Sent } from './receipt.ts'

const fields = ['pledge', 'facts', 'name', 'phone'] as const
type Said = Record<(typeof fields)[number], string>
const nothing: Said = { pledge: '', facts: '', name: '', phone: '' }
const codeIn = (request: FastifyRequest) => (request.params as { code: string }).code

export function plaqueFeedback(app: FastifyInstance) {
  app.get('/p/:code/feedback', async (request, reply) => {
    const visit = await visitOf(app, request)
    return bare(reply, visit, 200, await formOf(visit, codeIn(request), nothing, {}))
  })

  app.post('/p/:code/feedback', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const code = codeIn(request)
    const said = Object.fromEntries(fields.map(name => [name, typed(request.body, name)])) as Said
    const { problem, body, status } = await visit.ask<Sent>(
      'POST',
      `/public/plaques/${encodeURIComponent(code)}/feedback`,
      said,
      keyIn(request.body),
    )
    if (!problem)
      return bare(
        reply,
        visit,
        200,
        html`<h1>${say({ zh: '反馈已收到', en: 'Your feedback has arrived' })}</h1>
          ${receipt(visit, body)}
          <p>${say({
            zh: '主管的市场监督管理局在七个工作日内处理：督促告诫、摘牌或者其他。要退、换、赔的，请另外提出投诉。',
            en: 'The competent office handles it within seven working days. To have something returned or compensated, lodge a complaint besides.',
          })}</p>
          <p class="doors"><a class="main" href=${`/complaint/new?plaque=${encodeURIComponent(code)}`}>${say({ zh: '投诉这家', en: 'Complain about it' })}</a><a href=${plaquePath(code)}>${say({ zh: '返回', en: 'Back' })}</a></p>`,
      )
    const problems = Object.fromEntries(
      (problem.errors ?? []).map(each => [each.field.replace(/^body\./, ''), `${each.problem} (${each.expected})`]),
    )
    return bare(
      reply,
      visit,
      status,
      await formOf(visit, code, said, problems, problem.errors?.length ? undefined : problem.detail),
    )
  })
}

async function formOf(
  visit: Visit,
  code: string,
  said: Said,
  problems: Record<string, string>,
  because?: string,
): Promise<Piece> {
  const { say } = visit
  const shop = await shopOf(visit, code)
  if (!shop || shop.standing === 'unknown')
    return html`<p class="bad" role="alert">${say({ zh: '这个码不是市场监督管理部门制发的。', en: 'This code was not issued by the authority.' })}</p>`
  const wrong = (name: string) =>
    problems[name] && html`<p class="wrong" id=${`${name}-problem`} role="alert">${problems[name]}</p>`
  return html`
    <h1>${say({ zh: '承诺没做到', en: 'A promise was not kept' })}</h1>
    <p lang="zh-CN">${shop.name}</p>
    ${because && html`<p class="bad" role="alert">${because}</p>`}
    <form method="post" action=${`${plaquePath(code)}/feedback`}>
      ${keyField()}
      <label for="pledge">${say({ zh: '哪项承诺', en: 'Which promise' })} <small>${say({ zh: '可不填', en: 'optional' })}</small></label>
      <select id="pledge" name="pledge">
        <option value="">${say({ zh: '说不清', en: 'Not sure' })}</option>
        ${shop.pledges.map(each => html`<option value=${each.code} selected=${each.code === said.pledge}>${say(each.label)}</option>`)}
      </select>
      <label for="facts">${say({ zh: '发生了什么', en: 'What happened' })}</label>
      ${wrong('facts')}
      <textarea id="facts" name="facts" rows="4" maxlength="2000" aria-describedby=${problems.facts ? 'facts-problem' : undefined}>${said.facts}</textarea>
      <label for="name">${say({ zh: '称呼', en: 'Your name' })} <small>${say({ zh: '可不填', en: 'optional' })}</small></label>
      ${wrong('name')}
      <input id="name" name="name" maxlength="60" value=${said.name} />
      <label for="phone">${say({ zh: '电话', en: 'Telephone' })} <small>${say({ zh: '可不填，留下便于核实', en: 'optional; for questions' })}</small></label>
      ${wrong('phone')}
      <input id="phone" name="phone" type="tel" maxlength="40" value=${said.phone} />
      <button class="main" type="submit">${say({ zh: '提交反馈', en: 'Send' })}</button>
    </form>
  `
}
