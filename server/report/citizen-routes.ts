/** A report as whoever made it follows it, by number and code. */
import { act, type Route, read } from '../kernel/route.ts'
import { Claim } from '../office/index.ts'
import { showMyReport, supplementMyReport, trackReport } from './citizen.ts'
import * as wire from './contract.ts'

export const citizenRoutes: Route[] = [
  act(
    '/public/reports/track',
    {
      access: 'public',
      summary: { zh: '凭编号和查询码查询举报', en: 'Look at a report by number and code' },
      body: Claim,
      limit: 30,
    },
    trackReport,
  ),
  read('/public/report', { access: 'citizen', summary: { zh: '我的举报', en: 'My report' } }, ctx => showMyReport(ctx)),
  act(
    '/public/report/supplement',
    { access: 'citizen', summary: { zh: '补充举报材料', en: 'Add to a report' }, body: wire.ReportSupplement },
    supplementMyReport,
  ),
]
