import { z } from 'zod'
import { workorder } from '../../law/workorder.ts'
import { idParams, text } from '../kernel/input.ts'
import { act, answering, noRoute, orGone, put, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import * as wire from './contract.ts'
import { convert } from './convert.ts'
import { archive, closeOrder, dispatch, rework, ruleFinally, sendBackReview, signFor, submit, takeUp } from './deal.ts'
import { approveExtension, refuseExtension, requestExtension } from './extend.ts'
import './follow.ts'
import './guards.ts'
import { hearFollowUp, hearReturnAnswer, hearSupplement, hearUrge, showToSource } from './hear.ts'
import { addLimit, listLimits } from './limits.ts'
import { listOrders } from './list.ts'
import { listMessages, markTold, resendMessage } from './mend.ts'
import { receiveOrder } from './receive.ts'
import {
  acceptReturn,
  declineOutside,
  declineReturn,
  proposeOutside,
  proposeReturn,
  receiveAgain,
  refuseReturn,
  rejectReturn,
  requestReturn,
  signReturn,
} from './send-back.ts'
import { revealCaller, showOrder } from './show.ts'
import { keepSource, listSources } from './sources.ts'

const { OrderReason, OrderRemark } = wire

const steps = stepRoutes('/workorders', workorder, idParams, {
  'sign-for': step(OrderRemark, signFor),
  dispatch: step(wire.OrderDispatch, dispatch),
  rule: step(wire.OrderDispatch, ruleFinally),
  convert: step(wire.OrderConversion, convert),
  'propose-outside': step(wire.OrderReturn, proposeOutside),
  'request-return': step(OrderRemark, requestReturn),
  'decline-outside': step(OrderReason, declineOutside),
  'accept-return': step(OrderReason, acceptReturn),
  'reject-return': step(OrderReason, rejectReturn),
  'receive-again': step(OrderReason, receiveAgain),
  'take-up': step(wire.OrderTakeUp, takeUp),
  'propose-return': step(wire.OrderReturn, proposeReturn),
  'sign-return': step(OrderRemark, signReturn),
  'decline-return': step(OrderReason, declineReturn),
  'refuse-return': step(OrderReason, refuseReturn),
  'request-extension': step(wire.OrderExtension, requestExtension),
  'approve-extension': step(OrderRemark, approveExtension),
  'refuse-extension': step(OrderReason, refuseExtension),
  submit: step(wire.OrderResult, submit),
  'send-back-review': step(OrderReason, sendBackReview),
  close: step(OrderRemark, closeOrder),
  'close-converted': noRoute,
  archive: step(OrderRemark, archive),
  rework: step(OrderReason, rework),
  'rework-converted': step(OrderReason, rework),
})

const answered = answering(steps, orGone(showOrder))

const hotline = ['hotline'] as const
const centre = ['dispatcher', 'supervisor'] as const
const signed = { access: hotline, raw: true, reply: wire.OrderAnswer, params: wire.OrderNumber }

export const routes: Route[] = [
  ...answered,
  read('/workorders', { access: 'signed-in', summary: '12345工单', query: wire.OrderList }, (ctx, { query }) =>
    listOrders(ctx, query),
  ),
  read('/workorders/:id', { access: 'signed-in', summary: '一件工单', params: idParams }, (ctx, { params }) =>
    showOrder(ctx, params.id),
  ),
  act(
    '/workorders/:id/reveal',
    {
      access: ['handler', 'head', 'dispatcher', 'agent', 'supervisor'],
      summary: '查看来电人完整信息',
      params: idParams,
      body: z.object({ reason: text(300) }),
    },
    (ctx, { params, body }) => revealCaller(ctx, params.id, body.reason),
  ),
  read(
    '/hotline/messages',
    { access: [...centre, 'auditor'], summary: '回填12345的消息，缺省为未成功的', query: wire.MessageList },
    (ctx, { query }) => listMessages(ctx, query),
  ),
  act(
    '/hotline/messages/:id/resend',
    { access: centre, summary: '修改后重发回填', params: wire.MessageParams, body: wire.MessageMending },
    (ctx, { params, body }) => resendMessage(ctx, params.id, body),
  ),
  act(
    '/hotline/messages/:id/told',
    { access: centre, summary: '已用电话等方式告知，不再重发', params: wire.MessageParams, body: wire.MessageTold },
    (ctx, { params, body }) => markTold(ctx, params.id, body),
  ),
  read('/hotline/limits', { access: 'signed-in', summary: '工单时限表' }, ctx => listLimits(ctx)),
  act(
    '/hotline/limits',
    { access: ['admin', 'supervisor', 'legal'], summary: '改定工单时限', body: wire.LimitChange },
    (ctx, { body }) => addLimit(ctx, body),
  ),
  read('/hotline/sources', { access: 'signed-in', summary: '工单来源' }, ctx => listSources(ctx)),
  put(
    '/hotline/sources/:key',
    {
      access: ['admin'],
      summary: '登记或者修改工单来源',
      params: wire.SourceKey,
      body: wire.SourceChange,
      secret: true,
    },
    (ctx, { params, body }) => keepSource(ctx, params.key, body),
  ),
  act(
    '/12345/orders',
    {
      access: hotline,
      raw: true,
      summary: '12345送来工单（Standard Webhooks 签名；重复送达答复同一编号）',
      body: wire.IncomingOrder,
      reply: wire.OrderAnswer,
    },
    (ctx, { body, request }) => receiveOrder(ctx, body, request),
  ),
  read(
    '/12345/orders/:number',
    { access: hotline, summary: '12345查询工单现状', params: wire.OrderNumber, reply: wire.OrderAnswer },
    (ctx, { params }) => showToSource(ctx, params.number),
  ),
  act(
    '/12345/orders/:number/urge',
    { ...signed, summary: '12345催办', body: wire.IncomingWords },
    (ctx, { params, body, request }) => hearUrge(ctx, params.number, body, request),
  ),
  act(
    '/12345/orders/:number/supplement',
    { ...signed, summary: '12345补充情况', body: wire.IncomingWords },
    (ctx, { params, body, request }) => hearSupplement(ctx, params.number, body, request),
  ),
  act(
    '/12345/orders/:number/return-answer',
    { ...signed, summary: '12345答复退回申请', body: wire.IncomingReturnAnswer },
    (ctx, { params, body, request }) => hearReturnAnswer(ctx, params.number, body, request),
  ),
  act(
    '/12345/orders/:number/follow-up',
    { ...signed, summary: '12345回访结果：满意归档，或者退回重办', body: wire.IncomingFollowUp },
    (ctx, { params, body, request }) => hearFollowUp(ctx, params.number, body, request),
  ),
]
