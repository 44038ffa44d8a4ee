import { claims, offered } from '../../../law/classes.ts'
import { complaintClocks } from '../../../law/complaint.clocks.ts'
import type { Label } from '../../../law/grammar.ts'
import { choiceField, textField } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import type { Visit } from '../frame/visit.ts'
import { limitOn } from '../information/limits.ts'
import type { Step } from './steps.ts'

export const want: Step = {
  name: 'want',
  title: { zh: '您要求什么？', en: 'What do you want?' },
  fields: ['claims', 'claimedYuan', 'wantsOdr'],
  ask: (visit, answers, problems, { odr }) => html`
    ${choiceField(visit, problems, {
      name: 'claims',
      label: { zh: '可以选几项', en: 'Choose one or more' },
      value: answers.claims,
      choices: offered(claims),
      many: true,
    })}
    ${textField(visit, problems, {
      name: 'claimedYuan',
      label: { zh: '要求退还或者赔偿的金额（元）', en: 'Amount you ask for (yuan)' },
      value: answers.claimedYuan,
      optional: true,
      inputmode: 'decimal',
      maxlength: 20,
    })}
    ${
      odr &&
      choiceField(visit, problems, {
        name: 'wantsOdr',
        label: { zh: '这家企业可以在线和解', en: 'This business settles disputes online' },
        help: odrFirst(visit),
        value: answers.wantsOdr,
        optional: true,
        many: true,
        choices: [{ code: 'yes', zh: '我愿意先和企业在线和解', en: 'I want to try that first' }],
      })
    }
  `,
}

/** What comes first with a business that settles disputes online, where the complainant wants it. */
export function odrFirst({ about }: Visit): Label {
  const limit = limitOn(complaintClocks.odr, about.today)
  const within = limit ? { zh: `在${limit.within.zh}内`, en: `has ${limit.within.en} to` } : { zh: '', en: 'is to' }
  return {
    zh: `它是在线消费纠纷解决（ODR）企业：先由企业${within.zh}和您协商，谈不成再由市场监管部门处理。`,
    en: `It is an ODR business: it ${within.en} settle with you; if that fails the authority takes over.`,
  }
}
