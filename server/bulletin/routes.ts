import type { Role } from '../../law/grammar.ts'
import { idParams } from '../kernel/input.ts'
import { act, read } from '../kernel/route.ts'
import { Publication, WeeklyQuery } from './contract.ts'
import { publishWeekly } from './publish.ts'
import { listBulletins, showBulletin } from './queries.ts'
import './tables.ts'
import { downloadBulletin, showWeekly } from './show.ts'
import { BulletinLine, BulletinList, PublishedReply, WeeklyReply } from './view.ts'

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
    { access: 'signed-in', summary: { zh: '已发布的公报', en: 'Published bulletins' }, reply: BulletinList },
    async ctx => ({
      items: await listBulletins(ctx),
      order: { zh: '新的在前', en: 'newest first' },
    }),
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
    { access: 'signed-in', summary: { zh: '公报 Word', en: 'A bulletin as a Word file' }, params: idParams },
    (ctx, { params }) => downloadBulletin(ctx, params.id, 'docx'),
  ),
  read(
    '/bulletins/:id/xlsx',
    { access: 'signed-in', summary: { zh: '公报 Excel', en: 'A bulletin as an Excel file' }, params: idParams },
    (ctx, { params }) => downloadBulletin(ctx, params.id, 'xlsx'),
  ),
]
