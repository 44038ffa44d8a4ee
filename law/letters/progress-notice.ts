/** 投诉办理情况告知书: the bureau's own form, none of the ten. For what the complainant should know and no decision says. */
import { form } from './form.ts'

const titled = { title: '投诉办理情况告知书' }

export const progressNotice = form({
  no: 21,
  word: '投告',
  under: { order62: titled, order20: titled, order121: titled },
  blocks: [
    { kind: 'title', text: '{@title}' },
    { kind: 'number', text: '{number}' },
    { kind: 'addressee', text: '{recipient}：' },
    { kind: 'paragraph', text: '你于{receivedOn}关于{subject}的投诉（编号{matterNumber}），现将办理情况告知如下。' },
    { kind: 'paragraphs', text: '{news}' },
    { kind: 'paragraph', text: '如有疑问，请与我局联系。联系电话：{phone}；地址：{address}。' },
    { kind: 'seal', office: '{office}', on: '{issuedOn}' },
  ],
  use: [
    '本告知书为本局自用文书，不属于《市场监督管理部门处理投诉举报文书式样》，不代替受理、不予受理、终止调解的决定书。',
  ],
})
