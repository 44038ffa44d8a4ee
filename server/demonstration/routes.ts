import { demonstration } from '../../law/demonstration.ts'
import { demonstrationFeedback } from '../../law/demonstration-feedback.ts'
import { hasRole } from '../kernel/context.ts'
import { idParams } from '../kernel/input.ts'
import { act, answering, noRoute, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { apply } from './apply.ts'
import { applyInPublic } from './apply-itself.ts'
import { award } from './award.ts'
import './award.guards.ts'
import * as wire from './contract.ts'
import { giveFeedback, handleFeedback, listFeedback, showFeedback } from './feedback.ts'
import {
  admonish,
  askRenewal,
  changeStars,
  confirmCorrection,
  delist,
  enterProvince,
  keepListed,
  orderCorrection,
  proposeDelisting,
  recommendProvince,
  refuseRenewal,
  renew,
  reportCorrection,
} from './keep.ts'
import { listDemonstrations } from './list.ts'
import { showOwn } from './own.ts'
import { certificate, listPaper } from './papers.ts'
import { lookUp, renewPlaque } from './plaque.ts'
import { plaquePdf } from './plaque-pdf.ts'
import { enterBreach, signPledge } from './pledge.ts'
import {
  answerObjection,
  approve,
  inspect,
  object,
  passReview,
  recommend,
  refuse,
  sendBack,
  visit,
  withdraw,
} from './review.ts'
import { showDemonstration } from './show.ts'

/** A shop and a station read their own through /my-demonstration: who objected and what stands on file is not for them. */
const reading = ['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor', 'inspector'] as const
const applying = ['handler', 'head', 'supervisor'] as const

const steps = stepRoutes('/demonstrations', demonstration, idParams, {
  'pass-review': step(wire.Review, passReview),
  visit: step(wire.Visit, visit),
  recommend: step(wire.Remark, recommend),
  approve: step(wire.Remark, approve),
  'send-back': step(wire.Reason, sendBack),
  refuse: step(wire.Reason, refuse),
  object: step(wire.Objection, object),
  'answer-objection': step(wire.ObjectionAnswer, answerObjection),
  award: step(wire.Award, award),
  inspect: step(wire.Visit, inspect),
  admonish: step(wire.Reason, admonish),
  'order-correction': step(wire.Reason, orderCorrection),
  'report-correction': step(wire.CorrectionReport, reportCorrection),
  'confirm-correction': step(wire.Remark, confirmCorrection),
  'change-stars': step(wire.Stars, changeStars),
  'recommend-province': step(wire.Remark, recommendProvince),
  'enter-province': step(wire.Recognition, enterProvince),
  'ask-renewal': step(wire.Remark, askRenewal),
  renew: step(wire.Remark, renew),
  'refuse-renewal': step(wire.Reason, refuseRenewal),
  'propose-delisting': step(wire.Delisting, proposeDelisting),
  delist: step(wire.Remark, delist),
  keep: step(wire.Reason, keepListed),
  lapse: noRoute,
  expire: noRoute,
  withdraw: step(wire.Reason, withdraw),
}).map(
  (route): Route => ({
    ...route,
    // The award answers with a first password.
    ...(route.path.endsWith('/award') ? { secret: true } : {}),
    run: async (ctx, input) => {
      const opened = await route.run(ctx, input)
      if (!hasRole(ctx.actor, ...reading)) return showOwn(ctx)
      const now = await showDemonstration(ctx, input.params.id)
      return route.path.endsWith('/award') && opened ? { ...now, opened } : now
    },
  }),
)

export const routes: Route[] = [
  read(
    '/demonstrations',
    { access: reading, summary: '放心消费创建名册', query: wire.DemonstrationQuery },
    (ctx, { query }) => listDemonstrations(ctx, query),
  ),
  act(
    '/demonstrations',
    { access: applying, summary: '登记创建申报', body: wire.NewDemonstration, status: 201 },
    async (ctx, { body }) => {
      const { id, number } = await apply(ctx, body)
      return { id, number }
    },
  ),
  read('/demonstrations/:id', { access: reading, summary: '一个创建单位', params: idParams }, (ctx, { params }) =>
    showDemonstration(ctx, params.id),
  ),
  act(
    '/demonstrations/:id/pledges',
    {
      access: [...applying, 'shop', 'station'],
      summary: '签订承诺',
      params: idParams,
      body: wire.Pledge,
      status: 201,
    },
    async (ctx, { params, body }) => {
      await signPledge(ctx, params.id, body)
      return {}
    },
  ),
  act(
    '/demonstrations/:id/breaches',
    { access: applying, summary: '登记违背承诺', params: idParams, body: wire.Breach, status: 201 },
    async (ctx, { params, body }) => {
      await enterBreach(ctx, params.id, body)
      return {}
    },
  ),
  act(
    '/demonstrations/:id/plaques',
    { access: applying, summary: '作废旧码，换发新码', params: idParams, body: wire.Reason, status: 201 },
    async (ctx, { params, body }) => {
      await renewPlaque(ctx, params.id, body)
      return {}
    },
  ),
  read(
    '/demonstrations/:id/plaque/pdf',
    { access: 'signed-in', summary: '牌匾、桌牌、贴纸（PDF）', params: idParams, query: wire.PlaqueQuery },
    (ctx, { params, query }) => plaquePdf(ctx, params.id, query.size),
  ),
  read(
    '/demonstrations/:id/certificate/docx',
    { access: 'signed-in', summary: '认定证书（Word）', params: idParams },
    (ctx, { params }) => certificate(ctx, params.id),
  ),
  read(
    '/demonstration-lists/docx',
    { access: applying, summary: '名单（Word）', query: wire.ListPaper },
    (ctx, { query }) => listPaper(ctx, query),
  ),
  ...steps,
  read('/my-demonstration', { access: ['shop', 'station'], summary: '我店的放心消费牌匾' }, ctx => showOwn(ctx)),
  read(
    '/demonstration-feedback',
    { access: reading, summary: '消费者对承诺的反馈', query: wire.FeedbackQuery },
    (ctx, { query }) => listFeedback(ctx, query),
  ),
  read('/demonstration-feedback/:id', { access: reading, summary: '一件反馈', params: idParams }, (ctx, { params }) =>
    showFeedback(ctx, params.id),
  ),
  ...answering(
    stepRoutes('/demonstration-feedback', demonstrationFeedback, idParams, {
      handle: step(wire.FeedbackHandling, handleFeedback),
    }),
    showFeedback,
  ),
  act(
    '/public/demonstration-applications',
    { access: 'public', summary: '商家申报放心消费创建', body: wire.PublicDemonstration, status: 201, limit: 10 },
    async (ctx, { body }) => {
      const { number } = await applyInPublic(ctx, body)
      return { number }
    },
  ),
  // Many phones share one address of their carrier, and nobody guesses 132 bits.
  read(
    '/public/plaques/:code',
    { access: 'public', summary: '扫码查验', params: wire.PlaqueParams, limit: 1200 },
    (ctx, { params }) => lookUp(ctx, params.code),
  ),
  act(
    '/public/plaques/:code/feedback',
    {
      access: 'public',
      summary: '反馈没有履行的承诺',
      params: wire.PlaqueParams,
      body: wire.NewFeedback,
      status: 201,
      limit: 10,
    },
    (ctx, { params, body }) => giveFeedback(ctx, params.code, body),
  ),
]
