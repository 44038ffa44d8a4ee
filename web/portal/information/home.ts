/** Three doors in plain words: each says what happens next and how long that takes by law. */
import type { FastifyInstance } from 'fastify'
import { complaintClocks } from '../../../law/complaint.clocks.ts'
import { consultationClocks } from '../../../law/consultation.ts'
import type { Label } from '../../../law/grammar.ts'
import { reportClocks } from '../../../law/report.clocks.ts'
import { html } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'
import { limitOn } from './limits.ts'

export function home(app: FastifyInstance) {
  app.get('/', async (request, reply) => {
    const visit = await visitOf(app, request)
    const { say } = visit
    const main = html`
      <h1>${say({ zh: '遇到什么事？', en: 'What happened?' })}</h1>
      <div class="doors">
        ${door(visit, '/complaint/new', { zh: '投诉', en: 'Complaint' }, { zh: '和商家有纠纷，要退、换、赔', en: 'A dispute with a business: return, replace, compensate' }, complaintNext(visit))}
        ${door(visit, '/report', { zh: '举报', en: 'Report' }, { zh: '商家违法，想反映', en: 'A business breaks the law' }, reportNext(visit))}
        ${door(visit, '/consultation', { zh: '咨询', en: 'Question' }, { zh: '想问问', en: 'I have a question' }, consultationNext(visit))}
      </div>
      <section class="note">
        <h2>${say({ zh: '想当面解决？', en: 'Rather face to face?' })}</h2>
        <p><a class="button" href="/stations">${say({ zh: '找附近的消费维权服务站', en: 'Find a rights station near you' })}</a></p>
      </section>
      <section class="note">
        <h2>${say({ zh: '已经提过？', en: 'Been here before?' })}</h2>
        <p><a class="button" href="/track">${say({ zh: '查进度、看答复、补充材料、评价', en: 'Track it, read the answer, add to it, rate it' })}</a></p>
      </section>
    `
    return show(reply, visit, { title: { zh: '首页', en: 'Home' }, main })
  })
}

const door = ({ say }: Visit, to: string, name: Label, words: Label, next: Label) => html`<a class="door" href=${to}>
  <strong>${say(words)}</strong>
  <span class="kind">${say(name)}</span>
  <span>${say(next)}</span>
</a>`

function complaintNext({ about }: Visit): Label {
  const accept = limitOn(complaintClocks.acceptance, about.today)
  const mediate = limitOn(complaintClocks.mediation, about.today)
  if (!accept || !mediate) return { zh: '', en: '' }
  return {
    zh: `收到后${accept.within.zh}内决定是否受理并告诉您；受理后调解，最长${mediate.within.zh}。`,
    en: `Within ${accept.within.en} you hear whether it is accepted; mediation then takes at most ${mediate.within.en}.`,
  }
}

/** The law sets no limit for questions; a promise is called one. */
function consultationNext({ about }: Visit): Label {
  const limit = limitOn(consultationClocks.answer, about.today)
  if (!limit) return { zh: '', en: '' }
  return {
    zh: `大多马上有答案；没有的由工作人员答复，本局承诺${limit.within.zh}内（法律没有规定期限）。`,
    en: `Mostly answered at once; otherwise staff answers within ${limit.within.en}: our promise, the law sets no limit.`,
  }
}

export function reportNext({ about }: Visit): Label {
  const filing = limitOn(reportClocks.filing, about.today)
  if (!filing) return { zh: '', en: '' }
  return {
    zh: `可以不留姓名。办理单位收到后${filing.within.zh}内核查并决定是否立案，经批准可以延长。`,
    en: `No name needed. Within ${filing.within.en}, which may be extended, the office verifies it and decides on a case.`,
  }
}
