import type { Context } from '../kernel/context.ts'
import { idParams } from '../kernel/input.ts'
import { Attachment, act, fileTypes, put, read } from '../kernel/route.ts'
import { Counting, CountingPreview, Factors, History, Notice, WaysChange } from './contract.ts'
import { enterNotice, listYears, previewNotice } from './enter.ts'
import { explainOnPaper } from './explanation.ts'
import { changeCounting, changeFactors, changeWays, listHistory, previewCounting, showSettings } from './settings.ts'
import {
  CountingChanged,
  FactorsChanged,
  HistoryView,
  MovesView,
  NoticeEntered,
  SettingsView,
  WaysView,
  YearsView,
} from './view.ts'

async function docx(ctx: Context, id: number) {
  const { file, name } = await explainOnPaper(ctx, id)
  return new Attachment(file, fileTypes.docx, name)
}

export const routes = [
  read(
    '/calendar',
    { access: 'signed-in', summary: { zh: '放假安排', en: 'Holiday arrangements by year' }, reply: YearsView },
    ctx => listYears(ctx),
  ),
  act(
    '/calendar/preview',
    {
      access: ['admin', 'legal'],
      summary: { zh: '预览放假通知', en: 'Preview a holiday notice' },
      reply: MovesView,
      body: Notice,
    },
    (ctx, { body }) => previewNotice(ctx, body),
  ),
  act(
    '/calendar',
    {
      access: ['admin', 'legal'],
      summary: { zh: '录入放假通知', en: 'Enter a holiday notice' },
      reply: NoticeEntered,
      body: Notice,
    },
    (ctx, { body }) => enterNotice(ctx, body),
  ),
  read('/settings', { access: 'signed-in', summary: { zh: '设置', en: 'Settings' }, reply: SettingsView }, ctx =>
    showSettings(ctx),
  ),
  act(
    '/settings/counting/preview',
    {
      access: ['legal', 'admin'],
      summary: { zh: '预览计算口径', en: 'Preview a rule of counting' },
      reply: MovesView,
      body: CountingPreview,
    },
    (ctx, { body }) => previewCounting(ctx, body),
  ),
  put(
    '/settings/counting',
    {
      access: ['legal'],
      summary: { zh: '改变计算口径', en: 'Change the rule of counting' },
      reply: CountingChanged,
      body: Counting,
    },
    (ctx, { body }) => changeCounting(ctx, body),
  ),
  put(
    '/settings/factors',
    {
      access: ['legal', 'supervisor'],
      summary: { zh: '细化第十七条因素', en: 'Set the thresholds of article 17' },
      reply: FactorsChanged,
      body: Factors,
    },
    (ctx, { body }) => changeFactors(ctx, body),
  ),
  put(
    '/settings/ways',
    {
      access: ['legal', 'supervisor'],
      summary: { zh: '其他途径的地址和电话', en: 'Addresses and telephones of the other ways' },
      reply: WaysView,
      body: WaysChange,
    },
    (ctx, { body }) => changeWays(ctx, body),
  ),
  read(
    '/settings/history',
    {
      access: ['legal', 'admin', 'supervisor', 'auditor'],
      summary: { zh: '设置的历史', en: 'History of settings' },
      reply: HistoryView,
      query: History,
    },
    (ctx, { query }) => listHistory(ctx, query),
  ),
  read(
    '/clocks/:id/explanation/docx',
    {
      access: 'signed-in',
      summary: { zh: '时限说明（Word）', en: 'How a limit is counted, as a Word file' },
      params: idParams,
    },
    (ctx, { params }) => docx(ctx, params.id),
  ),
  read(
    '/public/mine/clocks/:id/explanation/docx',
    {
      access: 'citizen',
      summary: { zh: '时限说明（Word）', en: 'How a limit is counted, as a Word file' },
      params: idParams,
    },
    (ctx, { params }) => docx(ctx, params.id),
  ),
]
