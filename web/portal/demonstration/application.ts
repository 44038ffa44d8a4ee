/** 放心消费申报: a shop asks for it on the phone, reads the pledges and signs them on the glass (or later, on the visit). */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { pledgesNeeded } from '../../../law/demonstration.pledges.ts'
import { sheetOn } from '../../../law/demonstration.sheets.ts'
import { demonstrationKinds, isSelection, shopKinds } from '../../../law/demonstration.ts'
import type { Label } from '../../../law/grammar.ts'
import { evidenceIn } from '../complaint/answers.ts'
import { choiceField, type Problems, problemSummary, selectField, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { keyField, keyIn } from '../frame/once.ts'
import { notKeptWords, sentForm, takingFiles } from '../frame/sent-form.ts'
import { uploader } from '../frame/uploader.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'
import { fields, labels, nothing, type Said } from './application-fields.ts'
import { receipt, type Sent } from './receipt.ts'
import { standard } from './standard.ts'

const title = { zh: '放心消费创建申报', en: 'Apply for the demonstration programme' }
interface Area {
  code: string
  name: string
  level: string
  parentCode: string | null
}

export function demonstrationApplication(app: FastifyInstance) {
  app.get('/demonstration-application', async (request, reply) => {
    const { kind } = request.query as { kind?: string }
    return page(reply, await visitOf(app, request), { ...nothing, kind: kindOf(kind) })
  })

  takingFiles(app, inside => inside.post('/demonstration-application', send))

  async function send(request: FastifyRequest, reply: FastifyReply) {
    const visit = await visitOf(app, request)
    const { body: form, notKept, takenOff } = await sentForm(app, request)
    const said = Object.fromEntries(fields.map(name => [name, typed(form, name)])) as Said
    if (notKept.length > 0) return page(reply, visit, said, { attachments: notKeptWords(visit, notKept) })
    if (takenOff) return page(reply, visit, said)
    const asked = {
      ...said,
      returnDays: said.returnDays ? Number(said.returnDays) : undefined,
      truthful: said.truthful === 'yes',
      selfAssessed: said.selfAssessed.split(',').filter(Boolean),
      attachments: evidenceIn(said.attachments).map(({ id, token }) => ({ id, token })),
    }
    const { problem, body, status } = await visit.ask<Sent>(
      'POST',
      '/public/demonstration-applications',
      asked,
      keyIn(form),
    )
    if (problem) {
      const problems = Object.fromEntries(
        (problem.errors ?? []).map(each => [each.field.replace(/^body\./, ''), `${each.problem} (${each.expected})`]),
      )
      return page(reply, visit, said, problems, problem.errors?.length ? undefined : problem.detail, status)
    }
    const { say } = visit
    const main = html`
      <h1>${say({ zh: '申报已收到', en: 'Your application has arrived' })}</h1>
      ${receipt(visit, body)}
      <p>${say({
        zh: '县（市、区）市场监督管理局十个工作日内初审，再到现场核查，由市局审批、公示后授牌。期限是本局的工作要求。',
        en: 'The county bureau reviews it within ten working days and visits you; the city decides, publishes and awards. These limits are our own.',
      })}</p>
      ${!said.signature && html`<p>${say({ zh: '承诺书还没有签，核查人员到店时再签。', en: 'The pledges are not signed yet: they are signed on the visit.' })}</p>`}
      <p><a class="button" href="/">${say({ zh: '回首页', en: 'Home' })}</a></p>
    `
    return show(reply, visit, { title, main, secret: true })
  }
}

/** Chosen by a link, so that the form asks what this kind needs and nothing else, without a script. */
const kindOf = (said: string | undefined): (typeof shopKinds)[number] => shopKinds.find(each => each === said) ?? 'shop'

async function page(
  reply: FastifyReply,
  visit: Visit,
  said: Said,
  problems: Problems = {},
  because?: string,
  status = 422,
) {
  const { say } = visit
  const failed = because !== undefined || Object.keys(problems).length > 0
  const areas = await visit.ask<{ items: Area[] }>('GET', '/public/areas')
  const items = areas.body.items ?? []
  const line = (name: keyof Said, label: Label, more: object = {}) =>
    textField(visit, problems, { name, label, value: said[name], maxlength: 200, ...more })
  const kind = kindOf(said.kind)
  const today = visit.about.today || '2026-01-01'
  const main = html`
    <h1>${say(title)}</h1>
    <p>${say({
      zh: '认定后授牌三年，店里挂二维码牌匾，消费者一扫便知。街区和维权站由所在辖区申报。',
      en: 'Once recognised you bear a plaque with a code for three years. Streets and stations are put forward by their district.',
    })}</p>
    <nav aria-label=${say({ zh: '申报类别', en: 'What you apply for' })}><p>${shopKinds.map(
      code =>
        html`<a class="button" href=${`/demonstration-application?kind=${code}`} aria-current=${code === kind ? 'page' : undefined}>${say(demonstrationKinds[code])}</a> `,
    )}</p></nav>
    <h2>${say(demonstrationKinds[kind])}</h2>
    ${problemSummary(visit, problems, because, labels)}
    ${standard(visit, sheetOn(kind, today))}
    <form method="post" action="/demonstration-application" enctype="multipart/form-data" novalidate>
      <input type="hidden" name="kind" value=${kind} />
      ${keyField()}
      ${line('uscc', labels.uscc, { maxlength: 18, autocapitalize: 'characters' })}
      ${line('name', labels.name, { maxlength: 80 })}
      ${selectField(visit, problems, {
        name: 'areaCode',
        label: labels.areaCode,
        value: said.areaCode,
        groups: items
          .filter(each => each.level === 'county')
          .map(county => ({
            label: { zh: county.name, en: county.name },
            choices: items
              .filter(each => each.parentCode === county.code)
              .map(({ code, name }) => ({ code, zh: name, en: name })),
          })),
      })}
      ${line('place', labels.place)}
      ${line('contact', labels.contact, { maxlength: 60 })}
      ${line('phone', labels.phone, { type: 'tel', maxlength: 40 })}
      ${kind === 'online' && line('platform', labels.platform, { maxlength: 60 })}
      ${kind === 'online' && line('url', labels.url, { maxlength: 300, type: 'url' })}
      ${line('otherPromise', labels.otherPromise, { lines: 2, maxlength: 500, optional: true })}
      ${
        isSelection(kind) &&
        choiceField(visit, problems, {
          name: 'selfAssessed',
          label: labels.selfAssessed,
          value: said.selfAssessed,
          many: true,
          choices: sheetOn(kind, today).items.map(({ says, ...each }) => ({
            ...each,
            ...(says ? { help: says } : {}),
          })),
        })
      }
      ${
        kind !== 'online' &&
        html`<h2>${say({ zh: '线下无理由退货（可不填）', en: 'Returns without giving a reason (optional)' })}</h2>
        <p class="help">${say({ zh: '愿意承诺的写明三项，和下面的承诺一起签名。', en: 'If you promise it, say these and sign them with the pledges below.' })}</p>
        ${line('returnGoods', labels.returnGoods, { optional: true })}
        ${line('returnDays', labels.returnDays, { optional: true, inputmode: 'numeric', maxlength: 3 })}
        ${line('returnTerms', labels.returnTerms, { optional: true, lines: 2, maxlength: 500 })}`
      }
      ${line('partyDuty', labels.partyDuty, { lines: 2, maxlength: 500, optional: true })}
      <h2>${say(labels.attachments)} <small>${say({ zh: '可不填', en: 'optional' })}</small></h2>
      <p class="help">${say({ zh: '营业执照、店面、公示的承诺、台账等，核查人员会看到。', en: 'Licence, shop front, promises on display, ledgers: whoever reviews it sees them.' })}</p>
      ${problems.attachments && html`<p class="problem" id="attachments">${problems.attachments}</p>`}
      ${uploader(visit, said.attachments, evidenceIn(said.attachments))}
      <h2>${say({ zh: '要签的承诺', en: 'The pledges' })}</h2>
      ${pledgesNeeded(kind, today).map(
        each =>
          html`<section lang="zh-CN"><h3>${say(each)}</h3>${each.words.map(words => html`<p>${words}</p>`)}</section>`,
      )}
      <div class="sign" hidden data-sign="signature">
        <p id="sign-help">${say({ zh: '在框内用手指签名，一次签订以上各项承诺；也可以等核查时再签。', en: 'Sign with your finger: it signs all pledges above. You may also sign on the visit.' })}</p>
        <canvas width="640" height="240" aria-describedby="sign-help"></canvas>
        <button type="button">${say({ zh: '重签', en: 'Again' })}</button>
      </div>
      <input type="hidden" name="signature" value=${said.signature} />
      ${choiceField(visit, problems, {
        name: 'truthful',
        label: labels.truthful,
        value: said.truthful,
        many: true,
        choices: [
          {
            code: 'yes',
            zh: '自愿申报，所填属实；近两年没有列入经营异常名录和严重违法失信名单',
            en: 'I apply freely and truthfully; in the last two years we were on no list of abnormal or dishonest operators',
          },
        ],
      })}
      <div class="buttons"><button class="main" type="submit">${say({ zh: '提交申报', en: 'Apply' })}</button></div>
    </form>
  `
  return show(reply, visit, { title, main, status: failed ? status : 200 })
}
