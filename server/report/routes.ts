import { report } from '../../law/report.ts'
import type { Context } from '../kernel/context.ts'
import { idParams } from '../kernel/input.ts'
import { Attachment, act, fileTypes, orGone, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { letterDocx, letterHtml, previewLetters } from '../letter/index.ts'
import { citizenRoutes } from './citizen-routes.ts'
import './closing.ts'
import * as wire from './contract.ts'
import {
  decline,
  file,
  giveOpinion,
  handOver,
  proposeFiling,
  proposeNoFiling,
  proposeTransfer,
  sendBack,
  transfer,
} from './decide.ts'
import { dispatch, refer, returnToCentre } from './dispatch.ts'
import './follow.ts'
import { discreet } from './informer.ts'
import { noFiling } from './no-filing.ts'
import { assessNoReward } from './no-reward.ts'
import { registrationForm } from './registration-form.ts'
import { confirmRepeat, merge, proposeMerge, proposeRepeat } from './repeat.ts'
import { approveReward, close, payReward, proposeReward, sendBackReward, waiveReward } from './reward.ts'
import { showReport } from './show.ts'
import { supplement } from './supplement.ts'
import { unsealingRoutes } from './unsealing-routes.ts'
import {
  drop,
  editFacts,
  extend,
  extendLead,
  recordVisit,
  returnFromTesting,
  sendToTesting,
  startVerification,
} from './verify.ts'

const { ReportReason, ReportRemark } = wire
const formReaders = ['handler', 'head', 'legal', 'supervisor'] as const

const steps = stepRoutes('/reports', report, idParams, {
  dispatch: step(wire.ReportDispatch, dispatch),
  refer: step(wire.Referral, refer),
  'return-to-centre': step(wire.ReportReturn, returnToCentre),
  'start-verification': step(ReportRemark, startVerification),
  drop: step(ReportReason, drop),
  'record-visit': step(wire.Visit, recordVisit),
  'send-to-testing': step(wire.ReportTesting, sendToTesting),
  'return-from-testing': step(wire.ReportTestResult, returnFromTesting),
  extend: step(ReportReason, extend),
  'extend-lead': step(ReportReason, extendLead),
  'propose-filing': step(wire.FilingProposal, proposeFiling),
  'propose-no-filing': step(wire.NoFilingProposal, proposeNoFiling),
  'propose-transfer': step(wire.TransferProposal, proposeTransfer),
  'propose-repeat': step(wire.RepeatProposal, proposeRepeat),
  'propose-merge': step(wire.RepeatProposal, proposeMerge),
  'send-back': step(ReportReason, sendBack),
  'legal-opinion': step(wire.Opinion, giveOpinion),
  file: step(wire.Filing, file),
  decline: step(ReportRemark, decline),
  transfer: step(ReportRemark, transfer),
  'hand-over': step(wire.TransferReceipt, handOver),
  'confirm-repeat': step(ReportRemark, confirmRepeat),
  merge: step(ReportRemark, merge),
  'assess-no-reward': step(wire.NoReward, assessNoReward),
  'propose-reward': step(wire.RewardProposal, proposeReward),
  'send-back-reward': step(ReportReason, sendBackReward),
  'approve-reward': step(ReportRemark, approveReward),
  'pay-reward': step(wire.RewardPayment, payReward),
  'waive-reward': step(ReportReason, waiveReward),
  close: step(ReportRemark, close),
})

/** Whatever an officer writes, the informer is taken out of it before it is written anywhere. */
const taking = (route: Route, answer: (ctx: Context, id: number) => Promise<unknown>): Route => ({
  ...route,
  run: async (ctx, input) => {
    const { id } = input.params as { id: number }
    await route.run(ctx, { ...input, body: await discreet(ctx, id, input.body) })
    return answer(ctx, id)
  },
})

const answered = steps.map(route => taking(route, orGone(showReport)))

/** The step is taken for real and rolled back: what the preview shows is what will be sent. */
const previews = steps.map(
  (route): Route => ({
    ...taking(route, async (ctx, id) => ({ letters: await previewLetters(ctx, id) })),
    path: `${route.path}/preview`,
    summary: { zh: `${route.summary.zh}（预览文书）`, en: `${route.summary.en} (letters previewed)` },
    rehearse: true,
  }),
)

export const routes: Route[] = [
  ...answered,
  ...previews,
  read(
    '/reports/:id',
    { access: 'signed-in', summary: { zh: '一件举报', en: 'One report' }, params: idParams },
    (ctx, { params }) => showReport(ctx, params.id),
  ),
  act(
    '/reports/:id/facts',
    {
      access: ['handler', 'head'],
      summary: { zh: '修改举报事实', en: 'Correct the facts of a report' },
      params: idParams,
      body: wire.ReportFacts,
    },
    async (ctx, { params, body }) => {
      await editFacts(ctx, params.id, body)
      return showReport(ctx, params.id)
    },
  ),
  act(
    '/reports/:id/supplement',
    {
      access: ['handler', 'head', 'dispatcher'],
      summary: { zh: '补充举报材料', en: 'Add to a report' },
      params: idParams,
      body: wire.ReportSupplement,
    },
    async (ctx, { params, body }) => {
      await supplement(ctx, params.id, body)
      return showReport(ctx, params.id)
    },
  ),
  read(
    '/reports/:id/registration-form/docx',
    {
      access: ['agent', 'dispatcher', 'handler', 'head'],
      summary: { zh: '举报登记表（Word）', en: 'Registration form of a report as a Word file' },
      params: idParams,
    },
    async (ctx, { params }) => {
      const form = await registrationForm(ctx, params.id)
      return new Attachment(
        await letterDocx(form.blocks, form.receivedOn),
        fileTypes.docx,
        `举报登记表 ${form.number}.docx`,
      )
    },
  ),
  read(
    '/reports/:id/no-filing-form',
    {
      access: formReaders,
      summary: { zh: '不予立案审批表（网页）', en: 'Approval form of no filing (page)' },
      params: idParams,
    },
    async (ctx, { params }) => {
      const form = await noFiling(ctx, params.id)
      return { number: form.number, html: letterHtml(form.blocks) }
    },
  ),
  read(
    '/reports/:id/no-filing-form/docx',
    {
      access: formReaders,
      summary: { zh: '不予立案审批表（Word）', en: 'Approval form of no filing (Word)' },
      params: idParams,
    },
    async (ctx, { params }) => {
      const form = await noFiling(ctx, params.id)
      return new Attachment(
        await letterDocx(form.blocks, form.on),
        fileTypes.docx,
        `不予立案审批表 ${form.number}.docx`,
      )
    },
  ),
  ...unsealingRoutes,
  ...citizenRoutes,
]
