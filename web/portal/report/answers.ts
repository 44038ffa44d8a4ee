/** What has been answered so far; it travels in the form itself. Nothing of a report is kept in the browser or on the server before it is sent. */
import type { Label } from '../../../law/grammar.ts'
import { ReportRegistration, type ReportRegistrationInput } from '../../../server/report/contract.ts'
import { evidenceIn } from '../complaint/answers.ts'
import type { ProblemBody } from '../frame/api.ts'
import type { Problems } from '../frame/form.ts'
import { html } from '../frame/html.ts'
import { typed, type Visit } from '../frame/visit.ts'

export const fields = [
  'facts',
  'evidence',
  'violationClass',
  'goodsName',
  'happenedOn',
  'respondentName',
  'respondentAddress',
  'operatorId',
  'venue',
  'placeAddress',
  'named',
  'name',
  'phone',
  'idNumber',
  'address',
  'more',
  'attachments',
] as const
export type Field = (typeof fields)[number]
export type Answers = Record<Field, string>

export const nothing = Object.fromEntries(fields.map(field => [field, ''])) as Answers
export const answersIn = (body: unknown) =>
  Object.fromEntries(fields.map(field => [field, typed(body, field)])) as Answers
export const carried = (answers: Answers, asked: readonly Field[]) =>
  fields
    .filter(field => !asked.includes(field))
    .map(field => html`<input type="hidden" name=${field} value=${answers[field]} />`)

/** Without a name nothing of the person is sent, whatever was typed before changing one's mind. */
export function registrationOf(answers: Answers): ReportRegistrationInput {
  const named = answers.named === 'yes'
  const more = answers.more.split(',')
  return {
    named,
    ...(named
      ? {
          informer: {
            name: answers.name,
            phone: answers.phone,
            idNumber: answers.idNumber,
            address: answers.address,
          },
        }
      : {}),
    respondent: {
      operatorId: /^\d{1,15}$/.test(answers.operatorId) ? Number(answers.operatorId) : undefined,
      name: answers.respondentName,
      address: answers.respondentAddress,
    },
    venue: (answers.venue || 'premises') as ReportRegistrationInput['venue'],
    placeAddress: answers.placeAddress,
    violationClass: answers.violationClass,
    goodsName: answers.goodsName,
    facts: answers.facts,
    evidence: answers.evidence,
    happenedOn: answers.happenedOn,
    insider: more.includes('insider'),
    wantsReward: named && more.includes('reward'),
    attachments: evidenceIn(answers.attachments).map(({ id, token }) => ({ id, token })),
  }
}

const asked: Record<string, Field> = {
  'respondent.name': 'respondentName',
  'respondent.address': 'respondentAddress',
  'respondent.operatorId': 'operatorId',
  'informer.name': 'name',
  'informer.phone': 'phone',
  'informer.idNumber': 'idNumber',
  'informer.address': 'address',
}
const fieldOf = (path: string) => asked[path] ?? (path.split('.')[0] as Field)

const wrong: Partial<Record<Field, Label>> = {
  facts: { zh: '请写出您看到或者知道的情况', en: 'Please write what you saw or know' },
  violationClass: { zh: '请选择是哪一类违法行为', en: 'Please choose the kind of violation' },
  respondentName: {
    zh: '请写出商家的名称，招牌或者网店名也可以',
    en: 'Please write the name of the business or its sign',
  },
  named: { zh: '请选择实名还是匿名', en: 'Please choose with or without your name' },
  name: { zh: '实名举报请写真实姓名；不愿意的，改为匿名', en: 'Please write your real name, or report without one' },
  phone: { zh: '实名举报请写电话，5至15位数字', en: 'Please write your telephone number, 5 to 15 digits' },
  happenedOn: { zh: '日期请写成 2026-06-08 的样子', en: 'Please write the day like 2026-06-08' },
}
const control: Label = {
  zh: '含有看不见的控制字符，请重新输入',
  en: 'Contains invisible control characters, please type it again',
}
const future: Label = { zh: '日期在今天之后，请检查', en: 'This day lies in the future, please check' }

export function problemsOf({ say, about }: Visit, answers: Answers): Problems {
  const found: Problems = {}
  const note = (field: Field, words: Label) => {
    found[field] ??= say(words)
  }
  for (const issue of ReportRegistration.safeParse(registrationOf(answers)).error?.issues ?? []) {
    const field = fieldOf(issue.path.join('.'))
    if (issue.message === 'unsafe-characters') note(field, control)
    else if (issue.code === 'too_big' && issue.origin === 'string')
      note(field, { zh: `太长，至多${issue.maximum}个字`, en: `Too long, at most ${issue.maximum} characters` })
    else note(field, wrong[field] ?? { zh: '填写不符合要求', en: 'Not what is asked for' })
  }
  if (answers.named === '') note('named', wrong.named!)
  if (answers.named === 'yes')
    for (const field of ['name', 'phone'] as const) if (!answers[field]) note(field, wrong[field]!)
  if (about.today && answers.happenedOn > about.today) note('happenedOn', future)
  return found
}

/** What the API still refused, at the fields of this form. */
export const problemsFrom = ({ errors = [] }: ProblemBody): Problems =>
  Object.fromEntries(errors.map(({ field, problem, expected }) => [fieldOf(field), `${problem} (${expected})`]))
