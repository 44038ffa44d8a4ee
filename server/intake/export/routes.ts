import { idParams } from '../../kernel/input.ts'
import { act, read } from '../../kernel/route.ts'
import { NewExport } from './contract.ts'
import { cancelExport, downloadExport, listExports, showExport, startExport } from './runs.ts'

/** A file of complainants' names and numbers: whoever answers for the register, and the head for the own office. */
const exporters = ['dispatcher', 'supervisor', 'head'] as const

export const exportRoutes = [
  act(
    '/exports',
    {
      access: exporters,
      summary: { zh: '导出平台表格', en: 'Export the table of a platform' },
      body: NewExport,
      status: 201,
    },
    (ctx, { body }) => startExport(ctx, body),
  ),
  read('/exports', { access: exporters, summary: { zh: '导出记录', en: 'Exports so far' } }, ctx => listExports(ctx)),
  read(
    '/exports/:id',
    {
      access: exporters,
      summary: { zh: '一次导出的进度和结果', en: 'Progress and result of an export' },
      params: idParams,
    },
    (ctx, { params }) => showExport(ctx, params.id),
  ),
  act(
    '/exports/:id/cancel',
    { access: exporters, summary: { zh: '停止导出', en: 'Stop an export' }, params: idParams },
    (ctx, { params }) => cancelExport(ctx, params.id),
  ),
  read(
    '/exports/:id/file',
    {
      access: exporters,
      summary: { zh: '下载导出的文件（留痕）', en: 'Download an exported file (recorded)' },
      params: idParams,
      writes: true,
    },
    (ctx, { params }) => downloadExport(ctx, params.id),
  ),
]
