/**
 * A bulletin in Word: a 简报 on the page of GB/T 9704-2012. 报头, 报核, 报尾; it is none of the fifteen kinds of 公文 and
 * carries no red head (domain/documents.md 9.1).
 */
import { AlignmentType, type ISectionOptions, type Paragraph, type Table as WordTable } from 'docx'
import { fullDay } from '../../law/letters/index.ts'
import { centred, heading, pages, paragraph, rule, set, sides, size, textWidth, wordFile } from '../letter/index.ts'
import type { Paper, Section } from './paper.ts'
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
  for (const section of paper.sections) {
    const wide = 'table' in section && isWide(section.table)
    append(wide, laid(section, wide))
  }
  const last = parts.at(-1)!
  last.children.push(...colophon(paper, last.wide ? textWidth.landscape : textWidth.portrait))
  return parts.map(({ wide, children }) => pages(children, wide))
}

function laid(section: Section, wide: boolean): Laid[] {
  if ('heading' in section) return [heading(section.heading, section.level)]
  return 'table' in section ? tableOf(section.table, wide) : [paragraph(section.paragraph)]
}

/** 报头: title, 第N期, 编印单位 left and date right, a rule over the whole text width; then what was corrected. */
function masthead({ title, issue, year, org, date, version, corrections = [] }: Paper): Laid[] {
  const spacing = { line: 1000, lineRule: 'exact', before: 0, after: 60 } as const
  const edition = version > 1 ? `${issue}（第${version}版）` : issue
  const changed =
    corrections.length > 0 ? [heading(`更正说明（第${version}版）`), ...corrections.map(each => paragraph(each))] : []
  return [
    set(title, { alignment: AlignmentType.CENTER, spacing }, { face: '小标宋', size: 72 }),
    centred(`${year}年${edition}`),
    // A long name and the date stay on one line, whatever face stands in for the figures.
    ...sides(org, fullDay(date) ?? date, textWidth.portrait, {}, org.length > 16 ? { size: size.四号 } : {}),
    rule('C00000', 16, 290),
    ...changed,
  ]
}

/** 报尾: 报送, 抄送 between rules, then who printed it and when, 四号. */
function colophon({ org, date, footer = {} }: Paper, width: number): Laid[] {
  const oneIn = size.四号 * 10
  const look = { size: size.四号 }
  const spacing = { line: 440, lineRule: 'exact' } as const
  const lines = [footer.report && `报送：${footer.report}`, footer.copy && `抄送：${footer.copy}`].filter(each => each)
  const indent = { left: 4 * oneIn, hanging: 3 * oneIn, right: oneIn }
  return [
    set('', { keepNext: true }),
    ...(lines.length > 0 ? [rule('000000', 8, 60)] : []),
    ...lines.map(each => set(each as string, { indent, keepNext: true, spacing }, look)),
    rule('000000', lines.length > 0 ? 6 : 8, 60),
    ...sides(
      org,
      `${fullDay(date) ?? date}印发`,
      width,
      { indent: { left: oneIn, right: oneIn }, keepNext: true, spacing },
      look,
    ),
    rule('000000', 8),
  ]
}
