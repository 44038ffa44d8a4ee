import { report } from '../../law/report.ts'
import { idParams } from '../kernel/input.ts'
import { act, read, step, stepRoutes } from '../kernel/route.ts'
import { ReportFacts, ReportReason, ReportRemark, ReportResult } from './contract.ts'
import './follow.ts'
import {
  drop,
  editFacts,
  extend,
  proposeResult,
  sendBackResult,
  showReport,
  signResult,
  startVerification,
} from './verify.ts'

export const routes = [
  read('/reports/:id', { access: 'signed-in', summary: '一条线索', params: idParams }, (ctx, { params }) =>
    showReport(ctx, params.id),
  ),
  act(
    '/reports/:id/facts',
    { access: ['handler', 'head'], summary: '修改线索事实', params: idParams, body: ReportFacts },
    async (ctx, { params, body }) => {
      await editFacts(ctx, params.id, body)
      return showReport(ctx, params.id)
    },
  ),
  ...stepRoutes('/reports', report, idParams, {
    'start-verification': step(ReportRemark, startVerification),
    drop: step(ReportReason, drop),
    extend: step(ReportReason, extend),
    'propose-result': step(ReportResult, proposeResult),
    'send-back-result': step(ReportReason, sendBackResult),
    'sign-result': step(ReportRemark, signResult),
  }),
]
