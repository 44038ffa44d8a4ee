/** What the city's 12345 system calls: signed after Standard Webhooks. */
import { act, type Route, read } from '../kernel/route.ts'
import * as wire from './contract.ts'
import { hearFollowUp, hearReturnAnswer, hearSupplement, hearUrge, showToSource } from './hear.ts'
import { receiveOrder } from './receive.ts'

const hotline = ['hotline'] as const
const signed = { access: hotline, raw: true, reply: wire.OrderAnswer, params: wire.OrderNumber }

export const hotlineRoutes: Route[] = [
  act(
    '/12345/orders',
    {
      access: hotline,
      raw: true,
      summary: {
        zh: '12345送来工单（Standard Webhooks 签名；重复送达答复同一编号）',
        en: 'An order from 12345 (signed after Standard Webhooks; sent twice it answers the same number)',
      },
      body: wire.IncomingOrder,
      reply: wire.OrderAnswer,
    },
    (ctx, { body, request }) => receiveOrder(ctx, body, request),
  ),
  read(
    '/12345/orders/:number',
    {
      access: hotline,
      summary: { zh: '12345查询工单现状', en: 'How a 12345 order stands, asked by 12345' },
      params: wire.OrderNumber,
      reply: wire.OrderAnswer,
    },
    (ctx, { params }) => showToSource(ctx, params.number),
  ),
  act(
    '/12345/orders/:number/urge',
    { ...signed, summary: { zh: '12345催办', en: 'Urge a 12345 order' }, body: wire.IncomingWords },
    (ctx, { params, body, request }) => hearUrge(ctx, params.number, body, request),
  ),
  act(
    '/12345/orders/:number/supplement',
    { ...signed, summary: { zh: '12345补充情况', en: '12345 adds to an order' }, body: wire.IncomingWords },
    (ctx, { params, body, request }) => hearSupplement(ctx, params.number, body, request),
  ),
  act(
    '/12345/orders/:number/return-answer',
    {
      ...signed,
      summary: { zh: '12345答复退回申请', en: 'Answer of 12345 to a request to return' },
      body: wire.IncomingReturnAnswer,
    },
    (ctx, { params, body, request }) => hearReturnAnswer(ctx, params.number, body, request),
  ),
  act(
    '/12345/orders/:number/follow-up',
    {
      ...signed,
      summary: {
        zh: '12345回访结果：满意归档，或者退回重办',
        en: 'Follow-up by 12345: satisfied and archived, or back to be redone',
      },
      body: wire.IncomingFollowUp,
    },
    (ctx, { params, body, request }) => hearFollowUp(ctx, params.number, body, request),
  ),
]
