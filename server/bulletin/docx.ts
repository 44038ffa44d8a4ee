/**
 * A bulletin in Word: a 简报 on the page of GB/T 9704-2012. 报头, 报核, 报尾; it is none of the fifteen kinds of 公文 and
 * carries no red head (domain/documents.md 9.1).
 */
import {
  AlignmentType,
  ImageRun,
  type ISectionOptions,
  Paragraph,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  Table as WordTable,
} from 'docx'
import { fullDay } from '../../law/letters/index.ts'
import { centred, heading, pages, paragraph, rule, set, sides, size, textWidth, wordFile } from '../letter/index.ts'
import { chartHeight, chartPng, chartWidth } from './chart.ts'
import type { Chart, Paper, Section } from './paper.ts'
import { isWide, tableOf } from './table.ts'

type Laid = Paragraph | WordTable

/** The .docx of a published bulletin: the same bytes for the same paper. */
export function bulletinDocx(paper: Paper): Promise<Buffer> {
  return wordFile(stretches(paper), { title: `${paper.title}（${paper.issue}）`, office: paper.org, on: paper.date })
}

/** Upright pages, and pages laid across for tables that need them. */
function stretches(paper: Paper): ISectionOptions[] {
  const parts: { wide: boolean; children: Laid[] }[] = [{ wide: false, children: masthead(paper) }]
  const append = (wide: boolean, children: Laid[]) => {
    const last = parts.at(-1)!
    if (last.wide === wide) last.children.push(...children)
    else parts.push({ wide, children })
  }
  const annexAt = paper.sections.findIndex(isAnnex)
  for (const [at, section] of paper.sections.entries()) {
    if (paper.signed && at === annexAt) append(false, signature(paper))
    const wide = isWideAt(paper.sections, at)
    append(wide, laid(section, wide, at + 1, stays(paper.sections, at)))
  }
  for (const [at, table] of (paper.corrected ?? []).entries()) {
    const wide = isWide(table)
    append(wide, [
      ...(at === 0 ? [heading(`更正前后对照（第${paper.version}版）`)] : []),
      ...tableOf(table, wide, false),
    ])
  }
  if (paper.signed) {
    if (annexAt < 0) append(false, signature(paper))
    return parts.map(({ wide, children }) => pages(children, wide))
  }
  const last = parts.at(-1)!
  last.children.push(...colophon(paper, last.wide ? textWidth.landscape : textWidth.portrait))
  return parts.map(({ wide, children }) => pages(children, wide))
}

/** A heading straight above a table laid across goes with it. */
function isWideAt(sections: readonly Section[], at: number): boolean {
  const section = sections[at]!
  if ('table' in section) return isWide(section.table)
  return 'heading' in section && at + 1 < sections.length && isWideAt(sections, at + 1)
}

/** With what follows: the last piece with the 版记, and the sentences under one heading before tables laid across. */
function stays(sections: readonly Section[], at: number): boolean {
  const next = sections[at + 1]
  if (next === undefined) return true
  if (isAnnex(next)) return false
  const rest = sections.slice(at + 1)
  const after = rest.find(each => !('paragraph' in each))
  return 'paragraph' in next && after !== undefined && 'table' in after && isWide(after.table)
}

function laid(section: Section, wide: boolean, id: number, keepNext: boolean): Laid[] {
  if ('heading' in section)
    return section.annex
      ? [set(section.heading, { pageBreakBefore: true }, { face: '黑体' })]
      : [heading(section.heading, section.level)]
  if ('chart' in section) return chartIn(section.chart, id)
  return 'table' in section
    ? tableOf(section.table, wide, keepNext)
    : [paragraph(section.paragraph, { ragged: true, keepNext })]
}

/** The picture across the text, its title below. The number is ours: the library counts pictures over the life of the process. */
function chartIn(chart: Chart, id: number): Laid[] {
  const width = 560
  const height = Math.round((width * chartHeight(chart)) / chartWidth)
  const picture = new ImageRun({
    type: 'png',
    data: chartPng(chart),
    transformation: { width, height },
    altText: { id: String(id), name: chart.title, title: chart.title, description: describe(chart) },
  })
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      // The page's lines are of one height; a picture in such a line would show its foot only.
      spacing: { line: 240, lineRule: 'auto', before: 120 },
      children: [picture],
    }),
    centred(chart.title, { face: '黑体', size: size.小四 }),
  ]
}

const describe = ({ points, unit = '' }: Chart) =>
  points.map(({ label, value }) => `${label}${value ?? '—'}${unit}`).join('，')

/** 报头: title, 第N期, 编印单位 left and date right, a rule over the whole text width; then what was corrected. */
function masthead({ title, issue, year, org, date, version, corrections = [], signed }: Paper): Laid[] {
  const spacing = { line: 800, lineRule: 'exact', before: 0, after: 0 } as const
  const edition = version > 1 ? `${issue}（第${version}版）` : issue
  const changed =
    corrections.length > 0 ? [heading(`更正说明（第${version}版）`), ...corrections.map(each => paragraph(each))] : []
  if (signed)
    return [
      set(title, { alignment: AlignmentType.CENTER, spacing: { ...spacing, line: 720 } }, { face: '小标宋', size: 44 }),
      ...(version > 1 ? [centred(`（第${version}版）`)] : []),
      set('', {}),
      ...changed,
    ]
  return [
    title.length > 10
      ? set(
          title,
          { alignment: AlignmentType.CENTER, spacing: { ...spacing, line: 720 } },
          { face: '小标宋', size: 44 },
        )
      : set(title, { alignment: AlignmentType.CENTER, spacing }, { face: '小标宋', size: 72 }),
    centred(`${year}年${edition}`),
    // A long name and the date stay on one line, whatever face stands in for the figures.
    ...sides(org, fullDay(date) ?? date, textWidth.portrait, {}, org.length > 16 ? { size: size.四号 } : {}),
    rule('C00000', 16, 120),
    ...changed,
  ]
}

const isAnnex = (section: Section) => 'heading' in section && section.annex === true

/** 署名 and 成文日期, four characters in from the right (GB/T 9704 7.3.5). */
function signature({ org, date }: Paper): Laid[] {
  const look = { alignment: AlignmentType.RIGHT, indent: { right: size.三号 * 40 } }
  return [set('', { keepNext: true }), set(org, { ...look, keepNext: true }), set(fullDay(date) ?? date, look)]
}

/**
 * 报尾: 报送, 抄送 between rules, then who printed it and when, 四号. One row that cannot split: LibreOffice tears lines
 * that are merely kept with the next.
 */
function colophon({ org, date, footer = {} }: Paper, width: number): Laid[] {
  const oneIn = size.四号 * 10
  const look = { size: size.四号 }
  const spacing = { line: 440, lineRule: 'exact' } as const
  const lines = [footer.report && `报送：${footer.report}`, footer.copy && `抄送：${footer.copy}`].filter(each => each)
  const indent = { left: 4 * oneIn, hanging: 3 * oneIn, right: oneIn }
  const printedBy = { indent: { left: oneIn, right: oneIn }, spacing }
  const children = [
    ...(lines.length > 0 ? [rule('000000', 8, 60)] : []),
    ...lines.map(each => set(each as string, { indent, spacing }, look)),
    rule('000000', lines.length > 0 ? 6 : 8, 60),
    ...sides(org, `${fullDay(date) ?? date}印发`, width, printedBy, look),
    rule('000000', 8),
  ]
  const cell = new TableCell({ children, margins: { left: 0, right: 0 }, width: { size: width, type: 'dxa' } })
  return [
    set('', { keepNext: true }),
    new WordTable({
      columnWidths: [width],
      width: { size: width, type: 'dxa' },
      layout: TableLayoutType.FIXED,
      borders: TableBorders.NONE,
      rows: [new TableRow({ cantSplit: true, children: [cell] })],
    }),
    // A document ends with a paragraph; this one takes no room.
    set('', { spacing: { line: 20, lineRule: 'exact', before: 0, after: 0 } }),
  ]
}
