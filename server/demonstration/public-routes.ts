/** What anybody reaches without an account: applying, the page behind a plaque, what is near. */
import { idParams } from '../kernel/input.ts'
import { act, type Route, read } from '../kernel/route.ts'
import { Claim } from '../office/index.ts'
import { applyInPublic } from './apply-itself.ts'
import { showMyProgress, trackDemonstration } from './code.ts'
import * as wire from './contract.ts'
import { giveFeedback } from './feedback.ts'
import { nearbyRoutes } from './nearby.ts'
import { lookUp, showInPublic } from './plaque.ts'
import { ProgressView } from './view-public.ts'

export const publicRoutes: Route[] = [
  act(
    '/public/demonstration-applications',
    {
      access: 'public',
      summary: { zh: '商家申报放心消费创建', en: 'A shop applies for the demonstration programme' },
      body: wire.PublicDemonstration,
      status: 201,
      limit: 10,
    },
    (ctx, { body }) => applyInPublic(ctx, body),
  ),
  act(
    '/public/demonstration-applications/track',
    {
      access: 'public',
      summary: {
        zh: '凭编号和查询码查看申报或者承诺反馈',
        en: 'Look at an application or feedback on a promise by number and code',
      },
      body: Claim,
      reply: ProgressView,
      limit: 30,
    },
    trackDemonstration,
  ),
  read(
    '/public/mine/demonstration',
    {
      access: 'citizen',
      summary: { zh: '我的申报或者承诺反馈', en: 'My application or feedback on a promise' },
      reply: ProgressView,
    },
    ctx => showMyProgress(ctx),
  ),
  ...nearbyRoutes,
  read(
    '/public/demonstrations/:id',
    {
      access: 'public',
      summary: { zh: '名录中的一个单位', en: 'One unit of the public list' },
      params: idParams,
      limit: 240,
    },
    (ctx, { params }) => showInPublic(ctx, params.id),
  ),
  // Many phones share one address of their carrier, and nobody guesses 132 bits.
  read(
    '/public/plaques/:code',
    { access: 'public', summary: { zh: '扫码查验', en: 'Check a plaque' }, params: wire.PlaqueParams, limit: 1200 },
    (ctx, { params }) => lookUp(ctx, params.code),
  ),
  act(
    '/public/plaques/:code/feedback',
    {
      access: 'public',
      summary: { zh: '反馈没有履行的承诺', en: 'Tell of a promise that was not kept' },
      params: wire.PlaqueParams,
      body: wire.NewFeedback,
      status: 201,
      limit: 10,
    },
    (ctx, { params, body }) => giveFeedback(ctx, params.code, body),
  ),
]
