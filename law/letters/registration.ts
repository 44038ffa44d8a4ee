/** 文书式样一 投诉登记表. Order 121 art. 10; fields by the official form and Order 20's earlier one. */
import { form } from './form.ts'

const titled = { title: '投诉登记表' }

export const registration = form({
  no: 1,
  word: '投登',
  under: { order62: { title: '消费者投诉登记表' }, order20: titled, order121: titled },
  blocks: [
    { kind: 'title', text: '{@title}' },
    { kind: 'pair', left: '登记单位：{office}', right: '编号：{number}' },
    {
      kind: 'table',
      widths: [10, 18, 27, 18, 27],
      rows: [
        {
          cells: [
            { text: '投诉人', label: true, rows: 4, upright: true },
            { text: '姓名', label: true },
            { text: '{complainant}' },
            { text: '联系电话', label: true },
            { text: '{complainantPhone}' },
          ],
        },
        {
          cells: [
            { text: '证件类型', label: true },
            { text: '{idKind?}' },
            { text: '证件号码', label: true },
            { text: '{idNumber?}' },
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
            { text: '是否同意公示投诉信息', label: true },
            { text: '{agreesToPublication?}' },
            { text: '是否同意委托调解', label: true },
            { text: '{agreesToDelegation?}' },
          ],
        },
        {
          cells: [
            { text: '被投诉人', label: true, rows: 2, upright: true },
            { text: '名称（姓名）', label: true },
            { text: '{respondent}' },
            { text: '联系人', label: true },
            { text: '{respondentContact?}' },
          ],
        },
        {
          cells: [
            { text: '地址', label: true },
            { text: '{respondentAddress}' },
            { text: '联系电话', label: true },
            { text: '{respondentPhone?}' },
          ],
        },
        {
          height: 46,
          cells: [
            { text: '消费者权益争议事实依据', label: true, upright: true },
            { text: '{facts}', span: 4 },
          ],
        },
        {
          height: 24,
          cells: [
            { text: '投诉请求', label: true, upright: true },
            { text: '{claim}', span: 4 },
          ],
        },
        {
          height: 20,
          cells: [
            { text: '投诉人（签字）：\n\n　　　　　年　　月　　日', span: 3 },
            { text: '经办人（签字）：\n\n　　　　　{registeredOn}', span: 2 },
          ],
        },
      ],
    },
    {
      kind: 'notes',
      lines: [
        '注：1. 本表格适用于市场监督管理部门对消费者通过电话、信函、上门等方式提起投诉的登记。',
        '2. 消费者通过非现场方式提起投诉的，无须在投诉人一栏签字。',
        '3. 消费者权益争议事实依据应当包括：消费者购买、使用商品或者接受服务的时间、地点、内容、涉及金额、消费者权益争议情况等具体事实及相应证明材料。',
        '4. 投诉请求应当包括：消费者主张修理、重作、更换、退货、补足商品数量、退还货款和服务费用、赔偿损失等具体请求。',
      ],
    },
  ],
  use: [],
})
