/** The paragraphs of an official document, on the page of GB/T 9704-2012. */
import { AlignmentType, BorderStyle, type IParagraphOptions, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { plain } from '../../../law/letters/index.ts'
import { type Face, font } from './fonts.ts'
import { character, line, size, textWidth } from './page.ts'

export interface Look {
  face?: Face
  /** In half points; 三号 unless told. */
  size?: number
  bold?: boolean
}

export interface Setting {
  /** In half points. */
  size: number
  lines: { spacing: IParagraphOptions['spacing'] }
}
/** 三号 on the grid of GB/T 9704. */
const usual: Setting = { size: size.三号, lines: { spacing: line } }
/** A form that both sides sign: 四号 in narrower lines, so that a short agreement and its signatures stand on one sheet. */
export const dense: Setting = { size: size.四号, lines: { spacing: { line: 400, lineRule: 'exact' } } }

/** A text as runs of one look; line ends in it become line breaks. */
export function words(text: string, { face = '仿宋', size: halfPoints = size.三号, bold }: Look = {}): TextRun[] {
  const look = {
    font: font(face),
    size: halfPoints,
    bold,
    characterSpacing: halfPoints === size.三号 ? tighter : undefined,
  }
  return (
    plain(text)
      // Between a figure and its bracket the line may break: 38.10%（16/42）.
      .replaceAll(/(?<=[%\d])（/g, '\u200b（')
      .split('\n')
      .map((part, at) => new TextRun({ ...look, text: part, break: at > 0 ? 1 : undefined }))
  )
}

/** 28 characters of 16 pt are wider than 156 mm: each stands a quarter point closer. */
const tighter = -5

/** Two texts on one line, the second at the tab stop. */
export function tabbed(left: string, right: string, options: IParagraphOptions, look: Look = {}): Paragraph {
  return new Paragraph({
    spacing: line,
    ...options,
    children: [...words(left, look), new TextRun({ children: [new Tab()] }), ...words(right, look)],
  })
}

/** One text left and one right on a line; on two lines where they are too long for one. */
export function sides(
  left: string,
  right: string,
  width: number,
  options: IParagraphOptions = {},
  look: Look = {},
): Paragraph[] {
  const inset = Number(options.indent?.right ?? 0)
  const needed = ((widthOf(left) + widthOf(right)) * (look.size ?? size.三号)) / size.三号 + 2 * inset + character
  if (needed > width)
    return [set(left, options, look), set(right, { ...options, alignment: AlignmentType.RIGHT }, look)]
  return [tabbed(left, right, { ...options, tabStops: [{ type: TabStopType.RIGHT, position: width - inset }] }, look)]
}

/** 标题: 二号小标宋, centred, a line's air below. */
export const title = (text: string, look: Look = {}) =>
  set(
    text,
    {
      alignment: AlignmentType.CENTER,
      spacing: { line: 680, lineRule: 'exact', before: 0, after: 290 },
      keepNext: true,
      outlineLevel: 0,
    },
    { face: '小标宋', size: size.二号, ...look },
  )

/** 一、黑体 （一）楷体 1.仿宋 （1）仿宋: the four levels, indented two characters like the text. */
export function heading(text: string, level: 1 | 2 | 3 | 4 = 1, setting: Setting = usual) {
  const face = ({ 1: '黑体', 2: '楷体', 3: '仿宋', 4: '仿宋' } as const)[level]
  return set(
    text,
    { ...setting.lines, indent: twoIn(setting), keepNext: true, outlineLevel: level },
    { face, size: setting.size },
  )
}

/** 正文: 三号仿宋, first line two characters in. */
export const paragraph = (
  text: string,
  {
    keepNext,
    look,
    setting = usual,
    ragged = false,
  }: {
    keepNext?: boolean
    look?: Look
    setting?: Setting
    /** Flush left: figures with their fractions do not break, and justified they would tear the line before them apart. */
    ragged?: boolean
  } = {},
) =>
  set(
    text,
    {
      ...setting.lines,
      alignment: ragged ? AlignmentType.LEFT : AlignmentType.BOTH,
      indent: twoIn(setting),
      keepNext,
    },
    { size: setting.size, ...look },
  )

/** 主送机关: flush left. */
export const flush = (text: string) => set(text, { keepNext: true })

export const centred = (text: string, look: Look = {}) => set(text, { alignment: AlignmentType.CENTER }, look)

/** An empty line of the grid. */
export const blank = () => set('', { keepNext: true })

/**
 * 署名、印章、成文日期: the date four characters from the right, the office centred over it, the seal over both and
 * within a line of the text; kept together with what stands before, so that no page holds a seal alone.
 */
export function seal(office: string, on: string, keepNext = false, setting: Setting = usual): Paragraph[] {
  const centre = 4 * character + widthOf(on) / 2
  const half = widthOf(office) / 2
  // A long name pushes both to the left, at most to the middle of the page; a longer one takes two lines.
  const middle = Math.min(Math.max(centre, half + character), textWidth.portrait / 2)
  const fits = half < middle
  const right = (text: string) => Math.round(middle - widthOf(text) / 2)
  const own = setting.lines
  const look = { size: setting.size }
  return [
    ...(setting === usual ? [blank()] : []),
    fits
      ? set(office, { ...own, alignment: AlignmentType.RIGHT, indent: { right: right(office) }, keepNext: true }, look)
      : set(office, { ...own, alignment: AlignmentType.CENTER, keepNext: true }, look),
    set(on, { ...own, alignment: AlignmentType.RIGHT, indent: { right: right(on) }, keepNext }, look),
  ]
}

/** A rule across the text, in eighths of a point. */
export const rule = (color: string, width: number, after = 0, keepNext = false) =>
  new Paragraph({
    keepNext,
    spacing: { line: 120, lineRule: 'exact', before: 0, after },
    border: { bottom: { style: BorderStyle.SINGLE, size: width, color, space: 1 } },
    children: [],
  })

const twoIn = ({ size: halfPoints }: Setting) => ({ firstLine: halfPoints * 20, firstLineChars: 200 })

/** Chinese characters are one wide, figures and Latin letters half. */
export const widthOf = (text: string) =>
  [...text].reduce((sum, each) => sum + (each < '\u0100' ? 0.5 : 1), 0) * character

export function set(text: string, options: IParagraphOptions, look: Look = {}): Paragraph {
  return new Paragraph({ spacing: line, ...options, children: words(text, look) })
}
