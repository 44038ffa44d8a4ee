/**
 * What a person has answered so far. It travels in the form itself, as text: no session that could run out,
 * nothing kept on the server before it is sent, and everything is checked again at the end.
 */
import type { RegistrationInput } from '../../../server/complaint/contract.ts'
import { fenOf } from '../../kit/money.ts'
import { html } from '../frame/html.ts'
import { typed } from '../frame/visit.ts'

export const fields = [
  'facts',
  'goodsName',
  'goodsClass',
  'problemClass',
  'respondentName',
  'respondentAddress',
  'operatorId',
  'saleMode',
  'platformName',
  'platformId',
  'orderNumber',
  'claims',
  'claimedYuan',
  'wantsOdr',
  'purchasedOn',
  'disputedOn',
  'paidYuan',
  'name',
  'phone',
  'address',
  'email',
  'noticeChannel',
  'attachments',
  'consentPublication',
  'consentDelegation',
] as const
export type Field = (typeof fields)[number]
export type Answers = Record<Field, string>

export const nothing = Object.fromEntries(fields.map(field => [field, ''])) as Answers

export const answersIn = (body: unknown) =>
  Object.fromEntries(fields.map(field => [field, typed(body, field)])) as Answers

/** Everything that this page does not ask. */
export const carried = (answers: Answers, asked: readonly Field[]) =>
  fields
    .filter(field => !asked.includes(field))
    .map(field => html`<input type="hidden" name=${field} value=${answers[field]} />`)

export interface Evidence {
  id: string
  token: string
  name: string
}

/** The finished uploads, as the script noted them. What is not of that shape is dropped: the API checks the rest. */
export function evidenceIn(noted: string): Evidence[] {
  try {
    const list: unknown = JSON.parse(noted || '[]')
    if (!Array.isArray(list)) return []
    return list
      .slice(0, 30)
      .flatMap(({ id, token, name }: Partial<Evidence> = {}) =>
        typeof id === 'string' && typeof token === 'string' ? [{ id, token, name: String(name ?? '') }] : [],
      )
  } catch {
    return []
  }
}

/** As the API takes it. An amount that is no amount becomes -1, which the contract refuses at its field. */
export function registrationOf(answers: Answers): RegistrationInput {
  const { respondentName, respondentAddress, operatorId, platformId, claimedYuan, paidYuan } = answers
  const fen = (yuan: string) => (yuan === '' ? undefined : (fenOf(yuan) ?? -1))
  const idOf = (id: string) => (/^\d{1,15}$/.test(id) ? Number(id) : undefined)
  return {
    consumer: { name: answers.name, phone: answers.phone, address: answers.address, email: answers.email },
    respondent: { operatorId: idOf(operatorId), name: respondentName, address: respondentAddress },
    platformId: idOf(platformId),
    saleMode: answers.saleMode as RegistrationInput['saleMode'],
    orderNumber: answers.orderNumber,
    goodsClass: answers.goodsClass,
    goodsName: answers.goodsName,
    problemClass: answers.problemClass,
    claims: answers.claims.split(',').filter(Boolean),
    facts: factsOf(answers),
    purchasedOn: answers.purchasedOn,
    disputedOn: answers.disputedOn,
    disputedAmountFen: fen(paidYuan),
    claimedAmountFen: fen(claimedYuan),
    consentPublication: answers.consentPublication === 'yes',
    consentDelegation: answers.consentDelegation === 'yes',
    wantsOdr: answers.wantsOdr === 'yes',
    noticeChannel: answers.noticeChannel as RegistrationInput['noticeChannel'],
    attachments: evidenceIn(answers.attachments).map(({ id, token }) => ({ id, token })),
  }
}

/** A platform that we do not know is not lost: it stands among the facts, in the language of the file. */
export const factsOf = ({ facts, platformName, platformId }: Answers) =>
  facts && platformName && !platformId ? `${facts}\n${onPlatform.zh}${platformName}` : facts

const onPlatform = { zh: '购买平台：', en: 'Bought on: ' }
