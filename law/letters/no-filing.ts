/** 不予立案审批表 (penalty procedure art. 20): an internal form, filled from the record; the informer is a pseudonym on it. */
import type { Block } from './block.ts'
import { oneLine, plain } from './plain.ts'
import { fullDay } from './wording.ts'

export interface NoFiling {
  office: string
  number: string
  source: string
  receivedOn: string
  respondent: string
  respondentUscc: string | null
  respondentAddress: string | null
  facts: string
  ground: string
  explanation: string
  proposedBy: string
  proposedOn: string
  legalOpinion?: { text: string; by: string; on: string } | undefined
  decision?: { text: string; by: string; on: string } | undefined
}

const blank = '／'
const signed = (said: { text: string; by: string; on: string } | undefined) =>
  said
    ? `${plain(said.text)}\n\n　　　　　　${oneLine(said.by)}　${fullDay(said.on) ?? said.on}`
    : '\n\n　　　　　　　　年　　月　　日'

export function noFilingForm(said: NoFiling): Block[] {
  const row = (label: string, text: string, height?: number) => ({
    ...(height ? { height } : {}),
    cells: [
      { text: label, label: true },
      { text: text || blank, span: 3 },
    ],
  })
  const pair = (one: string, a: string, two: string, b: string) => ({
    cells: [{ text: one, label: true }, { text: a || blank }, { text: two, label: true }, { text: b || blank }],
  })
  return [
    { kind: 'title', text: '不予立案审批表' },
    { kind: 'pair', left: `办案机构：${oneLine(said.office)}`, right: `编号：${oneLine(said.number)}` },
    {
      kind: 'table',
      widths: [18, 32, 18, 32],
      rows: [
        pair('案件来源', oneLine(said.source), '收到日期', fullDay(said.receivedOn) ?? said.receivedOn),
        pair('当事人', oneLine(said.respondent), '统一社会信用代码', said.respondentUscc ?? ''),
        row('住所（经营场所）', oneLine(said.respondentAddress ?? '')),
        row('核查情况', plain(said.facts), 40),
        row('不予立案的情形', plain(said.ground), 14),
        row('承办人建议及理由', signed({ text: said.explanation, by: said.proposedBy, on: said.proposedOn }), 34),
        row('法制审核意见', signed(said.legalOpinion), 22),
        row('负责人审批意见', signed(said.decision), 26),
      ],
    },
  ]
}
