/** 行政处罚内部文书: tables and records of a case that stay in the file, laid out alike and filled from the record. */
import type { Block } from './block.ts'
import { oneLine, plain } from './plain.ts'
import { fullDay } from './wording.ts'

export interface Signed {
  text: string
  by: string
  on: string
}

/** A row of an approval form: one wide cell, two pairs, or an opinion with its signature. */
export type PaperRow =
  | { wide: string; text: string; height?: number }
  | { pair: readonly [string, string, string, string] }
  | { opinion: string; said: Signed | undefined; height?: number }

const blank = '／'
const signature = (said: Signed | undefined) =>
  said
    ? `${plain(said.text)}\n\n　　　　　　${oneLine(said.by)}　${fullDay(said.on) ?? said.on}`
    : '\n\n　　　　　　　　年　　月　　日'

export function approvalForm(title: string, left: string, right: string, rows: readonly PaperRow[]): Block[] {
  return [
    { kind: 'title', text: title },
    { kind: 'pair', left: oneLine(left), right: oneLine(right) },
    {
      kind: 'table',
      widths: [18, 32, 18, 32],
      rows: rows.map(row => {
        if ('pair' in row) {
          const [one, a, two, b] = row.pair
          return {
            cells: [
              { text: one, label: true },
              { text: oneLine(a) || blank },
              { text: two, label: true },
              { text: oneLine(b) || blank },
            ],
          }
        }
        const [label, text] = 'wide' in row ? [row.wide, plain(row.text) || blank] : [row.opinion, signature(row.said)]
        return {
          ...(row.height ? { height: row.height } : {}),
          cells: [
            { text: label, label: true },
            { text, span: 3 },
          ],
        }
      }),
    },
  ]
}

/** A list with its own columns: evidence, goods, papers served, the index of the file. */
export function listForm(
  title: string,
  left: string,
  right: string,
  columns: readonly (readonly [label: string, width: number])[],
  rows: readonly (readonly string[])[],
  notes: readonly string[] = [],
): Block[] {
  return [
    { kind: 'title', text: title },
    { kind: 'pair', left: oneLine(left), right: oneLine(right) },
    {
      kind: 'table',
      widths: columns.map(([, width]) => width),
      rows: [
        { cells: columns.map(([text]) => ({ text, label: true })) },
        ...rows.map(cells => ({ cells: cells.map(text => ({ text: plain(text) || blank })) })),
      ],
    },
    ...(notes.length > 0 ? [{ kind: 'notes' as const, lines: notes }] : []),
  ]
}

/** 笔录 and reports: headings with paragraphs, and places to sign. */
export function textForm(
  title: string,
  left: string,
  right: string,
  parts: readonly { heading?: string; text: string }[],
  places: readonly string[] = [],
): Block[] {
  return [
    { kind: 'title', text: title },
    { kind: 'pair', left: oneLine(left), right: oneLine(right) },
    ...parts.flatMap(({ heading, text }): Block[] => [
      ...(heading ? [{ kind: 'heading' as const, text: heading }] : []),
      ...plain(text)
        .split('\n')
        .filter(each => each.trim() !== '')
        .map(each => ({ kind: 'paragraph' as const, text: each.trim() })),
    ]),
    ...(places.length > 0 ? [{ kind: 'signatures' as const, places }] : []),
  ]
}

/** 案卷的顺序 (程序规定第七十八条): 正卷 seven, 副卷 six, in the article's words. */
export const mainVolume = [
  '立案审批表',
  '行政处罚决定书及送达回证',
  '对当事人制发的其他法律文书及送达回证',
  '证据材料',
  '听证笔录',
  '财物处理单据',
  '其他有关材料',
] as const
export const subVolume = ['案源材料', '调查终结报告', '审核意见', '听证报告', '结案审批表', '其他有关材料'] as const
