/**
 * 举报: its limits, under each act. Row numbers R1 … R5 after domain/law.md 2.3.
 *
 * R4 has no number of days (report.grounds.ts, undated duties); R5 is R1 begun again by a merged report.
 */
import { advertisingLaw, foodSafetyLaw, order20, order121, penaltyProcedure, penaltyProcedure2019 } from './acts.ts'
import { type ClockRule, cite, type UndatedDuty, workingDays } from './grammar.ts'

export const reportClocks = {
  filing: {
    row: 'R1',
    label: { zh: '举报核查及立案决定期限', en: 'Verifying a report and deciding on a case' },
    binding: 'statute',
    trigger: { zh: '发现线索或者收到材料', en: 'the lead is found or the material received' },
    note: {
      zh: '经负责人批准可以延长十五个工作日；检测、检验、检疫、鉴定以及权利人辨认或者鉴别等所需时间不计入；合并处理的，自收到最后一次举报之日起重新计算（R5，令第121号第三十五条）',
      en: 'The head may extend it by 15 working days; time for tests and identification is left out; where reports are merged it begins again with the last one (R5, Order 121 art. 35)',
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
  /** C1 says 及时, without a number: what lies undispatched is due as if R1 ran from the centre's own receipt. */
  undispatched: {
    row: 'R1',
    label: {
      zh: '待分送（核查期限自收到起从严计算）',
      en: 'To dispatch (verification counted from receipt, the strict reading)',
    },
    binding: 'service-norm',
    trigger: { zh: '统一接收投诉举报的工作机构收到举报', en: 'receipt by the centre' },
    note: {
      zh: '令第121号第四十一条只说“及时”分送；分送后，核查期限自有处理权限的机关收到材料之日起算',
      en: 'Order 121 art. 41 says “promptly” alone; once dispatched, the limit runs from the day the competent office has the material',
    },
    versions: [
      {
        within: workingDays(15),
        basis: cite(penaltyProcedure2019, '第十七条'),
        says: '应当自发现线索或者收到材料之日起十五个工作日内予以核查',
      },
      {
        within: workingDays(15),
        basis: cite(penaltyProcedure, '第十八条'),
        says: '应当自发现线索或者收到材料之日起十五个工作日内予以核查',
      },
    ],
  },
  'filing-extended': {
    row: 'R1',
    label: { zh: '举报核查及立案决定期限（延长后）', en: 'Verifying a report, extended' },
    binding: 'statute',
    trigger: { zh: '发现线索或者收到材料，且已批准延长', en: 'as before, the extension being approved' },
    note: { zh: '15 + 15 个工作日，自同一日起算，只延长一次', en: '15 + 15 working days from the same day; once' },
    versions: [
      {
        within: workingDays(30),
        basis: cite(penaltyProcedure2019, '第十七条'),
        says: '特殊情况下，经市场监督管理部门负责人批准，可以延长十五个工作日',
      },
      {
        within: workingDays(30),
        basis: cite(penaltyProcedure, '第十八条'),
        says: '特殊情况下，经市场监督管理部门负责人批准，可以延长十五个工作日',
      },
    ],
  },
  'informer-notice': {
    row: 'R2',
    label: { zh: '告知实名举报人是否立案期限', en: 'Telling a named informer whether a case was opened' },
    binding: 'statute',
    trigger: { zh: '作出是否立案决定', en: 'decision on opening a case' },
    note: { zh: '只对实名举报；令第121号删去此项', en: 'Named informers only; Order 121 dropped it' },
    versions: [
      {
        within: workingDays(5),
        basis: cite(order20, '第三十一条'),
        says: '应当自作出是否立案决定之日起五个工作日内告知举报人',
      },
    ],
  },
  'advertising-notice': {
    row: 'R3',
    label: { zh: '广告举报处理并告知期限', en: 'Handling a report on an advertisement and telling the informer' },
    binding: 'statute',
    trigger: { zh: '收到举报', en: 'receipt' },
    note: { zh: '匿名举报的，告知留在查询页', en: 'For an anonymous informer the notice waits on the tracking page' },
    versions: [
      {
        within: workingDays(7),
        basis: cite(advertisingLaw, '第五十三条'),
        says: '应当自收到投诉之日起七个工作日内，予以处理并告知投诉、举报人',
      },
    ],
  },
} satisfies Record<string, ClockRule>

/** Duties towards the informer without a number of days. */
export const reportDuties: readonly UndatedDuty[] = [
  {
    row: 'R4',
    label: {
      zh: '食品安全举报不属本部门职责的，移交并书面通知',
      en: 'Food safety, not our duty: hand over and tell in writing',
    },
    says: [
      {
        basis: cite(foodSafetyLaw, '第一百一十五条'),
        text: '对不属于本部门职责的，应当移交有权处理的部门并书面通知咨询、投诉、举报人',
      },
    ],
  },
  {
    row: '',
    label: { zh: '没有处理权限的，告知举报人', en: 'No power over the report: tell the informer' },
    says: [
      {
        basis: cite(order20, '第二十九条'),
        text: '收到举报的市场监督管理部门不具备处理权限的，应当告知举报人直接向有处理权限的市场监督管理部门提出',
      },
      {
        basis: cite(order121, '第三十四条'),
        text: '收到举报的市场监督管理部门不具备处理权限的，应当告知举报人',
      },
    ],
  },
]
