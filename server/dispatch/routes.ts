import { act } from '../kernel/route.ts'
import { suggestReportOffice } from './competent-report.ts'
import { Incoming, ReportWhereabouts } from './contract.ts'
import { propose } from './destination.ts'
import './follow.ts'

export const routes = [
  act(
    '/dispatch/suggestion',
    { access: ['agent', 'dispatcher', 'handler', 'head'], summary: '建议去向、把握程度及理由', body: Incoming },
    (ctx, { body }) => propose(ctx, body),
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
