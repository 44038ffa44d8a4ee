/** One row of a table becomes an appeal, or says what is wrong with it. */
import { createHash } from 'node:crypto'
import type { Day, Label } from '../../../law/grammar.ts'
import { parseAmount } from './amount.ts'
import { type AppealRow, amountFields, type Field, instantFields, lineFields, longFields } from './appeal-row.ts'
import { cleanCode, cleanLine, cleanPhone, cleanText, cleanUscc, isAbsent } from './clean.ts'
import { parseInstant } from './instant.ts'
import { type ImportAs, kindOf, saleModeOf } from './kind.ts'
import type { JoinedField, Mapping } from './profile.ts'
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
  const row = rowReader(source, mapping)
  const appeal: AppealRow = { sourceNumber: '', text: '', extra: leftovers(row), ...mapping.profile.constants }
  takeTexts(appeal, row)
  takeNumber(appeal, row)
  takeCodes(appeal, row)
  takeInstants(appeal, row, form)
  takeAmounts(appeal, row)
  takeKind(appeal, row, form)
  for (const field of mapping.profile.filled ?? [])
    if (appeal[field] === undefined && !row.refused(field)) row.refuse(field, '不能为空', 'may not be blank')
  row.problems.push(...spilledCells(source, mapping))
  return row.problems.length > 0 ? { problems: row.problems } : { appeal, problems: [] }
}

type RowReader = ReturnType<typeof rowReader>

function rowReader(source: TableRow, mapping: Mapping) {
  const { profile, headers, columns } = mapping
  const problems = flawProblems(source, mapping)
  const headerOf = (field: Field) => {
    const column = columns[field] ?? mapping.joined[field as JoinedField]?.[0] ?? -1
    return headers[column] ?? profile.columns[field]?.[0] ?? field
  }
  return {
    mapping,
    problems,
    headerOf,
    at: (column: number) => source.cells[column] ?? '',
    cell: (field: Field) => source.cells[columns[field] ?? -1] ?? '',
    refused: (field: Field) => problems.some(problem => problem.field === headerOf(field)),
    refuse: (field: Field, zh: string, en: string) =>
      void problems.push({ row: source.row, field: headerOf(field), problem: { zh, en } }),
  }
}

/** Two columns of the same name stand one after the other. */
function leftovers({ mapping, at }: RowReader) {
  const extra: AppealRow['extra'] = {}
  for (const column of mapping.extra) {
    const value = cleanText(at(column))
    if (isAbsent(value)) continue
    const name = cleanLine(mapping.headers[column]!)
    extra[name] = Object.hasOwn(extra, name) ? `${extra[name]} / ${value}` : value
  }
  return extra
}

/** A table without a text has at least a title, and the title is the text then. */
function takeTexts(appeal: AppealRow, { mapping, at, cell, refuse }: RowReader) {
  const take = (field: (typeof lineFields)[number] | (typeof longFields)[number], value: string) => {
    if (!isAbsent(value)) appeal[field] = value
  }
  for (const field of lineFields) take(field, cleanLine(cell(field)))
  for (const field of longFields) take(field, cleanText(cell(field)))
  for (const [field, columns] of Object.entries(mapping.joined) as [JoinedField, number[]][]) {
    const pieces = columns.map(column => cleanLine(at(column))).filter(piece => !isAbsent(piece))
    take(field, pieces.join(field === 'title' ? ': ' : ''))
  }
  if (appeal.text === '') appeal.text = appeal.title ?? ''
  if (appeal.text === '') refuse(mapping.columns.text === undefined ? 'title' : 'text', '内容为空', 'the text is blank')
}

function takeNumber(appeal: AppealRow, { mapping, cell, refuse, refused }: RowReader) {
  if (mapping.profile.numberFromContent) {
    appeal.sourceNumber = `text-${createHash('sha256').update(appeal.text).digest('hex').slice(0, 24)}`
    return
  }
  // A piece of a string keeps its whole 64-kB chunk alive in V8, and callers collect numbers by the hundred thousand.
  appeal.sourceNumber = Buffer.from(cleanCode(cell('sourceNumber'))).toString()
  const broken = numberProblem(appeal.sourceNumber)
  if (broken && !refused('sourceNumber')) refuse('sourceNumber', broken.zh, broken.en)
}

/** Codes that can't be read as such are kept as written, in `extra`: they are no reason to lose an appeal. */
function takeCodes(appeal: AppealRow, { cell, headerOf }: RowReader) {
  const take = <F extends 'consumerPhone' | 'uscc' | 'saleMode'>(field: F, value: AppealRow[F] | undefined) => {
    const written = cleanLine(cell(field))
    if (value !== undefined) appeal[field] = value
    else if (!isAbsent(written)) appeal.extra[headerOf(field)] = written
  }
  take('consumerPhone', cleanPhone(cell('consumerPhone')))
  take('uscc', cleanUscc(cell('uscc')))
  take('saleMode', saleModeOf(cleanLine(cell('saleMode'))))
}

function takeInstants(appeal: AppealRow, { mapping, cell, refuse }: RowReader, { from1904, today }: AppealForm) {
  const { profile, columns } = mapping
  for (const field of instantFields) {
    const { value, problem } = parseInstant(present(cell(field)), {
      from1904,
      ...(profile.order && { order: profile.order }),
    })
    if (problem) refuse(field, problem.zh, problem.en)
    else if (value) appeal[field] = value
  }
  const inNumber = profile.dayInNumber && columns.receivedAt === undefined && dayInNumber(appeal.sourceNumber)
  if (inNumber) appeal.receivedAt = { day: inNumber }
  const { receivedAt, closedAt } = appeal
  if (receivedAt && today && receivedAt.day > today)
    refuse('receivedAt', `${receivedAt.day}晚于今天（${today}）`, `${receivedAt.day} is after today (${today})`)
  if (receivedAt && closedAt && closedAt.day < receivedAt.day)
    refuse(
      'closedAt',
      `${closedAt.day}早于收到日${receivedAt.day}，应不早于该日`,
      `${closedAt.day} is before the day of receipt; it should be ${receivedAt.day} or later`,
    )
}

function takeAmounts(appeal: AppealRow, { mapping, cell, refuse }: RowReader) {
  for (const field of amountFields) {
    const column = mapping.columns[field]
    if (column === undefined) continue
    const { value, problem } = parseAmount(present(cell(field)), mapping.units[column])
    if (problem) refuse(field, problem.zh, problem.en)
    else if (value !== undefined) appeal[field] = value
    else if (mapping.profile.blankIsZero?.includes(field)) appeal[field] = 0
  }
}

function takeKind(appeal: AppealRow, { mapping, cell, refuse }: RowReader, { as }: AppealForm) {
  const { kind, problem } = kindOf(cell('kind'), as, mapping.headers, mapping.profile.kind)
  if (problem) refuse('kind', problem.zh, problem.en)
  else if (kind) appeal.kind = kind
}

/** Masked and dashed cells count as blank. */
const present = (cell: string) => {
  const text = cleanLine(cell)
  return isAbsent(text) ? '' : text
}
