/** What is wrong with the answers, in words that say what to do; the rules are those of the API's contract. */
import type { Label } from '../../../law/grammar.ts'
import { Registration } from '../../../server/complaint/contract.ts'
import type { ProblemBody } from '../frame/api.ts'
import type { Problems } from '../frame/form.ts'
import type { Visit } from '../frame/visit.ts'
import { type Answers, type Field, registrationOf } from './answers.ts'

/** The path in the contract, and the field that asks for it. */
const asked: Record<string, Field> = {
  'consumer.name': 'name',
  'consumer.phone': 'phone',
  'consumer.address': 'address',
  'consumer.email': 'email',
  'respondent.name': 'respondentName',
  'respondent.address': 'respondentAddress',
  'respondent.operatorId': 'operatorId',
  disputedAmountFen: 'paidYuan',
  claimedAmountFen: 'claimedYuan',
}
export const fieldOf = (path: string) => asked[path] ?? (path.split('.')[0] as Field)

const wrong: Partial<Record<Field, Label>> = {
  facts: { zh: '请写出发生了什么', en: 'Please write what happened' },
  goodsClass: { zh: '请选择商品或者服务的类别', en: 'Please choose the kind of goods or service' },
  problemClass: { zh: '请选择主要是什么问题', en: 'Please choose what kind of problem it is' },
  respondentName: {
    zh: '请写出商家的名称，招牌或者网店名也可以',
    en: 'Please write the name of the business; a shop sign or web-shop name will do',
  },
  saleMode: { zh: '请选择是怎么买的', en: 'Please choose how you bought it' },
  claims: { zh: '请至少选一项要求', en: 'Please choose at least one thing you want' },
  claimedYuan: {
    zh: '要求的金额请写数字，例如 299 或者 299.50',
    en: 'Please write the amount as a number, such as 299.50',
  },
  paidYuan: {
    zh: '付款金额请写数字，例如 299 或者 299.50',
    en: 'Please write what you paid as a number, such as 299.50',
  },
  purchasedOn: { zh: '购买日期请写成 2026-06-08 的样子', en: 'Please write the day of purchase like 2026-06-08' },
  disputedOn: {
    zh: '发生争议的日期请写成 2026-06-08 的样子',
    en: 'Please write the day of the dispute like 2026-06-08',
  },
  name: { zh: '请写出您的真实姓名', en: 'Please write your real name' },
  phone: { zh: '请写出您的电话号码，5至15位数字', en: 'Please write your telephone number, 5 to 15 digits' },
  email: { zh: '电子邮箱请写成 name@example.com 的样子', en: 'Please write the e-mail address like name@example.com' },
  noticeChannel: { zh: '请选择怎么通知您', en: 'Please choose how we should tell you' },
}

const future: Label = { zh: '日期在今天之后，请检查', en: 'This day lies in the future, please check' }
const emailMissing: Label = { zh: '选择用邮件通知，请写出电子邮箱', en: 'You chose e-mail: please write the address' }
const addressMissing: Label = { zh: '选择邮寄，请写出通讯地址', en: 'You chose post: please write your postal address' }
const control: Label = {
  zh: '含有看不见的控制字符，请重新输入',
  en: 'Contains invisible control characters, please type it again',
}

export function problemsOf({ say, about }: Visit, answers: Answers): Problems {
  const found: Problems = {}
  const note = (field: Field, words: Label) => {
    found[field] ??= say(words)
  }
  for (const issue of Registration.safeParse(registrationOf(answers)).error?.issues ?? []) {
    const field = fieldOf(issue.path.join('.'))
    if (issue.message === 'unsafe-characters') note(field, control)
    else if (issue.code === 'too_big' && issue.origin === 'string') note(field, tooLong(Number(issue.maximum)))
    else note(field, wrong[field] ?? { zh: '填写不符合要求', en: 'Not what is asked for' })
  }
  if (answers.claims === '') note('claims', wrong.claims!)
  for (const field of ['purchasedOn', 'disputedOn'] as const)
    if (about.today && answers[field] > about.today) note(field, future)
  if (answers.noticeChannel === 'email' && !answers.email) note('email', emailMissing)
  if (answers.noticeChannel === 'post' && !answers.address) note('address', addressMissing)
  return found
}

const tooLong = (most: number): Label => ({ zh: `太长，至多${most}个字`, en: `Too long, at most ${most} characters` })

/** What the API still refused, at the fields of this form. */
export function problemsFrom({ errors = [] }: ProblemBody): Problems {
  return Object.fromEntries(errors.map(({ field, problem, expected }) => [fieldOf(field), `${problem} (${expected})`]))
}
