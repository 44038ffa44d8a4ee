/** 线索移送函: frozen when the head signs, handed over by hand. 内部资料 on its face. */
import { clueRules } from './acts.ts'
import { handingOver } from './clue.ts'
import type { Block } from './letters/index.ts'

export interface Handing {
  number: string
  office: string
  organ: string
  clueNumber: string
  name: string
  type: string
  unit: string
  foundOn: string
  people: string
  facts: string
  opinion: string
  issuedOn: string
}

export const handingOverNumber = (prefix: string, year: number, serial: number) =>
  `${prefix}${handingOver.word}〔${year}〕第${serial}号`

const fact = (label: string, text: string, height = 0) => ({
  cells: [
    { text: label, label: true },
    { text, span: 3 },
  ],
  ...(height ? { height } : {}),
})

export const handingOverBlocks = (said: Handing): Block[] => [
  { kind: 'pair', left: handingOver.mark, right: `线索编号：${said.clueNumber}` },
  { kind: 'title', text: handingOver.title },
  { kind: 'number', text: said.number },
  { kind: 'addressee', text: `${said.organ}：` },
  {
    kind: 'paragraph',
    text: `我局在处理投诉举报中发现下列涉嫌涉黑涉恶线索。经初审、研判并经负责人批准，现按照《${clueRules.name}》（${clueRules.number}）移送你单位，请查收并出具回执；核查结果（查实、查否、侦查中）请函告我局。`,
  },
  {
    kind: 'table',
    widths: [22, 56, 22, 56],
    rows: [
      fact('线索名称', said.name),
      {
        cells: [
          { text: '线索类型', label: true },
          { text: said.type },
          { text: '时间', label: true },
          { text: said.foundOn },
        ],
      },
      fact('填报单位', said.unit),
      fact('涉及人员和单位', said.people || '不详'),
      fact('主要情况', said.facts, 60),
      fact('研判意见', said.opinion, 20),
    ],
  },
  { kind: 'signatures', places: ['移送人：', '接收人：', '移送日期：', '回执编号：'] },
  { kind: 'seal', office: said.office, on: said.issuedOn },
]
