/**
 * 投诉: its limits, under each act. Row numbers C1 … C9, O1 after domain/law.md 2.3.
 *
 * Order 62 was read in excerpts: where its own number was not seen there is no version, and the gap is named in `note`.
 */
import { bureauTargets, odrRules, order20, order62, order121 } from './acts.ts'
import { type ClockRule, calendarDays, cite, type UndatedDuty, workingDays, years } from './grammar.ts'

export const complaintClocks = {
  acceptance: {
    row: 'C3',
    label: { zh: '受理决定期限', en: 'Decision on acceptance' },
    binding: 'statute',
    trigger: { zh: '有处理权限的机关收到投诉', en: 'receipt by the office with power to handle it' },
    note: {
      zh: '决定与告知均须在期限内；要求补充身份材料不中止期限',
      en: 'Decision and notice both fall within it; asking for identity proof does not pause it',
    },
    versions: [
      {
        within: workingDays(7),
        basis: cite(order62, '第十五条'),
        says: '有管辖权的工商行政管理部门应当自收到消费者投诉之日起七个工作日内，予以处理并告知投诉人',
      },
      {
        within: workingDays(7),
        basis: cite(order20, '第十四条'),
        says: '应当自收到投诉之日起七个工作日内作出受理或者不予受理的决定，并告知投诉人',
      },
      {
        within: workingDays(7),
        basis: cite(order121, '第十五条'),
        says: '应当自收到投诉之日起七个工作日内作出受理或者不予受理的决定，并告知投诉人',
      },
    ],
  },
  mediation: {
    row: 'C4',
    label: { zh: '调解期限', en: 'Mediation' },
    binding: 'statute',
    trigger: { zh: '受理投诉', en: 'acceptance' },
    note: {
      zh: '鉴定、检测所需时间不计算在内；申请回避的，中止调解',
      en: 'Time for testing is left out; a request for recusal pauses it',
    },
    versions: [
      {
        within: calendarDays(60),
        basis: cite(order62, '—'),
        says: '应当在受理消费者投诉之日起六十日内终结调解',
      },
      {
        within: workingDays(45),
        basis: cite(order20, '第二十一条'),
        says: '自投诉受理之日起四十五个工作日内投诉人和被投诉人未能达成调解协议的',
      },
      {
        within: calendarDays(60),
        basis: cite(order121, '第二十三条'),
        says: '自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议的',
      },
    ],
  },
  'termination-notice': {
    row: 'C5',
    label: { zh: '终止调解告知期限', en: 'Notice of termination' },
    binding: 'statute',
    trigger: { zh: '作出终止调解决定', en: 'decision to terminate' },
    note: { zh: '令第62号的规定未查到', en: 'No such rule of Order 62 was found' },
    versions: [
      {
        within: workingDays(7),
        basis: cite(order20, '第二十一条'),
        says: '应当自作出终止调解决定之日起七个工作日内告知投诉人和被投诉人',
      },
      {
        within: workingDays(7),
        basis: cite(order121, '第二十三条'),
        says: '应当自作出终止调解决定之日起七个工作日内告知投诉人和被投诉人',
      },
    ],
  },
  lead: {
    row: 'C7',
    label: { zh: '调解中发现线索的核查期限', en: 'Verifying a lead found in mediation' },
    binding: 'statute',
    trigger: { zh: '发现线索', en: 'discovery' },
    note: { zh: '令第62号的规定未查到', en: 'No such rule of Order 62 was found' },
    versions: [
      { within: workingDays(15), basis: cite(order20, '第二十三条'), says: '应当自发现之日起十五个工作日内予以核查' },
      { within: workingDays(15), basis: cite(order121, '第二十七条'), says: '应当自发现之日起十五个工作日内予以核查' },
    ],
  },
  'lead-extended': {
    row: 'C7',
    label: { zh: '线索核查期限（延长后）', en: 'Verifying a lead, extended' },
    binding: 'statute',
    trigger: { zh: '发现线索，且已批准延长', en: 'discovery, the extension being approved' },
    note: {
      zh: '15 + 15 个工作日；2026年4月15日起须经负责人批准；令第62号的规定未查到',
      en: '15 + 15 working days; since 15 April 2026 the head must approve; no such rule of Order 62 was found',
    },
    versions: [
      { within: workingDays(30), basis: cite(order20, '第二十三条'), says: '特殊情况下，核查时限可以延长十五个工作日' },
      {
        within: workingDays(30),
        basis: cite(order121, '第二十七条'),
        says: '特殊情况下，经市场监督管理部门负责人批准，核查时限可以延长十五个工作日',
      },
    ],
  },
  'jurisdiction-dispute': {
    row: 'C8',
    label: { zh: '处理权限争议协商期限', en: 'Dispute over who handles' },
    binding: 'statute',
    trigger: { zh: '发生争议', en: 'the dispute arises' },
    note: {
      zh: '协商不成的，报请共同的上一级指定；令第62号的规定未查到',
      en: 'Failing agreement the common superior designates; no such rule of Order 62 was found',
    },
    versions: [
      { within: workingDays(7), basis: cite(order20, '第三十条'), says: '应当自发生争议之日起七个工作日内协商解决' },
      { within: workingDays(7), basis: cite(order121, '第三十三条'), says: '应当自发生争议之日起七个工作日内协商解决' },
    ],
  },
  'time-bar': {
    row: 'C9',
    label: { zh: '投诉时效', en: 'Time bar of a complaint' },
    binding: 'statute',
    trigger: { zh: '知道或者应当知道权益受到侵害', en: 'the harm was known or should have been' },
    note: { zh: '法律另有规定的除外', en: 'Unless another law provides otherwise' },
    versions: [
      {
        within: years(1),
        basis: cite(order62, '—'),
        says: '消费者知道或者应该知道自己的权益受到侵害超过一年的',
      },
      {
        within: years(3),
        basis: cite(order20, '第十五条'),
        says: '投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的',
      },
      {
        within: years(3),
        basis: cite(order121, '第十六条'),
        says: '投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的',
      },
    ],
  },
  odr: {
    row: 'O1',
    label: { zh: 'ODR企业和解期限', en: 'Settlement by the ODR enterprise' },
    binding: 'service-norm',
    trigger: { zh: '投诉到达ODR企业', en: 'the complaint reaches the ODR enterprise' },
    note: {
      zh: '未和解的，消费者可以向市场监督管理部门投诉',
      en: 'Not settled: the consumer may complain to the department',
    },
    versions: [
      { within: workingDays(10), basis: cite(odrRules, '—'), says: 'ODR企业自收到投诉之日起10个工作日内协商和解' },
    ],
  },
  'ordinary-target': {
    label: { zh: '一般投诉办结目标', en: 'Target: ordinary complaint' },
    binding: 'service-norm',
    trigger: { zh: '收到投诉', en: 'receipt' },
    versions: [{ within: workingDays(7), basis: cite(bureauTargets, '—'), says: '一般投诉7个工作日办结' }],
  },
  'difficult-target': {
    label: { zh: '疑难投诉办结目标', en: 'Target: difficult complaint' },
    binding: 'service-norm',
    trigger: { zh: '收到投诉', en: 'receipt' },
    versions: [{ within: calendarDays(60), basis: cite(bureauTargets, '—'), says: '疑难投诉60日办结' }],
  },
  rework: {
    label: { zh: '不满意重办目标', en: 'Target: rework' },
    binding: 'service-norm',
    trigger: { zh: '退回重办', en: 'sent back for rework' },
    versions: [{ within: workingDays(7), basis: cite(bureauTargets, '—'), says: '不满意重办7个工作日办结' }],
  },
} satisfies Record<string, ClockRule>

/** C1, C2, C6: the law says 及时, 提前 or nothing, so that no clock can run. */
export const undatedDuties: readonly UndatedDuty[] = [
  {
    row: 'C1',
    label: { zh: '分送', en: 'Dispatch to the competent office' },
    says: [
      {
        basis: cite(order20, '第三十七条'),
        text: '应当及时将投诉举报分送有处理权限的下级市场监督管理部门或者同级市场监督管理部门相关机构处理',
      },
      {
        basis: cite(order121, '第四十一条'),
        text: '应当及时将投诉举报分送有处理权限的下级市场监督管理部门或者同级市场监督管理部门相关机构处理',
      },
    ],
  },
  {
    row: 'C2',
    label: { zh: '不具备处理权限的反馈', en: 'Return to the centre for want of power' },
    says: [
      {
        basis: cite(order20, '第三十七条'),
        text: '不具备处理权限的，应当及时反馈统一接收投诉举报的工作机构，不得自行移送',
      },
      {
        basis: cite(order121, '第四十一条'),
        text: '不具备处理权限的，应当及时反馈统一接收投诉举报的工作机构，不得自行移送',
      },
    ],
  },
  {
    row: 'C6',
    label: { zh: '制作调解书', en: 'Statement of mediation' },
    says: [
      {
        basis: cite(order20, '第二十二条'),
        text: '经现场调解达成调解协议的，市场监督管理部门应当制作调解书，但调解协议已经即时履行或者双方同意不制作调解书的除外',
      },
      {
        basis: cite(order121, '第二十四条'),
        text: '经现场调解达成调解协议的，市场监督管理部门应当制作调解书，但调解协议已经即时履行或者双方同意不制作调解书的除外',
      },
    ],
  },
]
