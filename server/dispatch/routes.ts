import { act } from '../kernel/route.ts'
import { suggestReportOffice } from './competent-report.ts'
import { Incoming, ReportWhereabouts } from './contract.ts'
import { propose } from './destination.ts'
import './follow.ts'
import { ProposalReply, ReportOfficeReply } from './reply.ts'

export const routes = [
  act(
    '/dispatch/suggestion',
    {
      access: ['agent', 'dispatcher', 'handler', 'head'],
      summary: { zh: '建议去向、把握程度及理由', en: 'Where it belongs, how sure that is, and why' },
      reply: ProposalReply,
      body: Incoming,
    },
    (ctx, { body }) => propose(ctx, body),
  ),
  act(
    '/dispatch/report-suggestion',
    {
      access: ['agent', 'dispatcher', 'handler', 'head'],
      summary: { zh: '建议处理举报的单位及理由', en: 'Which office handles a report, and why' },
      reply: ReportOfficeReply,
      body: ReportWhereabouts,
    },
    (ctx, { body }) => suggestReportOffice(ctx, body),
  ),
]
