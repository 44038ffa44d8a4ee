import { claims, classes, entryOf, problems as problemClasses, saleModes } from '../../../law/classes.ts'
import type { Label } from '../../../law/grammar.ts'
import { choiceField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { type Answers, evidenceIn, factsOf } from './answers.ts'
import { type Step, stepNamed } from './steps.ts'
import { noticeChannels } from './who.ts'

export const check: Step = {
  name: 'check',
  title: { zh: '请核对，然后提交', en: 'Check, then send' },
  fields: ['consentPublication', 'consentDelegation'],
  ask: (visit, answers, problems) => {
    const { say } = visit
    const named = (list: readonly (Label & { code: string })[], code: string) => {
      const found = list.find(each => each.code === code)
      return found ? say(found) : ''
    }
    const lines: Record<string, [Label, string][]> = {
      what: [[{ zh: '发生了什么', en: 'What happened' }, factsOf(answers)]],
      bought: [
        [
          { zh: '商品或者服务', en: 'Goods or service' },
          [answers.goodsName, named(classes, answers.goodsClass)].filter(Boolean).join(' · '),
        ],
      ],
      trouble: [[{ zh: '问题', en: 'Problem' }, named(problemClasses, answers.problemClass)]],
      whom: [
        [{ zh: '商家', en: 'Business' }, answers.respondentName],
        [{ zh: '地址', en: 'Address' }, answers.respondentAddress],
        [{ zh: '怎么买的', en: 'How bought' }, named(saleModes, answers.saleMode)],
        [{ zh: '平台', en: 'Platform' }, answers.platformName],
        [{ zh: '订单号', en: 'Order number' }, answers.orderNumber],
      ],
      want: [
        [{ zh: '要求', en: 'You want' }, claimWords(answers, say)],
        [{ zh: '金额（元）', en: 'Amount (yuan)' }, answers.claimedYuan],
        [{ zh: '先和企业在线和解', en: 'Online settlement first' }, answers.wantsOdr && say({ zh: '愿意', en: 'Yes' })],
      ],
      when: [
        [{ zh: '哪天买的', en: 'Bought on' }, answers.purchasedOn],
        [{ zh: '哪天出的问题', en: 'Problem arose on' }, answers.disputedOn],
        [{ zh: '付了（元）', en: 'Paid (yuan)' }, answers.paidYuan],
      ],
      who: [
        [{ zh: '姓名', en: 'Name' }, answers.name],
        [{ zh: '电话', en: 'Telephone' }, answers.phone],
        [{ zh: '通知方式', en: 'News by' }, named(noticeChannels, answers.noticeChannel)],
        [{ zh: '电子邮箱', en: 'E-mail' }, answers.email],
        [{ zh: '通讯地址', en: 'Postal address' }, answers.address],
      ],
      evidence: [
        [
          { zh: '照片和文件', en: 'Photos and files' },
          evidenceIn(answers.attachments)
            .map(each => each.name)
            .join('\n') || say({ zh: '没有', en: 'None' }),
        ],
      ],
    }
    return html`
      ${Object.entries(lines).map(([name, rows]) => {
        const title = say(stepNamed(name)!.title)
        return html`<section class="answered">
          <h2>${title}</h2>
          <dl>${rows.filter(([, value]) => value).map(([label, value]) => html`<div><dt>${say(label)}</dt><dd>${value}</dd></div>`)}</dl>
          <button type="submit" name="go" value=${name} formaction="/complaint/new" class="plain">
            ${say({ zh: '修改', en: 'Change' })}<span class="unseen"> ${title}</span>
          </button>
        </section>`
      })}
      ${choiceField(visit, problems, { ...publication, value: answers.consentPublication, optional: true, many: true })}
      ${choiceField(visit, problems, { ...delegation, value: answers.consentDelegation, optional: true, many: true })}
      <p>${say({ zh: '提交即表示以上内容是真实的。提交后可以补充，也可以撤回。', en: 'By sending you say that this is true. You can add to it or withdraw it later.' })}</p>
    `
  },
}

const claimWords = ({ claims: chosen }: Answers, say: (label: Label) => string) =>
  chosen
    .split(',')
    .map(code => entryOf(claims, code))
    .flatMap(each => (each ? [say(each)] : []))
    .join(say({ zh: '、', en: ', ' }))

const publication = {
  name: 'consentPublication',
  label: { zh: '公示', en: 'Publication' },
  help: {
    zh: '投诉登记表要问的一项，同意不同意都照样处理。',
    en: 'The official form asks this; your complaint is handled either way.',
  },
  choices: [
    { code: 'yes', zh: '我同意公示这件投诉的信息', en: 'I agree that information on this complaint is published' },
  ],
}
const delegation = {
  name: 'consentDelegation',
  label: { zh: '委托调解', en: 'Delegated mediation' },
  help: {
    zh: '双方都同意，才可以委托消费者协会等组织调解（第十九条）。',
    en: 'Only with the consent of both sides may another body, such as a consumer association, mediate (article 19).',
  },
  choices: [{ code: 'yes', zh: '我同意委托其他组织调解', en: 'I agree to mediation by another body' }],
}
