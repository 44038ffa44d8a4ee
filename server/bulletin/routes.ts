import type { Role } from '../../law/grammar.ts'
import { idParams } from '../kernel/input.ts'
import { act, read } from '../kernel/route.ts'
import { Publication, WeeklyQuery } from './contract.ts'
import { publishWeekly } from './publish.ts'
import { listBulletins, showBulletin } from './queries.ts'
import './tables.ts'
import { downloadBulletin, showWeekly } from './show.ts'

/** Who sees the whole city before it is published. */
const drafting: readonly Role[] = ['supervisor', 'dispatcher', 'legal', 'auditor']

export const routes = [
  read(
    '/bulletins/weekly',
    { access: drafting, summary: '每周动态（未发布的现时统计）', query: WeeklyQuery },
    (ctx, { query }) => showWeekly(ctx, query.period, query.office),
  ),
  act(
    '/bulletins',
    { access: ['supervisor'], summary: '发布每周动态', body: Publication, status: 201 },
    (ctx, { body }) => publishWeekly(ctx, body),
  ),
  read('/bulletins', { access: 'signed-in', summary: '已发布的公报' }, async ctx => ({
    items: await listBulletins(ctx),
    order: { zh: '新的在前', en: 'newest first' },
  })),
  read('/bulletins/:id', { access: 'signed-in', summary: '一期公报', params: idParams }, (ctx, { params }) =>
    showBulletin(ctx, params.id),
  ),
  read('/bulletins/:id/docx', { access: 'signed-in', summary: '公报 Word', params: idParams }, (ctx, { params }) =>
    downloadBulletin(ctx, params.id, 'docx'),
  ),
  read('/bulletins/:id/xlsx', { access: 'signed-in', summary: '公报 Excel', params: idParams }, (ctx, { params }) =>
    downloadBulletin(ctx, params.id, 'xlsx'),
  ),
]
