import { publicity } from '../../law/publicity.ts'
import { idParams } from '../kernel/input.ts'
import { act, answering, noRoute, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import * as wire from './contract.ts'
import { announce, announceBatch, draftBatch, publishBatch, publishEntry } from './entry.ts'
import './entry.guards.ts'
import './follow.ts'
import { catalogue, dataCsv, dataJson, dataPage, dictionaryOf } from './open-data.ts'
import { publicEntries, publicEntry } from './public.ts'
import {
  listReleases,
  publicBulletin,
  publicBulletinDocx,
  publicBulletins,
  release,
  withdrawRelease,
} from './release.ts'
import * as review from './review.ts'
import { listEntries, showEntry } from './show.ts'

const house = ['dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor'] as const
const signing = ['supervisor', 'legal'] as const

const entries: Route[] = [
  read(
    '/publicity',
    { access: house, summary: { zh: '投诉信息公示', en: 'Published complaint records' }, query: wire.EntryQuery },
    (ctx, { query }) => listEntries(ctx, query),
  ),
  act(
    '/publicity-batches',
    {
      access: ['supervisor'],
      summary: { zh: '汇总一期待公示的经营者', en: 'Draft the records of a period' },
      body: wire.Batch,
      status: 201,
    },
    (ctx, { body }) => draftBatch(ctx, body),
  ),
  act(
    '/publicity-batches/announce',
    {
      access: ['supervisor'],
      summary: { zh: '一期全部告知经营者', en: 'Tell all operators of a period' },
      body: wire.BatchAnnounced,
    },
    (ctx, { body }) => announceBatch(ctx, body),
  ),
  act(
    '/publicity-batches/publish',
    { access: signing, summary: { zh: '一期到期的全部公示', en: 'Publish what is due of a period' }, body: wire.Batch },
    (ctx, { body }) => publishBatch(ctx, body),
  ),
  read(
    '/publicity/:id',
    { access: house, summary: { zh: '一条公示', en: 'One record' }, params: idParams },
    (ctx, { params }) => showEntry(ctx, params.id),
  ),
  ...answering(
    stepRoutes('/publicity', publicity, idParams, {
      announce: step(wire.Announced, announce),
      publish: step(wire.Remark, publishEntry),
      object: step(wire.Objection, review.object),
      'reject-objection': step(wire.ObjectionAnswer, review.rejectObjection),
      'uphold-objection': step(wire.Upheld, review.upholdObjection),
      'report-error': step(wire.Reason, review.reportError),
      correct: step(wire.Correcting, review.correct),
      withdraw: step(wire.Withdrawal, review.withdraw),
      drop: step(wire.Withdrawal, review.drop),
      end: noRoute,
    }),
    showEntry,
  ),
]

const releases: Route[] = [
  read(
    '/bulletin-releases',
    { access: house, summary: { zh: '公报公开情况', en: 'Which issues everybody may read' } },
    ctx => listReleases(ctx),
  ),
  act(
    '/bulletin-releases',
    {
      access: signing,
      summary: { zh: '公开一期公报', en: 'Open an issue to the public' },
      body: wire.Release,
      status: 201,
    },
    (ctx, { body }) => release(ctx, body),
  ),
  act(
    '/bulletin-releases/:id/withdraw',
    {
      access: signing,
      summary: { zh: '撤回公开', en: 'Take an issue back' },
      params: idParams,
      body: wire.Reason,
    },
    (ctx, { params, body }) => withdrawRelease(ctx, params.id, body),
  ),
]

const open = (zh: string, en: string, limit = 240) => ({ access: 'public' as const, summary: { zh, en }, limit })
const inPublic: Route[] = [
  read(
    '/public/publicity',
    { ...open('公示的经营者', 'Published records'), query: wire.PublicEntryQuery },
    (ctx, { query }) => publicEntries(ctx, query),
  ),
  read('/public/publicity/:id', { ...open('一条公示', 'One published record'), params: idParams }, (ctx, { params }) =>
    publicEntry(ctx, params.id),
  ),
  read('/public/bulletins', open('公开的公报', 'Issues open to the public'), ctx => publicBulletins(ctx)),
  read(
    '/public/bulletins/:id',
    { ...open('一期公报（公开版）', 'One issue, public edition'), params: idParams },
    (ctx, { params }) => publicBulletin(ctx, params.id),
  ),
  read(
    '/public/bulletins/:id/docx',
    { ...open('一期公报 Word（公开版）', 'One issue as Word, public edition', 60), params: idParams },
    (ctx, { params }) => publicBulletinDocx(ctx, params.id),
  ),
  read('/public/data', open('开放数据目录', 'Catalogue of open data'), () => Promise.resolve(catalogue())),
  read(
    '/public/data/:name',
    { ...open('一个数据集的一页', 'One page of a data set'), params: wire.DatasetParams, query: wire.DatasetQuery },
    (ctx, { params, query }) => dataPage(ctx, params.name, query),
  ),
  read(
    '/public/data/:name/dictionary',
    { ...open('数据字典', 'Data dictionary'), params: wire.DatasetParams },
    (_, { params }) => Promise.resolve(dictionaryOf(params.name)),
  ),
  read(
    '/public/data/:name/csv',
    { ...open('整个数据集（CSV）', 'The whole data set as CSV', 30), params: wire.DatasetParams },
    (ctx, { params }) => Promise.resolve(dataCsv(ctx, params.name)),
  ),
  read(
    '/public/data/:name/json',
    { ...open('整个数据集（JSON）', 'The whole data set as JSON', 30), params: wire.DatasetParams },
    (ctx, { params }) => Promise.resolve(dataJson(ctx, params.name)),
  ),
]

export const routes: Route[] = [...entries, ...releases, ...inPublic]
