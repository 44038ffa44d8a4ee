import { z } from 'zod'
import { Registration } from '../complaint/contract.ts'
import { Question } from '../consultation/contract.ts'
import { showAttachment } from '../kernel/attachment.ts'
import { idParams, line } from '../kernel/input.ts'
import { act, put, read, remove } from '../kernel/route.ts'
import { largest, openUpload, putChunk, showUpload } from '../kernel/upload.ts'
import { Nothing } from '../kernel/view.ts'
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
import { scanRoutes } from './scan-routes.ts'
import { questionFromPublic, takeCall, takeFromPublic, takeQuestion } from './take-in.ts'
import {
  CallerView,
  DraftSaved,
  DraftsView,
  DuplicatesView,
  OperatorsFound,
  PublicOperators,
  PublicReceiptView,
  ReceiptView,
  UploadOpened,
  UploadProgress,
} from './view.ts'

const uuidParams = z.object({ id: z.uuid() })
const intake = ['agent', 'dispatcher', 'handler', 'head'] as const
const NewUpload = z.object({ name: line(200), sizeBytes: z.int().min(1, 'empty-file').max(largest, 'large-file') })
const Offset = z.object({ offset: z.coerce.number().int().min(0).max(largest) })
const asked = z
  .enum(['1'])
  .optional()
  .transform(value => value === '1')
/** thumb: a small square; original: the file as it was sent, for the handler alone. */
const Thumb = z.object({ thumb: asked, original: asked })

export const routes = [
  act(
    '/complaints',
    {
      access: intake,
      summary: { zh: '登记投诉', en: 'Register a complaint' },
      reply: ReceiptView,
      body: StaffRegistration,
      status: 201,
    },
    (ctx, { body }) => takeCall(ctx, body),
  ),
  act(
    '/public/complaints',
    {
      access: 'public',
      summary: { zh: '公众提交投诉', en: 'Lodge a complaint on the portal' },
      reply: PublicReceiptView,
      body: Registration,
      status: 201,
      limit: 60,
    },
    async (ctx, { body }) => {
      const { number, code } = await takeFromPublic(ctx, body)
      return { number, code }
    },
  ),
  act(
    '/consultations',
    {
      access: intake,
      summary: { zh: '登记咨询（可当场答复）', en: 'Register a consultation (answered at once if one can)' },
      body: StaffQuestion,
      status: 201,
    },
    (ctx, { body }) => takeQuestion(ctx, body),
  ),
  act(
    '/public/consultations',
    {
      access: 'public',
      summary: { zh: '公众提问', en: 'Ask a question (public)' },
      body: Question,
      status: 201,
      limit: 60,
    },
    (ctx, { body }) => questionFromPublic(ctx, body),
  ),
  read(
    '/callers',
    {
      access: intake,
      summary: { zh: '来电人及以往诉求', en: 'A caller and earlier matters' },
      reply: CallerView,
      query: Caller,
    },
    (ctx, { query }) => showCaller(ctx, query.phone),
  ),
  read(
    '/operators',
    {
      access: 'signed-in',
      summary: { zh: '经营者检索', en: 'Search operators' },
      reply: OperatorsFound,
      query: OperatorSearch,
    },
    (ctx, { query }) => searchOperators(ctx, query),
  ),
  read(
    '/public/operators',
    {
      access: 'public',
      summary: { zh: '经营者检索（公众）', en: 'Search operators (public)' },
      reply: PublicOperators,
      query: PublicOperatorSearch,
      limit: 240,
    },
    (ctx, { query }) => publicOperators(ctx, query.q),
  ),
  act(
    '/intake/duplicates',
    {
      access: intake,
      summary: { zh: '疑似重复', en: 'Possible duplicates' },
      reply: DuplicatesView,
      body: DuplicateQuery,
    },
    async (ctx, { body }) => ({
      items: await findDuplicates(ctx, body),
    }),
  ),
  read('/drafts', { access: intake, summary: { zh: '草稿', en: 'Drafts' }, reply: DraftsView }, ctx => listDrafts(ctx)),
  put(
    '/drafts',
    { access: intake, summary: { zh: '保存草稿', en: 'Save a draft' }, reply: DraftSaved, body: Draft },
    (ctx, { body }) => saveDraft(ctx, body),
  ),
  remove(
    '/drafts/:id',
    { access: intake, summary: { zh: '删除草稿', en: 'Delete a draft' }, reply: Nothing, params: idParams },
    (ctx, { params }) => dropDraft(ctx, params.id),
  ),
  act(
    '/uploads',
    {
      access: 'public',
      summary: { zh: '开始上传附件', en: 'Open an upload' },
      reply: UploadOpened,
      body: NewUpload,
      status: 201,
      limit: 240,
    },
    openUpload,
  ),
  read(
    '/uploads/:id',
    {
      access: 'public',
      summary: { zh: '上传进度', en: 'Progress of an upload' },
      reply: UploadProgress,
      params: uuidParams,
    },
    showUpload,
  ),
  put(
    '/uploads/:id',
    {
      access: 'public',
      summary: { zh: '上传一段', en: 'Send a piece of a file' },
      reply: UploadProgress,
      params: uuidParams,
      query: Offset,
      bodyAs: 'stream',
    },
    putChunk,
  ),
  read(
    '/attachments/:id',
    { access: 'signed-in', summary: { zh: '查看附件', en: 'An attachment' }, params: uuidParams, query: Thumb },
    showAttachment,
  ),
  read(
    '/public/mine/attachments/:id',
    { access: 'citizen', summary: { zh: '查看我的附件', en: 'My attachment' }, params: uuidParams, query: Thumb },
    showAttachment,
  ),
  ...reportRoutes,
  ...scanRoutes,
  ...importRoutes,
  ...exportRoutes,
]
