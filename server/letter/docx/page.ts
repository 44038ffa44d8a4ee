/**
 * The page of GB/T 9704-2012 《党政机关公文格式》: A4, 版心 156 × 225 mm, 22 lines of 28 characters, page numbers outside.
 * Word knows lengths in twips (1/1440 inch) and half points; the standard gives millimetres and 号.
 */
import {
  AlignmentType,
  Footer,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { font } from './fonts.ts'

export const mm = (length: number) => Math.round((length * 1440) / 25.4)

/** 字号 in half points. */
export const size = { 初号: 84, 一号: 52, 二号: 44, 三号: 32, 四号: 28, 小四: 24, 五号: 21 } as const

/** 22 lines in 225 mm: 28.95 pt, as exact spacing. */
export const line = { line: 579, lineRule: LineRuleType.EXACT } as const

/** One character of body text (三号, 16 pt), in twips. */
export const character = 320

/** 版心 width, in twips: the text width of an upright page, and of one laid across. */
export const textWidth = { portrait: mm(156), landscape: mm(225) }

const margin = { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(23), header: mm(15) }
/** Laid across, the head of the table is at the binding edge: the left margin becomes the top (9.1, note on tables). */
const across = { ...margin, top: mm(28), bottom: mm(26), left: mm(35), right: mm(37), footer: mm(15) }

/** One stretch of pages. A table too wide for the upright page goes on a landscape stretch of its own. */
export function pages(children: ISectionOptions['children'], landscape = false): ISectionOptions {
  return {
    properties: {
      page: {
        size: {
          width: mm(210),
          height: mm(297),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: landscape ? across : margin,
      },
    },
    footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
    children,
  }
}

/** 4号宋体, a dash each side; odd pages right, even pages left, one character in. */
function pageNumber(alignment: 'right' | 'left'): Footer {
  const indent = alignment === 'right' ? { right: size.四号 * 10 } : { left: size.四号 * 10 }
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: font('宋体'), size: size.四号 })
  return new Footer({ children: [new Paragraph({ alignment, indent, children: [run] })] })
}
