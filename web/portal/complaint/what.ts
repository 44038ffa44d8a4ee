import { classes, offered, problems as problemClasses } from '../../../law/classes.ts'
import { selectField, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import type { Step } from './steps.ts'

export const what: Step = {
  name: 'what',
  title: { zh: '发生了什么？', en: 'What happened?' },
  fields: ['facts'],
  ask: (visit, answers, problems) => html`
    ${textField(visit, problems, {
      name: 'facts',
      label: { zh: '请用自己的话写', en: 'In your own words' },
      help: {
        zh: '什么时候、在哪里、买了什么、出了什么问题、和商家说过没有、商家怎么说。',
        en: 'When, where, what you bought, what went wrong, whether you spoke to the business and what it said.',
      },
      value: answers.facts,
      lines: 7,
      maxlength: 5000,
    })}
  `,
}

export const bought: Step = {
  name: 'bought',
  title: { zh: '买的是什么？', en: 'What did you buy?' },
  fields: ['goodsName', 'goodsClass'],
  ask: (visit, answers, problems) => html`
    ${textField(visit, problems, {
      name: 'goodsName',
      label: { zh: '名称', en: 'Its name' },
      help: { zh: '例如：电水壶、健身年卡', en: 'For example: an electric kettle, a yearly gym card' },
      value: answers.goodsName,
      optional: true,
      maxlength: 100,
    })}
    ${selectField(visit, problems, {
      name: 'goodsClass',
      label: { zh: '属于哪一类', en: 'Which kind it is' },
      value: answers.goodsClass,
      groups: [
        { label: { zh: '商品', en: 'Goods' }, choices: offered(classes).filter(each => each.kind === 'goods') },
        { label: { zh: '服务', en: 'Services' }, choices: offered(classes).filter(each => each.kind === 'service') },
      ],
    })}
  `,
}

export const trouble: Step = {
  name: 'trouble',
  title: { zh: '主要是什么问题？', en: 'What kind of problem is it?' },
  fields: ['problemClass'],
  ask: (visit, answers, problems) => html`
    ${selectField(visit, problems, {
      name: 'problemClass',
      label: { zh: '选一类', en: 'Choose one' },
      help: { zh: '拿不准就选最接近的，不影响处理。', en: 'If unsure, take the nearest: it changes nothing for you.' },
      value: answers.problemClass,
      groups: [{ label: { zh: '问题', en: 'Problem' }, choices: offered(problemClasses) }],
    })}
  `,
}
