import { textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import type { Step } from './steps.ts'

export const when: Step = {
  name: 'when',
  title: { zh: '什么时候，多少钱？', en: 'When, and how much?' },
  fields: ['purchasedOn', 'disputedOn', 'paidYuan'],
  ask: (visit, answers, problems) => html`
    ${textField(visit, problems, {
      name: 'purchasedOn',
      label: { zh: '哪天买的', en: 'Day of purchase' },
      help: { zh: '记不清可以不填。', en: 'Leave it empty if you are not sure.' },
      value: answers.purchasedOn,
      optional: true,
      type: 'date',
      max: visit.about.today || undefined,
    })}
    ${textField(visit, problems, {
      name: 'disputedOn',
      label: { zh: '哪天出的问题', en: 'Day the problem arose' },
      help: {
        zh: '您知道自己的权益受到损害的那一天。',
        en: 'The day on which you learned that something was wrong.',
      },
      value: answers.disputedOn,
      optional: true,
      type: 'date',
      max: visit.about.today || undefined,
    })}
    ${textField(visit, problems, {
      name: 'paidYuan',
      label: { zh: '付了多少钱（元）', en: 'What you paid (yuan)' },
      value: answers.paidYuan,
      optional: true,
      inputmode: 'decimal',
      maxlength: 20,
    })}
  `,
}
