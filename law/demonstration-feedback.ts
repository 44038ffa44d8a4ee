/**
 * A consumer scanned the plaque and says that a promise was not kept. The competent office answers within a limit and
 * says what came of it: 督促告诫, 摘牌 or something else (the three results of a published provincial platform).
 */
import { trustGuide, trustRules } from './acts.ts'
import { cite, type Label, procedure, workingDays } from './grammar.ts'

const basis = [cite(trustRules, '—'), cite(trustGuide, '—')]

export const demonstrationFeedback = procedure({
  kind: 'demonstration-feedback',
  label: { zh: '承诺反馈', en: 'Feedback on a promise' },
  states: {
    received: { zh: '待处理', en: 'To be handled' },
    handled: { zh: '已处理', en: 'Handled' },
  },
  ends: ['handled'],
  clocks: {
    handling: {
      label: { zh: '处理反馈', en: 'Handle the feedback' },
      binding: 'service-norm',
      trigger: { zh: '收到反馈', en: 'The feedback' },
      versions: [
        {
          within: workingDays(7),
          basis: cite(trustRules, '—'),
          says: '收到消费者对承诺的反馈，七个工作日内处理并登记结果',
        },
      ],
    },
  },
  steps: {
    handle: {
      label: { zh: '登记处理结果', en: 'Enter the result' },
      from: ['received'],
      to: 'handled',
      by: ['handler', 'head'],
      stops: ['handling'],
      basis,
    },
  },
})

export const feedbackResults = {
  admonished: { zh: '督促告诫', en: 'Admonished' },
  delisting: { zh: '摘牌', en: 'Delisting proposed' },
  other: { zh: '其他', en: 'Other' },
} satisfies Record<string, Label>
export type FeedbackResult = keyof typeof feedbackResults
