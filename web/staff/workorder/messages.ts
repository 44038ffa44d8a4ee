/** What is said to 12345, in words. */
import type { HotlineMessageView, MessageType } from '../../../server/workorder/view.ts'
import type { Label } from '../../kit/say.tsx'

export const messageLabels: Record<MessageType, Label> = {
  'order.signed': { zh: '已签收', en: 'Signed for' },
  'order.dispatched': { zh: '已分派', en: 'Dispatched' },
  'order.converted': { zh: '已转办', en: 'Converted' },
  'order.return-requested': { zh: '申请退回', en: 'Return asked for' },
  'order.extension-requested': { zh: '延期申请', en: 'Extension asked for' },
  'order.extended': { zh: '延期结果', en: 'Extension decided' },
  'order.closed': { zh: '办结结果', en: 'Result' },
}
export const labelOf = (message: HotlineMessageView): Label =>
  messageLabels[message.type as MessageType] ?? { zh: message.type, en: message.type }

export const messageStates: Record<HotlineMessageView['state'], Label> = {
  waiting: { zh: '正在送达', en: 'On its way' },
  sent: { zh: '对方已收到', en: 'Received there' },
  failed: { zh: '未成功', en: 'Failed' },
  told: { zh: '已人工告知', en: 'Told by hand' },
}
/** Not taken at the last attempt, and tried again by itself. */
export const triedAgain: Label = { zh: '等待重试', en: 'To be tried again' }
