/** 文书式样九 投诉调解书. Order 121 art. 24; Order 20 art. 22. In three copies: one for each side, one on file. */
import { form } from './form.ts'

const titled = { title: '投诉调解书' }

export const mediationStatement = form({
  no: 9,
  word: '投调',
  shared: true,
  signed: true,
  under: { order62: { title: '消费者权益争议调解书' }, order20: titled, order121: titled },
  blocks: [
    { kind: 'title', text: '{@title}' },
    { kind: 'number', text: '{number}' },
    {
      kind: 'table',
      widths: [20, 32, 20, 28],
      rows: [
        {
          cells: [
            { text: '投诉人', label: true },
            { text: '{complainant}' },
            { text: '联系电话', label: true },
            { text: '{complainantPhone}' },
          ],
        },
        {
          cells: [
            { text: '联系地址', label: true },
            { text: '{complainantAddress}', span: 3 },
          ],
        },
        {
          cells: [
            { text: '委托代理人', label: true },
            { text: '{complainantAgent?}' },
            { text: '联系电话', label: true },
            { text: '{complainantAgentPhone?}' },
          ],
        },
        {
          cells: [
            { text: '被投诉人', label: true },
            { text: '{respondent}' },
            { text: '法定代表人', label: true },
            { text: '{respondentHead?}' },
          ],
        },
        {
          cells: [
            { text: '经营场所', label: true },
            { text: '{respondentAddress}', span: 3 },
          ],
        },
        {
          cells: [
            { text: '委托代理人', label: true },
            { text: '{respondentAgent?}' },
            { text: '联系电话', label: true },
            { text: '{respondentAgentPhone?}' },
          ],
        },
      ],
    },
    { kind: 'heading', text: '投诉内容及投诉请求' },
    { kind: 'paragraphs', text: '{facts}' },
    { kind: 'paragraphs', text: '投诉请求：{claim}' },
    { kind: 'heading', text: '调解协议' },
    {
      kind: 'paragraph',
      text: '根据《{@act}》有关规定，本局组织双方当事人进行调解，双方自愿达成如下协议：',
    },
    { kind: 'paragraphs', text: '{agreement}' },
    {
      kind: 'paragraph',
      text: '本调解书经双方当事人签字后生效。调解书生效后，一方当事人未履行的，另一方当事人可以依据《中华人民共和国消费者权益保护法》第三十九条规定，通过民事诉讼、仲裁等其他途径解决消费者权益争议。',
    },
    { kind: 'signatures', places: ['投诉人（签名）：', '被投诉人（签名）：', '调解人员（签名）：'] },
    { kind: 'seal', office: '{office}', on: '{issuedOn}' },
    {
      kind: 'notes',
      lines: [
        '注：1. 本调解书由投诉人和被投诉人双方签字或者盖章，并加盖市场监督管理部门印章，一式三份，交投诉人和被投诉人各执一份，市场监督管理部门留存一份归档。',
        '2. 投诉人和被投诉人委托他人参加调解的，被委托人应当出具授权委托书和身份证明。',
      ],
    },
  ],
  use: [
    '本调解书适用于市场监督管理部门组织投诉人和被投诉人现场调解并达成调解协议。',
    '调解协议已经即时履行或者双方同意不制作调解书的，可以不制作调解书，市场监督管理部门应当做好调解记录备查。',
  ],
})
