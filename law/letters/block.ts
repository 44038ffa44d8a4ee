/**
 * The parts an official document is made of: neutral, so that Word, the screen and the citizen's phone show the same.
 * A finished letter is a list of these; it is kept as it was on the day of issue.
 */
export interface Cell {
  text: string
  /** The printed word of the form, as against what was filled in. */
  label?: boolean
  span?: number
  rows?: number
  /** Written from top to bottom, as the side headings of the registration forms. */
  upright?: boolean
}

export interface Row {
  cells: readonly Cell[]
  /** Least height in millimetres, for fields that are written into by hand. */
  height?: number
}

export type Block =
  | { kind: 'title'; text: string }
  /** 发文字号 */
  | { kind: 'number'; text: string }
  /** Two short statements on one line: 登记单位 left, 编号 right. */
  | { kind: 'pair'; left: string; right: string }
  /** 主送: flush left, with its colon. */
  | { kind: 'addressee'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'ground'; text: string; chosen: boolean }
  | { kind: 'table'; widths: readonly number[]; rows: readonly Row[] }
  /** Places to sign, two on a line. */
  | { kind: 'signatures'; places: readonly string[] }
  | { kind: 'seal'; office: string; on: string }
  | { kind: 'notes'; lines: readonly string[] }
