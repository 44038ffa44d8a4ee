/** Limits of other procedures that the commands already answer for. Each moves to its own law file when its module comes. */
import { penaltyProcedure, penaltyProcedure2019 } from './acts.ts'
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
