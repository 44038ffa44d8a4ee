/**
 * 文书式样十 举报处理结果告知书: only where an act asks that the informer be told; the act is named in the letter. The addressee
 * is a pseudonym: who it is stays sealed (Order 121 art. 37).
 */
import { form } from './form.ts'

export const reportResult = form({
  no: 10,
  word: '举告',
  under: {
    order62: { title: '举报处理结果告知书' },
    order20: { title: '举报处理结果告知书' },
    order121: { title: '举报处理结果告知书' },
  },
  blocks: [
    { kind: 'title', text: '{@title}' },
    { kind: 'number', text: '{number}' },
    { kind: 'addressee', text: '{recipient}：' },
    {
      kind: 'paragraph',
      text: '你于{receivedOn}提出的编号为{matter}的举报收悉。依据{basis}的规定，现将处理结果告知如下：',
    },
    { kind: 'paragraph', text: '{result}' },
    { kind: 'paragraph', text: '联系电话：{phone}。' },
    { kind: 'paragraph', text: '特此告知。' },
    { kind: 'seal', office: '{office}', on: '{issuedOn}' },
  ],
  use: [
    '本告知书适用于法律、法规、规章规定市场监督管理部门应当将举报处理结果告知举报人的情形。',
    '本告知书可以通过互联网、电话、短信、电子邮件、信函等方式告知。',
  ],
})
