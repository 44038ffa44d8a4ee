/**
 * A bulletin as a document: neutral, so that Word, Excel and the screen print the same frozen figures.
 * Figures come unrounded and in the smallest unit; each format says how they are written.
 */
import type { Day } from '../../law/grammar.ts'

/**
 * count: a whole number. money-wan: integer fen, written in 万元 with two decimals. percent: a ratio (0.3023 is 30.23%).
 * change: the ratio by which something grew (0.2155 is ↑21.55%). points: a difference of two ratios, in percentage
 * points (0.0236 is ↑2.36). text: as it stands.
 */
export type Format = 'count' | 'money-wan' | 'kilograms' | 'percent' | 'change' | 'points' | 'text'

/** null: not known or not to be computed (no base); printed as a dash, never as nought. */
export type Figure = number | null | string

export interface Column {
  label: string
  unit?: string
  align?: 'left' | 'center' | 'right'
  format: Format
  /** Neighbouring columns of one group stand under a common head. */
  group?: string
  /** The total row adds this column up: a formula in Excel, where the rows really give the printed total. */
  sum?: boolean
}

export interface Row {
  label: string
  cells: readonly Figure[]
  total?: boolean
}

export interface Table {
  title: string
  /** What the whole table is counted in: 件, 万元. */
  unit?: string
  /** Head of the label column; 单位 unless told. */
  head?: string
  columns: readonly Column[]
  rows: readonly Row[]
  note?: string
}

/** A figure within a paragraph and the way to its records: GET `query`, below /api. */
export interface PlacedFigure {
  /** Where in the paragraph it begins. */
  at: number
  text: string
  query: string
  /** It is a rate: those above the line and those missing there can be told apart. */
  rate: boolean
}

/** Word and Excel print the paragraph; on the screen its figures are links. */
export interface Paragraph {
  paragraph: string
  figures?: readonly PlacedFigure[]
  /** It speaks of a wrong number of somebody else's, which is no claim of this paper. */
  refusal?: true
}

/** Drawn from the same figures as the tables, labelled directly; in Excel its numbers stand beside it. */
export interface Chart {
  title: string
  /** bars lie: long Chinese names stay readable. line: over periods. */
  kind: 'bars' | 'line'
  format: Format
  unit?: string
  points: readonly { label: string; value: number | null; query: string | null }[]
}

/** annex: what follows is no part of the text, and begins a page. */
export type Section =
  | { heading: string; level: 1 | 2 | 3 | 4; annex?: true }
  | Paragraph
  | { table: Table }
  | { chart: Chart }

export interface Paper {
  title: string
  /** 第N期 */
  issue: string
  year: number
  /** 编印单位 */
  org: string
  date: Day
  /** 1 for the issue as first published; a correction is the next version and says what changed. */
  version: number
  corrections?: readonly string[]
  /** Every figure that differs from the version before, in tables. */
  corrected?: readonly Table[]
  sections: readonly Section[]
  /** Not an issue in a row: no masthead, office and day stand below the text. */
  signed?: true
  footer?: { report?: string; copy?: string }
}

/** How a figure of that unit is printed. */
export const formatOfUnit = (unit: string): Format =>
  unit === 'fen' ? 'money-wan' : unit === 'ratio' ? 'percent' : unit === 'gram' ? 'kilograms' : 'count'

const fenPerWan = 1_000_000

/** The number in the unit it is printed in: 万元 for money, percentage points for points, else as it is. */
export function inUnit(format: Format, figure: number): number {
  if (format === 'money-wan') return figure / fenPerWan
  if (format === 'kilograms') return figure / 1000
  return format === 'points' ? figure * 100 : figure
}

/** A figure as it is printed; rounding is half away from zero on the decimal digits, once and at the end. */
export function printed(format: Format, figure: Figure): string {
  if (figure === null) return '—'
  if (typeof figure === 'string') return figure
  if (!Number.isFinite(figure)) return '—'
  switch (format) {
    case 'count':
    case 'text':
      return String(figure)
    case 'money-wan':
      return fixed(inUnit(format, figure))
    case 'kilograms':
      return inUnit(format, figure).toFixed(1)
    case 'percent':
      return `${fixed(figure * 100)}%`
    case 'change':
      return arrowed(fixed(figure * 100), '%')
    case 'points':
      return arrowed(fixed(figure * 100), '')
  }
}

/** Without decimals, as a summary of the year writes it: 340万元, 98%. */
export function rounded(format: Format, figure: number | null): string {
  if (figure === null) return '—'
  const whole =
    Math.sign(figure) *
    Math.round(Number(Math.abs(inUnit(format, figure) * (format === 'percent' ? 100 : 1)).toPrecision(15)))
  return format === 'percent' ? `${whole}%` : String(whole)
}

/** Two decimals; 1.005 is 1.01 although its nearest binary number lies below. */
const fixed = (value: number) => {
  const rounded = Number(`${Math.round(Number(`${Number(Math.abs(value).toPrecision(15))}e2`))}e-2`)
  return `${value < 0 && rounded > 0 ? '-' : ''}${rounded.toFixed(2)}`
}

const arrowed = (value: string, unit: string) => {
  if (Number(value) === 0) return '持平'
  return value.startsWith('-') ? `↓${value.slice(1)}${unit}` : `↑${value}${unit}`
}
