/** 我的诉求: the road, what I can do, the letters; every deed of the complainant comes back to this page. */
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Label } from '../../../law/grammar.ts'
import type { TrackView } from '../../../server/complaint/view.ts'
import { evidenceIn } from '../complaint/answers.ts'
import { type Problems, problemSummary } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { keyIn } from '../frame/once.ts'
import { notKeptWords, sentForm, takingFiles } from '../frame/sent-form.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'
import { deeds } from './deeds.ts'
import { road } from './road.ts'
import { said } from './said.ts'

type Deed = keyof typeof doneWords

const doneWords = {
  supplement: { zh: '已经补充，办理人员会看到。', en: 'Added: the handler will see it.' },
  withdraw: { zh: '已经撤回。', en: 'Withdrawn.' },
  confirm: { zh: '已经确认。', en: 'Confirmed.' },
  rate: { zh: '谢谢您的评价。', en: 'Thank you for rating.' },
  consent: { zh: '已经改好。', en: 'Changed.' },
}

/** Said instead of the API's words where nothing was written at all. */
const missing: Record<string, Label> = {
  level: { zh: '请选择满意不满意', en: 'Please choose how satisfied you are' },
  reason: { zh: '请写一下为什么撤回', en: 'Please write why you withdraw it' },
  text: { zh: '请写一点情况，或者加一张照片', en: 'Please write something or add a photo' },
}

export function mine(app: FastifyInstance) {
  app.get('/mine', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { problem, body, status } = await visit.ask<TrackView>('GET', '/public/mine')
    // Number and code may have opened a report: the way back from its letters leads here.
    if (problem) return reply.redirect(status === 404 ? '/mine/report' : '/track', 303)
    const done = doneWords[(request.query as { done?: Deed }).done ?? ('' as Deed)]
    return page(reply, visit, body, { done: done && visit.say(done) })
  })

  app.post('/mine/leave', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { cookies } = await visit.ask('POST', '/public/leave')
    return reply.header('set-cookie', cookies).redirect('/', 303)
  })

  takingFiles(app, inside => {
    const doing = (deed: Deed, bodyOf: (form: unknown) => object) =>
      inside.post(`/mine/${deed}`, async (request, reply) => {
        const visit = await visitOf(app, request)
        const { body: form, notKept, takenOff } = await sentForm(app, request)
        if (notKept.length > 0) return again(reply, visit, form, { attachments: notKeptWords(visit, notKept) })
        if (takenOff) return again(reply, visit, form, {})
        const { problem } = await visit.ask('POST', `/public/mine/${deed}`, bodyOf(form), keyIn(form))
        if (!problem) return reply.redirect(`/mine?done=${deed}`, 303)
        const problems = Object.fromEntries(
          (problem.errors ?? []).map(({ field, problem: what, expected }) => [
            field,
            missing[field] && typed(form, field) === '' ? visit.say(missing[field]) : `${what} (${expected})`,
          ]),
        )
        return again(reply, visit, form, problems, Object.keys(problems).length > 0 ? undefined : problem.detail)
      })

    doing('supplement', form => ({
      text: typed(form, 'text'),
      attachments: evidenceIn(typed(form, 'attachments')).map(({ id, token }) => ({ id, token })),
    }))
    doing('withdraw', form => ({ reason: typed(form, 'reason') }))
    doing('confirm', () => ({}))
    doing('consent', form => ({ agreed: typed(form, 'agreed') === 'yes' }))
    doing('rate', form => ({ level: Number(typed(form, 'level')) || 0, remark: typed(form, 'remark') }))
  })
}

/** Refused: the page once more, with what was typed. */
async function again(reply: FastifyReply, visit: Visit, kept: unknown, problems: Problems, because?: string) {
  const { body, problem: gone } = await visit.ask<TrackView>('GET', '/public/mine')
  if (gone) return reply.redirect('/track', 303)
  return page(reply, visit, body, { because, problems, kept })
}

function page(
  reply: FastifyReply,
  visit: Visit,
  view: TrackView,
  {
    done,
    because,
    problems = {},
    kept,
  }: { done?: string | undefined; because?: string | undefined; problems?: Problems; kept?: unknown },
) {
  const { say } = visit
  const main = html`
    <h1>${say({ zh: '我的诉求', en: 'My complaint' })}</h1>
    ${problemSummary(visit, problems, because)}
    ${done && html`<p class="note" role="status">${done}</p>`}
    <p class="headline"><b>${view.number}</b><br />${view.respondent} · ${say(view.about)}</p>
    ${road(visit, view)} ${deeds(visit, view, kept, problems)} ${said(visit, view)}
    <section class="note">
      <h2>${say({ zh: '谁在办', en: 'Who is handling it' })}</h2>
      <p>${say({ zh: view.office.name, en: view.office.nameEn || view.office.name })}<br /><span lang="zh-CN">${view.office.address}</span><br /><a href=${`tel:${view.office.phone}`}>${view.office.phone}</a></p>
    </section>
    <form class="noprint" method="post" action="/mine/leave">
      <p class="help">${say({ zh: '用的是别人的手机或者公用电脑，看完请退出。', en: 'On somebody else’s phone or a public computer, please leave when done.' })}</p>
      <button type="submit">${say({ zh: '退出查询', en: 'Leave' })}</button>
    </form>
  `
  return show(reply, visit, {
    title: { zh: '我的诉求', en: 'My complaint' },
    main,
    status: because ? 409 : Object.keys(problems).length > 0 ? 422 : 200,
  })
}
