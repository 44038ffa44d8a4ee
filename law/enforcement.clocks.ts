/**
 * 案件的期限 K1 to K17 (domain/law.md 2.3), each with the words of its article. Art. 80 of the procedure rules: the first
 * day is not counted; a last day on a public holiday moves on. A 24-hour limit (K6) stands in enforcement.limits.ts.
 */
import {
  coercionLaw,
  litigationLaw,
  penaltyLaw,
  penaltyProcedure,
  penaltyProcedure2019,
  penaltyPublicity,
  reviewLaw,
} from './acts.ts'
import { type ClockRule, calendarDays, cite, type Day, months, workingDays, years } from './grammar.ts'

export const enforcementClocks = {
  verification: {
    row: 'K0',
    label: { zh: '线索核查期限', en: 'Verifying a lead' },
    binding: 'statute',
    trigger: { zh: '发现线索或者收到材料', en: 'the lead is found' },
    note: {
      zh: '检测、检验、检疫、鉴定以及权利人辨认或者鉴别等所需时间不计入',
      en: 'Time for tests and identification is left out',
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
  'verification-extended': {
    row: 'K0',
    label: { zh: '线索核查期限（延长后）', en: 'Verifying a lead, extended' },
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
  'decision-extended': {
    row: 'K1',
    label: { zh: '案件处理决定期限（延长后）', en: 'Decision in a case, extended' },
    binding: 'statute',
    trigger: { zh: '立案，且已批准延长', en: 'as before, extended by the head' },
    note: { zh: '90 + 30 日，自立案之日起算', en: '90 + 30 days from the same day' },
    versions: [
      {
        within: calendarDays(120),
        basis: cite(penaltyProcedure2019, '第五十七条'),
        says: '因案情复杂或者其他原因，不能在规定期限内作出处理决定的，经市场监督管理部门负责人批准，可以延长三十日',
      },
      {
        within: calendarDays(120),
        basis: cite(penaltyProcedure, '第六十四条'),
        says: '因案情复杂或者其他原因，不能在规定期限内作出处理决定的，经市场监督管理部门负责人批准，可以延长三十日',
      },
    ],
  },
  'decision-collective': {
    row: 'K1',
    label: { zh: '案件处理决定期限（集体决定继续延期）', en: 'Decision in a case, extended collectively' },
    binding: 'statute',
    trigger: { zh: '立案，且经集体讨论决定继续延期', en: 'as before, extended by a collective decision' },
    note: {
      zh: '期限由集体讨论确定，此处的日数只是通常的',
      en: 'The length is set by that decision; the days here are only the usual ones',
    },
    versions: [
      {
        within: calendarDays(180),
        basis: cite(penaltyProcedure, '第六十四条'),
        says: '经延期仍不能作出处理决定的，应当由市场监督管理部门负责人集体讨论决定是否继续延期，决定继续延期的，应当同时确定延长的合理期限',
      },
    ],
  },
  review: {
    row: 'K2',
    label: { zh: '审核期限', en: 'Review of the case' },
    binding: 'statute',
    trigger: { zh: '审核机构接到审核材料', en: 'the material reaches the reviewer' },
    note: { zh: '特殊情况下，经负责人批准可以延长', en: 'The head may extend it' },
    versions: [
      {
        within: workingDays(10),
        basis: cite(penaltyProcedure, '第五十五条'),
        says: '审核机构应当自接到审核材料之日起十个工作日内完成审核',
      },
    ],
  },
  statement: {
    row: 'K3',
    label: { zh: '陈述、申辩和要求听证期限', en: 'Statement, defence, request for a hearing' },
    binding: 'statute',
    right: true,
    trigger: { zh: '告知书送达', en: 'the notice of rights is served' },
    versions: [
      {
        within: workingDays(5),
        basis: cite(penaltyProcedure, '第五十七条'),
        says: '当事人自告知书送达之日起五个工作日内，未行使陈述、申辩权，未要求听证的，视为放弃此权利',
      },
    ],
  },
  preservation: {
    row: 'K4',
    label: { zh: '先行登记保存的处理期限', en: 'Registered evidence: to be dealt with' },
    binding: 'statute',
    trigger: { zh: '先行登记保存', en: 'the evidence is registered and kept' },
    versions: [
      {
        within: workingDays(7),
        basis: cite(penaltyProcedure, '第三十五条'),
        says: '对于先行登记保存的证据，应当在七个工作日内采取以下措施；逾期未采取相关措施的，先行登记保存措施自动解除',
      },
    ],
  },
  seizure: {
    row: 'K5',
    label: { zh: '查封、扣押期限', en: 'Sealing and detention' },
    binding: 'statute',
    trigger: { zh: '实施查封、扣押', en: 'the goods are sealed or detained' },
    note: {
      zh: '检测、检验、检疫、鉴定的期间不包括在内，并须书面告知当事人',
      en: 'Time for tests is left out, and the party told in writing',
    },
    versions: [
      {
        within: calendarDays(30),
        basis: cite(coercionLaw, '第二十五条'),
        says: '查封、扣押的期限不得超过三十日',
      },
    ],
  },
  'seizure-extended': {
    row: 'K5',
    label: { zh: '查封、扣押期限（延长后）', en: 'Sealing and detention, extended' },
    binding: 'statute',
    trigger: { zh: '实施查封、扣押，且已批准延长', en: 'as before, extended' },
    versions: [
      {
        within: calendarDays(60),
        basis: cite(coercionLaw, '第二十五条'),
        says: '情况复杂的，经行政机关负责人批准，可以延长，但是延长期限不得超过三十日',
      },
    ],
  },
  service: {
    row: 'K7',
    label: { zh: '处罚决定书送达期限', en: 'Serving the decision' },
    binding: 'statute',
    trigger: { zh: '作出决定（当事人不在场）', en: 'the decision, the party being absent' },
    versions: [
      {
        within: workingDays(7),
        basis: cite(penaltyProcedure, '第八十一条'),
        says: '当事人不在场的，应当在七个工作日内按照本规定第八十二条、第八十三条的规定，将行政处罚决定书送达当事人',
      },
    ],
  },
  announcement: {
    row: 'K7',
    label: { zh: '公告送达期间', en: 'Service by public notice' },
    binding: 'statute',
    trigger: { zh: '公告发布', en: 'the notice is published' },
    versions: [
      {
        within: calendarDays(30),
        basis: cite(penaltyProcedure, '第八十二条'),
        says: '自公告发布之日起经过三十日，即视为送达',
      },
    ],
  },
  payment: {
    row: 'K8',
    label: { zh: '缴纳罚没款期限', en: 'Paying the penalty' },
    binding: 'statute',
    trigger: { zh: '收到行政处罚决定书', en: 'the decision is received' },
    note: {
      zh: '经批准可以暂缓或者分期；逾期每日加处百分之三，不超过罚款数额',
      en: 'It may be deferred; 3% a day when late, up to the fine',
    },
    versions: [
      {
        within: calendarDays(15),
        basis: cite(penaltyLaw, '第六十七条'),
        says: '当事人应当自收到行政处罚决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款',
      },
    ],
  },
  'payment-deferred': {
    row: 'K8',
    label: { zh: '暂缓或者分期缴纳的期限', en: 'Deferred payment' },
    binding: 'statute',
    trigger: { zh: '批准暂缓或者分期', en: 'deferral approved' },
    note: {
      zh: '期限由批准确定，此处的日数只是通常的',
      en: 'The length is set by the approval; the days here are only the usual ones',
    },
    versions: [
      {
        within: calendarDays(30),
        basis: cite(penaltyProcedure, '第七十四条'),
        says: '同意当事人暂缓或者分期缴纳罚款的，市场监督管理部门应当书面告知当事人暂缓或者分期的期限',
      },
    ],
  },
  closing: {
    row: 'K9',
    label: { zh: '结案审批期限', en: 'Closing the case' },
    binding: 'statute',
    trigger: { zh: '执行完毕等', en: 'performed' },
    versions: [
      {
        within: workingDays(15),
        basis: cite(penaltyProcedure, '第七十七条'),
        says: '办案机构应当在十五个工作日内填写结案审批表，经市场监督管理部门负责人批准后，予以结案',
      },
    ],
  },
  'simple-filing': {
    row: 'K10',
    label: { zh: '简易程序材料归档期限', en: 'Handing in a decision made on the spot' },
    binding: 'statute',
    trigger: { zh: '当场作出处罚决定', en: 'the decision on the spot' },
    versions: [
      {
        within: workingDays(7),
        basis: cite(penaltyProcedure, '第七十条'),
        says: '办案人员应当在作出行政处罚决定之日起七个工作日内交至所在的市场监督管理部门归档保存',
      },
    ],
  },
  assistance: {
    row: 'K11',
    label: { zh: '协助调查期限', en: 'Assistance by another department' },
    binding: 'statute',
    trigger: { zh: '接到协助调查函', en: 'the letter is received' },
    versions: [
      {
        within: workingDays(15),
        basis: cite(penaltyProcedure, '第四十五条'),
        says: '在接到协助调查函之日起十五个工作日内完成相关工作',
      },
    ],
  },
  jurisdiction: {
    row: 'K12',
    label: { zh: '管辖争议协商期限', en: 'Dispute over jurisdiction' },
    binding: 'statute',
    trigger: { zh: '发生争议', en: 'the dispute arises' },
    versions: [
      {
        within: workingDays(7),
        basis: cite(penaltyProcedure, '第十三条'),
        says: '应当自发生争议之日起七个工作日内协商解决',
      },
    ],
  },
  designation: {
    row: 'K12',
    label: { zh: '上级确定管辖期限', en: 'The superior decides on jurisdiction' },
    binding: 'statute',
    trigger: { zh: '上一级部门收到报送材料', en: 'the superior receives the papers' },
    note: { zh: '期限由上一级部门遵守', en: 'It binds the superior' },
    versions: [
      {
        within: workingDays(7),
        basis: cite(penaltyProcedure, '第十六条'),
        says: '上一级市场监督管理部门应当在收到报送材料之日起七个工作日内确定案件的管辖部门',
      },
    ],
  },
  urging: {
    row: 'K13',
    label: { zh: '催告期', en: 'After a demand to perform' },
    binding: 'statute',
    right: true,
    trigger: { zh: '催告书送达', en: 'the demand is served' },
    versions: [
      {
        within: workingDays(10),
        basis: cite(penaltyProcedure, '第七十六条'),
        says: '在收到催告书十个工作日后仍不履行行政处罚决定的',
      },
    ],
  },
  court: {
    row: 'K13',
    label: { zh: '申请法院强制执行期限', en: 'Applying to the court' },
    binding: 'statute',
    trigger: {
      zh: '复议、诉讼期限届满（延期、分期的，自该期限结束之日）',
      en: 'the term for review and litigation has run out',
    },
    versions: [
      {
        within: months(3),
        basis: cite(penaltyProcedure, '第七十六条'),
        says: '市场监督管理部门可以在期限届满之日起三个月内依法申请人民法院强制执行',
      },
    ],
  },
  publication: {
    row: 'K14',
    label: { zh: '处罚信息公示期限', en: 'Publishing the penalty' },
    binding: 'statute',
    trigger: { zh: '作出处罚决定', en: 'the decision' },
    note: { zh: '仅受到警告的不予公示', en: 'A mere warning is not published' },
    versions: [
      {
        within: workingDays(20),
        basis: cite(penaltyPublicity, '第九条'),
        says: '应当自作出行政处罚决定之日起二十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示',
      },
    ],
  },
  'publication-push': {
    row: 'K14',
    label: { zh: '跨省处罚信息推送期限', en: 'Passing the penalty to another province' },
    binding: 'statute',
    trigger: { zh: '作出处罚决定（当事人登记地在外省）', en: 'the decision, the party being registered elsewhere' },
    versions: [
      {
        within: workingDays(10),
        basis: cite(penaltyPublicity, '第十条'),
        says: '应当自作出行政处罚决定之日起十个工作日内通过本省、自治区、直辖市市场监督管理部门将行政处罚信息推送至当事人登记地（住所地）市场监督管理部门',
      },
    ],
  },
  'publication-withdrawal': {
    row: 'K15',
    label: { zh: '撤回公示期限', en: 'Withdrawing the publication' },
    binding: 'statute',
    trigger: { zh: '处罚决定被变更、撤销、确认违法或者无效', en: 'the decision is changed or revoked' },
    versions: [
      {
        within: workingDays(3),
        basis: cite(penaltyPublicity, '第十一条'),
        says: '应当在三个工作日内撤回行政处罚公示信息并说明理由',
      },
    ],
  },
  'publication-short': {
    row: 'K16',
    label: { zh: '公示期（通报批评、较低数额罚款）', en: 'Publication of a light penalty' },
    binding: 'statute',
    trigger: { zh: '公示', en: 'publication' },
    versions: [
      {
        within: months(3),
        basis: cite(penaltyPublicity, '第十三条'),
        says: '仅受到通报批评或者较低数额罚款的行政处罚信息自公示之日起届满三个月的，停止公示',
      },
    ],
  },
  'publication-long': {
    row: 'K16',
    label: { zh: '公示期', en: 'Publication' },
    binding: 'statute',
    trigger: { zh: '公示', en: 'publication' },
    versions: [
      {
        within: years(3),
        basis: cite(penaltyPublicity, '第十三条'),
        says: '其他行政处罚信息自公示之日起届满三年的，停止公示',
      },
    ],
  },
  'time-bar': {
    row: 'K17',
    label: { zh: '处罚时效', en: 'Time bar' },
    binding: 'statute',
    trigger: { zh: '违法行为发生或者终了', en: 'the violation, or its end' },
    versions: [
      {
        within: years(2),
        basis: cite(penaltyLaw, '第三十六条'),
        says: '违法行为在二年内未被发现的，不再给予行政处罚',
      },
    ],
  },
  'time-bar-long': {
    row: 'K17',
    label: {
      zh: '处罚时效（涉及公民生命健康安全、金融安全且有危害后果）',
      en: 'Time bar where life, health or financial safety was harmed',
    },
    binding: 'statute',
    trigger: { zh: '违法行为发生或者终了', en: 'the violation, or its end' },
    versions: [
      {
        within: years(5),
        basis: cite(penaltyLaw, '第三十六条'),
        says: '涉及公民生命健康安全、金融安全且有危害后果的，上述期限延长至五年',
      },
    ],
  },
  reconsideration: {
    row: 'V1',
    label: { zh: '申请行政复议期限', en: 'Applying for reconsideration' },
    binding: 'statute',
    trigger: { zh: '处罚决定书送达', en: 'the decision is served' },
    versions: [
      {
        within: calendarDays(60),
        basis: cite(reviewLaw, '第二十条'),
        says: '可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请',
      },
    ],
  },
  litigation: {
    row: 'V1',
    label: { zh: '提起行政诉讼期限', en: 'Going to court' },
    binding: 'statute',
    trigger: { zh: '处罚决定书送达', en: 'the decision is served' },
    versions: [
      {
        within: months(6),
        basis: cite(litigationLaw, '第四十六条'),
        says: '应当自知道或者应当知道作出行政行为之日起六个月内提出',
      },
    ],
  },
} satisfies Record<string, ClockRule>

/** A length that is set case by case stands in place of the usual days. */
function set(name: 'decision-collective' | 'payment-deferred', days: number, says: string): ClockRule {
  const rule: ClockRule = enforcementClocks[name]
  return { ...rule, versions: [{ within: calendarDays(days), basis: rule.versions.at(-1)!.basis, says }] }
}

/** Art. 64: what the heads together grant comes on top of the days that one of them had extended, all from the filing. */
export const extendedCollectively = (days: number) =>
  set(
    'decision-collective',
    enforcementClocks['decision-extended'].versions.at(-1)!.within.amount + days,
    `集体讨论决定继续延期${days}日`,
  )

/** Art. 74: until the last day of the plan that was approved. */
export const deferredUntil = (last: Day, days: number) => set('payment-deferred', days, `批准缴至${last}`)
