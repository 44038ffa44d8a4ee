/** The sealed informer: asked for, decided by a second person, looked at within the time. */
import { idParams } from '../kernel/input.ts'
import { act, type Route } from '../kernel/route.ts'
import * as wire from './contract.ts'
import { discreet } from './informer.ts'
import { showReport } from './show.ts'
import { decideUnsealing, readInformer, requestUnsealing } from './unsealing.ts'

const { ReportReason } = wire

export const unsealingRoutes: Route[] = [
  act(
    '/reports/:id/unsealings',
    {
      access: ['handler', 'head', 'legal'],
      summary: { zh: '申请解封举报人信息', en: 'Ask to unseal an informer' },
      params: idParams,
      body: ReportReason,
    },
    async (ctx, { params, body }) => {
      await requestUnsealing(ctx, params.id, await discreet(ctx, params.id, body))
      return showReport(ctx, params.id)
    },
  ),
  act(
    '/unsealings/:id/decision',
    {
      access: ['head', 'legal'],
      summary: { zh: '审批解封申请', en: 'Decide on a request to unseal' },
      params: idParams,
      body: wire.UnsealingDecision,
    },
    async (ctx, { params, body }) => showReport(ctx, await decideUnsealing(ctx, params.id, body)),
  ),
  act(
    '/unsealings/:id/informer',
    {
      access: ['handler', 'head', 'legal'],
      summary: { zh: '查看已解封的举报人信息', en: 'Look at an unsealed informer' },
      params: idParams,
      secret: true,
    },
    (ctx, { params }) => readInformer(ctx, params.id),
  ),
]
