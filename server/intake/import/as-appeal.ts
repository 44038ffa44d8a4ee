/** One row of a table becomes what it says it is, a complaint, a report or a consultation; or why it can't be one. */
import type { Day } from '../../../law/grammar.ts'
import { type ComplaintThere, lawOf } from '../../complaint/index.ts'
import type { ConsultationThere } from '../../consultation/index.ts'
import { lawOfReport, type ReportThere } from '../../report/index.ts'
import type { RowProblem } from '../table/appeal.ts'
import type { AppealKind, AppealRow } from '../table/appeal-row.ts'
import { complaintOf } from './as-complaint.ts'
import { consultationOf } from './as-consultation.ts'
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

export type Taken =
  | { kind: 'complaint'; there: ComplaintThere }
  | { kind: 'report'; there: ReportThere }
  | { kind: 'consultation'; there: ConsultationThere }

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
  const receivedOn = appeal.receivedAt?.day
  if (receivedOn === undefined)
    return refuse(
      'receivedAt',
      '没有收到日期，无法确定适用的规定和期限',
      'without the day of receipt no rule and no limit can be known',
    )
  if (appeal.kind !== 'consultation' && !(appeal.kind === 'complaint' ? lawOf(receivedOn) : lawOfReport(receivedOn)))
    return refuse('receivedAt', `${receivedOn}早于现存规定的施行日`, `${receivedOn} is before any rule on file`)
  if (appeal.closedAt && appeal.closedAt.day > around.today)
    return refuse(
      'closedAt',
      `${appeal.closedAt.day}晚于今天（${around.today}）`,
      `${appeal.closedAt.day} is after today`,
    )
  return { taken: takenAs[appeal.kind](appeal, receivedOn, around) }
}

type Make = (appeal: AppealRow, receivedOn: Day, around: Surroundings) => Taken
const takenAs: Record<AppealKind, Make> = {
  complaint: (...said) => ({ kind: 'complaint', there: complaintOf(...said) }),
  report: (...said) => ({ kind: 'report', there: reportOf(...said) }),
  consultation: (...said) => ({ kind: 'consultation', there: consultationOf(...said) }),
}
