/** 说不清走哪个: what was written is read as one of the doors; each of the three takes it along, the likely one first. */
import type { FastifyInstance } from 'fastify'
import { type Door, readDoor, reasonOf } from '../../../law/doors.ts'
import type { Label } from '../../../law/grammar.ts'
import { otherWay, toComplaint, toConsultation, toReport } from '../consultation/door.ts'
import { problemSummary } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'
import { complaintNext, consultationNext, doorWords, reportNext, whichForm } from './home.ts'

const title = { zh: '走哪个门', en: 'Which door' }
const doors: readonly Door[] = ['complaint', 'report', 'consultation']
const nexts: Record<Door, (visit: Visit) => Label> = {
  complaint: complaintNext,
  report: reportNext,
  consultation: consultationNext,
}
const ways = (text: string) => ({
  complaint: toComplaint({ facts: text }),
  report: toReport(text),
  consultation: toConsultation(text),
})

export function which(app: FastifyInstance) {
  app.get('/which', (_request, reply) => reply.redirect('/', 303))
  app.post('/which', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const text = typed(request.body, 'text').slice(0, 5000)
    if (text === '') {
      const problem = say({ zh: '请写一两句发生了什么', en: 'Please write a line or two of what happened' })
      const main = html`<h1>${say(title)}</h1>${problemSummary(visit, { text: problem })}${whichForm(visit, '', problem)}`
      return show(reply, visit, { title, main, status: 422 })
    }
    const read = readDoor(text)
    const likely = read.elsewhere ? undefined : read.door
    const ordered = likely ? [likely, ...doors.filter(each => each !== likely)] : doors
    const main = html`
      <h1>${likely ? say(readsAs(likely)) : say({ zh: '请您自己选一个', en: 'Please choose yourself' })}</h1>
      ${likely && html`<p>${say(reasonOf(read.because))}${say({ zh: '。', en: '.' })}</p>`}
      ${!likely && !read.elsewhere && html`<p>${say({ zh: '从您写的看不出来走哪个门，看看三个门的区别：', en: 'What you wrote does not tell; this is how the three differ:' })}</p>`}
      ${read.elsewhere && otherWay(visit, read.elsewhere)}
      <p class="words asked">${text}</p>
      <div class="doors">${ordered.map(each => takeAlong(visit, each, text, each === likely))}</div>
      <details class="again"><summary>${say({ zh: '改写再看', en: 'Write it differently' })}</summary>${whichForm(visit, text)}</details>
    `
    return show(reply, visit, { title, main })
  })
}

const readsAs = (door: Door): Label => ({
  zh: `像是${doorWords[door].name.zh}`,
  en: `This reads as a ${doorWords[door].name.en.toLowerCase()}`,
})

function takeAlong(visit: Visit, door: Door, text: string, likely: boolean) {
  const { say } = visit
  const { name, words, differs } = doorWords[door]
  const way = ways(text)[door]
  return html`<form class="door" method="post" action=${way.action}>
    ${Object.entries(way.carried).map(([field, value]) => html`<input type="hidden" name=${field} value=${value} />`)}
    <strong>${say(words)}</strong>
    <span>${say(differs)}${say({ zh: '', en: ' ' })}${say(nexts[door](visit))}</span>
    <button class=${likely ? 'main' : undefined} type="submit">${say({ zh: `走${name.zh}，写好的带过去`, en: `${name.en}: take this along` })}</button>
  </form>`
}
