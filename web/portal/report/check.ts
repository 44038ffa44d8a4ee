import { entryOf, reportProblems } from '../../../law/classes.ts'
import type { Label } from '../../../law/grammar.ts'
import { venues } from '../../../law/report.grounds.ts'
import { evidenceIn } from '../complaint/answers.ts'
import { html } from '../frame/html.ts'
import type { Step } from './steps.ts'

const titles: Record<string, Label> = {
  what: { zh: '发生了什么', en: 'What happened' },
  whom: { zh: '哪个商家', en: 'Which business' },
  who: { zh: '举报人', en: 'Who reports' },
  evidence: { zh: '材料', en: 'Evidence' },
}

export const check: Step = {
  name: 'check',
  title: { zh: '请核对，然后提交', en: 'Check, then send' },
  fields: [],
  ask: (visit, answers) => {
    const { say } = visit
    const violation = entryOf(reportProblems, answers.violationClass)
    const venue = venues[(answers.venue || 'premises') as keyof typeof venues]
    const named = answers.named === 'yes'
    const lines: Record<string, [Label, string][]> = {
      what: [
        [{ zh: '线索', en: 'The clue' }, answers.facts],
        [{ zh: '类别', en: 'Kind' }, violation ? say(violation) : ''],
        [{ zh: '商品或者服务', en: 'Goods or service' }, answers.goodsName],
        [{ zh: '依据', en: 'It rests on' }, answers.evidence],
        [{ zh: '哪天', en: 'On' }, answers.happenedOn],
      ],
      whom: [
        [{ zh: '商家', en: 'Business' }, answers.respondentName],
        [{ zh: '地址', en: 'Address' }, answers.respondentAddress],
        [{ zh: '在哪里', en: 'Where' }, venue ? say(venue) : ''],
        [{ zh: '地点', en: 'Place' }, answers.placeAddress],
      ],
      who: named
        ? [
            [{ zh: '方式', en: 'How' }, say({ zh: '实名，身份信息封存', en: 'Named; identity sealed' })],
            [{ zh: '姓名', en: 'Name' }, answers.name],
            [{ zh: '电话', en: 'Telephone' }, answers.phone],
            [{ zh: '证件号码', en: 'Identity number' }, answers.idNumber],
            [{ zh: '通讯地址', en: 'Postal address' }, answers.address],
          ]
        : [[{ zh: '方式', en: 'How' }, say({ zh: '匿名，不留身份信息', en: 'Without a name; nothing is kept' })]],
      evidence: [
        [
          { zh: '照片和文件', en: 'Photos and files' },
          evidenceIn(answers.attachments).length > 0
            ? say({
                zh: `${evidenceIn(answers.attachments).length}件`,
                en: `${evidenceIn(answers.attachments).length}`,
              })
            : say({ zh: '没有', en: 'None' }),
        ],
      ],
    }
    return html`
      ${Object.entries(lines).map(([name, rows]) => {
        const title = say(titles[name]!)
        return html`<section class="answered">
          <h2>${title}</h2>
          <dl>${rows.filter(([, value]) => value).map(([label, value]) => html`<div><dt>${say(label)}</dt><dd>${value}</dd></div>`)}</dl>
          <button type="submit" name="go" value=${name} formaction="/report/new" class="plain">
            ${say({ zh: '修改', en: 'Change' })}<span class="unseen"> ${title}</span>
          </button>
        </section>`
      })}
      <p>${say({ zh: '举报人应当对内容的真实性负责（第二十八条）。提交即表示以上内容是真实的。', en: 'Whoever reports answers for its truth (article 28). By sending you say that this is true.' })}</p>
    `
  },
}
