/**
 * 投诉信息公示: for an operator and a period how many complaints were made public, how that changed, how many were settled by
 * mediation and how many the operator settled first itself. Only complaints whose complainant agreed and that are closed
 * count, after a delay; the operator is told beforehand and may object; what was wrong is put right or taken back in public.
 *
 * 「依法公示消费投诉信息」 is Order 121 art. 38 (Order 20 art. 34). The national rule on it was found by its name alone: every
 * number of days, every threshold and every ground below is the bureau's own.
 */
import { order20, order121, publicationRules, publicityRules } from './acts.ts'
import { list } from './classes/coded.ts'
import { type ClockRule, calendarDays, cite, type Label, procedure, type Role, workingDays } from './grammar.ts'

const basis = [
  cite(publicationRules, '—'),
  cite(publicityRules, '—'),
  cite(order121, '第三十八条'),
  cite(order20, '第三十四条'),
]
const secrecy = [cite(order121, '第三十九条'), cite(order20, '第三十五条'), cite(publicationRules, '—')]

const limit = (label: Label, trigger: Label, amount: number, says: string, right = false): ClockRule => ({
  label,
  binding: 'service-norm',
  trigger,
  ...(right ? { right: true as const } : {}),
  versions: [{ within: workingDays(amount), basis: cite(publicationRules, '—'), says }],
})

const county: Role[] = ['handler', 'head', 'supervisor']
const signing: Role[] = ['head', 'supervisor', 'legal']

export const publicity = procedure({
  kind: 'publicity',
  label: { zh: '投诉信息公示', en: 'Published complaint record' },
  states: {
    drafted: { zh: '待告知', en: 'To be announced' },
    announced: { zh: '告知期', en: 'Announced to the operator' },
    published: { zh: '公示中', en: 'Published' },
    objected: { zh: '异议核查中', en: 'Objection under review' },
    withdrawn: { zh: '已撤销公示', en: 'Withdrawn' },
    ended: { zh: '公示期满', en: 'Ended' },
    dropped: { zh: '不予公示', en: 'Not published' },
  },
  ends: ['published', 'withdrawn', 'ended', 'dropped'],
  clocks: {
    notice: limit(
      { zh: '公示前告知期', en: 'Time to object before publication' },
      { zh: '告知经营者', en: 'The operator is told' },
      5,
      '公示前告知经营者，经营者自告知之日起五个工作日内可以提出异议',
      true,
    ),
    objection: limit(
      { zh: '异议核查', en: 'Answer to the objection' },
      { zh: '收到异议', en: 'The objection' },
      10,
      '收到异议之日起十个工作日内核查并答复',
    ),
    correction: limit(
      { zh: '更正或者撤销', en: 'Put right or withdrawn' },
      { zh: '发现公示信息不准确', en: 'The error is found' },
      3,
      '发现公示信息不准确的，三个工作日内更正或者撤销并公开理由',
    ),
  },
  steps: {
    announce: {
      label: { zh: '告知经营者', en: 'Tell the operator' },
      from: ['drafted'],
      to: 'announced',
      by: county,
      starts: ['notice'],
      basis,
    },
    publish: {
      label: { zh: '公示', en: 'Publish' },
      from: ['announced'],
      to: 'published',
      by: signing,
      notByWhoever: 'announce',
      stops: ['notice'],
      basis,
    },
    object: {
      label: { zh: '登记异议', en: 'Enter an objection' },
      from: ['announced', 'published'],
      to: 'objected',
      by: county,
      stops: ['notice'],
      starts: ['objection'],
      basis,
    },
    'reject-objection': {
      label: { zh: '异议不成立', en: 'Objection not upheld' },
      from: ['objected'],
      to: 'announced',
      backOf: ['object'],
      by: signing,
      notByWhoever: 'object',
      stops: ['objection'],
      basis,
    },
    'uphold-objection': {
      label: { zh: '异议成立，剔除有误的投诉', en: 'Uphold: take the wrong complaints out' },
      from: ['objected'],
      to: 'announced',
      backOf: ['object'],
      by: signing,
      notByWhoever: 'object',
      stops: ['objection'],
      basis,
    },
    'report-error': {
      label: { zh: '发现有误', en: 'An error was found' },
      from: ['published'],
      by: county,
      starts: ['correction'],
      basis,
    },
    correct: {
      label: { zh: '更正', en: 'Correct' },
      from: ['published'],
      by: [...signing, 'system'],
      notByWhoever: 'report-error',
      stops: ['correction'],
      basis,
    },
    withdraw: {
      label: { zh: '撤销公示', en: 'Withdraw' },
      from: ['published', 'objected'],
      to: 'withdrawn',
      by: [...signing, 'system'],
      stops: ['objection', 'correction'],
      basis: secrecy,
    },
    drop: {
      label: { zh: '不予公示', en: 'Do not publish' },
      from: ['drafted', 'announced', 'objected'],
      to: 'dropped',
      by: [...signing, 'system'],
      stops: ['notice', 'objection'],
      basis: secrecy,
    },
    end: {
      label: { zh: '公示期满', en: 'Its time is over' },
      from: ['published'],
      to: 'ended',
      by: ['system'],
      stops: ['correction'],
      basis,
    },
  },
})
export type PublicityState = keyof typeof publicity.states
export type PublicityStep = keyof typeof publicity.steps

/** A complaint counts once so many working days have passed since it was closed: a rework or a correction comes before. */
export const publicityDelay = workingDays(10)
/** How long an entry stays. */
export const publicityTerm = calendarDays(365)
/** Fewer are not told at all, nor what would give them away: of an operator, in the public edition, in open data. */
export const fewestPublic = 3
/** A rate of fewer than these tells of single cases. */
export const fewestForRate = 5

/** Why an entry is taken back or not published. */
export const withdrawReasons = list([
  { code: 'wrong-operator', zh: '投诉的不是这个经营者', en: 'It is not this operator', initials: 'bs' },
  { code: 'wrong-fact', zh: '投诉内容查明不实', en: 'The complaint proved untrue', initials: 'bs' },
  { code: 'consent', zh: '投诉人撤回公示同意', en: 'Complainants took back their consent', initials: 'ty' },
  { code: 'few', zh: `更正后不足${fewestPublic}件`, en: `Fewer than ${fewestPublic} after correction`, initials: 'bz' },
  { code: 'secret', zh: '涉及商业秘密、个人隐私', en: 'Trade secrets or privacy', initials: 'mm' },
  { code: 'other', zh: '其他（写明）', en: 'Other, as written', initials: 'qt' },
])
export type WithdrawReason = (typeof withdrawReasons)[number]['code']
