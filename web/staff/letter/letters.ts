/** Letters that wait: their words and what each may need next. */
import { type Form, type FormNumber, forms } from '../../../law/letters/index.ts'
import type { LetterView } from '../../../server/kernel/view.ts'
import type { Label } from '../../kit/say.tsx'

export interface WaitingLetter extends LetterView {
  matterId: number
  matterNumber: string
  address?: string | null
}
export interface LetterPage {
  items: WaitingLetter[]
  next: string | null
  order?: Label
}

export const channelNames: Record<string, Label> = {
  portal: { zh: '网上查阅', en: 'Portal' },
  sms: { zh: '短信', en: 'Text message' },
  email: { zh: '电子邮件', en: 'E-mail' },
  post: { zh: '邮寄', en: 'Post' },
  hand: { zh: '直接送达', en: 'By hand' },
  internal: { zh: '内部流转', en: 'Internal' },
}

export const stateNames: Record<LetterView['state'], Label> = {
  issued: { zh: '已签发，待送出', en: 'Issued, to be sent' },
  sent: { zh: '已送出，待证明', en: 'Sent, proof missing' },
  served: { zh: '已送达', en: 'Served' },
  failed: { zh: '未送达', en: 'Failed' },
}

export const partyNames: Record<LetterView['who'], Label> = {
  complainant: { zh: '投诉人', en: 'Complainant' },
  respondent: { zh: '被投诉人', en: 'Respondent' },
  informer: { zh: '举报人', en: 'Informer' },
  office: { zh: '单位', en: 'Office' },
}

/** Paper must be printed before it can leave; the rest leaves by itself. */
export const onPaper = (letter: LetterView) => letter.channel === 'post' || letter.channel === 'hand'
export const mayPost = (letter: LetterView) => letter.channel === 'post' && letter.state === 'issued'
export const mayProve = (letter: LetterView) => letter.state !== 'served'
export const mayResend = (letter: LetterView) => letter.state === 'failed' || letter.state === 'sent'

/** The common proofs by channel; the field stays free text, for what really happened. */
export const proofs: Label[] = [
  { zh: '本人签收送达回证', en: 'Signed by the recipient' },
  { zh: '邮政回执显示签收', en: 'Signed for, says the post' },
  { zh: '同住成年家属签收', en: 'Signed by an adult of the household' },
  { zh: '单位收发室盖章签收', en: 'Stamped by the reception of the firm' },
  { zh: '留置送达，有见证人签字', en: 'Left in place before a witness' },
  { zh: '电话告知，已录音', en: 'Told by phone, recorded' },
]

/** What the house itself writes as a proof (server/letter); what people typed stays in their words. */
const written: Label[] = [
  ...proofs,
  { zh: '投诉人在网上查阅', en: 'Read on the portal by the complainant' },
  { zh: '系统内送达', en: 'Served within the house' },
  { zh: '短信送达', en: 'Served by text message' },
  { zh: '电子邮件送达', en: 'Served by e-mail' },
  { zh: '多次发送未成功', en: 'Could not be sent, tried several times' },
  { zh: '没有收件号码或地址', en: 'No number or address to send it to' },
  { zh: '未配置短信网关（SMS_GATEWAY_URL）', en: 'No SMS gateway is set up (SMS_GATEWAY_URL)' },
  { zh: '未配置邮件网关（SMTP_URL）', en: 'No mail server is set up (SMTP_URL)' },
]
const inBoth = (text: string): Label => written.find(each => each.zh === text) ?? { zh: text, en: text }

/** What is already known of its way: the mail number, or why it failed. */
export function trace(letter: LetterView): Label {
  const proof = letter.proof ?? {}
  const known = ['mailNumber', 'postedOn', 'because', 'how'].flatMap(name =>
    proof[name] ? [inBoth(String(proof[name]))] : [],
  )
  return { zh: known.map(each => each.zh).join(' '), en: known.map(each => each.en).join(' ') }
}

const ways = ['portal', 'sms', 'email', 'post', 'hand']
/** The ways there: what both sides sign is handed over or posted (art. 24). */
export const waysOf = ({ form }: { form: number }) =>
  (forms[form as FormNumber] as Form | undefined)?.signed ? ['post', 'hand'] : ways
