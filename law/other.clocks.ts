/** Limits of other procedures that the commands already answer for. Each moves to its own law file when its module comes. */
import { order20, penaltyProcedure, penaltyProcedure2019, productQualityLaw } from './acts.ts'
import { type ClockRule, calendarDays, cite, workingDays } from './grammar.ts'

export const reportClocks = {
  filing: {
    row: 'R1',
    label: { zh: '举报核查及立案决定期限', en: 'Verifying a report and deciding on a case' },
    binding: 'statute',
    trigger: { zh: '发现线索或者收到材料', en: 'the lead is found or the material received' },
    note: {
      zh: '经负责人批准可以延长十五个工作日；检测、检验、检疫、鉴定以及权利人辨认或者鉴别等所需时间不计入',
      en: 'The head may extend it by 15 working days; time for tests and identification is left out',
    },
    versions: [
      {
        within: workingDays(15),
        basis: cite(penaltyProcedure2019, '第十七条'),
        says: '应当自发现线索或者收到材料之日起十五个工作日内予以核查，由市场监督管理部门负责人决定是否立案',
      },
      {
        within: workingDays(15),
        basis: cite(penaltyProcedure, '第十八条'),
        says: '应当自发现线索或者收到材料之日起十五个工作日内予以核查，由市场监督管理部门负责人决定是否立案',
      },
    ],
  },
  'informer-notice': {
    row: 'R2',
    label: { zh: '告知实名举报人是否立案期限', en: 'Telling a named informer whether a case was opened' },
    binding: 'statute',
    trigger: { zh: '作出是否立案决定', en: 'decision on opening a case' },
    note: { zh: '令第121号删去此项', en: 'Order 121 dropped it' },
    versions: [
      {
        within: workingDays(5),
        basis: cite(order20, '第三十一条'),
        says: '应当自作出是否立案决定之日起五个工作日内告知举报人',
      },
    ],
  },
} satisfies Record<string, ClockRule>

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
