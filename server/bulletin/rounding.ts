/** Amounts are rounded each by itself, at the end: printed parts need not add up to the printed whole, and then it is said. */
import type { LinkedTable } from './contract.ts'
import { inUnit } from './paper.ts'

const hundredths = (fen: number) => Math.round(inUnit('money-wan', fen) * 100)

/** Whether the parts, as printed, add up to something else than the whole as printed. */
export const roundedApart = (whole: number, parts: readonly number[]) =>
  parts.reduce((sum, part) => sum + hundredths(part), 0) !== hundredths(whole)

const numberIn = (row: LinkedTable['rows'][number], at: number) => Number(row.cells[at]?.value ?? 0)

/** The table with a note where its printed rows do not give its printed total. */
export function withRoundingNote(table: LinkedTable): LinkedTable {
  const total = table.rows.find(row => row.total)
  const parts = table.rows.filter(row => !row.total)
  const apart = table.columns.filter(
    ({ format, sum }, at) =>
      format === 'money-wan' &&
      sum &&
      total &&
      roundedApart(
        numberIn(total, at),
        parts.map(row => numberIn(row, at)),
      ),
  )
  if (apart.length === 0) return table
  const labels = apart.map(each => each.label).join('、')
  return { ...table, note: `${table.note ?? ''}${labels}各行分别取整，相加与合计略有出入。` }
}
