/** Limits of other procedures that the commands already answer for. Each moves to its own law file when its module comes. */
import { penaltyProcedure, penaltyProcedure2019, productQualityLaw } from './acts.ts'
import { type ClockRule, calendarDays, cite } from './grammar.ts'

export const enforcementClocks = {
  decision: {
    row: 'K1',
    label: { zh: '案件处理决定期限', en: 'Decision in a case' },
    binding: 'statute',
    trigger: { zh: '立案', en: 'the case is opened' },
    note: {
      zh: '经负责人批准可以延长三十日，之后须集体讨论决定；中止、听证、公告和检测、检验、检疫、鉴定、权利人辨认或者鉴别、责令退还多收价款等时间不计入',
      en: 'The head may extend it by 30 days, then a collective decision; suspension, hearing, public notice and tests are left out',
    },
    versions: [
      {
        within: calendarDays(90),
        basis: cite(penaltyProcedure2019, '第五十七条'),
        says: '应当自立案之日起九十日内作出处理决定',
      },
      {
        within: calendarDays(90),
        basis: cite(penaltyProcedure, '第六十四条'),
        says: '应当自立案之日起九十日内作出处理决定',
      },
    ],
  },
} satisfies Record<string, ClockRule>

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
