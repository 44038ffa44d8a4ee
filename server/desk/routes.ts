import { procedures } from '../../law/procedures.ts'
import { explainClock } from '../kernel/clock-view.ts'
import { idParams } from '../kernel/input.ts'
import { act, read } from '../kernel/route.ts'
import { ExplanationView } from '../kernel/view.ts'
import { findOperators } from '../party/index.ts'
import { assignMany } from './assign.ts'
import { showBoxes } from './boxes.ts'
import { BulkAssignment, DeskCount, DeskQuery, Search } from './contract.ts'
import { countDesk, listDesk, searchMatters } from './list.ts'
import { AssignedView, BoxesView, CountView, DeskPage, FoundView } from './view.ts'

const procedureOf = (kind: string) => procedures[kind]

export const routes = [
  read(
    '/desk',
    { access: 'signed-in', summary: { zh: '工作台列表', en: 'The desk' }, reply: DeskPage, query: DeskQuery },
    (ctx, { query }) => listDesk(ctx, query),
  ),
  read(
    '/desk/count',
    { access: 'signed-in', summary: { zh: '工作台计数', en: 'Count of a desk' }, reply: CountView, query: DeskCount },
    (ctx, { query }) => countDesk(ctx, query),
  ),
  read(
    '/desk/boxes',
    { access: 'signed-in', summary: { zh: '工作台分箱', en: 'Boxes of the desk with their counts' }, reply: BoxesView },
    ctx => showBoxes(ctx),
  ),
  act(
    '/desk/assign',
    {
      access: ['head', 'handler', 'dispatcher', 'supervisor'],
      summary: { zh: '批量分办', en: 'Assign several at once' },
      reply: AssignedView,
      body: BulkAssignment,
    },
    (ctx, { body }) => assignMany(ctx, body),
  ),
  read(
    '/search',
    { access: 'signed-in', summary: { zh: '搜索', en: 'Search' }, reply: FoundView, query: Search },
    async (ctx, { query }) => ({
      matters: await searchMatters(ctx, query.q, query.limit),
      operators: await findOperators(ctx, query.q, 8),
    }),
  ),
  read(
    '/clocks/:id/explanation',
    {
      access: 'signed-in',
      summary: { zh: '时限说明', en: 'How a limit is counted' },
      reply: ExplanationView,
      params: idParams,
    },
    (ctx, { params }) => explainClock(ctx, params.id, procedureOf),
  ),
  read(
    '/public/mine/clocks/:id/explanation',
    {
      access: 'citizen',
      summary: { zh: '时限说明', en: 'How a limit is counted' },
      reply: ExplanationView,
      params: idParams,
    },
    (ctx, { params }) => explainClock(ctx, params.id, procedureOf),
  ),
]
