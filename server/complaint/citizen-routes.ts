/** What the complainant's pages ask for. */
import { z } from 'zod'
import { act, type Route, read } from '../kernel/route.ts'
import { Claim } from '../office/index.ts'
import { confirmMine, rateMine, supplementMine, track, withdrawMine } from './citizen.ts'
import { consentToPublication } from './consent.ts'
import { Rating, Reason, Supplement } from './contract.ts'
import { showMine } from './show-mine.ts'
import { TrackView } from './view.ts'

export const citizenRoutes: Route[] = [
  act(
    '/public/track',
    {
      access: 'public',
      summary: { zh: '凭编号和查询码查询', en: 'Open the own complaint with number and code' },
      reply: TrackView,
      body: Claim,
      limit: 30,
    },
    track,
  ),
  read('/public/mine', { access: 'citizen', summary: { zh: '我的诉求', en: 'My complaint' }, reply: TrackView }, ctx =>
    showMine(ctx),
  ),
  act(
    '/public/mine/supplement',
    { access: 'citizen', summary: { zh: '补充材料', en: 'Add words or files' }, reply: TrackView, body: Supplement },
    supplementMine,
  ),
  act(
    '/public/mine/withdraw',
    { access: 'citizen', summary: { zh: '撤回投诉', en: 'Withdraw my complaint' }, reply: TrackView, body: Reason },
    withdrawMine,
  ),
  act(
    '/public/mine/consent',
    {
      access: 'citizen',
      summary: { zh: '同意或者撤回同意公示投诉信息', en: 'Agree to publication, or take it back' },
      reply: TrackView,
      body: z.object({ agreed: z.boolean() }),
    },
    consentToPublication,
  ),
  act(
    '/public/mine/confirm',
    { access: 'citizen', summary: { zh: '确认结果', en: 'Confirm the result' }, reply: TrackView, body: z.object({}) },
    ctx => confirmMine(ctx),
  ),
  act(
    '/public/mine/rate',
    { access: 'citizen', summary: { zh: '评价', en: 'Rate the handling' }, reply: TrackView, body: Rating },
    rateMine,
  ),
]
