/** How a notice leaves (server/complaint/contract.ts noticeChannels) and how a matter came in. */
import { channels } from '../../../law/classes.ts'
import type { Label } from '../../kit/say.tsx'

export const noticeChannelLabels: Record<string, Label> = {
  portal: { zh: '网上查看', en: 'Read on the portal' },
  sms: { zh: '短信', en: 'Text message' },
  email: { zh: '电子邮件', en: 'E-mail' },
  post: { zh: '邮寄', en: 'Post' },
  hand: { zh: '当面送交', en: 'By hand' },
  internal: { zh: '系统内送达', en: 'Within the system' },
}
export const noticeChannelLabel = (code: string): Label => noticeChannelLabels[code] ?? { zh: code, en: code }

export const whoLabels: Record<string, Label> = {
  complainant: { zh: '投诉人', en: 'Complainant' },
  respondent: { zh: '被投诉人', en: 'Respondent' },
  office: { zh: '承办单位', en: 'Office' },
}

export const arrivalLabel = (code: string): Label =>
  channels.find(each => each.code === code) ?? { zh: code, en: code }
