import { campaign } from '../../law/campaign.ts'
import { idParams } from '../kernel/input.ts'
import { act, answering, put, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import * as wire from './contract.ts'
import './follow.ts'
import * as run from './run.ts'
import { keepSchools, listSchools, removeSchool } from './school.ts'
import { listCampaigns, showCampaign } from './show.ts'
import { listSubjects } from './subjects.ts'
import { addSubject, linkMatter, refreshSubjects, visit } from './visit.ts'

const planning = ['handler', 'head', 'supervisor'] as const
const field = ['inspector', 'handler', 'head'] as const
const house = ['inspector', 'handler', 'head', 'supervisor', 'dispatcher', 'legal', 'auditor'] as const

export const routes: Route[] = [
  read(
    '/campaigns',
    { access: house, summary: { zh: '专项行动', en: 'Campaigns' }, query: wire.CampaignsQuery },
    (ctx, { query }) => listCampaigns(ctx, query),
  ),
  act(
    '/campaigns',
    { access: planning, summary: { zh: '部署专项行动', en: 'Plan a campaign' }, body: wire.NewCampaign, status: 201 },
    (ctx, { body }) => run.planCampaign(ctx, body),
  ),
  act(
    '/campaign-scope',
    { access: planning, summary: { zh: '试算范围内有多少户', en: 'How many fall under a scope' }, body: wire.Scope },
    async (ctx, { body }) => ({ count: await run.countScope(ctx, body) }),
  ),
  read(
    '/schools',
    { access: house, summary: { zh: '学校名单和位置', en: 'Schools and where they lie' }, query: wire.SchoolsQuery },
    (ctx, { query }) => listSchools(ctx, query),
  ),
  act(
    '/schools',
    { access: planning, summary: { zh: '录入学校位置', en: 'Enter where schools lie' }, body: wire.SchoolsHere },
    (ctx, { body }) => keepSchools(ctx, body),
  ),
  act(
    '/schools/:id/removal',
    { access: planning, summary: { zh: '学校撤并、迁走', en: 'A school is there no more' }, params: idParams },
    (ctx, { params }) => removeSchool(ctx, params.id),
  ),
  read(
    '/campaigns/:id',
    {
      access: house,
      summary: { zh: '一个专项行动和某日的进度', en: 'A campaign as it stood on a day' },
      params: idParams,
      query: wire.CampaignQuery,
    },
    (ctx, { params, query }) => showCampaign(ctx, params.id, query.on),
  ),
  put(
    '/campaigns/:id',
    {
      access: planning,
      summary: { zh: '修改专项方案', en: 'Change a draft' },
      params: idParams,
      body: wire.NewCampaign,
    },
    async (ctx, { params, body }) => {
      await run.changeCampaign(ctx, params.id, body)
      return showCampaign(ctx, params.id)
    },
  ),
  ...answering(
    stepRoutes('/campaigns', campaign, idParams, {
      propose: step(wire.Remark, run.propose),
      start: step(wire.Remark, run.startCampaign),
      'send-back': step(wire.Reason, run.sendBack),
      'sum-up': step(wire.Summary, run.sumUp),
      close: step(wire.Remark, run.closeCampaign),
      resume: step(wire.Reason, run.resumeCampaign),
    }),
    (ctx, id) => showCampaign(ctx, id),
  ),
  read(
    '/campaigns/:id/subjects',
    {
      access: house,
      summary: { zh: '检查对象名单', en: 'Subjects and who was there' },
      params: idParams,
      query: wire.SubjectsQuery,
    },
    (ctx, { params, query }) => listSubjects(ctx, params.id, query),
  ),
  act(
    '/campaigns/:id/subjects',
    {
      access: field,
      summary: { zh: '补充检查对象', en: 'Add a subject' },
      params: idParams,
      body: wire.NewSubject,
      status: 201,
    },
    (ctx, { params, body }) => addSubject(ctx, params.id, body),
  ),
  act(
    '/campaigns/:id/subjects/refresh',
    { access: planning, summary: { zh: '按范围更新名单', en: 'Take newcomers onto the list' }, params: idParams },
    (ctx, { params }) => refreshSubjects(ctx, params.id),
  ),
  act(
    '/campaigns/:id/visits',
    {
      access: field,
      summary: { zh: '登记检查', en: 'Enter a visit' },
      params: idParams,
      body: wire.NewVisit,
      status: 201,
    },
    (ctx, { params, body }) => visit(ctx, params.id, body),
  ),
  act(
    '/campaigns/:id/links',
    {
      access: [...planning],
      summary: { zh: '关联投诉或者案件', en: 'Link a complaint or a case' },
      params: idParams,
      body: wire.NewLink,
      status: 201,
    },
    (ctx, { params, body }) => linkMatter(ctx, params.id, body),
  ),
]
