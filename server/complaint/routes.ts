import { z } from 'zod'
import { id as idOf, idParams, text } from '../kernel/input.ts'
import { Attachment, act, fileTypes, type Route, read } from '../kernel/route.ts'
import { letterDocx } from '../letter/index.ts'
import { CodeRenewal } from '../office/index.ts'
import { acceptTogether } from './assess.ts'
import { supplement } from './citizen.ts'
import { citizenRoutes } from './citizen-routes.ts'
import * as wire from './contract.ts'
import { changeLaw, correct } from './correct.ts'
import './follow.ts'
import { minutesPaper, writeMinutes } from './minutes.ts'
import { registrationForm } from './registration-form.ts'
import { renewMine, reveal } from './reveal.ts'
import { showComplaint } from './show.ts'
import { stepsOfComplaint } from './step-routes.ts'
import { ComplaintView, JointView, RenewedView, RevealedView } from './view.ts'

export const routes: Route[] = [
  ...stepsOfComplaint,
  read(
    '/complaints/:id',
    { access: 'signed-in', summary: { zh: '一件投诉', en: 'A complaint' }, reply: ComplaintView, params: idParams },
    (ctx, { params }) => showComplaint(ctx, params.id),
  ),
  read(
    '/complaints/:id/registration-form/docx',
    {
      access: ['agent', 'dispatcher', 'handler', 'head'],
      summary: { zh: '投诉登记表（Word）', en: 'Registration form as a Word file' },
      params: idParams,
    },
    async (ctx, { params }) => {
      const form = await registrationForm(ctx, params.id)
      return new Attachment(
        await letterDocx(form.blocks, form.receivedOn),
        fileTypes.docx,
        `投诉登记表 ${form.number}.docx`,
      )
    },
  ),
  act(
    '/complaints/:id/minutes',
    {
      access: ['handler', 'head'],
      summary: { zh: '填写调解记录', en: 'Write the minutes of a mediation' },
      reply: ComplaintView,
      params: idParams,
      body: wire.Minutes,
    },
    async (ctx, { params, body }) => {
      await writeMinutes(ctx, params.id, body)
      return showComplaint(ctx, params.id)
    },
  ),
  read(
    '/complaints/:id/minutes/:session/docx',
    {
      access: 'signed-in',
      summary: { zh: '调解记录（Word）', en: 'Minutes of a mediation as a Word file' },
      params: idParams.extend({ session: idOf }),
    },
    async (ctx, { params }) => {
      const paper = await minutesPaper(ctx, params.id, params.session)
      return new Attachment(await letterDocx(paper.blocks, paper.on), fileTypes.docx, paper.name)
    },
  ),
  act(
    '/complaints/accept-together',
    {
      access: ['handler', 'head'],
      summary: { zh: '共同投诉一并受理', en: 'Accept a joint complaint' },
      reply: JointView,
      body: wire.JointAcceptance,
    },
    (ctx, { body }) => acceptTogether(ctx, body),
  ),
  act(
    '/complaints/:id/correct',
    {
      access: ['handler', 'head', 'dispatcher', 'agent'],
      summary: { zh: '更正登记内容', en: 'Correct what was registered' },
      reply: ComplaintView,
      params: idParams,
      body: wire.Correction,
    },
    async (ctx, { params, body }) => {
      await correct(ctx, params.id, body)
      return showComplaint(ctx, params.id)
    },
  ),
  act(
    '/complaints/:id/law',
    {
      access: ['legal'],
      summary: { zh: '改定适用规定', en: 'Rule which regulation governs' },
      reply: ComplaintView,
      params: idParams,
      body: wire.LawChange,
    },
    async (ctx, { params, body }) => {
      await changeLaw(ctx, params.id, body)
      return showComplaint(ctx, params.id)
    },
  ),
  act(
    '/complaints/:id/supplement',
    {
      access: ['handler', 'head', 'dispatcher', 'agent'],
      summary: { zh: '补充材料', en: 'Add words or files' },
      reply: ComplaintView,
      params: idParams,
      body: wire.Supplement,
    },
    async (ctx, { params, body }) => {
      await supplement(ctx, params.id, body)
      return showComplaint(ctx, params.id)
    },
  ),
  act(
    '/complaints/:id/reveal',
    {
      access: ['handler', 'head', 'dispatcher', 'agent', 'supervisor'],
      summary: { zh: '查看完整联系方式', en: 'Unmask the contact, for a reason' },
      reply: RevealedView,
      params: idParams,
      body: z.object({ reason: text(300) }),
    },
    (ctx, { params, body }) => reveal(ctx, params.id, body.reason),
  ),
  act(
    '/complaints/:id/code',
    {
      access: ['handler', 'head', 'dispatcher', 'agent'],
      summary: { zh: '换发查询码', en: 'A new query code for whoever lost it' },
      reply: RenewedView,
      params: idParams,
      body: CodeRenewal,
    },
    (ctx, { params, body }) => renewMine(ctx, params.id, body.recognised),
  ),
  ...citizenRoutes,
]
