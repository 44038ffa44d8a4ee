/**
 * 文书式样二 举报登记表. Order 121 art. 28 (Order 20 art. 24) and the official form. The informer stands on it under the pseudonym: identity and
 * telephone lie under seal (art. 37) and are signed for on the sealed sheet, not on a paper that goes through the file.
 */
import { form } from './form.ts'

const titled = { title: '举报登记表' }

export const reportRegistration = form({
  no: 2,
  word: '举登',
  under: { order62: titled, order20: titled, order121: titled },
  blocks: [
    { kind: 'title', text: '{@title}' },
    { kind: 'pair', left: '登记单位：{office}', right: '编号：{number}' },
    {
      kind: 'table',
      widths: [10, 18, 27, 18, 27],
      rows: [
        {
          cells: [
            { text: '举报人', label: true, upright: true },
            { text: '代称', label: true },
            { text: '{informer}' },
            { text: '是否实名', label: true },
            { text: '{named}' },
          ],
        },
        {
          cells: [
            { text: '被举报人', label: true, rows: 3, upright: true },
            { text: '名称（姓名）', label: true },
            { text: '{respondent}', span: 3 },
          ],
        },
        {
          cells: [
            { text: '统一社会信用代码', label: true },
            { text: '{respondentUscc?}' },
            { text: '联系电话', label: true },
            { text: '{respondentPhone?}' },
          ],
        },
        {
          cells: [
            { text: '地址', label: true },
            { text: '{respondentAddress}', span: 3 },
          ],
        },
        {
          height: 60,
          cells: [
            { text: '涉嫌违法的线索和事实', label: true, upright: true },
            { text: '{facts}', span: 4 },
          ],
        },
        {
          height: 24,
          cells: [
            { text: '证据材料', label: true, upright: true },
            { text: '{evidence?}', span: 4 },
          ],
        },
        {
          height: 20,
          cells: [
            { text: '举报人（签字）：\n\n身份信息已封存', span: 3 },
            { text: '经办人（签字）：\n\n　　　　　{registeredOn}', span: 2 },
          ],
        },
      ],
    },
    {
      kind: 'notes',
      lines: [
        '注：1. 本表格适用于市场监督管理部门对通过电话、信函、上门等方式提出的举报的登记。',
        '2. 举报人可以匿名；通过非现场方式举报的，无须签字。',
        '3. 举报人的姓名、联系方式等身份信息单独封存，不在本表记载。',
      ],
    },
  ],
  use: [],
})
