import { act } from '../kernel/route.ts'
import { suggestOffice } from './competent.ts'
import { suggestReportOffice } from './competent-report.ts'
import { ReportWhereabouts, Whereabouts } from './contract.ts'
import './follow.ts'

export const routes = [
  act(
    '/dispatch/suggestion',
    { access: ['agent', 'dispatcher', 'handler', 'head'], summary: '建议有处理权限的单位及理由', body: Whereabouts },
    (ctx, { body }) => suggestOffice(ctx, body),
  ),
  act(
    '/dispatch/report-suggestion',
    {
      access: ['agent', 'dispatcher', 'handler', 'head'],
      summary: '建议处理举报的单位及理由',
      body: ReportWhereabouts,
    },
    (ctx, { body }) => suggestReportOffice(ctx, body),
  ),
]
