/**
 * 放心消费创建: a street, a shop, a rights station or an online shop asks for it (or its district for it), is looked at by
 * the county bureau, visited, approved by the city's bureau, published, and bears a plaque for three years (procedure 3.8).
 *
 * The course is that of a published provincial platform (待审核 → 县级审核通过 → 市级审核通过 → 在期 → 过渡期, 摘牌) and of the seed
 * document; days, points and stars are the bureau's own.
 */
import { trustGuide, trustRules } from './acts.ts'
import { list } from './classes/coded.ts'
import type { CaseType } from './enforcement.words.ts'
import { type ClockRule, cite, type Label, procedure, workingDays } from './grammar.ts'

const basis = [cite(trustRules, '—'), cite(trustGuide, '—')]

const limit = (label: Label, trigger: Label, amount: number, says: string): ClockRule => ({
  label,
  binding: 'service-norm',
  trigger,
  versions: [{ within: workingDays(amount), basis: cite(trustRules, '—'), says }],
})

export const demonstrationClocks = {
  review: limit(
    { zh: '县级初审', en: 'County review' },
    { zh: '收到申报', en: 'The application' },
    10,
    '收到申报之日起十个工作日内提出初审意见',
  ),
  visit: limit(
    { zh: '现场核查', en: 'Visit' },
    { zh: '初审通过', en: 'The county review' },
    15,
    '初审通过之日起十五个工作日内到现场核查并提出推荐意见',
  ),
  approval: limit(
    { zh: '市局审批', en: "City's decision" },
    { zh: '县级推荐', en: 'The recommendation' },
    10,
    '收到推荐之日起十个工作日内作出决定',
  ),
  award: limit(
    { zh: '授牌', en: 'Award' },
    { zh: '公示期满', en: 'The end of the publication' },
    10,
    '公示期满没有异议或者异议不成立的，十个工作日内授牌',
  ),
  correction: limit(
    { zh: '整改', en: 'Correction' },
    { zh: '责令整改', en: 'The order to correct' },
    15,
    '被要求整改的，十五个工作日内改正并报告',
  ),
  renewal: limit(
    { zh: '续期复核', en: 'Renewal' },
    { zh: '续期申请', en: 'The request' },
    10,
    '收到续期申请之日起十个工作日内复核并决定',
  ),
}

const county = ['handler', 'head'] as const
const standing = ['awarded', 'correcting', 'lapsed'] as const

export const demonstration = procedure({
  kind: 'demonstration',
  label: { zh: '放心消费创建', en: 'Demonstration unit' },
  states: {
    applied: { zh: '待县级初审', en: 'To be reviewed' },
    visiting: { zh: '待现场核查', en: 'To be visited' },
    recommended: { zh: '待市局审批', en: 'To be decided by the city' },
    published: { zh: '公示中', en: 'Published for objections' },
    awarded: { zh: '在期', en: 'Awarded' },
    correcting: { zh: '整改中', en: 'Correcting' },
    renewing: { zh: '续期复核中', en: 'Renewal under review' },
    lapsed: { zh: '过渡期', en: 'Term over, in transition' },
    'delisting-proposed': { zh: '拟摘牌', en: 'Delisting proposed' },
    delisted: { zh: '已摘牌', en: 'Delisted' },
    expired: { zh: '已过期', en: 'Expired' },
    refused: { zh: '未通过', en: 'Not passed' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  },
  ends: ['awarded', 'lapsed', 'delisted', 'expired', 'refused', 'withdrawn'],
  clocks: demonstrationClocks,
  steps: {
    'pass-review': {
      label: { zh: '初审通过', en: 'Pass the review' },
      from: ['applied'],
      to: 'visiting',
      by: county,
      stops: ['review'],
      starts: ['visit'],
      basis,
    },
    visit: {
      label: { zh: '现场核查评分', en: 'Visit and score' },
      from: ['visiting'],
      by: [...county, 'inspector'],
      basis,
    },
    recommend: {
      label: { zh: '推荐市局', en: 'Recommend to the city' },
      from: ['visiting'],
      to: 'recommended',
      by: ['head'],
      notByWhoever: 'visit',
      stops: ['visit'],
      starts: ['approval'],
      basis,
    },
    approve: {
      label: { zh: '审批通过，开始公示', en: 'Approve and publish' },
      from: ['recommended'],
      to: 'published',
      by: ['supervisor'],
      notByWhoever: 'recommend',
      stops: ['approval'],
      starts: ['award'],
      basis,
    },
    'send-back': {
      label: { zh: '退回补充核查', en: 'Send back for another visit' },
      from: ['recommended'],
      to: 'visiting',
      by: ['supervisor'],
      stops: ['approval'],
      starts: ['visit'],
      basis,
    },
    object: {
      label: { zh: '登记公示异议', en: 'Enter an objection' },
      from: ['published'],
      by: [...county, 'supervisor'],
      basis,
    },
    'answer-objection': {
      label: { zh: '答复异议', en: 'Answer the objection' },
      from: ['published'],
      by: ['supervisor'],
      basis,
    },
    award: {
      label: { zh: '授牌', en: 'Award' },
      from: ['published'],
      to: 'awarded',
      by: ['supervisor'],
      stops: ['award'],
      basis,
    },
    inspect: {
      label: { zh: '巡查评分', en: 'Inspect and score' },
      from: standing,
      by: [...county, 'inspector', 'supervisor'],
      basis,
    },
    admonish: {
      label: { zh: '督促告诫', en: 'Admonish' },
      from: [...standing, 'renewing', 'delisting-proposed'],
      by: county,
      basis,
    },
    'order-correction': {
      label: { zh: '责令整改', en: 'Order to correct' },
      from: ['awarded'],
      to: 'correcting',
      by: county,
      starts: ['correction'],
      basis,
    },
    'report-correction': {
      label: { zh: '报告已整改', en: 'Report the correction' },
      from: ['correcting'],
      by: ['shop', 'station', 'handler'],
      basis,
    },
    'confirm-correction': {
      label: { zh: '整改合格', en: 'Confirm the correction' },
      from: ['correcting'],
      to: 'awarded',
      by: county,
      stops: ['correction'],
      basis,
    },
    'change-stars': {
      label: { zh: '升降星级', en: 'Change the stars' },
      from: ['awarded'],
      by: ['head', 'supervisor'],
      basis,
    },
    'recommend-province': {
      label: { zh: '推荐省级', en: 'Recommend to the province' },
      from: ['awarded'],
      by: ['supervisor'],
      basis,
    },
    'enter-province': {
      label: { zh: '登记省级认定', en: "Enter the province's recognition" },
      from: ['awarded'],
      by: ['supervisor'],
      basis,
    },
    'ask-renewal': {
      label: { zh: '申请续期', en: 'Ask for renewal' },
      from: ['awarded', 'lapsed'],
      to: 'renewing',
      by: ['shop', 'station', ...county],
      starts: ['renewal'],
      basis,
    },
    renew: {
      label: { zh: '同意续期', en: 'Renew' },
      from: ['renewing'],
      to: 'awarded',
      by: ['supervisor'],
      notByWhoever: 'ask-renewal',
      stops: ['renewal'],
      basis,
    },
    'refuse-renewal': {
      label: { zh: '不予续期', en: 'Refuse the renewal' },
      from: ['renewing'],
      to: 'expired',
      by: ['supervisor'],
      notByWhoever: 'ask-renewal',
      stops: ['renewal'],
      basis,
    },
    'propose-delisting': {
      label: { zh: '提出摘牌', en: 'Propose the delisting' },
      from: ['awarded', 'correcting', 'lapsed', 'renewing'],
      to: 'delisting-proposed',
      by: [...county, 'supervisor'],
      stops: ['correction', 'renewal'],
      basis,
    },
    delist: {
      label: { zh: '决定摘牌', en: 'Delist' },
      from: ['delisting-proposed'],
      to: 'delisted',
      by: ['supervisor', 'head'],
      notByWhoever: 'propose-delisting',
      basis,
    },
    keep: {
      label: { zh: '不予摘牌', en: 'Keep it on the list' },
      from: ['delisting-proposed'],
      to: 'awarded',
      backOf: ['propose-delisting'],
      by: ['supervisor', 'head'],
      notByWhoever: 'propose-delisting',
      basis,
    },
    lapse: {
      label: { zh: '期满转入过渡期', en: 'The term has ended' },
      from: ['awarded'],
      to: 'lapsed',
      by: ['system'],
      basis,
    },
    expire: {
      label: { zh: '过渡期满', en: 'The transition has ended' },
      from: ['lapsed'],
      to: 'expired',
      by: ['system'],
      basis,
    },
    refuse: {
      label: { zh: '审核不通过', en: 'Do not pass' },
      from: ['applied', 'visiting', 'recommended', 'published'],
      to: 'refused',
      by: ['head', 'supervisor'],
      basis,
    },
    withdraw: {
      label: { zh: '撤回申报', en: 'Withdraw the application' },
      from: ['applied', 'visiting', 'recommended', 'published'],
      to: 'withdrawn',
      by: county,
      basis,
    },
  },
})

/**
 * What may be recognised: units of the programme (放心消费创建) and the selections (评选) that run beside it on the same course. An
 * online shop is a shop of its own kind: no floor, but returns within the law's seven days.
 */
export const demonstrationKinds = {
  street: { zh: '示范街区', en: 'Demonstration street' },
  shop: { zh: '示范商户', en: 'Demonstration shop' },
  station: { zh: '示范维权服务站', en: 'Demonstration station' },
  online: { zh: '示范网店', en: 'Demonstration online shop' },
  integrity: { zh: '诚信经营示范店', en: 'Integrity shop' },
  'ten-star': { zh: '十星级文明工商户', en: 'Ten-star business' },
  contract: { zh: '守合同重信用企业', en: 'Business that keeps its contracts' },
} satisfies Record<string, Label>
export type DemonstrationKind = keyof typeof demonstrationKinds

/** 评选: titles of their own, counted apart from the programme's units. */
export const selectionKinds = ['integrity', 'ten-star', 'contract'] as const satisfies readonly DemonstrationKind[]
export const isSelection = (kind: DemonstrationKind) => (selectionKinds as readonly string[]).includes(kind)
/** What a shop may ask for itself; all but streets and stations stand on the register of operators. */
export const shopKinds = ['shop', 'online', ...selectionKinds] as const satisfies readonly DemonstrationKind[]

/** As it is written on plaques, certificates and lists. */
export const fullName = (kind: DemonstrationKind): Label => {
  const { zh, en } = demonstrationKinds[kind]
  return isSelection(kind) ? { zh, en } : { zh: `放心消费${zh}`, en }
}

export const demonstrationLevels = {
  city: { zh: '市级', en: 'City' },
  province: { zh: '省级', en: 'Provincial' },
} satisfies Record<string, Label>
export type DemonstrationLevel = keyof typeof demonstrationLevels

export const broughtBy = {
  itself: { zh: '商家申报', en: 'Applied itself' },
  district: { zh: '辖区申报', en: 'Recommended by its district' },
} satisfies Record<string, Label>
export type BroughtBy = keyof typeof broughtBy

/** Why a plaque is taken down (a summary of published rules; none of them is law). */
export const delistReasons = list([
  { code: 'fake', zh: '查实销售假冒伪劣商品', en: 'Fake or shoddy goods, verified', initials: 'jm' },
  { code: 'refuses', zh: '拒不处理消费者投诉', en: 'Refuses to handle complaints', initials: 'jb' },
  {
    code: 'first-asked',
    zh: '拒不履行首问、先行赔付',
    en: 'Refuses first-asked duty or advance payment',
    initials: 'sw',
  },
  { code: 'fraud', zh: '因欺诈消费者受到处罚', en: 'Penalised for defrauding consumers', initials: 'qz' },
  { code: 'false', zh: '申报材料弄虚作假', en: 'False application', initials: 'xj' },
  { code: 'promise', zh: '告诫后仍不履行承诺', en: 'Promise broken again after an admonition', initials: 'cn' },
  { code: 'correction', zh: '逾期不整改或者整改不合格', en: 'Not corrected in time', initials: 'zg' },
  { code: 'closed', zh: '歇业、注销或者撤站', en: 'Out of business', initials: 'xy' },
  {
    code: 'credit',
    zh: '信用等级下降，列入经营异常名录或者严重违法失信名单',
    en: 'Credit downgraded or on a list',
    initials: 'xj',
  },
])

/** Three years from the award; renewal is open in the last month; the plaque may hang on for three months of transition. */
export const term = { years: 3, renewalDays: 30, transitionDays: 90 } as const
/** What stands on file against an operator is looked up so far back, in days: penalties and cases; refused mediations; plaques lost. */
export const lookedBack = { cases: 730, refusals: 365, delistings: 1095 } as const
/** Fakes and false advertising deceive whoever buys: a penalty for them stands in the way, another one is shown and weighed. */
export const deceitful: readonly CaseType[] = ['counterfeit', 'false-advertising']
/** 公示期. */
export const publicationDays = workingDays(5)
export const mostStars = 10
/** A ten-star business has a star for each criterion; everybody else has up to five. */
export const mostStarsOf = (kind: DemonstrationKind) => (kind === 'ten-star' ? 10 : 5)

export type DemonstrationState = keyof typeof demonstration.states
export type DemonstrationStep = keyof typeof demonstration.steps
