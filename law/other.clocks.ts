/** Limits of other procedures that the commands already answer for. Each moves to its own law file when its module comes. */
import { productQualityLaw } from './acts.ts'
import { type ClockRule, calendarDays, cite } from './grammar.ts'

export const samplingClocks = {
  objection: {
    row: 'Q1',
    label: { zh: '抽检异议（复检申请）期限', en: 'Objection to a sampling result' },
    binding: 'statute',
    trigger: { zh: '收到检验结果', en: 'the result is received' },
    versions: [
      {
        within: calendarDays(15),
        basis: cite(productQualityLaw, '第十五条'),
        says: '可以自收到检验结果之日起十五日内向实施监督抽查的市场监督管理部门或者其上级市场监督管理部门申请复检',
      },
    ],
  },
} satisfies Record<string, ClockRule>
