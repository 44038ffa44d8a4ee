import { odrEnterprise } from '../../law/odr.ts'
import { idParams } from '../kernel/input.ts'
import { act, put, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { Claim, CodeRenewal } from '../office/index.ts'
import * as wire from './contract.ts'
import { decideExit, keep, proposeExit } from './exit.ts'
import './follow.ts'
import { notice } from './notice.ts'
import { renewApplicationCode, showMyApplication, trackApplication } from './own.ts'
import { changeExitRule, readExitRule } from './performance.ts'
import {
  apply,
  applyInPublic,
  approve,
  completeApplication,
  proposeApproval,
  proposeRefusal,
  refuse,
  sendBack,
} from './register.ts'
import { listEnterprises, listOffers, showEnterprise, showOffer } from './show.ts'
import { OdrProgressView } from './view-public.ts'

const recommending = ['handler', 'head', 'supervisor'] as const

const steps = stepRoutes('/odr-enterprises', odrEnterprise, idParams, {
  'propose-approval': step(wire.OdrRemark, proposeApproval),
  'propose-refusal': step(wire.OdrReason, proposeRefusal),
  approve: step(wire.OdrApproval, approve),
  refuse: step(wire.OdrRemark, refuse),
  'send-back': step(wire.OdrReason, sendBack),
  'propose-exit': step(wire.ExitProposal, proposeExit),
  'decide-exit': step(wire.OdrRemark, decideExit),
  keep: step(wire.OdrReason, keep),
}).map(
  (route): Route => ({
    ...route,
    // The approval answers with a first password.
    ...(route.path.endsWith('/approve') ? { secret: true } : {}),
    run: async (ctx, input) => {
      const opened = await route.run(ctx, input)
      const now = await showEnterprise(ctx, input.params.id)
      return route.path.endsWith('/approve') ? { ...now, opened } : now
    },
  }),
)

export const routes: Route[] = [
  read(
    '/odr-enterprises',
    { access: 'signed-in', summary: { zh: 'ODR企业名录', en: 'ODR enterprises' }, query: wire.EnterpriseQuery },
    (ctx, { query }) => listEnterprises(ctx, query),
  ),
  act(
    '/odr-enterprises',
    {
      access: recommending,
      summary: { zh: '登记ODR企业申请', en: 'Enter an application of an ODR enterprise' },
      body: wire.Application,
      status: 201,
    },
    (ctx, { body }) => apply(ctx, body),
  ),
  read(
    '/odr-enterprises/:id',
    { access: 'signed-in', summary: { zh: '一个ODR企业', en: 'One ODR enterprise' }, params: idParams },
    (ctx, { params }) => showEnterprise(ctx, params.id),
  ),
  act(
    '/odr-enterprises/:id/complete',
    {
      access: recommending,
      summary: { zh: '补充申请材料', en: 'Add to an application' },
      params: idParams,
      body: wire.ApplicationChange,
    },
    async (ctx, { params, body }) => {
      await completeApplication(ctx, params.id, body)
      return showEnterprise(ctx, params.id)
    },
  ),
  act(
    '/odr-enterprises/:id/code',
    {
      access: ['handler', 'head', 'dispatcher', 'agent'],
      summary: { zh: '换发入驻申请的查询码', en: 'A new query code for a firm that lost it or has none' },
      params: idParams,
      body: CodeRenewal,
    },
    (ctx, { params, body }) => renewApplicationCode(ctx, params.id, body.recognised),
  ),
  read(
    '/odr-enterprises/:id/notice/docx',
    {
      access: recommending,
      summary: {
        zh: 'ODR企业不同意入驻、退出通知书（Word）',
        en: 'Notice of refusal or exit of an ODR enterprise (Word)',
      },
      params: idParams,
    },
    (ctx, { params }) => notice(ctx, params.id),
  ),
  ...steps,
  read(
    '/odr-exit-rule',
    { access: 'signed-in', summary: { zh: 'ODR退出口径', en: 'Rule of exit of ODR enterprises' } },
    ctx => readExitRule(ctx),
  ),
  put(
    '/odr-exit-rule',
    {
      access: ['legal', 'supervisor'],
      summary: { zh: '改变ODR退出口径', en: 'Change the rule of exit of ODR enterprises' },
      body: wire.ExitRuleChange,
    },
    (ctx, { body }) => changeExitRule(ctx, body),
  ),
  read(
    '/odr-offers',
    {
      access: ['odr'],
      summary: { zh: '转来的投诉', en: 'Complaints passed to the enterprise' },
      query: wire.OfferQuery,
    },
    (ctx, { query }) => listOffers(ctx, query),
  ),
  read(
    '/odr-offers/:id',
    {
      access: ['odr'],
      summary: { zh: '一件转来的投诉', en: 'One complaint passed to the enterprise' },
      params: idParams,
      writes: true,
    },
    (ctx, { params }) => showOffer(ctx, params.id),
  ),
  act(
    '/public/odr-applications',
    {
      access: 'public',
      summary: { zh: 'ODR企业入驻申请', en: 'Application of an ODR enterprise' },
      body: wire.PublicApplication,
      status: 201,
      limit: 10,
    },
    (ctx, { body }) => applyInPublic(ctx, body),
  ),
  act(
    '/public/odr-applications/track',
    {
      access: 'public',
      summary: {
        zh: '凭编号和查询码查看ODR企业入驻申请',
        en: 'Follow the application of an ODR enterprise by number and code',
      },
      body: Claim,
      reply: OdrProgressView,
      limit: 30,
    },
    trackApplication,
  ),
  read(
    '/public/mine/odr-application',
    {
      access: 'citizen',
      summary: { zh: '我的ODR企业入驻申请', en: 'My application as an ODR enterprise' },
      reply: OdrProgressView,
    },
    ctx => showMyApplication(ctx),
  ),
]
