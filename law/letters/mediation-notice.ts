/** 文书式样七 投诉调解通知书. Order 121 arts. 20, 21, 23 (1)(2); Order 20 arts. 18, 19, 21. */
import { form } from './form.ts'

const titled = { title: '投诉调解通知书' }

export const mediationNotice = form({
  no: 7,
  word: '投调通',
  under: { order62: { title: '消费者权益争议调解通知书' }, order20: titled, order121: titled },
  blocks: [
    { kind: 'title', text: '{@title}' },
    { kind: 'number', text: '{number}' },
    { kind: 'addressee', text: '{recipient}：' },
    {
      kind: 'paragraph',
      text: '关于{subject}的投诉，我局已经受理，根据《{@act}》的规定，现组织双方当事人进行现场调解。请于{meetingOn}{meetingTime}到{place}参加调解。无正当理由不参加调解的，我局将依法终止调解。',
    },
    { kind: 'paragraph', text: '请携带以下材料：1. 身份证明材料；2. {bring}。' },
    {
      kind: 'paragraph',
      text: '如果您认为调解人员是投诉人或者被投诉人的近亲属或者有其他利害关系，可能影响公正处理投诉的，可以自收到本通知书之日起{recusalDays}日内对调解人员提出回避申请。',
    },
    { kind: 'paragraph', text: '调解人员：{mediator}；联系电话：{phone}。' },
    { kind: 'paragraph', text: '特此通知。' },
    { kind: 'seal', office: '{office}', on: '{issuedOn}' },
  ],
  use: [
    '本通知书适用于市场监督管理部门通知投诉人和被投诉人参加现场调解。',
    '本通知书中“调解人员”“联系电话”指主持调解的工作人员及其联系电话。',
    '本通知书可以通过互联网、电话、短信、电子邮件、信函等方式告知。',
  ],
})
