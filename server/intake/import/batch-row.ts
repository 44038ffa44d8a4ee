/** One row of a sampling table: what it says of whom, with the traps that real notices hold. */
import type { Day, Label } from '../../../law/grammar.ts'
import { cleanCode, cleanLine, isAbsent } from '../table/clean.ts'
import type { BatchColumn } from './batch-columns.ts'

export interface BatchRow {
  number: string | undefined
  operator: string
  operatorAddress: string | undefined
  sample: string
  producer: string | undefined
  producerAddress: string | undefined
  trademark: string | undefined
  spec: string | undefined
  madeOn: string | undefined
  batch: string | undefined
  body: string | undefined
  report: string | undefined
  className: string | undefined
  notice: string | undefined
  day: Day | undefined
  /** When the test body signed its report, or ended the test. */
  reportDay: Day | undefined
  result: 'conforming' | 'nonconforming' | null
  items: { item: string; value?: string | undefined; limit?: string | undefined; conforming: boolean }[]
}

type At = Partial<Record<BatchColumn, number>>

/** ---- and \\ and （空白） mean none; so does a date cell's own remark. */
const nothing = /^([-—–_\\/／*＊]+|无|空白|不详|未标注|\(?空白\)?)$/

export function readBatchRow(
  cells: readonly string[],
  at: At,
  fileName: string,
): { row?: BatchRow; field?: BatchColumn; problem?: Label } {
  const cell = (field: BatchColumn) => {
    const text = cleanLine(cells[at[field] ?? -1] ?? '')
    return isAbsent(text) || nothing.test(text) ? undefined : text
  }
  const operator = cell('operator')
  if (!operator)
    return { field: 'operator', problem: { zh: '被抽样单位为空', en: 'whose goods were sampled is blank' } }
  const sample = cell('sample')
  if (!sample) return { field: 'sample', problem: { zh: '样品名称为空', en: 'the sample has no name' } }
  // Cells that slipped by one column: the name of an authority is no product.
  if (/(监督管理局|管理委员会|检验(检测)?(院|所|中心))$/.test(sample))
    return {
      field: 'sample',
      problem: {
        zh: `「${sample}」是机关或者机构的名称，这一行的单元格可能错位`,
        en: 'is the name of an authority: the cells of this row have slipped',
      },
    }
  const slipped = (['value', 'limit', 'bad', 'item', 'madeOn'] as const).find(field =>
    /^[\u4e00-\u9fff]{4,}(检验|检测)[\u4e00-\u9fff]*(院|所|中心)$/.test(cell(field) ?? ''),
  )
  if (slipped)
    return {
      field: slipped,
      problem: {
        zh: `「${cell(slipped)}」是检验机构的名称，这一行的单元格可能错位`,
        en: 'is the name of a test body: the cells of this row have slipped',
      },
    }
  const bad = cell('bad')
  const result = resultOf(cell('verdict') ?? cell('itemVerdict'), bad, at, fileName)
  if (result === undefined)
    return {
      field: at.verdict === undefined ? 'bad' : 'verdict',
      problem: { zh: '看不出合格还是不合格', en: 'whether it conforms cannot be told' },
    }
  const made = cell('madeOn')
  return {
    row: {
      number: at.number === undefined ? undefined : cleanCode(cells[at.number] ?? '') || undefined,
      operator: operator.slice(0, 120),
      operatorAddress: cell('operatorAddress')?.slice(0, 200),
      sample: sample.slice(0, 100),
      producer: cell('producer')?.slice(0, 120),
      producerAddress: cell('producerAddress')?.slice(0, 200),
      trademark: cell('trademark')?.slice(0, 60),
      spec: cell('spec')?.slice(0, 100),
      madeOn: made?.slice(0, 60),
      batch: cell('batch')?.slice(0, 60),
      body: cell('body')?.slice(0, 80),
      report: cell('report')?.slice(0, 60),
      className: cell('class'),
      notice: cell('notice'),
      day: dayIn(cell('day')),
      reportDay: dayIn(cell('reportDay')),
      result,
      items: itemsOf(bad ?? cell('item'), cell('value'), cell('limit'), itemConforms(cell('itemVerdict'), at, result)),
    },
  }
}

/** A batch fails by one item; the others keep what the test body said of each. */
const itemConforms = (verdict: string | undefined, at: At, result: BatchRow['result']) =>
  at.itemVerdict === undefined ? result !== 'nonconforming' : !/不合格|不符合|问题/.test(verdict ?? '')

/** The verdict's own words; else what is listed as bad; else what the file calls itself. */
function resultOf(verdict: string | undefined, bad: string | undefined, at: At, fileName: string) {
  if (verdict !== undefined) {
    if (/不合格|不符合|问题样品/.test(verdict)) return 'nonconforming' as const
    if (/合格|符合/.test(verdict)) return 'conforming' as const
    return /未出|检验中|待/.test(verdict) ? null : undefined
  }
  if (at.verdict !== undefined) return null
  if (at.bad !== undefined) return bad === undefined ? undefined : ('nonconforming' as const)
  if (/不合格|unqualified/i.test(fileName)) return 'nonconforming' as const
  return /合格|qualified/i.test(fileName) ? ('conforming' as const) : undefined
}

const between = /[║‖丨|]/

/** 二氧化硫残留量║0.79g/kg║≤0.2g/kg; several items in one cell; value and limit in each other's place. */
export function itemsOf(
  said: string | undefined,
  value: string | undefined,
  limit: string | undefined,
  conforming: boolean,
): BatchRow['items'] {
  if (said === undefined) return []
  if (between.test(said)) {
    const [item = '', found, right] = said.split(between).map(each => each.trim())
    return [{ item: item.slice(0, 100), ...inPlace(found || undefined, right || undefined), conforming }]
  }
  const names = said
    .split(/[；;、\n]|(?<=[^\d])(?=\d{1,2}[.．](?!\d))/)
    .map(each => each.replace(/^\d{1,2}[.．、]\s*/, '').trim())
    .filter(each => each !== '')
  const single = names.length === 1 || value !== undefined
  return (single ? [said.replace(/^\d{1,2}[.．、]\s*/, '')] : names)
    .slice(0, 100)
    .map(item => ({ item: item.slice(0, 100), ...inPlace(value, limit), conforming }))
}

/** ≤0.2g/kg is a limit wherever it stands; n=5, c=2 too. */
const isLimit = (text: string | undefined) => text !== undefined && /^[≤≥<>＜＞]|不得检出|^n\s*=/.test(text)
function inPlace(value: string | undefined, limit: string | undefined) {
  const [one, other] = isLimit(value) && !isLimit(limit) ? [limit, value] : [value, limit]
  return { ...(one ? { value: one.slice(0, 200) } : {}), ...(other ? { limit: other.slice(0, 200) } : {}) }
}

/** 2019-07-15 20:26:58, 2021/8/4, 2021年8月4日. 10.03 has no year and is no day. */
export function dayIn(text: string | undefined): Day | undefined {
  const found = /(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text ?? '')
  if (!found) return undefined
  const [, year, month, day] = found
  if (Number(month) > 12 || Number(month) < 1 || Number(day) < 1 || Number(day) > 28 + (Number(month) === 2 ? 1 : 3))
    return undefined
  const made = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return Number(day) === 31 && [4, 6, 9, 11].includes(Number(month)) ? undefined : made
}
