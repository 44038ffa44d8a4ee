/** One row of a table becomes what it says it is, a complaint or a report; or why it can't be one. */
import type { Day } from '../../../law/grammar.ts'
import { type ComplaintThere, lawOf } from '../../complaint/index.ts'
import { lawOfReport, type ReportThere } from '../../report/index.ts'
import type { RowProblem } from '../table/appeal.ts'
import type { AppealRow } from '../table/appeal-row.ts'
import { complaintOf } from './as-complaint.ts'
import { reportOf } from './as-report.ts'
import type { KnownOffices } from './offices.ts'

export interface Surroundings {
  offices: KnownOffices
  today: Day
  /** Where the table says nothing about the channel. */
  usualChannel: string
  /** The header that stands for a field, as the file has it. */
  header: (field: 'kind' | 'receivedAt' | 'closedAt' | 'sourceNumber') => string
}

export type Taken = { kind: 'complaint'; there: ComplaintThere } | { kind: 'report'; there: ReportThere }

export function asAppeal(
  appeal: AppealRow,
  row: number,
  around: Surroundings,
): { taken?: Taken; problem?: RowProblem } {
  const refuse = (field: Parameters<Surroundings['header']>[0], zh: string, en: string) => ({
    problem: { row, field: around.header(field), problem: { zh, en } },
  })
  if (appeal.kind === undefined)
    return refuse(
      'kind',
      '看不出是投诉、举报还是咨询：请在“类型”一列写明，或者把整张表作为投诉导入',
      'the table does not say whether this is a complaint, a report or a consultation: add a column 类型, or import the whole table as complaints',
    )
  if (appeal.kind === 'consultation')
    return refuse(
      'kind',
      '本行是咨询；本系统目前只登记投诉和举报，咨询登记启用后再导入本行',
      'this is a consultation; only complaints and reports are registered so far, import it again when consultations are',
    )
  const receivedOn = appeal.receivedAt?.day
  if (receivedOn === undefined)
    return refuse(
      'receivedAt',
      '没有收到日期，无法确定适用的规定和期限',
      'without the day of receipt no rule and no limit can be known',
    )
  if (!(appeal.kind === 'complaint' ? lawOf(receivedOn) : lawOfReport(receivedOn)))
    return refuse('receivedAt', `${receivedOn}早于现存规定的施行日`, `${receivedOn} is before any rule on file`)
  if (appeal.closedAt && appeal.closedAt.day > around.today)
    return refuse(
      'closedAt',
      `${appeal.closedAt.day}晚于今天（${around.today}）`,
      `${appeal.closedAt.day} is after today`,
    )
  return appeal.kind === 'complaint'
    ? { taken: { kind: 'complaint', there: complaintOf(appeal, receivedOn, around) } }
    : { taken: { kind: 'report', there: reportOf(appeal, receivedOn, around) } }
}
