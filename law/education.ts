/**
 * 消费教育引导: tips and warnings that are written from what the figures show, read by a second person, published, put
 * right and taken back in public; and events (3·15, lectures, school visits) from the plan to what they cost.
 *
 * Order 121 art. 38 asks for warnings and hints at risks; how they are made is the bureau's own rule.
 */
import { consumerLaw, educationRules, order20, order121 } from './acts.ts'
import { cite, type Label, procedure, type Role } from './grammar.ts'

const basis = [
  cite(educationRules, '—'),
  cite(order121, '第三十八条'),
  cite(order20, '第三十四条'),
  cite(consumerLaw, '第十三条'),
]

export const advisoryWriters: Role[] = ['handler', 'head', 'supervisor', 'dispatcher', 'legal']
export const advisoryReviewers: Role[] = ['head', 'supervisor', 'legal']

export const advisory = procedure({
  kind: 'advisory',
  label: { zh: '消费提示警示', en: 'Consumer advice' },
  states: {
    draft: { zh: '草稿', en: 'Draft' },
    reviewing: { zh: '待审核', en: 'To be reviewed' },
    published: { zh: '已发布', en: 'Published' },
    revised: { zh: '已发布，更正待审', en: 'Published, a correction waits' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
    dropped: { zh: '不采用', en: 'Dropped' },
  },
  ends: ['published', 'withdrawn', 'dropped'],
  clocks: {},
  steps: {
    write: { label: { zh: '修改', en: 'Edit' }, from: ['draft'], to: 'draft', by: advisoryWriters, basis },
    submit: { label: { zh: '送审', en: 'Submit' }, from: ['draft'], to: 'reviewing', by: advisoryWriters, basis },
    'send-back': {
      label: { zh: '退回修改', en: 'Send back' },
      from: ['reviewing'],
      to: 'draft',
      by: advisoryReviewers,
      basis,
    },
    publish: {
      label: { zh: '审核发布', en: 'Publish' },
      from: ['reviewing'],
      to: 'published',
      by: advisoryReviewers,
      notByWhoever: 'submit',
      basis,
    },
    revise: {
      label: { zh: '提出更正', en: 'Propose a correction' },
      from: ['published', 'revised'],
      to: 'revised',
      by: advisoryWriters,
      basis,
    },
    'approve-revision': {
      label: { zh: '发布更正', en: 'Publish the correction' },
      from: ['revised'],
      to: 'published',
      by: advisoryReviewers,
      notByWhoever: 'revise',
      basis,
    },
    'drop-revision': {
      label: { zh: '不采用更正', en: 'Drop the correction' },
      from: ['revised'],
      to: 'published',
      by: advisoryReviewers,
      basis,
    },
    withdraw: {
      label: { zh: '撤回', en: 'Withdraw' },
      from: ['published', 'revised'],
      to: 'withdrawn',
      by: advisoryReviewers,
      basis,
    },
    drop: {
      label: { zh: '不采用', en: 'Drop' },
      from: ['draft', 'reviewing'],
      to: 'dropped',
      by: advisoryWriters,
      basis,
    },
  },
})
export type AdvisoryState = keyof typeof advisory.states
export type AdvisoryStep = keyof typeof advisory.steps

/** A tip says what to look out for; a warning says that something is going wrong now. */
export const advisoryKinds = {
  tip: { zh: '消费提示', en: 'Tip' },
  warning: { zh: '消费警示', en: 'Warning' },
} satisfies Record<string, Label>
export type AdvisoryKind = keyof typeof advisoryKinds

const planners: Role[] = ['handler', 'head', 'supervisor']

export const educationEvent = procedure({
  kind: 'education-event',
  label: { zh: '宣传活动', en: 'Education event' },
  states: {
    planned: { zh: '计划待批', en: 'Planned' },
    approved: { zh: '待举办', en: 'Approved' },
    held: { zh: '已举办，待总结', en: 'Held, to be summed up' },
    closed: { zh: '已总结', en: 'Summed up' },
    cancelled: { zh: '已取消', en: 'Cancelled' },
  },
  ends: ['closed', 'cancelled'],
  clocks: {},
  steps: {
    plan: { label: { zh: '修改计划', en: 'Change the plan' }, from: ['planned'], to: 'planned', by: planners, basis },
    approve: {
      label: { zh: '批准', en: 'Approve' },
      from: ['planned'],
      to: 'approved',
      by: ['head', 'supervisor'],
      notByWhoever: 'plan',
      basis,
    },
    hold: {
      label: { zh: '登记举办情况', en: 'Enter how it went' },
      from: ['approved'],
      to: 'held',
      by: planners,
      basis,
    },
    close: { label: { zh: '总结', en: 'Sum up' }, from: ['held'], to: 'closed', by: planners, basis },
    cancel: {
      label: { zh: '取消', en: 'Cancel' },
      from: ['planned', 'approved'],
      to: 'cancelled',
      by: planners,
      basis,
    },
  },
})
export type EventState = keyof typeof educationEvent.states
export type EventStep = keyof typeof educationEvent.steps

export const eventKinds = {
  march15: { zh: '3·15宣传', en: '15 March' },
  lecture: { zh: '讲座', en: 'Lecture' },
  school: { zh: '进校园', en: 'School visit' },
  community: { zh: '进社区、进乡村', en: 'Community or village' },
  business: { zh: '经营者培训', en: 'Training of businesses' },
  media: { zh: '媒体宣传', en: 'Media' },
} satisfies Record<string, Label>
export type EventKind = keyof typeof eventKinds

export const hotSpotKinds = {
  class: { zh: '问题类别', en: 'Problem class' },
  goods: { zh: '商品和服务', en: 'Goods and services' },
  area: { zh: '地区', en: 'District' },
  operator: { zh: '经营者', en: 'Operator' },
  season: { zh: '季节', en: 'Season' },
} satisfies Record<string, Label>
export type HotSpotKind = keyof typeof hotSpotKinds

/** When a figure is a hot spot (the bureau's own; no official number was found). Shares: 0.3 is 30%. */
export const hotSpotRule = {
  /** Fewer in the period are no hot spot, however they rose. */
  least: 5,
  /** Against the period before, or the same period a year ago. */
  rise: 0.3,
  operator: { least: 5, times: 2 },
  /** In the coming month of last year, over an average month of the last twelve. */
  season: { least: 5, times: 1.5 },
} as const

/** A sentence longer than this is hard to follow when read aloud. */
export const longestSentence = 45
/** What an office writes and what people say. */
export const plainWords: Readonly<Record<string, string>> = {
  予以: '（直接写动词）',
  切勿: '不要',
  谨防: '小心',
  应当: '要',
  如遇: '遇到',
  之日起: '从……那天起',
  被投诉人: '商家',
  经营者: '商家',
  诉求: '要求',
  出具: '开、给',
  期间届满: '到期',
  凭证: '小票、发票、聊天记录',
  进行维权: '要求赔偿或者投诉',
}
