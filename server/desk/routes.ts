import { procedures } from '../../law/procedures.ts'
import { explainClock } from '../kernel/clock-view.ts'
import { idParams } from '../kernel/input.ts'
import { act, read } from '../kernel/route.ts'
import { findOperators } from '../party/index.ts'
import { assignMany } from './assign.ts'
import { showBoxes } from './boxes.ts'
import { BulkAssignment, DeskCount, DeskQuery, Search } from './contract.ts'
import { countDesk, listDesk, searchMatters } from './list.ts'

const procedureOf = (kind: string) => procedures[kind]

export const routes = [
  read('/desk', { access: 'signed-in', summary: '工作台列表', query: DeskQuery }, (ctx, { query }) =>
    listDesk(ctx, query),
  ),
  read('/desk/count', { access: 'signed-in', summary: '工作台计数', query: DeskCount }, (ctx, { query }) =>
    countDesk(ctx, query),
  ),
  read('/desk/boxes', { access: 'signed-in', summary: '工作台分箱' }, ctx => showBoxes(ctx)),
  act(
    '/desk/assign',
    { access: ['head', 'handler', 'dispatcher', 'supervisor'], summary: '批量分办', body: BulkAssignment },
    (ctx, { body }) => assignMany(ctx, body),
  ),
  read('/search', { access: 'signed-in', summary: '搜索', query: Search }, async (ctx, { query }) => ({
    matters: await searchMatters(ctx, query.q, query.limit),
    operators: await findOperators(ctx, query.q, 8),
  })),
  read('/clocks/:id/explanation', { access: 'signed-in', summary: '时限说明', params: idParams }, (ctx, { params }) =>
    explainClock(ctx, params.id, procedureOf),
  ),
  read(
    '/public/mine/clocks/:id/explanation',
    { access: 'citizen', summary: '时限说明', params: idParams },
    (ctx, { params }) => explainClock(ctx, params.id, procedureOf),
  ),
]
