import { enforcementCase } from '../../law/enforcement.ts'
import { transfer } from '../../law/transfer.ts'
import { idParams } from '../kernel/input.ts'
import { Attachment, act, answering, fileTypes, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { Made } from '../kernel/view.ts'
import { letterDocx, letterHtml, previewLetters } from '../letter/index.ts'
import { caseSteps } from './case-steps.ts'
import * as wire from './contract.ts'
import './follow.ts'
import './offered.ts'
import { correctFacts } from './lead.ts'
import { listCasesOf } from './links.ts'
import { listCases, publicPenalties } from './list.ts'
import { keepCard, listOfficers } from './officers.ts'
import { registerLead } from './open.ts'
import { showPaper } from './papers.ts'
import { showCase } from './show.ts'
import { decideOnTheSpot } from './simple.ts'
import { approve, drop, handOver, showTransfer } from './transfer.ts'
import { TransferView } from './view.ts'

const officers = ['handler', 'inspector', 'head'] as const
const readers = ['handler', 'inspector', 'head', 'legal', 'supervisor', 'auditor', 'dispatcher'] as const

const steps = stepRoutes('/cases', enforcementCase, idParams, caseSteps)

/** Only steps that issue a paper have one to look at beforehand. */
const telling = new Set(
  Object.entries(enforcementCase.steps).flatMap(([name, each]) =>
    'tells' in each ? [`/cases/:id/steps/${name}`] : [],
  ),
)
const previews = answering(
  steps.filter(route => telling.has(route.path)),
  async (ctx, id) => ({ letters: await previewLetters(ctx, id) }),
).map(
  (route): Route => ({
    ...route,
    path: `${route.path}/preview`,
    summary: { zh: '预览文书', en: 'Preview of the papers' },
    rehearse: true,
  }),
)

const cases: Route[] = [
  ...answering(steps, showCase),
  ...previews,
  read(
    '/cases',
    { access: readers, summary: { zh: '案件台账', en: 'Register of cases' }, query: wire.CaseQuery },
    (ctx, { query }) => listCases(ctx, query),
  ),
  act(
    '/cases',
    {
      access: officers,
      summary: { zh: '登记案件线索', en: 'Enter a lead' },
      body: wire.NewLead,
      status: 201,
    },
    (ctx, { body }) => registerLead(ctx, body),
  ),
  act(
    '/cases/on-the-spot',
    {
      access: officers,
      summary: { zh: '当场处罚（简易程序）', en: 'Decide on the spot' },
      body: wire.SimpleCase,
      status: 201,
    },
    (ctx, { body }) => decideOnTheSpot(ctx, body),
  ),
  read(
    '/cases/officers',
    { access: [...readers, 'admin'], summary: { zh: '执法人员', en: 'Officers and their cards' } },
    ctx => listOfficers(ctx),
  ),
  act(
    '/cases/officers',
    {
      access: ['head', 'admin'],
      summary: { zh: '登记执法证', en: 'Enter a card' },
      body: wire.OfficerCard,
      reply: Made,
    },
    (ctx, { body }) => keepCard(ctx, body),
  ),
  read(
    '/cases/:id',
    { access: 'signed-in', summary: { zh: '一件案件', en: 'A case' }, params: idParams },
    (ctx, { params }) => showCase(ctx, params.id),
  ),
  act(
    '/cases/:id/facts',
    {
      access: officers,
      summary: { zh: '修改案件事实', en: 'Correct the facts' },
      params: idParams,
      body: wire.CaseFacts,
    },
    async (ctx, { params, body }) => {
      await correctFacts(ctx, params.id, body)
      return showCase(ctx, params.id)
    },
  ),
  read(
    '/cases/:id/papers/:paper',
    { access: 'signed-in', summary: { zh: '案件内部文书', en: 'A paper of the file' }, params: wire.PaperParams },
    async (ctx, { params }) => {
      const paper = await showPaper(ctx, params.id, params.paper)
      return { title: paper.title, html: letterHtml(paper.blocks) }
    },
  ),
  read(
    '/cases/:id/papers/:paper/docx',
    {
      access: 'signed-in',
      summary: { zh: '案件内部文书（Word）', en: 'A paper of the file as Word' },
      params: wire.PaperParams,
    },
    async (ctx, { params }) => {
      const paper = await showPaper(ctx, params.id, params.paper)
      return new Attachment(
        await letterDocx(paper.blocks, paper.on),
        fileTypes.docx,
        `${paper.title} ${paper.number}.docx`,
      )
    },
  ),
  read(
    '/matters/:id/cases',
    { access: 'signed-in', summary: { zh: '由此而来的案件', en: 'Cases that came of it' }, params: idParams },
    (ctx, { params }) => listCasesOf(ctx, params.id),
  ),
  read(
    '/public/penalties',
    {
      access: 'public',
      summary: { zh: '行政处罚信息公示', en: 'Published penalties' },
      query: wire.PublicPenalties,
      limit: 120,
    },
    (ctx, { query }) => publicPenalties(ctx, query),
  ),
]

export const routes: Route[] = [
  ...cases,
  read(
    '/transfers/:id',
    {
      access: 'signed-in',
      summary: { zh: '一件移送', en: 'A transfer to the police' },
      reply: TransferView,
      params: idParams,
    },
    (ctx, { params }) => showTransfer(ctx, params.id),
  ),
  ...answering(
    stepRoutes(
      '/transfers',
      transfer,
      idParams,
      {
        approve: step(wire.TransferRemark, approve),
        drop: step(wire.TransferReason, drop),
        'hand-over': step(wire.HandOver, handOver),
      },
      TransferView,
    ),
    showTransfer,
  ),
]
