/** 文书式样五 投诉受理决定书. Order 121 art. 15; Order 20 art. 14. */
import { form } from './form.ts'

const titled = { title: '投诉受理决定书' }

export const acceptance = form({
  no: 5,
  word: '投受',
  under: { order62: { title: '受理消费者投诉告知书' }, order20: titled, order121: titled },
  blocks: [
    { kind: 'title', text: '{@title}' },
    { kind: 'number', text: '{number}' },
    { kind: 'addressee', text: '{recipient}：' },
    {
      kind: 'paragraph',
      text: '我局于{receivedOn}收到你关于{subject}的投诉。经审查，符合《{@act}》规定的受理条件，我局决定受理。',
    },
    { kind: 'paragraph', text: '联系人：{contact}；联系电话：{phone}。' },
    { kind: 'paragraph', text: '特此告知。' },
    { kind: 'seal', office: '{office}', on: '{issuedOn}' },
  ],
  use: [
    '本决定书适用于市场监督管理部门对投诉作出受理决定，并告知投诉人受理情况。',
    '本决定书中“联系人”“联系电话”指市场监督管理部门负责处理投诉的工作人员及其联系电话。',
    '本决定书可以通过互联网、电话、短信、电子邮件、信函等方式告知。',
  ],
})
