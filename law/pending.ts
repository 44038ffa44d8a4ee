/**
 * 未定的单列: what is not known yet is neither success nor failure. Every rate names the indicator that counts it, or why there is
 * nothing of the kind. `inBase`: it stands below the line all the same, because the rate is over all that was received; what
 * is neither above the line nor pending has failed. Otherwise the rate is over what is known, and this comes on top.
 */
import type { Label } from './grammar.ts'
import type { IndicatorName, indicators } from './indicators.ts'

export type RateName = {
  [Name in IndicatorName]: (typeof indicators)[Name]['unit'] extends 'ratio' ? Name : never
}[IndicatorName]

export type Pending = { by: IndicatorName; inBase?: true } | { none: Label }

const atOnce = (zh: string, en: string) => ({ none: { zh, en } })
const onRegistration = atOnce('登记时即可判定', 'Known on registration')
const asOfEnd = atOnce('按期末状态判定', 'Judged as things stand at the end of the period')

export const pendingOf = {
  'report-closing-rate': { by: 'reports-received-open', inBase: true },
  'consultation-answered-rate': { by: 'consultations-received-unanswered', inBase: true },
  'follow-up-days-rate': atOnce('当日即可判定', 'Known on the day'),
  'assessment-on-time-rate': { by: 'assessments-pending' },
  'assessment-told-on-time-rate': { by: 'notices-pending' },
  'closing-on-time-rate': { by: 'closings-pending' },
  'mediation-on-time-rate': { by: 'mediations-pending' },
  'mediation-success-rate': { by: 'complaints-never-closed' },
  'mediation-rate': { by: 'complaints-received-unsettled', inBase: true },
  'closing-rate': { by: 'complaints-received-open', inBase: true },
  'follow-up-satisfaction-rate': { by: 'follow-ups-pending' },
  'intake-complete-rate': onRegistration,
  'intake-corrected-rate': asOfEnd,
  'follow-up-reach-rate': { by: 'follow-ups-pending' },
  'report-verification-on-time-rate': { by: 'verifications-pending' },
  'reports-named-share': onRegistration,
  'odr-settlement-rate': { by: 'odr-pending' },
  'consultation-on-the-spot-rate': { by: 'consultations-pending' },
  'consultation-on-time-rate': { by: 'consultation-answers-pending' },
  'consultation-knowledge-rate': { by: 'consultations-pending' },
  'consultation-helped-rate': { by: 'consultations-unrated' },
  'station-mediation-rate': { by: 'station-cases-pending' },
  'station-satisfaction-rate': { by: 'station-cases-unrated' },
  'station-answer-on-time-rate': { by: 'station-answers-pending' },
  'station-equipment-rate': atOnce('检查时即可判定', 'Known at the inspection'),
  'station-standard-rate': asOfEnd,
  'advance-payment-rate': { by: 'advance-payments-pending', inBase: true },
  'demonstrations-pledged-rate': asOfEnd,
  'pledge-feedback-on-time-rate': { by: 'pledge-feedback-pending' },
  'publicity-rate': { by: 'publicity-pending', inBase: true },
  'plan-nonconforming-rate': { by: 'plan-batches-pending' },
  'campaign-nonconforming-rate': { by: 'campaign-batches-pending' },
  'nonconforming-rate': { by: 'batches-pending' },
  'random-nonconforming-rate': { by: 'random-batches-pending' },
  'targeted-nonconforming-rate': { by: 'targeted-batches-pending' },
  'campaign-coverage-rate': { by: 'campaign-subjects-pending', inBase: true },
  'orders-return-rate': { by: 'orders-in-hand', inBase: true },
  'orders-rework-rate': { by: 'orders-never-closed' },
  'orders-signed-on-time-rate': { by: 'order-signings-pending' },
} satisfies Record<RateName, Pending>

export const isRate = (name: IndicatorName): name is RateName => name in pendingOf
