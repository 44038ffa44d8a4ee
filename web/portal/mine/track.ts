/** 查进度: number and code. Both travel in the body of the form, never in an address that a log would keep. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Problems, problemSummary, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'

export function track(app: FastifyInstance) {
  app.get('/track', async (request, reply) => page(reply, await visitOf(app, request), '', ''))

  app.post('/track', async (request, reply) => {
    const visit = await visitOf(app, request)
    const number = typed(request.body, 'number')
    const code = typed(request.body, 'code')
    const problems: Problems = {
      ...(number ? {} : { number: visit.say({ zh: '请写编号', en: 'Please write the number' }) }),
      ...(code ? {} : { code: visit.say({ zh: '请写查询码', en: 'Please write the code' }) }),
    }
    if (Object.keys(problems).length > 0) return page(reply, visit, number, code, problems)
    const { ask, page: place } = waysOf(number)
    const { problem, status, cookies } = await visit.ask('POST', ask, { number, code })
    if (problem) return page(reply, visit, number, code, {}, problem.detail, status)
    return reply.header('set-cookie', cookies).redirect(place, 303)
  })
}

/** The first two letters of a number tell what it is: TS 投诉, JB 举报, ZX 咨询, FX 放心消费申报, FK 承诺反馈, OD ODR企业入驻. */
const ways: Record<string, { ask: string; page: string }> = {
  JB: { ask: '/public/reports/track', page: '/mine/report' },
  FX: { ask: '/public/demonstration-applications/track', page: '/mine/demonstration' },
  FK: { ask: '/public/demonstration-applications/track', page: '/mine/demonstration' },
  OD: { ask: '/public/odr-applications/track', page: '/mine/odr-application' },
  ZX: { ask: '/public/consultations/track', page: '/mine/consultation' },
}
const waysOf = (number: string) => ways[number.slice(0, 2).toUpperCase()] ?? { ask: '/public/track', page: '/mine' }

function page(
  reply: FastifyReply,
  visit: Visit,
  number: string,
  code: string,
  problems: Problems = {},
  because?: string,
  status = 422,
) {
  const { say } = visit
  const failed = because !== undefined || Object.keys(problems).length > 0
  const main = html`
    <h1>${say({ zh: '查进度', en: 'Track a complaint' })}</h1>
    ${problemSummary(visit, problems, because)}
    <form method="post" action="/track" novalidate data-track>
      ${textField(visit, problems, {
        name: 'number',
        label: { zh: '编号', en: 'Number' },
        help: { zh: '回执、短信或者文书上的编号', en: 'On the receipt, in the message or on a letter' },
        value: number,
        autocomplete: 'off',
        autocapitalize: 'characters',
        spellcheck: 'false',
        maxlength: 40,
      })}
      ${textField(visit, problems, {
        name: 'code',
        label: { zh: '查询码', en: 'Code' },
        help: { zh: '回执上的10位字母和数字，不分大小写', en: 'The 10 letters and digits of the receipt' },
        value: code,
        autocomplete: 'off',
        autocapitalize: 'characters',
        spellcheck: 'false',
        maxlength: 40,
      })}
      <div class="buttons"><button class="main" type="submit">${say({ zh: '查看', en: 'Open' })}</button></div>
    </form>
    <p class="help">${say({ zh: '找不到查询码，请拨打12315。', en: 'If you have lost the code, call 12315.' })}</p>
  `
  return show(reply, visit, { title: { zh: '查进度', en: 'Track a complaint' }, main, status: failed ? status : 200 })
}
