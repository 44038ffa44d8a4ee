/** 我的举报: what was sent, who has it, what was told by law; and adding to it. How the inquiry stands is not shown. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { citationLabel } from '../../../law/citation.ts'
import type { ReportTrackView } from '../../../server/report/view.ts'
import { evidenceIn } from '../complaint/answers.ts'
import { type Problems, problemSummary, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { keyField, keyIn } from '../frame/once.ts'
import { notKeptWords, sentForm, takingFiles } from '../frame/sent-form.ts'
import { uploader } from '../frame/uploader.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'

export function myReport(app: FastifyInstance) {
  app.get('/mine/report', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { problem, body } = await visit.ask<ReportTrackView>('GET', '/public/report')
    if (problem) return reply.redirect('/track', 303)
    return page(reply, visit, body, { done: (request.query as { done?: string }).done === 'supplement' })
  })

  takingFiles(app, inside => inside.post('/mine/report/supplement', supplement))

  async function supplement(request: FastifyRequest, reply: FastifyReply) {
    const visit = await visitOf(app, request)
    const { body: form, notKept, takenOff } = await sentForm(app, request)
    if (notKept.length > 0) return again(reply, visit, form, { attachments: notKeptWords(visit, notKept) })
    if (takenOff) return again(reply, visit, form, {})
    const said = {
      text: typed(form, 'text'),
      attachments: evidenceIn(typed(form, 'attachments')).map(({ id, token }) => ({ id, token })),
    }
    const { problem } = await visit.ask('POST', '/public/report/supplement', said, keyIn(form))
    if (!problem) return reply.redirect('/mine/report?done=supplement', 303)
    const nothingYet = { zh: '请写一点情况，或者加一个文件', en: 'Please write something or add a file' }
    const problems = Object.fromEntries(
      (problem.errors ?? []).map(({ field, problem: what, expected }) => [
        field,
        field === 'text' && said.text === '' ? visit.say(nothingYet) : `${what} (${expected})`,
      ]),
    )
    return again(reply, visit, form, problems, Object.keys(problems).length > 0 ? undefined : problem.detail)
  }
}

/** Refused: the page once more, with what was typed. */
async function again(reply: FastifyReply, visit: Visit, kept: unknown, problems: Problems, because?: string) {
  const { body, problem: gone } = await visit.ask<ReportTrackView>('GET', '/public/report')
  if (gone) return reply.redirect('/track', 303)
  return page(reply, visit, body, { because, problems, kept })
}

interface Shown {
  done?: boolean
  because?: string | undefined
  problems?: Problems
  kept?: unknown
}

function page(reply: FastifyReply, visit: Visit, view: ReportTrackView, { done, because, problems = {}, kept }: Shown) {
  const { say } = visit
  const main = html`
    <h1>${say({ zh: '我的举报', en: 'My report' })}</h1>
    ${problemSummary(visit, problems, because)}
    ${done && html`<p class="note" role="status">${say({ zh: '已经补充，办理人员会看到。', en: 'Added: the handler will see it.' })}</p>`}
    <p class="headline"><b>${view.number}</b><br />${view.respondent} · ${say(view.subject)}</p>
    <section>
      <h2>${say({ zh: '到哪里了', en: 'Where it is' })}</h2>
      <ol class="road">
        <li><time>${view.receivedOn}</time><span>${say({ zh: '收到您的举报', en: 'Your report was received' })}</span></li>
        <li class="next" aria-current="step">
          <b>${say({ zh: '现在', en: 'Now' })}</b>
          <span>${
            view.sent
              ? say({
                  zh: `已分送${view.office.name}，由其核查。核查情况依法保密。`,
                  en: `Sent to ${view.office.nameEn || view.office.name}, which verifies it. The inquiry itself is confidential.`,
                })
              : say({ zh: '12315中心正在分送', en: 'The 12315 centre is sending it on' })
          }</span>
        </li>
      </ol>
    </section>
    <section>
      <h2>${say({ zh: '告知', en: 'What you were told' })}</h2>
      ${view.letters.length === 0 && html`<p class="quiet">${say(view.promises.length > 0 ? { zh: '还没有给您的告知书。', en: 'No letter to you yet.' } : { zh: '没有规定要求把这件举报的处理结果告知举报人（第三十六条）。', en: 'No act asks that the outcome of this report be told (article 36).' })}</p>`}
      <ul class="letters">
        ${view.letters.map(
          each => html`<li>
            <a href=${`/mine/letters/${each.id}`} lang="zh-CN">${each.title}</a>
            <small>${each.number} · ${each.issuedOn} · ${each.read ? say({ zh: '已读', en: 'read' }) : html`<b>${say({ zh: '未读', en: 'not read yet' })}</b>`}</small>
          </li>`,
        )}
      </ul>
      ${view.promises.map(({ says, act, article }) => html`<p class="help"><span lang="zh-CN">${says}</span>（${say(citationLabel(`《${act}》${article}`))}）</p>`)}
    </section>
    ${view.may.supplement && adding(visit, kept, problems)}
    <section>
      <h2>${say({ zh: '我提交的', en: 'What I sent' })}</h2>
      <p class="words">${view.facts}</p>
      ${view.evidence && html`<p class="words">${view.evidence}</p>`}
      <ul class="pictures">
        ${view.attachments.map(file => html`<li><a href=${`/api/public/mine/attachments/${file.id}`}><span>${file.name}</span></a></li>`)}
      </ul>
    </section>
    <section class="note">
      <h2>${say({ zh: '谁在办', en: 'Who has it' })}</h2>
      <p>${say({ zh: view.office.name, en: view.office.nameEn || view.office.name })}<br /><a href=${`tel:${view.office.phone}`}>${view.office.phone}</a></p>
    </section>
    <form class="noprint" method="post" action="/mine/leave">
      <p class="help">${say({ zh: '看完请退出，不要让别人看到。', en: 'Please leave when done, so that nobody else sees it.' })}</p>
      <button type="submit">${say({ zh: '退出查询', en: 'Leave' })}</button>
    </form>
  `
  return show(reply, visit, {
    title: { zh: '我的举报', en: 'My report' },
    main,
    secret: true,
    status: because ? 409 : Object.keys(problems).length > 0 ? 422 : 200,
  })
}

const adding = (visit: Visit, kept: unknown, problems: Problems) => html`<section class="deeds">
  <details open=${typed(kept, 'text') !== '' || typed(kept, 'off') !== '' || Object.keys(problems).length > 0}>
    <summary>${visit.say({ zh: '补充材料', en: 'Add to it' })}</summary>
    <form method="post" action="/mine/report/supplement" enctype="multipart/form-data" novalidate autocomplete="off">
      ${keyField()}
      ${textField(visit, problems, {
        name: 'text',
        label: { zh: '补充的情况', en: 'What you want to add' },
        value: typed(kept, 'text'),
        optional: true,
        lines: 4,
        maxlength: 3000,
      })}
      ${problems.attachments && html`<p class="problem" id="attachments">${problems.attachments}</p>`}
      ${uploader(visit, typed(kept, 'attachments'), evidenceIn(typed(kept, 'attachments')))}
      <div class="buttons"><button class="main" type="submit">${visit.say({ zh: '提交补充', en: 'Add' })}</button></div>
    </form>
  </details>
</section>`
