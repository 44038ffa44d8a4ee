/** The columns of the two weekly tables (domain/data-and-indicators.md 4.5, T1 and T2). */
import type { IndicatorName } from '../../law/indicators.ts'
import type { Format } from './paper.ts'

export interface ColumnOf {
  key: string
  label: string
  group?: string
  unit?: string
  format: Format
  name: IndicatorName
  /** Not the figure itself but how it changed since then. */
  since?: 'before' | 'year'
  /** Of the whole register, whatever platform the table is of: an enterprise belongs to neither. */
  whole?: true
}

const counts = (group: string, list: [name: IndicatorName, label: string][]): ColumnOf[] =>
  list.map(([name, label]) => ({ key: name, name, label, group, format: 'count' }))
const rate = (name: IndicatorName, label: string): ColumnOf => ({ key: name, name, label, format: 'percent' })

const flow = counts('投诉', [
  ['complaints-received', '接收'],
  ['complaints-accepted', '受理'],
  ['complaints-closed', '办结'],
  ['complaints-pending', '在办'],
  ['complaints-overdue', '超期'],
])
const rates = [rate('assessment-on-time-rate', '按时初查率'), rate('closing-on-time-rate', '按时办结率')]
const recovered: ColumnOf = {
  key: 'recovered-amount',
  name: 'recovered-amount',
  label: '挽回损失',
  unit: '万元',
  format: 'money-wan',
}
const changes: ColumnOf[] = [
  { key: 'change-week', name: 'complaints-received', label: '上周环比', format: 'change', since: 'before' },
  { key: 'change-year', name: 'complaints-received', label: '上年同比', format: 'change', since: 'year' },
]

export const cityColumns: ColumnOf[] = [
  ...flow,
  ...counts('举报', [
    ['reports-received', '接收'],
    ['reports-closed', '办结'],
    ['reports-overdue', '超期'],
  ]),
  { key: 'consultations-received', name: 'consultations-received', label: '咨询', format: 'count' },
  ...rates,
  recovered,
  ...changes,
]

export const nationalColumns: ColumnOf[] = [
  ...flow,
  { key: 'reports-received', name: 'reports-received', label: '举报', format: 'count' },
  ...rates,
  rate('mediation-success-rate', '调解成功率'),
  ...counts('ODR企业', [
    ['odr-enterprises-new', '新增'],
    ['odr-enterprises-total', '累计'],
  ]).map(each => ({ ...each, whole: true as const })),
  ...counts('ODR', [
    ['odr-offered', '受理'],
    ['odr-concluded', '办结'],
    ['odr-overdue', '超10日'],
  ]),
  { ...rate('odr-settlement-rate', '和解率'), group: 'ODR' },
  recovered,
  ...changes,
]

/** What the bulletin says under its tables, so that the base of every rate is named. */
export const cityNote =
  '按时初查率＝期限内作出受理或者不予受理决定的投诉÷受理决定期限在本周届满的投诉；按时办结率＝目标内办结的投诉÷办结目标（一般7个工作日、疑难60日）在本周届满的投诉；未到期的不进入两率。在办、超期为周末数，超期仅指超过法定期限。环比、同比按投诉接收量未取整数值计算。全国平台转来的不在本表，列入表2。'
export const nationalNote =
  '调解成功率＝调解成功÷已办结（平台口径）；ODR和解率＝和解成功÷和解结束；ODR企业数为全部在册企业。仅统计全国12315互联网平台转来的件，与表1不重复。'
