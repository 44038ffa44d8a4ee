import { idParams } from '../../kernel/input.ts'
import { act, read } from '../../kernel/route.ts'
import { NewImport } from './contract.ts'
import { cancelImport, downloadRejects, listImports, showImport, startImport } from './runs.ts'

const importers = ['dispatcher', 'supervisor', 'agent', 'admin'] as const

export const importRoutes = [
  act(
    '/imports',
    {
      access: importers,
      summary: { zh: '导入表格（先试算）', en: 'Import a table (dry run first)' },
      body: NewImport,
      status: 201,
    },
    (ctx, { body }) => startImport(ctx, body),
  ),
  read('/imports', { access: importers, summary: { zh: '导入记录', en: 'Imports so far' } }, ctx => listImports(ctx)),
  read(
    '/imports/:id',
    {
      access: importers,
      summary: { zh: '一次导入的进度和结果', en: 'Progress and result of an import' },
      params: idParams,
    },
    (ctx, { params }) => showImport(ctx, params.id),
  ),
  act(
    '/imports/:id/cancel',
    {
      access: importers,
      summary: { zh: '停止导入（已写入的保留）', en: 'Stop an import (what is written stays)' },
      params: idParams,
    },
    (ctx, { params }) => cancelImport(ctx, params.id),
  ),
  read(
    '/imports/:id/rejects',
    {
      access: importers,
      summary: { zh: '未导入的行（xlsx，末列为原因）', en: 'Rows not taken (xlsx, the reason in the last column)' },
      params: idParams,
    },
    (ctx, { params }) => downloadRejects(ctx, params.id),
  ),
]
