/** What we say to 12345: the OpenAPI description's webhooks, and the types of everything that say.ts writes down. */
import { z } from 'zod'
import { orderReturnReasons } from '../../law/workorder.reasons.ts'
import { results } from '../../law/workorder.ts'
import { keysOf } from '../kernel/input.ts'
import { conversions } from './contract.ts'

const told = {
  number: z.string().describe('对方的工单编号'),
  round: z.number().int().describe('第几次派单'),
  ourNumber: z.string().describe('本系统编号'),
  state: z.string(),
  stateLabel: z.string(),
}
const outgoingMessage = <S extends z.ZodRawShape>(summary: string, data: S) => ({
  summary,
  body: z.object({ type: z.string(), timestamp: z.string(), data: z.object({ ...told, ...data }) }),
})

/** What we say to 12345, as Standard Webhooks: POST to the address of the source, webhook-id the same with every attempt. */
export const outgoing = {
  'order.signed': outgoingMessage('已签收', {}),
  'order.dispatched': outgoingMessage('已分派承办单位', {
    office: z.string(),
    phone: z.string(),
    final: z.boolean().describe('中心终局裁定'),
  }),
  'order.converted': outgoingMessage('已转为投诉、举报或者咨询', {
    kind: z.enum(conversions),
    convertedNumber: z.string(),
    queryCode: z.string().optional().describe('来电人凭工单编号和此码查询进度；只在此处给出'),
  }),
  'order.return-requested': outgoingMessage('申请退回', {
    code: z.enum(keysOf(orderReturnReasons)),
    codeText: z.string(),
    rule: z.string().describe('依据'),
    reason: z.string(),
    proposed: z.string().nullable().describe('建议的去向'),
    returns: z.number().int().describe('累计退回次数'),
  }),
  'order.extension-requested': outgoingMessage('承办单位申请延期', { amount: z.number().int(), reason: z.string() }),
  'order.extended': outgoingMessage('延期的结果', {
    granted: z.boolean(),
    amount: z.number().int().optional(),
    dueOn: z.string().optional(),
    reason: z.string().optional(),
  }),
  'order.closed': outgoingMessage('办结结果，供答复来电人', {
    result: z.enum(keysOf(results)),
    reply: z.string(),
    convertedNumber: z.string().optional(),
  }),
}
export type MessageType = keyof typeof outgoing
