/** From what two complaints have in common to how likely they are one. The score orders proposals; it is no probability. */
import type { Day, Label } from '../../law/grammar.ts'
import { daysBetween } from '../kernel/day.ts'
import { sameName } from '../party/index.ts'
import { alike, likeness, related, type Terms } from './likeness.ts'
import { sameCore } from './name.ts'
import type { Evidence } from './view.ts'

/** What is known of one complaint, or of what a caller has said so far. */
export interface Said {
  receivedOn: Day
  name: string | undefined
  phones: readonly string[]
  idNumber: string | undefined
  operatorId: number | undefined
  uscc: string | undefined
  operatorKey: string
  orderNumber: string | undefined
  purchasedOn: Day | undefined
  goodsClass: string | undefined
  problemClass: string | undefined
  terms: Terms
}

export function compare(one: Said, other: Said): Evidence {
  return {
    person: personOf(one, other),
    operator: operatorOf(one, other),
    order: one.orderNumber !== undefined && one.orderNumber === other.orderNumber,
    against: differences(one, other),
    goods: one.goodsClass !== undefined && one.goodsClass === other.goodsClass,
    problem: one.problemClass !== undefined && one.problemClass === other.problemClass,
    text: Math.round(likeness(one.terms, other.terms) * 100) / 100,
    days: Math.abs(daysBetween(one.receivedOn, other.receivedOn)),
  }
}

function differences(one: Said, other: Said): Evidence['against'] {
  const differ = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && a !== b
  return [
    ...(differ(one.orderNumber, other.orderNumber) ? ['order' as const] : []),
    ...(differ(one.purchasedOn, other.purchasedOn) ? ['purchase' as const] : []),
    ...(differ(one.uscc, other.uscc) ? ['operator' as const] : []),
    ...(one.name && other.name && !sameName(one.name, other.name) ? ['name' as const] : []),
  ]
}

function personOf(one: Said, other: Said): Evidence['person'] {
  if (one.idNumber && other.idNumber) return one.idNumber === other.idNumber ? 'identity' : null
  // A household has one telephone; of one family name it may be one person, misheard.
  const anotherFamily = one.name && other.name && one.name[0] !== other.name[0]
  if (one.phones.some(phone => other.phones.includes(phone))) return anotherFamily ? null : 'phone'
  const silent = one.phones.length === 0 || other.phones.length === 0
  return silent && one.name && other.name && sameName(one.name, other.name) ? 'name' : null
}

function operatorOf(one: Said, other: Said): Evidence['operator'] {
  if (one.operatorId !== undefined && one.operatorId === other.operatorId) return 'register'
  if (one.uscc && other.uscc) return one.uscc === other.uscc ? 'uscc' : null
  if (!one.operatorKey || !other.operatorKey) return null
  return sameCore(one.operatorKey, other.operatorKey) ? 'name' : null
}

/** 0 to 100. Below `worthShowing` nobody is bothered. */
export function scoreOf(evidence: Evidence): number {
  const { order, operator, person, against } = evidence
  if (order && (operator || person)) return 97
  // The same words against two firms are two disputes: no double, however often they are written (art. 17 looks at that).
  if (against.includes('operator')) return 0
  const doubt = { order: 40, purchase: 20, name: 20, operator: 0 }
  return Math.max(
    0,
    against.reduce((score, each) => score - doubt[each], likely(evidence)),
  )
}

function likely({ person, operator, goods, problem, text }: Evidence): number {
  const words = Math.min(1, text / 0.9)
  if (person && operator)
    return Math.round((person === 'name' ? 50 : 58) + (goods ? 4 : 0) + (problem ? 4 : 0) + 32 * words)
  if (person && text >= related) return Math.round(45 + 45 * words)
  if (operator && text >= alike) return Math.round(35 + 40 * words)
  return text >= 0.8 ? Math.round(30 + 40 * words) : 0
}

/** On the screen of whoever takes the call. */
export const worthShowing = 50
/** Written down for the dispatcher: two of one person, or of nobody in particular. */
export const worthProposing = 62

export const proposable = (evidence: Evidence) => evidence.person !== null && scoreOf(evidence) >= worthProposing

const persons = {
  identity: { zh: '同一证件号码', en: 'same identity number' },
  phone: { zh: '同一电话', en: 'same telephone' },
  name: { zh: '同名（一方没有电话）', en: 'same name (one without a telephone)' },
} satisfies Record<NonNullable<Evidence['person']>, Label>
const operators = {
  register: { zh: '同一经营者', en: 'same operator' },
  uscc: { zh: '同一信用代码', en: 'same credit code' },
  name: { zh: '经营者名称相近', en: 'like names of the operator' },
} satisfies Record<NonNullable<Evidence['operator']>, Label>

const others = {
  order: { zh: '订单号不同', en: 'two order numbers' },
  purchase: { zh: '消费日不同', en: 'two days of purchase' },
  operator: { zh: '信用代码不同', en: 'two credit codes' },
  name: { zh: '姓名不同', en: 'two names' },
} satisfies Record<Evidence['against'][number], Label>

export function whyOf({ person, operator, order, against, goods, problem, text, days }: Evidence): Label {
  const said: Label[] = [
    ...(person ? [persons[person]] : []),
    ...(operator ? [operators[operator]] : []),
    ...(order ? [{ zh: '同一订单号', en: 'same order number' }] : []),
    ...(goods && problem ? [{ zh: '同类商品、同类问题', en: 'same goods and problem' }] : []),
    ...(text >= related ? [{ zh: `文字相似${percent(text)}`, en: `texts ${percent(text)} alike` }] : []),
    { zh: days === 0 ? '同日收到' : `相隔${days}天`, en: days === 0 ? 'on one day' : `${days} days apart` },
    ...against.map(each => ({ zh: `但${others[each].zh}`, en: `but ${others[each].en}` })),
  ]
  return { zh: said.map(each => each.zh).join('、'), en: said.map(each => each.en).join(', ') }
}

const percent = (share: number) => `${Math.round(share * 100)}%`
