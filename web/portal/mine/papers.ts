/** Two papers of one's own complaint: a letter (opening it is the proof that it was received) and 时限说明. */
import type { FastifyInstance } from 'fastify'
import { citationLabel } from '../../../law/citation.ts'
import type { Label } from '../../../law/grammar.ts'
import type { ClockView } from '../../../server/kernel/view.ts'
import { weekdayOf, weekdays, withoutWeekday } from '../../kit/when.ts'
import { finished, html } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'
import { showMissing } from '../information/errors.ts'

interface Explanation {
  number: string
  clock: ClockView
  days: { day: string; counted: boolean; why: Label; source?: string }[]
  notes: Label[]
}

export function papers(app: FastifyInstance) {
  app.get<{ Params: { id: string } }>('/mine/letters/:id', async (request, reply) => {
    const visit = await visitOf(app, request)
    const id = encodeURIComponent(request.params.id)
    const { status, problem, body } = await visit.ask<{ title: string; html: string }>(
      'GET',
      `/public/mine/letters/${id}/html`,
    )
    if (status === 401) return reply.redirect('/track', 303)
    if (problem) return showMissing(reply, visit)
    const { say } = visit
    const main = html`
      ${back(visit)} ${finished(body.html)}
      <div class="buttons noprint">
        <button class="main" type="button" data-print hidden>${say({ zh: '打印', en: 'Print' })}</button>
        <a class="button" href=${`/api/public/mine/letters/${id}/docx`}>${say({ zh: '下载 Word 文件', en: 'Download as Word' })}</a>
      </div>
      <p class="help noprint">${say({ zh: '看不懂的地方，请拨打文书上的电话或者12315。', en: 'Letters are in Chinese. If anything is unclear, call the number on it or 12315.' })}</p>
    `
    return show(reply, visit, { title: { zh: body.title, en: 'Letter' }, main })
  })

  app.get<{ Params: { id: string } }>('/mine/clock/:id', async (request, reply) => {
    const visit = await visitOf(app, request)
    const id = encodeURIComponent(request.params.id)
    const { status, problem, body } = await visit.ask<Explanation>('GET', `/public/mine/clocks/${id}/explanation`)
    if (status === 401) return reply.redirect('/track', 303)
    if (problem) return showMissing(reply, visit)
    return show(reply, visit, { title: { zh: '时限说明', en: 'How it is counted' }, main: explanation(visit, body) })
  })
}

const back = ({ say }: Visit) =>
  html`<p class="noprint"><a href="/mine">← ${say({ zh: '我的诉求', en: 'My complaint' })}</a></p>`

function explanation(visit: Visit, { number, clock, days, notes }: Explanation) {
  const { say } = visit
  const counts = days.filter(each => each.counted).length
  return html`
    ${back(visit)}
    <h1>${say({ zh: '时限说明', en: 'How it is counted' })}</h1>
    <p class="headline"><b>${say(clock.label)}</b> · ${number}</p>
    <p>
      ${say({ zh: `从 ${clock.startedOn} 起算，期限${clock.within.zh}，最迟 ${clock.dueOn}。`, en: `It starts on ${clock.startedOn}, lasts ${clock.within.en} and ends on ${clock.dueOn}.` })}
      ${' '}${say({ zh: '依据', en: 'Under ' })}${say(citationLabel(clock.basis))}
      ${clock.provisional && html`<b>${say({ zh: '（暂定）', en: ' (provisional)' })}</b>`}
    </p>
    ${notes.map(note => html`<p class="note">${say(note)}</p>`)}
    <table class="days">
      <caption>${say({ zh: `逐日说明：共计入${counts}天`, en: `Day by day: ${counts} days counted` })}</caption>
      <thead><tr><th scope="col">${say({ zh: '日期', en: 'Day' })}</th><th scope="col">${say({ zh: '计入', en: 'Counts' })}</th><th scope="col">${say({ zh: '为什么', en: 'Why' })}</th></tr></thead>
      <tbody>
        ${numbered(days).map(
          ({ day, counted, why, source, nth }) => html`<tr class=${counted ? 'counted' : 'skipped'}>
            <th scope="row">${day}<small>${say(weekdayLabel(day))}</small></th>
            <td>${counted ? say({ zh: `第${nth}天`, en: `day ${nth}` }) : say({ zh: '不计', en: 'no' })}</td>
            <td>${say(withoutWeekday(why))}${source && html`<small>${say(citationLabel(source))}</small>`}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    <div class="buttons noprint"><button class="main" type="button" data-print hidden>${say({ zh: '打印', en: 'Print' })}</button></div>
  `
}

function numbered(days: Explanation['days']) {
  let nth = 0
  return days.map(each => ({ ...each, nth: each.counted ? ++nth : 0 }))
}

const weekdayLabel = (day: string): Label => {
  const { zh, en } = weekdays[weekdayOf(day)]!
  return { zh: ` 周${zh}`, en: ` ${en}` }
}
