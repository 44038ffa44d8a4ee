/** Three doors in plain words: each says how it differs, what happens next and how long that takes by law. */
import type { FastifyInstance } from 'fastify'
import { complaintClocks } from '../../../law/complaint.clocks.ts'
import { consultationClocks } from '../../../law/consultation.ts'
import type { Label } from '../../../law/grammar.ts'
import { reportClocks } from '../../../law/report.clocks.ts'
import { textField } from '../frame/form.ts'
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
        ${door(visit, '/complaint/new', doorWords.complaint, complaintNext(visit))}
        ${door(visit, '/report', doorWords.report, reportNext(visit))}
        ${door(visit, '/consultation', doorWords.consultation, consultationNext(visit))}
      </div>
      <section class="note">
        <h2>${say({ zh: '说不清走哪个？', en: 'Not sure which?' })}</h2>
        ${whichForm(visit)}
      </section>
      <h2>${say({ zh: '还可以', en: 'Also here' })}</h2>
      <ul class="more">
        ${more.map(
          ({ to, name, says }) => html`<li><a href=${to}><b>${say(name)}</b><span>${say(says)}</span></a></li>`,
        )}
      </ul>
    `
    return show(reply, visit, { title: { zh: '首页', en: 'Home' }, main })
  })
}

/** One sentence what it is for, one how it differs from the other two. */
export const doorWords = {
  complaint: {
    name: { zh: '投诉', en: 'Complaint' },
    words: { zh: '和商家有纠纷，要退、换、赔', en: 'A dispute with a business: return, replace, compensate' },
    differs: {
      zh: '为自己的权益：我们在您和商家之间调解。',
      en: 'For your own claim: we mediate between you and the business.',
    },
  },
  report: {
    name: { zh: '举报', en: 'Report' },
    words: { zh: '商家违法，想反映', en: 'A business breaks the law' },
    differs: {
      zh: '为查处违法：我们去查；要退、换、赔请走投诉。',
      en: 'Against a violation: we investigate. For your money back make a complaint.',
    },
  },
  consultation: {
    name: { zh: '咨询', en: 'Question' },
    words: { zh: '想问问', en: 'I have a question' },
    differs: {
      zh: '只想弄明白：给您答案，不找商家。',
      en: 'To understand: you get an answer, no business is approached.',
    },
  },
} satisfies Record<string, { name: Label; words: Label; differs: Label }>

const more: { to: string; name: Label; says: Label }[] = [
  {
    to: '/track',
    name: { zh: '我的诉求', en: 'My matters' },
    says: { zh: '查进度、看答复、补充材料、撤回、评价', en: 'Follow, read the answer, add evidence, withdraw, rate' },
  },
  {
    to: '/scan',
    name: { zh: '随手扫', en: 'Scan a code' },
    says: { zh: '扫牌匾看真假，扫执照不用打字', en: 'Is a plaque genuine? A licence saves typing' },
  },
  {
    to: '/near',
    name: { zh: '在我附近', en: 'Near me' },
    says: { zh: '维权服务站、放心消费街区和商家', en: 'Rights stations, demonstration streets and shops' },
  },
  {
    to: '/station-rating',
    name: { zh: '评价维权站', en: 'Rate a station' },
    says: { zh: '凭维权站给的编号和评价码', en: 'With the number and code the station gave you' },
  },
]

export const whichForm = (
  visit: Visit,
  text = '',
  problem?: string,
) => html`<form class="which" method="post" action="/which" novalidate>
  ${textField(visit, problem ? { text: problem } : {}, {
    name: 'text',
    label: { zh: '用自己的话写一两句，我们来看', en: 'Write a line or two; we shall see' },
    value: text,
    lines: 2,
    maxlength: 2000,
  })}
  <button type="submit">${visit.say({ zh: '帮我看看', en: 'Which door?' })}</button>
</form>`

interface Words {
  name: Label
  words: Label
  differs: Label
}

const door = (
  { say }: Visit,
  to: string,
  { name, words, differs }: Words,
  next: Label,
) => html`<a class="door" href=${to}>
  <strong>${say(words)}</strong>
  <span class="kind">${say(name)}</span>
  <span>${say(differs)}${say({ zh: '', en: ' ' })}${say(next)}</span>
</a>`

export function complaintNext({ about }: Visit): Label {
  const accept = limitOn(complaintClocks.acceptance, about.today)
  const mediate = limitOn(complaintClocks.mediation, about.today)
  if (!accept || !mediate) return { zh: '', en: '' }
  return {
    zh: `收到后${accept.within.zh}内决定是否受理并告诉您；受理后调解，最长${mediate.within.zh}。`,
    en: `Within ${accept.within.en} you hear whether it is accepted; mediation then takes at most ${mediate.within.en}.`,
  }
}

/** The law sets no limit for questions; a promise is called one. */
export function consultationNext({ about }: Visit): Label {
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
