import './uses.ts'
import { appraisal } from '../../law/appraisal.ts'
import { idParams } from '../kernel/input.ts'
import { act, answering, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import * as wire from './contract.ts'
import { answer, mark, object } from './dispute.ts'
import { downloadRanking } from './paper.ts'
import { listAppraisals } from './queries.ts'
import { lock, openAppraisal, proposeLock, recount, refuseLock, show, takeBack } from './round.ts'
import { keepDefaults, listSchemes, writeScheme } from './schemes.ts'
import { showAppraisal } from './show.ts'
import { AppraisalList, AppraisalView, SchemeList } from './view.ts'

const steps = answering(
  stepRoutes(
    '/appraisals',
    appraisal,
    idParams,
    {
      recount: step(wire.Nothing, recount),
      mark: step(wire.Mark, mark),
      show: step(wire.Showing, show),
      object: step(wire.NewObjection, object),
      answer: step(wire.ObjectionAnswer, answer),
      'take-back': step(wire.Reason, takeBack),
      'propose-lock': step(wire.Nothing, proposeLock),
      'refuse-lock': step(wire.Reason, refuseLock),
      lock: step(wire.Nothing, lock),
    },
    AppraisalView,
  ),
  showAppraisal,
)

const watching = ['supervisor', 'head', 'auditor'] as const

export const routes: Route[] = [
  ...steps,
  read('/appraisals', { access: 'signed-in', summary: { zh: '考核', en: 'Appraisals' }, reply: AppraisalList }, ctx =>
    listAppraisals(ctx),
  ),
  act(
    '/appraisals',
    {
      access: ['supervisor'],
      summary: { zh: '开始一轮考核', en: 'Begin a round' },
      body: wire.NewAppraisal,
      reply: AppraisalView,
      status: 201,
    },
    async (ctx, { body }) => showAppraisal(ctx, await openAppraisal(ctx, body)),
  ),
  read(
    '/appraisals/schemes',
    { access: watching, summary: { zh: '考核方案', en: 'Schemes' }, reply: SchemeList, writes: true },
    async ctx => {
      await keepDefaults(ctx)
      return listSchemes(ctx)
    },
  ),
  act(
    '/appraisals/schemes',
    {
      access: ['supervisor'],
      summary: { zh: '写考核方案的新版', en: 'Write the next version of a scheme' },
      body: wire.SchemeContent,
      reply: SchemeList,
      status: 201,
    },
    async (ctx, { body }) => {
      await writeScheme(ctx, body as wire.SchemeContent)
      return listSchemes(ctx)
    },
  ),
  read(
    '/appraisals/:id',
    { access: 'signed-in', summary: { zh: '一轮考核', en: 'One round' }, params: idParams, reply: AppraisalView },
    (ctx, { params }) => showAppraisal(ctx, params.id),
  ),
  read(
    '/appraisals/:id/docx',
    { access: 'signed-in', summary: { zh: '考核结果（Word）', en: 'The ranking in Word' }, params: idParams },
    (ctx, { params }) => downloadRanking(ctx, params.id, 'docx'),
  ),
  read(
    '/appraisals/:id/xlsx',
    { access: 'signed-in', summary: { zh: '考核结果（Excel）', en: 'The ranking in Excel' }, params: idParams },
    (ctx, { params }) => downloadRanking(ctx, params.id, 'xlsx'),
  ),
]
