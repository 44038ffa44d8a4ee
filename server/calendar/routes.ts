import type { Context } from '../kernel/context.ts'
import { idParams } from '../kernel/input.ts'
import { Attachment, act, put, read } from '../kernel/route.ts'
import { Counting, CountingPreview, Factors, History, Notice } from './contract.ts'
import { enterNotice, listYears, previewNotice } from './enter.ts'
import { explainOnPaper } from './explanation.ts'
import { changeCounting, changeFactors, listHistory, previewCounting, showSettings } from './settings.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function docx(ctx: Context, id: number) {
  const { file, name } = await explainOnPaper(ctx, id)
  return new Attachment(file, word, name)
}

export const routes = [
  read('/calendar', { access: 'signed-in', summary: '放假安排' }, ctx => listYears(ctx)),
  act('/calendar/preview', { access: ['admin', 'legal'], summary: '预览放假通知', body: Notice }, (ctx, { body }) =>
    previewNotice(ctx, body),
  ),
  act('/calendar', { access: ['admin', 'legal'], summary: '录入放假通知', body: Notice }, (ctx, { body }) =>
    enterNotice(ctx, body),
  ),
  read('/settings', { access: 'signed-in', summary: '设置' }, ctx => showSettings(ctx)),
  act(
    '/settings/counting/preview',
    { access: ['legal', 'admin'], summary: '预览计算口径', body: CountingPreview },
    (ctx, { body }) => previewCounting(ctx, body),
  ),
  put('/settings/counting', { access: ['legal'], summary: '改变计算口径', body: Counting }, (ctx, { body }) =>
    changeCounting(ctx, body),
  ),
  put(
    '/settings/factors',
    { access: ['legal', 'supervisor'], summary: '细化第十七条因素', body: Factors },
    (ctx, { body }) => changeFactors(ctx, body),
  ),
  read(
    '/settings/history',
    { access: ['legal', 'admin', 'supervisor', 'auditor'], summary: '设置的历史', query: History },
    (ctx, { query }) => listHistory(ctx, query),
  ),
  read(
    '/clocks/:id/explanation/docx',
    { access: 'signed-in', summary: '时限说明（Word）', params: idParams },
    (ctx, { params }) => docx(ctx, params.id),
  ),
  read(
    '/public/mine/clocks/:id/explanation/docx',
    { access: 'citizen', summary: '时限说明（Word）', params: idParams },
    (ctx, { params }) => docx(ctx, params.id),
  ),
]
