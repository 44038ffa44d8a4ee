/**
 * 文书式样六 投诉不予受理决定书. Order 121 arts. 15 (2) and 16; Order 20 art. 15.
 *
 * The remedy of 消法 art. 39 is told under the earlier orders as well: 消法实施条例 art. 46 asks for it whichever order
 * governs the complaint. Order 62 is cited without an article, as its own official form does.
 */
import { form } from './form.ts'
import { fiveRoutes, otherRoutes } from './remedies.ts'

export const refusal = form({
  no: 6,
  word: '投不受',
  under: {
    order62: { title: '不予受理消费者投诉告知书', article: '' },
    order20: { title: '投诉不予受理决定书', article: '第十五条' },
    order121: { title: '投诉不予受理决定书', article: '第十六条' },
  },
  blocks: [
    { kind: 'title', text: '{@title}' },
    { kind: 'number', text: '{number}' },
    { kind: 'addressee', text: '{recipient}：' },
    {
      kind: 'paragraph',
      text: '我局于{receivedOn}收到你关于{subject}的投诉。经审查，属以下{@item}情形，依据《{@act}》{@article}的规定，我局决定不予受理。',
    },
    { kind: 'grounds' },
    { kind: 'paragraph', text: '具体情况：{explanation?}' },
    { kind: 'paragraph', text: otherRoutes },
    { kind: 'paragraph', text: fiveRoutes },
    { kind: 'paragraph', text: '特此告知。' },
    { kind: 'seal', office: '{office}', on: '{issuedOn}' },
  ],
  use: [
    '本决定书适用于市场监督管理部门对投诉作出不予受理决定，并告知投诉人不予受理情况。',
    '本决定书可以通过互联网、电话、短信、电子邮件、信函等方式告知。',
  ],
})
