import { html } from '../frame/html.ts'
import { uploader } from '../frame/uploader.ts'
import { evidenceIn } from './answers.ts'
import type { Step } from './steps.ts'

export const evidence: Step = {
  name: 'evidence',
  title: { zh: '有照片或者单据吗？', en: 'Any photos or papers?' },
  fields: ['attachments'],
  ask: (visit, answers, problems) => html`
    <p>${visit.say({ zh: '小票、发票、合同、聊天记录、商品照片、录音录像都可以。没有也能投诉，以后还可以补充。', en: 'Receipts, invoices, contracts, chats, photos, recordings. You can complain without any, and add some later.' })}</p>
    ${problems.attachments && html`<p class="problem" id="attachments">${problems.attachments}</p>`}
    ${uploader(visit, answers.attachments, evidenceIn(answers.attachments))}
  `,
}
