/**
 * 先行赔付 (赔偿先付): whoever manages a mall, a market or a street pays the consumer first, out of a fund that manager and
 * tenants have agreed on, and recovers from the tenant. Order 121 art. 6 encourages it; art. 43 of the Consumer Rights
 * Protection Law is the legal root for counters and trade fairs.
 */
import { advanceRules, consumerLaw, order121 } from './acts.ts'
import { cite, type Label, procedure } from './grammar.ts'

const basis = [cite(advanceRules, '—'), cite(order121, '第六条')]
const recovering = [...basis, cite(consumerLaw, '第四十三条')]

export const advancePayment = procedure({
  kind: 'advance-payment',
  label: { zh: '先行赔付', en: 'Advance payment' },
  states: {
    draft: { zh: '待补充', en: 'To be completed' },
    requested: { zh: '待决定', en: 'Requested' },
    approved: { zh: '待支付', en: 'To be paid' },
    paid: { zh: '待追偿', en: 'To be recovered' },
    recovered: { zh: '已追回', en: 'Recovered' },
    'written-off': { zh: '追偿终结', en: 'Recovery ended' },
    refused: { zh: '不予先行赔付', en: 'Refused' },
    cancelled: { zh: '已取消', en: 'Cancelled' },
  },
  ends: ['recovered', 'written-off', 'refused', 'cancelled'],
  clocks: {},
  steps: {
    request: {
      label: { zh: '申请先行赔付', en: 'Ask for it' },
      from: ['draft'],
      to: 'requested',
      by: ['station', 'handler', 'head'],
      basis,
    },
    approve: {
      label: { zh: '同意先行赔付', en: 'Approve' },
      from: ['requested'],
      to: 'approved',
      by: ['station', 'head'],
      notByWhoever: 'request',
      basis,
    },
    pay: {
      label: { zh: '登记支付', en: 'Record the payment' },
      from: ['approved'],
      to: 'paid',
      by: ['station', 'head'],
      basis,
    },
    recover: {
      label: { zh: '登记追偿到账', en: 'Record money recovered' },
      from: ['paid'],
      by: ['station', 'head'],
      basis: recovering,
    },
    complete: {
      label: { zh: '追偿完毕', en: 'All recovered' },
      from: ['paid'],
      to: 'recovered',
      by: ['station', 'head', 'system'],
      basis: recovering,
    },
    'send-back': {
      label: { zh: '退回补充', en: 'Send back' },
      from: ['requested'],
      to: 'draft',
      by: ['station', 'head'],
      notByWhoever: 'request',
      basis,
    },
    refuse: {
      label: { zh: '不予先行赔付', en: 'Refuse' },
      from: ['requested'],
      to: 'refused',
      by: ['station', 'head'],
      notByWhoever: 'request',
      basis,
    },
    cancel: {
      label: { zh: '取消（已由商家赔付等）', en: 'Cancel (the seller paid, …)' },
      from: ['draft', 'requested', 'approved'],
      to: 'cancelled',
      by: ['station', 'handler', 'head'],
      basis,
    },
    'write-off': {
      label: { zh: '终结追偿', en: 'End the recovery' },
      from: ['paid'],
      to: 'written-off',
      by: ['head'],
      basis: recovering,
    },
  },
})

/** What is written in the ledger, and which way the money goes. A mistake is reversed, never changed. */
export const entryKinds = {
  opening: { zh: '设立存入', en: 'Opening deposit' },
  deposit: { zh: '缴存', en: 'Deposit' },
  payment: { zh: '先行赔付', en: 'Advance payment' },
  recovery: { zh: '追偿收回', en: 'Recovered' },
  refund: { zh: '退还保证金', en: 'Deposit returned' },
  interest: { zh: '利息', en: 'Interest' },
  fee: { zh: '手续费', en: 'Bank fee' },
  reversal: { zh: '冲正', en: 'Reversal' },
} satisfies Record<string, Label>
export type EntryKind = keyof typeof entryKinds

/** Why the manager pays first. */
export const advanceReasons = {
  delay: { zh: '商家拖延', en: 'The seller delays' },
  refusal: { zh: '商家拒绝赔付', en: 'The seller refuses' },
  gone: { zh: '商家撤场、失联', en: 'The seller is gone' },
} satisfies Record<string, Label>

/** A tenant or holder is asked to fill up again within so many working days (bureau's own rule). */
export const topUpDays = 5

export type AdvanceState = keyof typeof advancePayment.states
export type AdvanceStep = keyof typeof advancePayment.steps
