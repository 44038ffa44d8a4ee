/**
 * 投诉: the coded grounds and reasons, in the words of the articles.
 *
 * The act in force on the day of receipt decides which list applies; a code names one item of one act and is never reused.
 */
import { bureauTargets, consumerLaw, order20, order62, order121 } from './acts.ts'
import { type Act, type Basis, cite, type Day, type Ground, inForce, type Label } from './grammar.ts'

const list = (act: Act, article: string, prefix: number, texts: readonly string[]): Ground[] =>
  texts.map((text, index) => ({ code: `${prefix}-${index + 1}`, text, basis: cite(act, article) }))

/**
 * Order 62: one list for 不予受理 and 终止受理 alike, as the press printed it on the day of issue. The number of the
 * article could not be checked, so the code carries the order's number.
 */
const aicGrounds = list(order62, '—', 62, [
  '不属于工商行政管理部门职责范围的',
  '购买后商品超过保质期，被投诉人已不再负有违约责任的',
  '已经工商行政管理部门组织调解的',
  '消费者协会或者人民调解组织等其他组织已经调解或者正在处理的',
  '法院、仲裁机构或者其他行政部门已经受理或者处理的',
  '消费者知道或者应该知道自己的权益受到侵害超过一年的，或者消费者无法证实自己权益受到侵害的',
  '不符合国家法律、法规及规章规定的',
])

/** Order 62 on ending a mediation was not found in its own words: the sense is given, and said to be no quotation. */
const aicEndings: Ground[] = [
  { code: '62-8', text: '消费者撤回投诉的', basis: cite(order62, '—'), sense: true },
  { code: '62-9', text: '当事人拒绝调解或者无正当理由不参加调解的', basis: cite(order62, '—'), sense: true },
  { code: '62-10', text: '自受理之日起六十日内调解不成的', basis: cite(order62, '—'), sense: true },
]

/** 不予受理, all three packs. */
export const refusalGrounds: readonly Ground[] = [
  ...aicGrounds,
  ...list(order20, '第十五条', 15, [
    '投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限的',
    '法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会或者依法成立的其他调解组织已经受理或者处理过同一消费者权益争议的',
    '不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议的',
    '除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的',
    '未提供本办法第九条第一款和第十条规定的材料的',
    '法律、法规、规章规定不予受理的其他情形',
  ]),
  ...list(order121, '第十六条', 16, [
    '投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限的',
    '法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会已经受理或者处理过同一消费者权益争议的',
    '不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议的',
    '除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的',
    '未提供本办法第十条第一款、第十一条规定的材料，或者提供虚假材料的',
    '冒用他人名义或者拒不配合市场监督管理部门核验真实身份信息的',
    '法律、法规、规章规定不予受理的其他情形',
  ]),
]

/** 终止调解, all three packs. */
export const terminationGrounds: readonly Ground[] = [
  ...aicGrounds,
  ...aicEndings,
  ...list(order20, '第二十一条', 21, [
    '投诉人撤回投诉或者双方自行和解的',
    '投诉人与被投诉人对委托承担检定、检验、检测、鉴定工作的技术机构或者费用承担无法协商一致的',
    '投诉人或者被投诉人无正当理由不参加调解，或者被投诉人明确拒绝调解的',
    '经组织调解，投诉人或者被投诉人明确表示无法达成调解协议的',
    '自投诉受理之日起四十五个工作日内投诉人和被投诉人未能达成调解协议的',
    '市场监督管理部门受理投诉后，发现存在本办法第十五条规定情形的',
    '法律、法规、规章规定的应当终止调解的其他情形',
  ]),
  ...list(order121, '第二十三条', 23, [
    '投诉人撤回投诉或者双方自行和解的',
    '投诉人、被投诉人无正当理由不参加调解，或者明确拒绝调解的',
    '经组织调解，投诉人或者被投诉人明确表示无法达成调解协议的',
    '投诉人与被投诉人对鉴定、检测费用承担无法协商一致的',
    '自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议的',
    '市场监督管理部门受理投诉后，发现存在本办法第十六条、第四十二条规定情形的',
    '投诉人、被投诉人死亡或者主体资格灭失的',
    '法律、法规、规章规定的应当终止调解的其他情形',
  ]),
]

const on = (grounds: readonly Ground[], day: Day) => grounds.filter(each => inForce(each.basis.act, day))

/** @param day of receipt */
export const refusalGroundsOn = (day: Day): readonly Ground[] => on(refusalGrounds, day)
/** @param day of receipt */
export const terminationGroundsOn = (day: Day): readonly Ground[] => on(terminationGrounds, day)

/** Ground 1 joins two cases which the national platform lists apart: which of the two must be said. */
export const subReasonsOfGround1 = {
  'not-amr-duty': { zh: '投诉事项不属于市场监督管理部门职责', en: 'Not a duty of market regulation' },
  'no-power': { zh: '本行政机关不具有处理权限', en: 'This office has no power to handle it' },
} as const satisfies Record<string, Label>
export const groundsWithSubReason: readonly string[] = ['15-1', '16-1']

/**
 * Our defaults for what the screen counts and points out; the bureau refines them in the staff app (art. 17 para. 2).
 * Days looked back; complaints of one telephone, of them against one operator; names behind one telephone.
 */
export const factorDefaults = { days: 90, sameOperator: 3, samePerson: 5, sharedContact: 3 }
export type FactorSettings = typeof factorDefaults

export const factorLabels: Record<keyof FactorSettings, Label> = {
  days: { zh: '天数', en: 'Days' },
  sameOperator: { zh: '对同一经营者的件数', en: 'Complaints against one operator' },
  samePerson: { zh: '同一电话的件数', en: 'Complaints from one telephone' },
  sharedContact: { zh: '使用同一联系方式的人数', en: 'People sharing one contact' },
}

/** A factor of art. 17 with those numbers above which the screen points it out; none: a person judges. */
export interface Factor extends Ground {
  thresholds?: readonly (keyof FactorSettings)[]
}

const thresholdsOf: Record<string, Factor['thresholds']> = {
  '17-2': ['samePerson', 'sameOperator', 'days'],
  '17-4': ['sharedContact', 'days'],
}

/** 第十七条: the office "may consider" them for ground 16-3. They support a decision; none makes it. */
export const factors: readonly Factor[] = list(order121, '第十七条', 17, [
  '购买商品的数量、次数、频率等与商品保质期或者消费者的通常消费习惯明显不符的',
  '同一投诉人对同一经营者、同一类商品或者服务、同一类问题短期内大量投诉，或者不同投诉人恶意串通，对同一经营者、同一类商品或者服务、同一类问题短期内集中投诉的',
  '不能证明存在已实际购买商品或者接受服务、自身合法权益已实际受到侵害等真实消费关系或者消费者权益争议的',
  '多人使用同一手机号码、通讯地址等联系方式投诉的',
  '其他根据实际需要可以考虑的因素',
]).map(factor => ({ ...factor, ...(thresholdsOf[factor.code] ? { thresholds: thresholdsOf[factor.code] } : {}) }))

/** 消法第三十九条: the routes that a notice of refusal must name (Order 121 art. 15). */
export const routesOfDispute: readonly Ground[] = list(consumerLaw, '第三十九条', 39, [
  '与经营者协商和解',
  '请求消费者协会或者依法成立的其他调解组织调解',
  '向有关行政部门投诉',
  '根据与经营者达成的仲裁协议提请仲裁机构仲裁',
  '向人民法院提起诉讼',
])

/** Of these the ones that somebody's door and telephone can be told of; whom one bargains with is one's own business. */
export const routesWithDoors = ['39-2', '39-3', '39-4', '39-5'] as const
/** 其他途径: who it is in this city, kept by the bureau (setting `ways`). */
export interface Door {
  route: (typeof routesWithDoors)[number]
  name: string
  address: string
  phone: string
}
export interface Ways {
  doors: readonly Door[]
}
export const noWays: Ways = { doors: [] }

/** 退回中心: never sideways (Order 121 art. 41; Order 20 art. 37). Coded by the bureau. */
export const returnReasons: Record<string, { label: Label; basis: readonly Basis[] }> = {
  'not-competent-place': {
    label: { zh: '被投诉人实际经营地、住所地不在本辖区', en: 'The respondent is not in this district' },
    basis: [cite(order20, '第十二条'), cite(order121, '第十三条')],
  },
  'wrong-respondent': {
    label: { zh: '被投诉人登记有误', en: 'The respondent was registered wrongly' },
    basis: [cite(bureauTargets, '—')],
  },
  'not-amr-duty': {
    label: { zh: '不属于市场监督管理部门职责', en: 'Not a duty of market regulation' },
    basis: [cite(order20, '第三十七条'), cite(order121, '第四十一条')],
  },
  other: { label: { zh: '其他（须说明）', en: 'Other (to be explained)' }, basis: [cite(bureauTargets, '—')] },
}

/** 重办: a closed complaint is not opened again without a cause. Coded by the bureau; the first needs the dissatisfaction on record. */
export const reworkCauses = {
  dissatisfied: {
    zh: '投诉人评价或者回访不满意',
    en: 'The complainant rated it, or said at the follow-up: dissatisfied',
  },
  'said-otherwise': {
    zh: '投诉人以其他方式表示不满意（写明何时、何种方式）',
    en: 'The complainant said so in another way (when and how)',
  },
  'not-performed': { zh: '调解协议未履行', en: 'The agreement was not performed' },
  'new-facts': { zh: '出现新的证据或者情况', en: 'New evidence or facts' },
  'found-wrong': {
    zh: '督查、复议或者诉讼发现办理有误',
    en: 'Inspection, review or a court found the handling wrong',
  },
} satisfies Record<string, Label>
