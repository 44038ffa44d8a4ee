/**
 * 考核方案: what is measured, with what weight and by which rule. Weights of county bureaus and of dispatched staff that any
 * authority published in full were not found (domain/organisation-and-appraisal.md 6.2, 6.3, confidence C): these are the
 * defaults of this program, set by the bureau as it sees fit. Only the four heads for dispatched staff are the bureau's own (A).
 */
import type { Label } from './grammar.ts'
import type { IndicatorName } from './indicators.ts'

/**
 * linear: nothing at `from`, all at `full`, in proportion between; `from` may lie above `full` where less is better.
 * tiers: the share of the first tier that is reached, the highest first. deduct: `each` points off for each case, `most` at
 * most; with weight 0 it is taken from the whole. manual: given by a person, with a reason and what it rests on.
 */
export type Rule =
  | { kind: 'linear'; indicator: IndicatorName; from: number; full: number }
  | { kind: 'tiers'; indicator: IndicatorName; tiers: readonly { atLeast: number; share: number }[] }
  | { kind: 'deduct'; indicator: IndicatorName; each: number; most: number }
  | { kind: 'manual'; asks: string }

export interface SchemeItem {
  key: string
  label: string
  /** Points in full. */
  weight: number
  rule: Rule
}
export interface SchemeHead {
  label: string
  items: readonly SchemeItem[]
}
export interface Scheme {
  of: 'bureau' | 'staff'
  label: string
  heads: readonly SchemeHead[]
  /** Scored apart; whoever is in none stands in the last. Codes of offices. */
  groups: readonly { label: string; offices: readonly string[] }[]
  /**
   * Fewer cases of this indicator than that: scored, not ranked. Whoever had no work at all has no score, no place and no
   * bonus from marks by hand alone, unless the scheme says `scored`.
   */
  ranking: { indicator: IndicatorName; fewest: number; withoutWork?: 'unscored' | 'scored' | undefined }
}

const rate = (key: string, label: string, weight: number, indicator: IndicatorName, from: number, full: number) => ({
  key,
  label,
  weight,
  rule: { kind: 'linear', indicator, from, full } as const,
})

export const defaultSchemes: Record<'bureau' | 'staff', Scheme> = {
  bureau: {
    of: 'bureau',
    label: '县（市、区）局12315效能考核',
    heads: [
      {
        label: '时限',
        items: [
          rate('assessment', '按时初查率', 20, 'assessment-on-time-rate', 0.6, 1),
          rate('verification', '按时核查率', 15, 'report-verification-on-time-rate', 0.6, 1),
          rate('closing', '按时办结率', 20, 'closing-on-time-rate', 0.6, 1),
        ],
      },
      {
        label: '效果',
        items: [
          rate('mediation', '调解成功率', 15, 'mediation-success-rate', 0.2, 0.8),
          rate('satisfaction', '回访满意率', 10, 'follow-up-satisfaction-rate', 0.6, 0.95),
        ],
      },
      {
        label: '12345工单',
        items: [
          rate('order-signing', '及时签收', 5, 'orders-signed-on-time-rate', 0.6, 1),
          {
            key: 'order-overdue',
            label: '超期未办结',
            weight: 5,
            rule: { kind: 'deduct', indicator: 'orders-overdue', each: 1, most: 5 },
          },
        ],
      },
      {
        label: '质量',
        items: [
          rate('completeness', '信息录入质量', 5, 'intake-complete-rate', 0.5, 0.95),
          {
            key: 'publicity',
            label: '公示率',
            weight: 5,
            rule: { kind: 'manual', asks: '应公示的投诉信息是否按期公示，抽查情况' },
          },
          {
            key: 'returned',
            label: '退回中心',
            weight: 0,
            rule: { kind: 'deduct', indicator: 'returns-to-centre', each: 0.5, most: 5 },
          },
          {
            key: 'rework',
            label: '重办',
            weight: 0,
            rule: { kind: 'deduct', indicator: 'reworks-opened', each: 1, most: 5 },
          },
        ],
      },
    ],
    groups: [],
    ranking: { indicator: 'complaints-received', fewest: 5 },
  },
  staff: {
    of: 'staff',
    label: '派遣人员考核',
    heads: [
      {
        label: '软件使用情况',
        items: [
          rate('completeness', '登记要素齐全率', 10, 'intake-complete-rate', 0.5, 0.95),
          {
            key: 'software',
            label: '软件操作抽查',
            weight: 10,
            rule: { kind: 'manual', asks: '每月抽查登记、录音，是否规范' },
          },
        ],
      },
      {
        label: '投诉举报处理情况',
        items: [
          {
            key: 'volume',
            label: '登记量',
            weight: 20,
            rule: {
              kind: 'tiers',
              indicator: 'intake-registered',
              tiers: [
                { atLeast: 30, share: 1 },
                { atLeast: 10, share: 0.8 },
                { atLeast: 1, share: 0.6 },
              ],
            },
          },
          rate('corrected', '登记被更正率', 20, 'intake-corrected-rate', 0.3, 0.02),
        ],
      },
      {
        label: '统计报表及信息数据上报情况',
        items: [
          { key: 'returns', label: '报表、数据上报', weight: 20, rule: { kind: 'manual', asks: '报表是否及时、准确' } },
        ],
      },
      {
        label: '工作纪律',
        items: [
          { key: 'discipline', label: '工作纪律', weight: 20, rule: { kind: 'manual', asks: '出勤、服务用语、保密' } },
        ],
      },
    ],
    groups: [],
    ranking: { indicator: 'intake-registered', fewest: 5 },
  },
}

export const ruleNames: Record<Rule['kind'], Label> = {
  linear: { zh: '按比例', en: 'In proportion' },
  tiers: { zh: '分档', en: 'By tiers' },
  deduct: { zh: '逐件扣分', en: 'Deduction per case' },
  manual: { zh: '人工评定', en: 'Marked by hand' },
}

/** The words of the default schemes in English. A scheme is the bureau's own paper: what it writes itself stands as it wrote it. */
const inEnglish: Record<string, string> = {
  '县（市、区）局12315效能考核': 'Appraisal of county bureaus',
  时限: 'Time limits',
  按时初查率: 'On-time assessment',
  按时核查率: 'On-time verification',
  按时办结率: 'On-time closing',
  效果: 'Results',
  调解成功率: 'Mediation success',
  回访满意率: 'Satisfaction at follow-up',
  '12345工单': '12345 orders',
  及时签收: 'Signed for in time',
  超期未办结: 'Overdue and not closed',
  质量: 'Quality',
  信息录入质量: 'Complete entries',
  公示率: 'Publication',
  '应公示的投诉信息是否按期公示，抽查情况': 'Whether what has to be published was published in time, by spot check',
  退回中心: 'Returned to the centre',
  重办: 'Reworks',
  派遣人员考核: 'Appraisal of dispatched staff',
  软件使用情况: 'Use of the software',
  登记要素齐全率: 'Complete registrations',
  软件操作抽查: 'Spot check of the work in the software',
  '每月抽查登记、录音，是否规范': 'Whether registrations and recordings are as they should be, checked each month',
  投诉举报处理情况: 'Handling of complaints and reports',
  登记量: 'Registrations',
  登记被更正率: 'Registrations corrected by others',
  统计报表及信息数据上报情况: 'Statistical returns and data',
  '报表、数据上报': 'Returns and data sent up',
  '报表是否及时、准确': 'Whether they were in time and right',
  工作纪律: 'Discipline',
  '出勤、服务用语、保密': 'Attendance, manner of speaking, secrecy',
  全部: 'All',
  其他: 'Others',
}
export const schemeWords = (zh: string): Label => ({ zh, en: inEnglish[zh] ?? zh })
