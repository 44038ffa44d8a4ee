/** 关于, 无障碍说明, 个人信息说明. */
import type { FastifyInstance } from 'fastify'
import type { Label } from '../../../law/grammar.ts'
import { html } from '../frame/html.ts'
import { show, type Visit, visitOf } from '../frame/visit.ts'
import { privacy } from './privacy.ts'

/** A page of text: headings with their paragraphs. */
export interface Text {
  title: Label
  parts: readonly { heading: Label; says: readonly Label[] }[]
}

const about: Text = {
  title: { zh: '关于', en: 'About' },
  parts: [
    {
      heading: { zh: '这是什么', en: 'What this is' },
      says: [
        {
          zh: '您可以在这里向市场监督管理部门投诉和商家的消费纠纷、举报违法、咨询，凭编号和查询码查看办到哪一步、最迟什么时候办完，补充材料，撤回，评价；扫牌匾看真假，找附近的维权服务站和放心消费商家。',
          en: 'Here you can complain to the market regulation authority about a dispute with a business, report a violation or ask; with number and code see how far it is and by when, add to it, withdraw it and rate it; check a plaque and find rights stations and demonstration shops nearby.',
        },
        { zh: '不需要注册，不需要登录，不收费。', en: 'No account, no sign-in, no fee.' },
      ],
    },
    {
      heading: { zh: '按什么办', en: 'The rules' },
      says: [
        {
          zh: '《中华人民共和国消费者权益保护法》和《市场监督管理投诉举报处理办法》（总局令第121号，2026年4月15日起施行；此前收到的按收到时的规定）。',
          en: 'The Consumer Rights Protection Law and SAMR Order 121, in force since 15 April 2026; what came in earlier follows the rules of its day.',
        },
        {
          zh: '每一个期限都可以点开“时限说明”，逐日看哪一天计入、哪一天不计入、根据是什么。',
          en: 'Every limit opens day by day: which day counts, which does not, and on what basis.',
        },
      ],
    },
  ],
}

const accessibility: Text = {
  title: { zh: '无障碍说明', en: 'Accessibility' },
  parts: [
    {
      heading: { zh: '做到的', en: 'What works' },
      says: [
        {
          zh: '以《Web内容无障碍指南》（WCAG）2.1 AA级为目标：可以只用键盘，焦点看得见，按钮够大，状态用文字说明而不只靠颜色，错误在出错的地方用文字说清楚。',
          en: 'We aim at WCAG 2.1 AA: keyboard alone is enough, focus is visible, buttons are large, states are said in words and not by colour alone, errors are explained where they are.',
        },
        {
          zh: '页面上方的“大字”把正文放大到24像素。没有时间限制，写到一半不会丢失。',
          en: '“Large type” at the top sets text at 24 px. There is no time limit; what is half written is not lost.',
        },
        {
          zh: '文字部分不需要运行脚本；地图上的内容，下面的列表都有。',
          en: 'The text works without scripts; whatever is on the map is in the list below it.',
        },
      ],
    },
    {
      heading: { zh: '还没做到的', en: 'Known limits' },
      says: [
        { zh: '上传照片和文件需要浏览器运行脚本。', en: 'Sending photos and files needs a browser that runs scripts.' },
        { zh: '文书和法律条文只有中文。', en: 'Letters and legal texts are in Chinese only.' },
      ],
    },
    {
      heading: { zh: '遇到困难', en: 'If you have difficulty' },
      says: [
        {
          zh: '拨打12315，可以由工作人员代为登记，和网上提交的一样办理。',
          en: 'Call 12315: staff can register the complaint for you; it is handled in the same way.',
        },
      ],
    },
  ],
}

export function pages(app: FastifyInstance) {
  for (const [path, text] of Object.entries({ '/about': about, '/accessibility': accessibility, '/privacy': privacy }))
    app.get(path, async (request, reply) => {
      const visit = await visitOf(app, request)
      return show(reply, visit, { title: text.title, main: printed(visit, text) })
    })
}

const printed = ({ say, about: { bureau, address, phone } }: Visit, { title, parts }: Text) => html`
  <h1>${say(title)}</h1>
  ${parts.map(
    ({ heading, says }) =>
      html`<section><h2>${say(heading)}</h2>${says.map(each => html`<p>${say(each)}</p>`)}</section>`,
  )}
  ${
    bureau &&
    html`<section>
    <h2>${say({ zh: '联系我们', en: 'Contact' })}</h2>
    <p>${bureau}${address && html`<br /><span lang="zh-CN">${address}</span>`}${phone && html`<br /><a href=${`tel:${phone}`}>${phone}</a>`}</p>
  </section>`
  }
`
