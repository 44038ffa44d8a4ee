/**
 * What crosses the wire of a 12345 order: from the city's system (Incoming…), from our staff, and the answers.
 * docs/adr/0040-12345-interface.md says how the two systems speak; the OpenAPI description is made of these.
 */
import { z } from 'zod'
import { limitCategories, limitNames } from '../../law/workorder.limits.ts'
import { orderReturnReasons } from '../../law/workorder.reasons.ts'
import { asks, buckets, results } from '../../law/workorder.ts'
import { day, instant, keysOf, line, optional, page, phone, ref, text } from '../kernel/input.ts'

const areaCode = optional(z.string().regex(/^\d{6,12}$/, { error: 'area-code' }))

/** One order as the city's system sends it. The same number and round again is a duplicate and is answered as the first. */
export const IncomingOrder = z.object({
  number: line(60).describe('工单编号，对方系统内唯一'),
  round: z.number().int().min(1).max(99).default(1).describe('第几次派单；退回成功后再次派来的加一'),
  asks: z.enum(keysOf(asks)).describe('工单类型'),
  urgent: z.boolean().default(false).describe('紧急'),
  secret: z.boolean().default(false).describe('来电人要求保密'),
  title: line(200).describe('标题'),
  content: text(5000).describe('主要内容'),
  caller: z
    .object({ name: optional(line(60)), phone: optional(phone), address: optional(line(200)) })
    .default({})
    .describe('来电人'),
  respondent: z
    .object({ name: optional(line(120)), address: optional(line(200)), areaCode })
    .default({})
    .describe('被反映对象'),
  goods: optional(line(100)).describe('商品或者服务，对方分类的原文'),
  problem: optional(line(100)).describe('问题分类，对方分类的原文'),
  calledAt: instant.describe('群众首次来电的时间：群众总用时从此起算'),
  dueOn: optional(day).describe('对方要求的办结日'),
})
export type IncomingOrder = z.output<typeof IncomingOrder>

export const OrderNumber = z.object({ number: line(60) })
export const IncomingWords = z.object({ text: text(2000) })
export type IncomingWords = z.output<typeof IncomingWords>
export const IncomingReturnAnswer = z.object({
  accepted: z.boolean().describe('是否同意退回'),
  reason: text(1000).describe('理由'),
})
export type IncomingReturnAnswer = z.output<typeof IncomingReturnAnswer>
export const IncomingFollowUp = z.object({
  satisfied: z.boolean().describe('来电人是否满意'),
  rework: z.boolean().default(false).describe('退回重办'),
  remark: optional(text(1000)),
})
export type IncomingFollowUp = z.output<typeof IncomingFollowUp>

/** What every inbound request is answered with. */
export const OrderAnswer = z.object({
  number: z.string().describe('本系统编号，重复送达时不变'),
  sourceNumber: z.string(),
  round: z.number().int(),
  state: z.string(),
  stateLabel: z.string(),
  duplicate: z.boolean().describe('此前已收到，本次没有再办理'),
})
export type OrderAnswer = z.output<typeof OrderAnswer>

export const OrderRemark = z.object({ remark: optional(text(2000)) })
export type OrderRemark = z.output<typeof OrderRemark>
export const OrderReason = z.object({ reason: text(2000) })
export type OrderReason = z.output<typeof OrderReason>
export const OrderDispatch = z.object({ officeId: ref, reason: text(500) })
export type OrderDispatch = z.output<typeof OrderDispatch>
export const OrderTakeUp = z.object({ handlerId: optional(ref) })
export type OrderTakeUp = z.output<typeof OrderTakeUp>

/** 退回: coded reason, rule used, destination proposed: an office of ours, or somebody else's house. */
export const OrderReturn = z.object({
  code: z.enum(keysOf(orderReturnReasons), { error: 'coded-choice' }),
  rule: line(200),
  reason: text(1000),
  proposedOfficeId: optional(ref),
  proposedElsewhere: optional(line(120)),
})
export type OrderReturn = z.output<typeof OrderReturn>

export const OrderExtension = z.object({ amount: z.number().int().min(1).max(366), reason: text(1000) })
export type OrderExtension = z.output<typeof OrderExtension>
export const OrderResult = z.object({ result: z.enum(keysOf(results)), reply: text(2000) })
export type OrderResult = z.output<typeof OrderResult>

export const conversions = ['complaint', 'report', 'consultation'] as const
export type Conversion = (typeof conversions)[number]
/** Nothing of it need be given: what is absent is what the order itself says. */
export const OrderConversion = z.object({
  kind: z.enum(conversions).optional(),
  goodsClass: optional(line(40)),
  problemClass: optional(line(40)),
  /** Of a report. */
  violationClass: optional(line(40)),
  claims: z.array(line(40)).max(10).optional(),
  respondentName: optional(line(120)),
  callerName: optional(line(60)),
  callerPhone: optional(phone),
})
export type OrderConversion = z.output<typeof OrderConversion>

export const OrderList = z.object({
  bucket: z.enum(keysOf(buckets)).default('in-hand'),
  state: optional(line(300)),
  source: optional(line(40)),
  returned: optional(z.enum(['true', 'false'])),
  from: optional(day),
  to: optional(day),
  q: optional(line(100)),
  order: z.enum(['due', 'total', 'unsure', 'newest']).default('due'),
  ...page,
})
export type OrderList = z.output<typeof OrderList>

export const MessageList = z.object({
  state: z.enum(['owed', 'failed', 'waiting', 'sent', 'told', 'all']).default('owed'),
  ...page,
})
export type MessageList = z.output<typeof MessageList>
export const MessageParams = z.object({ id: z.uuid() })
/** What was refused there is put right here; what is absent stays as it was. */
export const MessageMending = z.object({ reply: optional(text(2000)), reason: optional(text(1000)) })
export type MessageMending = z.output<typeof MessageMending>
export const MessageTold = z.object({ reason: text(500) })
export type MessageTold = z.output<typeof MessageTold>

export const LimitChange = z.object({
  source: line(40),
  category: z.enum(keysOf(limitCategories)),
  name: z.enum(keysOf(limitNames)),
  amount: z.number().int().min(1).max(366),
  unit: z.enum(['working-day', 'calendar-day']),
  fromOn: day,
  reason: text(500),
})
export type LimitChange = z.output<typeof LimitChange>

export const SourceKey = z.object({ key: z.string().regex(/^[a-z][a-z0-9-]{1,29}$/, { error: 'source-key' }) })
/** 'whsec_' and base64, as the Standard Webhooks specification has it. Absent: as it was. */
const secret = optional(
  z
    .string()
    .max(200)
    .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, { error: 'webhook-secret' }),
)
export const SourceChange = z.object({
  name: line(60),
  personId: ref,
  endpoint: optional(z.url({ protocol: /^https?$/, error: 'web-address' }).max(300)),
  inboundSecret: secret,
  outboundSecret: secret,
  active: z.boolean().default(true),
})
export type SourceChange = z.output<typeof SourceChange>
