import { z } from 'zod'
import { Registration } from '../complaint/contract.ts'
import { Question } from '../consultation/contract.ts'
import { showAttachment } from '../kernel/attachment.ts'
import { idParams, line } from '../kernel/input.ts'
import { act, put, read, remove } from '../kernel/route.ts'
import { largest, openUpload, putChunk, showUpload } from '../kernel/upload.ts'
import {
  Caller,
  Draft,
  DuplicateQuery,
  OperatorSearch,
  PublicOperatorSearch,
  StaffQuestion,
  StaffRegistration,
} from './contract.ts'
import { dropDraft, listDrafts, saveDraft } from './draft.ts'
import { exportRoutes } from './export/routes.ts'
import { importRoutes } from './import/routes.ts'
import { findDuplicates, publicOperators, searchOperators, showCaller } from './look-up.ts'
import { reportRoutes } from './report.ts'
import { questionFromPublic, takeCall, takeFromPublic, takeQuestion } from './take-in.ts'

const uuidParams = z.object({ id: z.uuid() })
const intake = ['agent', 'dispatcher', 'handler', 'head'] as const
const NewUpload = z.object({ name: line(200), sizeBytes: z.number().int().min(1).max(largest) })
const Offset = z.object({ offset: z.coerce.number().int().min(0).max(largest) })
const Thumb = z.object({
  thumb: z
    .enum(['1'])
    .optional()
    .transform(value => value === '1'),
})

export const routes = [
  act('/complaints', { access: intake, summary: '登记投诉', body: StaffRegistration, status: 201 }, (ctx, { body }) =>
    takeCall(ctx, body),
  ),
  act(
    '/public/complaints',
    { access: 'public', summary: '公众提交投诉', body: Registration, status: 201, limit: 60 },
    (ctx, { body }) => takeFromPublic(ctx, body),
  ),
  act(
    '/consultations',
    { access: intake, summary: '登记咨询（可当场答复）', body: StaffQuestion, status: 201 },
    (ctx, { body }) => takeQuestion(ctx, body),
  ),
  act(
    '/public/consultations',
    { access: 'public', summary: '公众提问', body: Question, status: 201, limit: 60 },
    (ctx, { body }) => questionFromPublic(ctx, body),
  ),
  read('/callers', { access: intake, summary: '来电人及以往诉求', query: Caller }, (ctx, { query }) =>
    showCaller(ctx, query.phone),
  ),
  read('/operators', { access: 'signed-in', summary: '经营者检索', query: OperatorSearch }, (ctx, { query }) =>
    searchOperators(ctx, query),
  ),
  read(
    '/public/operators',
    { access: 'public', summary: '经营者检索（公众）', query: PublicOperatorSearch, limit: 240 },
    (ctx, { query }) => publicOperators(ctx, query.q),
  ),
  act('/intake/duplicates', { access: intake, summary: '疑似重复', body: DuplicateQuery }, async (ctx, { body }) => ({
    items: await findDuplicates(ctx, body),
  })),
  read('/drafts', { access: intake, summary: '草稿' }, ctx => listDrafts(ctx)),
  put('/drafts', { access: intake, summary: '保存草稿', body: Draft }, (ctx, { body }) => saveDraft(ctx, body)),
  remove('/drafts/:id', { access: intake, summary: '删除草稿', params: idParams }, (ctx, { params }) =>
    dropDraft(ctx, params.id),
  ),
  act('/uploads', { access: 'public', summary: '开始上传附件', body: NewUpload, status: 201, limit: 240 }, openUpload),
  read('/uploads/:id', { access: 'public', summary: '上传进度', params: uuidParams }, showUpload),
  put(
    '/uploads/:id',
    { access: 'public', summary: '上传一段', params: uuidParams, query: Offset, bodyAs: 'stream' },
    putChunk,
  ),
  read(
    '/attachments/:id',
    { access: 'signed-in', summary: '查看附件', params: uuidParams, query: Thumb },
    showAttachment,
  ),
  read(
    '/public/mine/attachments/:id',
    { access: 'citizen', summary: '查看我的附件', params: uuidParams, query: Thumb },
    showAttachment,
  ),
  ...reportRoutes,
  ...importRoutes,
  ...exportRoutes,
]
