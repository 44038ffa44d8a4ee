/** 12345工单退回: why, and the rule that says so. Coded by the bureau; the rule used is stored with every return. */
import { bureauTargets, hotlineRules, order121 } from './acts.ts'
import { type Basis, cite, type Label } from './grammar.ts'

export interface OrderReturnReason {
  label: Label
  /** What a return for this reason usually rests on; whoever returns may name another. */
  rule: Basis
  /** May it go back to 12345, or only from a unit to the centre? */
  outside: boolean
}

export const orderReturnReasons = {
  'not-amr-duty': {
    label: { zh: '不属于市场监督管理部门职责', en: 'Not a duty of market regulation' },
    rule: cite(order121, '第四十一条'),
    outside: true,
  },
  'not-competent-place': {
    label: { zh: '被反映对象实际经营地、住所地不在本辖区', en: 'The respondent is not in this district' },
    rule: cite(order121, '第十三条'),
    outside: true,
  },
  'elsewhere-pending': {
    label: {
      zh: '法院、仲裁机构或者其他行政机关已经受理或者处理',
      en: 'Pending at, or dealt with by, a court, arbitrator or other authority',
    },
    rule: cite(order121, '第十六条'),
    outside: true,
  },
  duplicate: {
    label: { zh: '重复派单，同一事项已在办或者已答复', en: 'Sent twice: the same matter is open or answered' },
    rule: cite(hotlineRules, '—'),
    outside: true,
  },
  incomplete: {
    label: {
      zh: '要素不全，联系不上来电人，无法办理',
      en: 'Too little is said and the caller cannot be reached',
    },
    rule: cite(hotlineRules, '—'),
    outside: true,
  },
  'other-unit': {
    label: { zh: '属本系统其他单位或者科室办理', en: 'Another office of ours handles it' },
    rule: cite(bureauTargets, '—'),
    outside: false,
  },
  other: {
    label: { zh: '其他（须说明）', en: 'Other (to be explained)' },
    rule: cite(hotlineRules, '—'),
    outside: true,
  },
} as const satisfies Record<string, OrderReturnReason>
export type OrderReturnCode = keyof typeof orderReturnReasons

export const ruleText = ({ act, article }: Basis) => `《${act.name}》${article === '—' ? '' : article}`

/** After so many returns the centre rules finally who handles it, and nobody returns it again (issue 3, 3). */
export const returnsBeforeRuling = 2
