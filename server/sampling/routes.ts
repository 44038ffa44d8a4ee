import { weightRule } from '../../law/sampling.weights.ts'
import { samplingPlan } from '../../law/sampling-plan.ts'
import { idParams } from '../kernel/input.ts'
import { act, answering, put, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { batchRoutes, house } from './batch-routes.ts'
import * as wire from './contract.ts'
import { makeDraw } from './draw.ts'
import { listPlans } from './list.ts'
import { approvePlan, changePlan, closePlan, proposePlan, sendPlanBack, writePlan } from './plan.ts'
import { publishedDraw, showDraw, showPlan } from './plan-show.ts'
import {
  addBody,
  addSampler,
  declareConflict,
  listBodies,
  listConflicts,
  listSuperior,
  saySuperior,
} from './register.ts'
import { changeSampling, readSampling } from './setting.ts'

const planning = ['handler', 'head', 'supervisor'] as const
const field = ['inspector', 'handler', 'head'] as const

export const routes: Route[] = [
  read(
    '/sampling-plans',
    { access: house, summary: { zh: '抽检方案', en: 'Sampling plans' }, query: wire.PlansQuery },
    (ctx, { query }) => listPlans(ctx, query),
  ),
  act(
    '/sampling-plans',
    { access: planning, summary: { zh: '编制抽检方案', en: 'Write a sampling plan' }, body: wire.NewPlan, status: 201 },
    (ctx, { body }) => writePlan(ctx, body),
  ),
  read(
    '/sampling-plans/:id',
    {
      access: house,
      summary: { zh: '一个抽检方案和某日的进度', en: 'A sampling plan, with its progress on a day' },
      params: idParams,
      query: wire.PlanQuery,
    },
    (ctx, { params, query }) => showPlan(ctx, params.id, query.on),
  ),
  put(
    '/sampling-plans/:id',
    {
      access: planning,
      summary: { zh: '修改抽检方案', en: 'Change a draft plan' },
      params: idParams,
      body: wire.PlanChange,
    },
    async (ctx, { params, body }) => {
      await changePlan(ctx, params.id, body)
      return showPlan(ctx, params.id)
    },
  ),
  act(
    '/sampling-plans/:id/draws',
    {
      access: planning,
      summary: { zh: '双随机抽取', en: 'Draw subjects and officers' },
      params: idParams,
      body: wire.NewDraw,
      status: 201,
    },
    (ctx, { params, body }) => makeDraw(ctx, params.id, body),
  ),
  ...answering(
    stepRoutes('/sampling-plans', samplingPlan, idParams, {
      propose: step(wire.Remark, proposePlan),
      approve: step(wire.Remark, approvePlan),
      'send-back': step(wire.Reason, sendPlanBack),
      close: step(wire.Remark, closePlan),
    }),
    (ctx, id) => showPlan(ctx, id),
  ),
  read(
    '/sampling-draws/:id',
    { access: house, summary: { zh: '一次抽取，当场重算', en: 'A draw, replayed' }, params: idParams },
    (ctx, { params }) => showDraw(ctx, params.id),
  ),
  read(
    '/public/sampling-draws/:id',
    { access: 'public', summary: { zh: '公布的抽取记录', en: 'A draw as published' }, params: idParams, limit: 120 },
    (ctx, { params }) => publishedDraw(ctx, params.id),
  ),
  ...batchRoutes,
  read(
    '/sampling-bodies',
    { access: house, summary: { zh: '抽样机构和承检机构', en: 'Bodies that draw and test' } },
    ctx => listBodies(ctx),
  ),
  act(
    '/sampling-bodies',
    {
      access: ['head', 'supervisor'],
      summary: { zh: '登记机构', en: 'Register a body' },
      body: wire.NewBody,
      status: 201,
    },
    (ctx, { body }) => addBody(ctx, body),
  ),
  act(
    '/sampling-bodies/:id/samplers',
    {
      access: ['head', 'supervisor'],
      summary: { zh: '登记抽样人员', en: 'Register a sampler' },
      params: idParams,
      body: wire.NewSampler,
      status: 201,
    },
    (ctx, { params, body }) => addSampler(ctx, params.id, body),
  ),
  read('/sampling-conflicts', { access: house, summary: { zh: '回避登记', en: 'Declared interests' } }, ctx =>
    listConflicts(ctx),
  ),
  act(
    '/sampling-conflicts',
    {
      access: [...field, 'supervisor'],
      summary: { zh: '登记利害关系', en: 'Declare an interest' },
      body: wire.NewConflict,
      status: 201,
    },
    (ctx, { body }) => declareConflict(ctx, body),
  ),
  read(
    '/sampling-superior',
    { access: house, summary: { zh: '上级已抽查', en: 'Sampled by a superior' }, query: wire.SuperiorQuery },
    (ctx, { query }) => listSuperior(ctx, query),
  ),
  act(
    '/sampling-superior',
    {
      access: planning,
      summary: { zh: '登记上级已抽查', en: 'Enter what a superior sampled' },
      body: wire.SuperiorSampled,
      status: 201,
    },
    (ctx, { body }) => saySuperior(ctx, body),
  ),
  read('/sampling-setting', { access: house, summary: { zh: '靶向权重', en: 'Weights of targeting' } }, async ctx => ({
    setting: await readSampling(ctx),
    defaults: weightRule,
  })),
  put(
    '/sampling-setting',
    { access: ['supervisor'], summary: { zh: '修改靶向权重', en: 'Change the weights' }, body: wire.SamplingSetting },
    (ctx, { body }) => changeSampling(ctx, body),
  ),
]
