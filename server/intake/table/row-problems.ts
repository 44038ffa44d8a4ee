/** What Excel does to a table on its way: lost digits, error values, cells pushed beyond the header. */
import type { Day, Label } from '../../../law/grammar.ts'
import type { RowProblem } from './appeal.ts'
import { cleanLine } from './clean.ts'
import { parseInstant } from './instant.ts'
import type { Mapping } from './profile.ts'
import type { TableRow } from './row.ts'

const lostDigits = (header: string): Label => ({
  zh: `${header} 以数值存储，已丢失末尾数字；请把该列设为“文本”格式后重新导出`,
  en: `${header} was stored as a number and lost digits; format the column as text and export again`,
})

/** Only the columns that are taken over count; what is in the others is nobody's loss. */
export function flawProblems({ row, flaws = [] }: TableRow, { headers }: Mapping): RowProblem[] {
  return flaws
    .filter(({ column }) => (headers[column] ?? '') !== '')
    .map(({ column, kind, shown }) => {
      const field = headers[column]!
      if (kind === 'digits-lost') return { row, field, problem: lostDigits(field) }
      const zh = `单元格是公式错误 ${shown}，请改为数值`
      return { row, field, problem: { zh, en: `the cell holds the formula error ${shown}; put the value there` } }
    })
}

/** More cells than the header names: a comma or a quotation mark in the text was not written as the format asks. */
export function spilledCells({ row, cells }: TableRow, { headers }: Mapping): RowProblem[] {
  const spilled = cells.slice(headers.length).find(cell => cell.trim() !== '')
  if (spilled === undefined) return []
  const zh = `本行的单元格比表头多（多出「${cleanLine(spilled).slice(0, 30)}」），文字里的逗号或引号没有按格式书写`
  const en = `more cells than the header has; a comma or quotation mark in a text is not quoted`
  return [{ row, field: headers.at(-1) ?? '', problem: { zh, en } }]
}

/** A number at the source that can't be trusted. A .csv saved by Excel shows 3.30523E+24, or 15 digits and then zeros. */
export function numberProblem(number: string): Label | undefined {
  if (number === '') return { zh: '编号为空', en: 'the number is blank' }
  if (number.includes('\ufffd')) return { zh: '编号里有乱码', en: 'the number has unreadable characters' }
  if (/^[*]+$/.test(number)) return { zh: '编号被遮盖', en: 'the number is masked' }
  if (number.length > 200) return { zh: '编号超过200个字符', en: 'the number is longer than 200 characters' }
  const lost = /^\d(\.\d+)?e\+?\d+$/i.test(number) || (number.length >= 20 && /^\d{15}0+$/.test(number))
  return lost ? lostDigits('编号') : undefined
}

/** 3305230000000 20210531 2269 → '2021-05-31' */
export function dayInNumber(number: string): Day | undefined {
  const digits = /^\d{13}(\d{8})\d{4}$/.exec(number)?.[1]
  return digits && parseInstant(digits).value?.day
}
