import { demonstration } from '../../law/demonstration.ts'
import { hasRole } from '../kernel/context.ts'
import { idParams } from '../kernel/input.ts'
import { act, noRoute, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { CodeRenewal } from '../office/index.ts'
import { apply } from './apply.ts'
import { award } from './award.ts'
import './award.guards.ts'
import { renewOwnCode } from './code.ts'
import * as wire from './contract.ts'
import { feedbackRoutes } from './feedback-routes.ts'
import {
  admonish,
  askRenewal,
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
import { ofComplaintRoutes } from './of-complaint.ts'
import { showOwn } from './own.ts'
import { certificate, listPaper } from './papers.ts'
import { renewPlaque } from './plaque.ts'
import { plaquePdf } from './plaque-pdf.ts'
import { enterBreach, signPledge } from './pledge.ts'
import { publicRoutes } from './public-routes.ts'
import * as review from './review.ts'
import { showDemonstration } from './show.ts'
import { changeStars } from './stars.ts'

/** A shop and a station read their own through /my-demonstration: who objected and what stands on file is not for them. */
const reading = ['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor', 'inspector'] as const
const applying = ['handler', 'head', 'supervisor'] as const

const steps = stepRoutes('/demonstrations', demonstration, idParams, {
  'pass-review': step(wire.Review, review.passReview),
  visit: step(wire.Visit, review.visit),
  recommend: step(wire.Remark, review.recommend),
  approve: step(wire.Remark, review.approve),
  'send-back': step(wire.Reason, review.sendBack),
  refuse: step(wire.Reason, review.refuse),
  object: step(wire.Objection, review.object),
  'answer-objection': step(wire.ObjectionAnswer, review.answerObjection),
  award: step(wire.Award, award),
  inspect: step(wire.Visit, review.inspect),
  admonish: step(wire.Reason, admonish),
  'order-correction': step(wire.Reason, orderCorrection),
  'report-correction': step(wire.CorrectionReport, reportCorrection),
  'confirm-correction': step(wire.Remark, confirmCorrection),
  'change-stars': step(wire.Stars, changeStars),
  'recommend-province': step(wire.Remark, recommendProvince),
  'enter-province': step(wire.Recognition, enterProvince),
  'ask-renewal': step(wire.Remark, askRenewal),
  renew: step(wire.Review, renew),
  'refuse-renewal': step(wire.Reason, refuseRenewal),
  'propose-delisting': step(wire.Delisting, proposeDelisting),
  delist: step(wire.Remark, delist),
  keep: step(wire.Reason, keepListed),
  lapse: noRoute,
  expire: noRoute,
  withdraw: step(wire.Reason, review.withdraw),
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
    {
      access: reading,
      summary: { zh: '放心消费创建名册', en: 'Register of demonstration units' },
      query: wire.DemonstrationQuery,
    },
    (ctx, { query }) => listDemonstrations(ctx, query),
  ),
  act(
    '/demonstrations',
    {
      access: applying,
      summary: { zh: '登记创建申报', en: 'Enter an application for the programme' },
      body: wire.NewDemonstration,
      status: 201,
    },
    async (ctx, { body }) => {
      const { id, number } = await apply(ctx, body)
      return { id, number }
    },
  ),
  read(
    '/demonstrations/:id',
    { access: reading, summary: { zh: '一个创建单位', en: 'One demonstration unit' }, params: idParams },
    (ctx, { params }) => showDemonstration(ctx, params.id),
  ),
  act(
    '/demonstrations/:id/pledges',
    {
      access: [...applying, 'shop', 'station'],
      summary: { zh: '签订承诺', en: 'Sign a promise' },
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
    {
      access: applying,
      summary: { zh: '登记违背承诺', en: 'Enter a broken promise' },
      params: idParams,
      body: wire.Breach,
      status: 201,
    },
    async (ctx, { params, body }) => {
      await enterBreach(ctx, params.id, body)
      return {}
    },
  ),
  act(
    '/demonstrations/:id/plaques',
    {
      access: applying,
      summary: { zh: '作废旧码，换发新码', en: 'Revoke the code and issue a new one' },
      params: idParams,
      body: wire.Reason,
      status: 201,
    },
    async (ctx, { params, body }) => {
      await renewPlaque(ctx, params.id, body)
      return {}
    },
  ),
  act(
    '/demonstrations/:id/code',
    {
      access: ['handler', 'head', 'dispatcher', 'agent'],
      summary: { zh: '换发申报的查询码', en: 'A new query code for an applicant who lost it' },
      params: idParams,
      body: CodeRenewal,
    },
    (ctx, { params, body }) => renewOwnCode(ctx, 'demonstration', params.id, body.recognised),
  ),
  read(
    '/demonstrations/:id/plaque/pdf',
    {
      access: 'signed-in',
      summary: { zh: '牌匾、桌牌、贴纸（PDF）', en: 'Plaque, desk card, sticker (PDF)' },
      params: idParams,
      query: wire.PlaqueQuery,
    },
    (ctx, { params, query }) => plaquePdf(ctx, params.id, query.size),
  ),
  read(
    '/demonstrations/:id/certificate/docx',
    { access: 'signed-in', summary: { zh: '认定证书（Word）', en: 'Certificate (Word)' }, params: idParams },
    (ctx, { params }) => certificate(ctx, params.id),
  ),
  read(
    '/demonstration-lists/docx',
    { access: applying, summary: { zh: '名单（Word）', en: 'List of units (Word)' }, query: wire.ListPaper },
    (ctx, { query }) => listPaper(ctx, query),
  ),
  ...steps,
  read(
    '/my-demonstration',
    { access: ['shop', 'station'], summary: { zh: '我店的放心消费牌匾', en: 'The plaque of my shop' } },
    ctx => showOwn(ctx),
  ),
  ...ofComplaintRoutes,
  ...feedbackRoutes,
  ...publicRoutes,
]
