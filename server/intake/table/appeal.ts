/** One row of a table becomes an appeal, or says what is wrong with it. */
import { createHash } from 'node:crypto'
import type { Day, Label } from '../../../law/grammar.ts'
import { parseAmount } from './amount.ts'
import { type AppealRow, amountFields, type Field, instantFields, lineFields, longFields } from './appeal-row.ts'
import { cleanCode, cleanLine, cleanPhone, cleanText, cleanUscc, isAbsent } from './clean.ts'
import { parseInstant } from './instant.ts'
import { type ImportAs, kindOf, saleModeOf } from './kind.ts'
import type { Mapping } from './profile.ts'
import type { TableRow } from './row.ts'
import { dayInNumber, flawProblems, numberProblem, spilledCells } from './row-problems.ts'

/** Why a row can't be taken. `field` is the header as the file has it: that is where the sender must look. */
export interface RowProblem {
  row: number
  field: string
  problem: Label
}

export interface AppealForm {
  as: ImportAs
  from1904: boolean
  /** Nothing was received after this day. */
  today?: Day
}

/** Either an appeal or at least one problem; never both, never neither. */
export function appealOf(
  source: TableRow,
  mapping: Mapping,
  form: AppealForm,
): { appeal?: AppealRow; problems: RowProblem[] } {
  const { profile, headers, columns } = mapping
  const problems: RowProblem[] = []
  const headerOf = (field: Field) => headers[columns[field] ?? -1] ?? profile.columns[field]?.[0] ?? field
  const refuse = (field: Field, problem: Label) =>
    void problems.push({ row: source.row, field: headerOf(field), problem })
  const cell = (field: Field) => source.cells[columns[field] ?? -1] ?? ''
  const appeal: AppealRow = {
    sourceNumber: ownCopy(cleanCode(cell('sourceNumber'))),
    text: '',
    extra: {},
    ...profile.constants,
  }

  for (const at of mapping.extra) {
    const value = cleanText(source.cells[at] ?? '')
    if (!isAbsent(value)) appeal.extra[cleanLine(headers[at]!)] = value
  }
  for (const field of lineFields) take(field, cleanLine(cell(field)))
  for (const field of longFields) take(field, cleanText(cell(field)))
  for (const [field, parts] of Object.entries(mapping.joined) as ['respondentAddress' | 'title', number[]][]) {
    const pieces = parts.map(at => cleanLine(source.cells[at] ?? '')).filter(piece => !isAbsent(piece))
    take(field, pieces.join(field === 'title' ? ': ' : ''))
  }
  if (appeal.text === '') appeal.text = appeal.title ?? ''
  codes(appeal, cell, headerOf)

  for (const field of instantFields) {
    const { value, problem } = parseInstant(absentless(cell(field)), { from1904: form.from1904, ...orderOf(mapping) })
    if (problem) refuse(field, problem)
    else if (value) appeal[field] = value
  }
  for (const field of amountFields) {
    const { value, problem } = parseAmount(absentless(cell(field)), mapping.units[columns[field] ?? -1])
    if (problem) refuse(field, problem)
    else if (value !== undefined) appeal[field] = value
    else if (columns[field] !== undefined && profile.blankIsZero?.includes(field)) appeal[field] = 0
  }
  if (profile.dayInNumber && columns.receivedAt === undefined) {
    const day = dayInNumber(appeal.sourceNumber)
    if (day) appeal.receivedAt = { day }
  }
  if (profile.numberFromContent) appeal.sourceNumber = contentNumber(appeal.text)

  const told = kindOf(cell('kind'), form.as, headers, profile.kind)
  if (told.problem) refuse('kind', told.problem)
  if (told.kind) appeal.kind = told.kind

  const broken = numberProblem(appeal.sourceNumber)
  const flaws = flawProblems(source, mapping)
  if (broken && !flaws.some(({ field }) => field === headerOf('sourceNumber'))) refuse('sourceNumber', broken)
  if (appeal.text === '')
    problems.push({
      row: source.row,
      field: headers[textColumn(mapping)] ?? '',
      problem: blank('内容为空', 'the text is blank'),
    })
  const hasProblem = (field: Field) => problems.some(problem => problem.field === headerOf(field))
  for (const field of profile.filled ?? [])
    if (appeal[field] === undefined && !hasProblem(field)) refuse(field, blank('不能为空', 'may not be blank'))
  const { receivedAt, closedAt } = appeal
  if (receivedAt && form.today && receivedAt.day > form.today)
    refuse('receivedAt', blank(`晚于今天（${form.today}）`, `is after today (${form.today})`))
  if (receivedAt && closedAt && closedAt.day < receivedAt.day)
    refuse(
      'closedAt',
      blank(`早于收到日${receivedAt.day}，应不早于该日`, `is before the day of receipt, ${receivedAt.day}`),
    )
  problems.push(...flaws, ...spilledCells(source, mapping))
  return problems.length > 0 ? { problems } : { appeal, problems }

  function take(field: (typeof lineFields)[number] | (typeof longFields)[number], value: string) {
    if (!isAbsent(value)) appeal[field] = value
  }
}

/** Codes that can't be read as such are kept as written, in `extra`: they are no reason to lose an appeal. */
function codes(appeal: AppealRow, cell: (field: Field) => string, headerOf: (field: Field) => string) {
  const phone = cleanPhone(cell('consumerPhone'))
  const uscc = cleanUscc(cell('uscc'))
  const saleMode = saleModeOf(cleanLine(cell('saleMode')))
  if (phone) appeal.consumerPhone = phone
  if (uscc) appeal.uscc = uscc
  if (saleMode) appeal.saleMode = saleMode
  for (const [field, understood] of [
    ['consumerPhone', phone],
    ['uscc', uscc],
    ['saleMode', saleMode],
  ] as const) {
    const written = cleanLine(cell(field))
    if (!understood && !isAbsent(written)) appeal.extra[headerOf(field)] = written
  }
}

const textColumn = ({ columns, joined }: Mapping) => columns.text ?? columns.title ?? joined.title?.[0] ?? -1

/** A piece of a string keeps the whole 64-kB chunk alive in V8; callers collect numbers by the hundred thousand. */
const ownCopy = (text: string) => Buffer.from(text).toString()

const absentless = (cell: string) => {
  const text = cleanLine(cell)
  return isAbsent(text) ? '' : text
}

const orderOf = ({ profile }: Mapping) => (profile.order ? { order: profile.order } : {})

const blank = (zh: string, en: string): Label => ({ zh, en })

const contentNumber = (text: string) => `text-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
