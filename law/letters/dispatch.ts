/** 文书式样三 投诉/举报分送通知书. Order 121 art. 41; Order 20 art. 37. */
import { form } from './form.ts'

export const dispatchNotice = form({
  no: 3,
  word: '投送',
  wordOfReports: '举送',
  under: {
    order62: { title: '{kind}转办通知书' },
    order20: { title: '{kind}转办通知书' },
    order121: { title: '{kind}分送通知书' },
  },
  blocks: [
    { kind: 'title', text: '{@title}' },
    { kind: 'number', text: '{number}' },
    { kind: 'addressee', text: '{recipient}：' },
    {
      kind: 'paragraph',
      text: '现转去{from}于{receivedOn}关于{subject}的{kind}。请你局按照《{@act}》的规定依法予以处理，并将处理结果于{reportByOn}前报告我局。',
    },
    { kind: 'paragraph', text: '附：{enclosed}。' },
    { kind: 'seal', office: '{office}', on: '{issuedOn}' },
  ],
  use: [
    '本通知书适用于省级或者地市级市场监督管理部门或者其设立的12315工作机构将收到的投诉/举报分送下级市场监督管理部门处理。',
  ],
})
