/**
 * 文书式样八 投诉终止调解决定书. Order 121 arts. 23 and 25; Order 20 art. 21.
 * Told to both sides; Order 62 is cited without an article, as in its own official forms.
 */
import { form } from './form.ts'
import { dissatisfied, fiveRoutes } from './remedies.ts'

export const termination = form({
  no: 8,
  word: '投终',
  shared: true,
  under: {
    order62: { title: '终止消费者权益争议调解告知书', article: '' },
    order20: { title: '投诉终止调解决定书', article: '第二十一条第一款' },
    order121: { title: '投诉终止调解决定书', article: '第二十三条第一款' },
  },
  blocks: [
    { kind: 'title', text: '{@title}' },
    { kind: 'number', text: '{number}' },
    { kind: 'addressee', text: '{recipient}：' },
    {
      kind: 'paragraph',
      text: '经审查，关于{subject}投诉的调解过程中出现以下{@item}情形，依据《{@act}》{@article}的规定，我局决定终止调解。',
    },
    { kind: 'grounds' },
    { kind: 'paragraph', text: '具体情况：{explanation?}' },
    { kind: 'paragraph', text: dissatisfied },
    { kind: 'paragraph', text: fiveRoutes },
    { kind: 'paragraph', text: '特此告知。' },
    { kind: 'seal', office: '{office}', on: '{issuedOn}' },
  ],
  use: [
    '本决定书适用于市场监督管理部门对投诉作出终止调解决定，并告知投诉人和被投诉人终止调解情况。',
    '本决定书可以通过互联网、电话、短信、电子邮件、信函等方式告知。',
  ],
})
