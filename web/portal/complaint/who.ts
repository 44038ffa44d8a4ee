import { choiceField, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import type { Step } from './steps.ts'

/** 纸质送达 by hand is the office's own way and not offered here. */
export const noticeChannels = [
  { code: 'sms', zh: '短信', en: 'Text message' },
  {
    code: 'portal',
    zh: '我自己来网上看',
    en: 'I look here myself',
    help: { zh: '用编号和查询码打开“我的诉求”', en: 'with number and code, under “My complaint”' },
  },
  { code: 'email', zh: '电子邮件', en: 'E-mail' },
  { code: 'post', zh: '邮寄', en: 'Post' },
] as const

export const who: Step = {
  name: 'who',
  title: { zh: '怎么联系您？', en: 'How can we reach you?' },
  fields: ['name', 'phone', 'noticeChannel', 'email', 'address'],
  ask: (visit, answers, problems) => html`
    <p>
      ${visit.say({
        zh: '投诉应当提供本人的真实身份信息（《市场监督管理投诉举报处理办法》第十条）。只用来处理这件投诉。',
        en: 'A complaint needs your own true details (Order 121, article 10). They are used for this complaint only.',
      })}
      ${' '}<a href="/privacy">${visit.say({ zh: '怎样保护个人信息', en: 'How they are protected' })}</a>
    </p>
    ${textField(visit, problems, {
      name: 'name',
      label: { zh: '姓名', en: 'Name' },
      value: answers.name,
      maxlength: 60,
      autocomplete: 'name',
    })}
    ${textField(visit, problems, {
      name: 'phone',
      label: { zh: '电话', en: 'Telephone' },
      value: answers.phone,
      maxlength: 60,
      type: 'tel',
      autocomplete: 'tel',
    })}
    ${choiceField(visit, problems, {
      name: 'noticeChannel',
      label: { zh: '有消息怎么通知您', en: 'How should we tell you the news' },
      value: answers.noticeChannel || 'sms',
      choices: noticeChannels,
    })}
    ${textField(visit, problems, {
      name: 'email',
      label: { zh: '电子邮箱', en: 'E-mail' },
      help: { zh: '选择电子邮件通知的，请填写。', en: 'Needed if you chose e-mail.' },
      value: answers.email,
      optional: true,
      type: 'email',
      maxlength: 200,
      autocomplete: 'email',
    })}
    ${textField(visit, problems, {
      name: 'address',
      label: { zh: '通讯地址', en: 'Postal address' },
      help: { zh: '选择邮寄的，请填写。', en: 'Needed if you chose post.' },
      value: answers.address,
      optional: true,
      maxlength: 200,
      autocomplete: 'street-address',
    })}
  `,
}
