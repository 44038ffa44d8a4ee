/** 回执 of an application or of feedback on a promise: number and code, shown this once. */
import { html, type Piece } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'

export interface Sent {
  number: string
  code: string
}

export const receipt = ({ say }: Visit, { number, code }: Sent): Piece => html`
  <p class="note">${say({ zh: '请现在记下或者截图：查询码只显示这一次。', en: 'Write it down or take a picture now: the code is shown only this once.' })}</p>
  <section class="receipt">
    <dl>
      <div><dt>${say({ zh: '编号', en: 'Number' })}</dt><dd class="big">${number}</dd></div>
      <div><dt>${say({ zh: '查询码', en: 'Code' })}</dt><dd class="big">${code}</dd></div>
    </dl>
  </section>
  <form method="post" action="/track">
    <input type="hidden" name="number" value=${number} />
    <input type="hidden" name="code" value=${code} />
    <button type="submit">${say({ zh: '查看进度', en: 'Follow it' })}</button>
  </form>
`
