/** Which row of a table names its columns, and what a column name means once its decoration is taken off. */
import type { TableRow } from './row.ts'

export interface ColumnName {
  /** For comparing: half-width, lower case, without spaces, unit and required-mark. */
  key: string
  /** Written in the header: 消费金额(单位:元), 挽回损失（万元）. */
  unit?: '元' | '万元'
}

/** 消费金额（单位：元） → { key: '消费金额', unit: '元' } */
export function columnName(header: string): ColumnName {
  let unit: ColumnName['unit']
  const key = header
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\s]/gu, '')
    .toLowerCase()
    .replace(/[([{【](?:单位[:：]?)?(元|万元|人民币元?)[)\]}】]/g, (_all, found: string) => {
      unit = found === '万元' ? '万元' : '元'
      return ''
    })
    .replace(/^[*#]+|[*:：]+$/g, '')
    .replace(/[(【](必填|选填)[)】]$/, '')
  return unit ? { key, unit } : { key }
}

const searched = 20

/**
 * The position of the header row among the first rows. Above it may stand a title or an explanation in a single cell.
 * @param knows whether a column name (by its key) is one that some profile understands
 */
export function findHeader(rows: readonly TableRow[], knows: (key: string) => boolean): number {
  const first = rows.slice(0, searched)
  const known = first.map(({ cells }) => new Set(cells.map(cell => columnName(cell).key).filter(knows)).size)
  const most = Math.max(0, ...known)
  if (most >= 2) return known.indexOf(most)
  const widest = Math.max(0, ...first.map(({ cells }) => filled(cells).length))
  return Math.max(
    0,
    first.findIndex(({ cells }) => filled(cells).length >= widest * 0.6 && looksLikeNames(filled(cells))),
  )
}

const filled = (cells: string[]) => cells.map(cell => cell.trim()).filter(cell => cell !== '')

const looksLikeNames = (cells: string[]) =>
  new Set(cells).size === cells.length && cells.every(cell => cell.length <= 60 && !/^[\d\s.,:/-]+$/.test(cell))
