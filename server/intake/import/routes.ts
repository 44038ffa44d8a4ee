import { idParams } from '../../kernel/input.ts'
import { act, read } from '../../kernel/route.ts'
import { NewImport } from './contract.ts'
import { cancelImport, downloadRejects, listImports, showImport, startImport } from './runs.ts'

const importers = ['dispatcher', 'supervisor', 'agent', 'admin'] as const

export const importRoutes = [
  act('/imports', { access: importers, summary: '导入表格（先试算）', body: NewImport, status: 201 }, (ctx, { body }) =>
    startImport(ctx, body),
  ),
  read('/imports', { access: importers, summary: '导入记录' }, ctx => listImports(ctx)),
  read('/imports/:id', { access: importers, summary: '一次导入的进度和结果', params: idParams }, (ctx, { params }) =>
    showImport(ctx, params.id),
  ),
  act(
    '/imports/:id/cancel',
    { access: importers, summary: '停止导入（已写入的保留）', params: idParams },
    (ctx, { params }) => cancelImport(ctx, params.id),
  ),
  read(
    '/imports/:id/rejects',
    { access: importers, summary: '未导入的行（xlsx，末列为原因）', params: idParams },
    (ctx, { params }) => downloadRejects(ctx, params.id),
  ),
]
