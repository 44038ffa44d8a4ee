/** Letters that wait: their words and what each may need next. */
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

/** What is already known of its way: the mail number, or why it failed. */
export function trace(letter: LetterView): string {
  const proof = letter.proof ?? {}
  return ['mailNumber', 'postedOn', 'because', 'how']
    .flatMap(name => (proof[name] ? [String(proof[name])] : []))
    .join(' ')
}
