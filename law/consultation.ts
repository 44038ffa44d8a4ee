/**
 * 咨询: somebody asks. Answered on the spot, or passed on to an office and answered within the days the bureau promises.
 *
 * The law sets no limit for consultations: the only clock is the bureau's own target, and it says so. Order 121 art. 44
 * keeps consultations out of the procedure of complaints; what is really a complaint or report (art. 3) becomes one.
 */
import { consultationTargets, order20, order121 } from './acts.ts'
import { type ClockRule, cite, procedure, type Role, workingDays } from './grammar.ts'

const bureauRule = [cite(consultationTargets, '—')]
const anybodyAtTheCounter: Role[] = ['agent', 'dispatcher', 'handler', 'head']

export const consultationClocks = {
  answer: {
    label: { zh: '咨询答复目标', en: 'Target for answering a consultation' },
    binding: 'service-norm',
    trigger: { zh: '收到咨询（当场答复的不计）', en: 'the question is received (none when answered on the spot)' },
    note: {
      zh: '法律没有规定咨询的答复期限，这是本局的承诺；追问的，自追问之日起重新计算',
      en: 'The law sets no limit for consultations: this is the bureau’s own promise; asked again, it runs anew',
    },
    versions: [
      { within: workingDays(5), basis: cite(consultationTargets, '—'), says: '转办的咨询5个工作日内答复咨询人' },
    ],
  },
} satisfies Record<string, ClockRule>

export const consultation = procedure({
  kind: 'consultation',
  label: { zh: '咨询', en: 'Consultation' },
  states: {
    received: { zh: '已登记', en: 'Registered' },
    'to-answer': { zh: '待答复', en: 'To answer' },
    answered: { zh: '已答复', en: 'Answered' },
    closed: { zh: '已办结', en: 'Closed' },
    converted: { zh: '已转投诉举报', en: 'Became a complaint or report' },
  },
  // Reaching an end stops whatever still runs.
  ends: ['closed', 'converted'],
  clocks: consultationClocks,
  steps: {
    'answer-on-the-spot': {
      label: { zh: '当场答复', en: 'Answer on the spot' },
      from: ['received'],
      to: 'closed',
      by: anybodyAtTheCounter,
      answers: true,
      basis: bureauRule,
    },
    'pass-on': {
      label: { zh: '转办', en: 'Pass on' },
      from: ['received'],
      to: 'to-answer',
      by: anybodyAtTheCounter,
      basis: bureauRule,
    },
    'return-to-centre': {
      label: { zh: '退回中心', en: 'Return to the centre' },
      from: ['to-answer'],
      to: 'received',
      by: ['handler', 'head'],
      basis: bureauRule,
    },
    answer: {
      label: { zh: '答复', en: 'Answer' },
      from: ['to-answer'],
      to: 'answered',
      by: anybodyAtTheCounter,
      stops: ['answer'],
      answers: true,
      basis: bureauRule,
    },
    'ask-again': {
      label: { zh: '追问', en: 'Ask again' },
      from: ['answered'],
      to: 'to-answer',
      by: ['citizen', ...anybodyAtTheCounter],
      starts: ['answer'],
      reopens: true,
      basis: bureauRule,
    },
    close: {
      label: { zh: '办结', en: 'Close' },
      from: ['answered'],
      to: 'closed',
      by: ['citizen', ...anybodyAtTheCounter, 'system'],
      answers: true,
      basis: bureauRule,
    },
    'conclude-follow-up': {
      label: { zh: '回访完成', en: 'Conclude the follow-up' },
      from: ['closed'],
      by: ['agent', 'dispatcher', 'supervisor', 'citizen'],
      basis: bureauRule,
    },
    'answer-anew': {
      label: { zh: '不满意，重新答复', en: 'Answer anew' },
      from: ['closed'],
      to: 'to-answer',
      // 不满意 at the follow-up opens it by itself.
      by: ['system', 'supervisor'],
      starts: ['answer'],
      basis: bureauRule,
    },
    convert: {
      label: { zh: '转为投诉或者举报', en: 'Make it a complaint or report' },
      from: ['received', 'to-answer', 'answered', 'closed'],
      to: 'converted',
      by: anybodyAtTheCounter,
      basis: [...bureauRule, cite(order20, '第三条'), cite(order121, '第三条')],
    },
  },
})

export type ConsultationState = keyof typeof consultation.states
export type ConsultationStep = keyof typeof consultation.steps

/** How the asker got the answer. */
export const toldBy = {
  'on-the-spot': { zh: '当场', en: 'On the spot' },
  phone: { zh: '回电', en: 'Called back' },
  portal: { zh: '网上查看', en: 'To be read on the portal' },
} as const
export type ToldBy = keyof typeof toldBy

/** An answer nobody comes back on closes by itself. */
export const closesAfterDays = 7
