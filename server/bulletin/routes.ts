import './uses.ts'
import type { Role } from '../../law/grammar.ts'
import { idParams } from '../kernel/input.ts'
import { act, put, read, remove } from '../kernel/route.ts'
import {
  BulletinQuery,
  DraftChange,
  DraftPublication,
  Edition,
  NewDraft,
  Publication,
  WeeklyQuery,
} from './contract.ts'
import { beginDraft, changeDraft, downloadDraft, dropDraft, listDrafts, showDraft } from './draft.ts'
import { publishWeekly } from './publish.ts'
import { publishDraft } from './publish-draft.ts'
import { listBulletins, showBulletin } from './queries.ts'
import './tables.ts'
import { BulletinLine, BulletinList, PublishedReply, WeeklyReply } from './reply.ts'
import { downloadBulletin, showWeekly } from './show.ts'

/** Who sees the whole city before it is published. */
const drafting: readonly Role[] = ['supervisor', 'dispatcher', 'legal', 'auditor']

export const routes = [
  read(
    '/bulletins/weekly',
    {
      access: drafting,
      summary: { zh: '每周动态（未发布的现时统计）', en: 'The weekly bulletin as it would be published now' },
      reply: WeeklyReply,
      query: WeeklyQuery,
    },
    (ctx, { query }) => showWeekly(ctx, query.period, query.office),
  ),
  act(
    '/bulletins',
    {
      access: ['supervisor'],
      summary: { zh: '发布每周动态', en: 'Publish the weekly bulletin' },
      reply: BulletinLine,
      body: Publication,
      status: 201,
    },
    (ctx, { body }) => publishWeekly(ctx, body),
  ),
  read(
    '/bulletins',
    {
      access: 'signed-in',
      summary: { zh: '已发布的公报', en: 'Published bulletins' },
      reply: BulletinList,
      query: BulletinQuery,
    },
    (ctx, { query }) => listBulletins(ctx, query),
  ),
  read(
    '/bulletins/:id',
    {
      access: 'signed-in',
      summary: { zh: '一期公报', en: 'One published bulletin' },
      reply: PublishedReply,
      params: idParams,
    },
    (ctx, { params }) => showBulletin(ctx, params.id),
  ),
  read(
    '/bulletins/:id/docx',
    {
      access: 'signed-in',
      summary: { zh: '公报 Word', en: 'A bulletin as a Word file' },
      params: idParams,
      query: Edition,
      writes: true,
    },
    (ctx, { params, query }) => downloadBulletin(ctx, params.id, 'docx', query.edition),
  ),
  read(
    '/bulletins/:id/xlsx',
    {
      access: 'signed-in',
      summary: { zh: '公报 Excel', en: 'A bulletin as an Excel file' },
      params: idParams,
      query: Edition,
      writes: true,
    },
    (ctx, { params, query }) => downloadBulletin(ctx, params.id, 'xlsx', query.edition),
  ),
  read('/papers', { access: drafting, summary: { zh: '分析稿件', en: 'Drafts of analyses' } }, async ctx => ({
    items: await listDrafts(ctx),
    order: { zh: '最近修改的在前', en: 'last changed first' },
  })),
  act(
    '/papers',
    {
      access: ['supervisor'],
      summary: { zh: '新建分析稿件', en: 'New draft of an analysis' },
      body: NewDraft,
      status: 201,
    },
    (ctx, { body }) => beginDraft(ctx, body),
  ),
  read(
    '/papers/:id',
    {
      access: drafting,
      summary: { zh: '一份稿件及其现时数字', en: 'One draft with its figures of now' },
      params: idParams,
    },
    (ctx, { params }) => showDraft(ctx, params.id),
  ),
  put(
    '/papers/:id',
    { access: ['supervisor'], summary: { zh: '修改稿件', en: 'Edit a draft' }, params: idParams, body: DraftChange },
    (ctx, { params, body }) => changeDraft(ctx, params.id, body),
  ),
  remove(
    '/papers/:id',
    { access: ['supervisor'], summary: { zh: '删除稿件', en: 'Delete a draft' }, params: idParams },
    (ctx, { params }) => dropDraft(ctx, params.id),
  ),
  act(
    '/papers/:id/publish',
    {
      access: ['supervisor'],
      summary: { zh: '发布稿件', en: 'Publish a draft' },
      params: idParams,
      body: DraftPublication,
      status: 201,
    },
    (ctx, { params, body }) => publishDraft(ctx, params.id, body),
  ),
  read(
    '/papers/:id/docx',
    { access: drafting, summary: { zh: '稿件 Word', en: 'A draft as Word' }, params: idParams },
    (ctx, { params }) => downloadDraft(ctx, params.id, 'docx'),
  ),
  read(
    '/papers/:id/xlsx',
    { access: drafting, summary: { zh: '稿件 Excel', en: 'A draft as Excel' }, params: idParams },
    (ctx, { params }) => downloadDraft(ctx, params.id, 'xlsx'),
  ),
]
