/** 文书式样四 限期提供身份证明材料通知书. New with Order 121 art. 10 (3); the earlier orders have no such form. */
import { form } from './form.ts'

export const identityRequest = form({
  no: 4,
  word: '投证',
  under: { order121: { title: '限期提供身份证明材料通知书' } },
  blocks: [
    { kind: 'title', text: '{@title}' },
    { kind: 'number', text: '{number}' },
    { kind: 'addressee', text: '{recipient}：' },
    {
      kind: 'paragraph',
      text: '根据《中华人民共和国消费者权益保护法实施条例》第四十六条第一款的规定，消费者和经营者发生消费争议向市场监督管理部门或者其他有关行政部门投诉的，应当提供真实身份信息等材料。',
    },
    {
      kind: 'paragraph',
      text: '我局于{receivedOn}收到你关于{subject}的投诉。根据《{@act}》第十条第三款的规定，请你在{dueOn}前向我局提供以下身份证明材料：{materials}。',
    },
    {
      kind: 'paragraph',
      text: '逾期未提供或者提供虚假材料的，我局将根据《{@act}》第十条、第十六条的规定，对投诉依法不予受理。',
    },
    { kind: 'paragraph', text: '联系电话：{phone}；通信地址：{address}。' },
    { kind: 'seal', office: '{office}', on: '{issuedOn}' },
  ],
  use: [
    '本通知书适用于投诉人未提供真实身份信息，市场监督管理部门通知投诉人限期提供身份证明材料。',
    '本通知书中“联系电话”“通信地址”指接收限期提供身份证明材料的市场监督管理部门地址及联系电话。',
    '要求提供身份证明材料，不中止七个工作日的受理期限（第十五条未作规定）。',
  ],
})
