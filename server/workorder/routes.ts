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
import { hotlineRoutes } from './hotline-routes.ts'
import { addLimit, listLimits } from './limits.ts'
import { listOrders } from './list.ts'
import { listMessages, markTold, resendMessage } from './mend.ts'
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

const centre = ['dispatcher', 'supervisor'] as const

export const routes: Route[] = [
  ...answered,
  read(
    '/workorders',
    { access: 'signed-in', summary: { zh: '12345工单', en: '12345 orders' }, query: wire.OrderList },
    (ctx, { query }) => listOrders(ctx, query),
  ),
  read(
    '/workorders/:id',
    { access: 'signed-in', summary: { zh: '一件工单', en: 'One order' }, params: idParams },
    (ctx, { params }) => showOrder(ctx, params.id),
  ),
  act(
    '/workorders/:id/reveal',
    {
      access: ['handler', 'head', 'dispatcher', 'agent', 'supervisor'],
      summary: { zh: '查看来电人完整信息', en: 'Look at the full caller' },
      params: idParams,
      body: z.object({ reason: text(300) }),
    },
    (ctx, { params, body }) => revealCaller(ctx, params.id, body.reason),
  ),
  read(
    '/hotline/messages',
    {
      access: [...centre, 'auditor'],
      summary: {
        zh: '回填12345的消息，缺省为未成功和等待重试的',
        en: 'Write-backs to 12345; those that failed or are tried again unless asked otherwise',
      },
      query: wire.MessageList,
    },
    (ctx, { query }) => listMessages(ctx, query),
  ),
  act(
    '/hotline/messages/:id/resend',
    {
      access: centre,
      summary: { zh: '修改后重发回填', en: 'Mend a write-back and send it again' },
      params: wire.MessageParams,
      body: wire.MessageMending,
    },
    (ctx, { params, body }) => resendMessage(ctx, params.id, body),
  ),
  act(
    '/hotline/messages/:id/told',
    {
      access: centre,
      summary: { zh: '已用电话等方式告知，不再重发', en: 'Told by telephone: no more sending' },
      params: wire.MessageParams,
      body: wire.MessageTold,
    },
    (ctx, { params, body }) => markTold(ctx, params.id, body),
  ),
  read(
    '/hotline/limits',
    { access: 'signed-in', summary: { zh: '工单时限表', en: 'Limits of orders by source' } },
    ctx => listLimits(ctx),
  ),
  act(
    '/hotline/limits',
    {
      access: ['admin', 'supervisor', 'legal'],
      summary: { zh: '改定工单时限', en: 'Set a limit of orders' },
      body: wire.LimitChange,
    },
    (ctx, { body }) => addLimit(ctx, body),
  ),
  read('/hotline/sources', { access: 'signed-in', summary: { zh: '工单来源', en: 'Sources of orders' } }, ctx =>
    listSources(ctx),
  ),
  put(
    '/hotline/sources/:key',
    {
      access: ['admin'],
      summary: { zh: '登记或者修改工单来源', en: 'Enter or change a source of orders' },
      params: wire.SourceKey,
      body: wire.SourceChange,
      secret: true,
    },
    (ctx, { params, body }) => keepSource(ctx, params.key, body),
  ),
  ...hotlineRoutes,
]
