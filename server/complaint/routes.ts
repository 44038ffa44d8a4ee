import { z } from 'zod'
import { complaint } from '../../law/complaint.ts'
import { idParams, line, text } from '../kernel/input.ts'
import { Attachment, act, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { letterDocx, previewLetters } from '../letter/index.ts'
import {
  accept,
  acceptTogether,
  proposeRefusal,
  receiveIdentity,
  refuse,
  requestIdentity,
  sendBackRefusal,
} from './assess.ts'
import { confirmMine, rateMine, showMine, supplement, supplementMine, track, withdrawMine } from './citizen.ts'
import {
  close,
  closeUnaccepted,
  concludeFollowUp,
  dispatch,
  markDifficult,
  openRework,
  returnToCentre,
  sendBackClosing,
  startFollowUp,
  submitClosing,
  withdraw,
} from './close.ts'
import * as wire from './contract.ts'
import { changeLaw, correct } from './correct.ts'
import './follow.ts'
import { join, part, partAccepted, partClosed } from './join.ts'
import { openLead, suspectFraud } from './lead.ts'
import {
  decideRecusal,
  proposeTermination,
  requestRecusal,
  returnFromTesting,
  sendBackTermination,
  sendToTesting,
  settle,
  startMediation,
  terminate,
  withdrawAfterAcceptance,
} from './mediate.ts'
import { offerOdr, returnFromOdr, settleByOdr } from './odr.ts'
import { registrationForm } from './registration-form.ts'
import { reveal } from './reveal.ts'
import { showComplaint } from './show.ts'

const { Reason, Remark } = wire
const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const steps = stepRoutes('/complaints', complaint, idParams, {
  dispatch: step(wire.Dispatch, dispatch),
  'offer-odr': step(wire.OfferOdr, offerOdr),
  'settle-by-odr': step(wire.OdrSettlement, settleByOdr),
  'return-from-odr': step(Reason, returnFromOdr),
  'request-identity': step(wire.IdentityRequest, requestIdentity),
  'receive-identity': step(wire.IdentityReceipt, receiveIdentity),
  'return-to-centre': step(wire.ReturnToCentre, returnToCentre),
  accept: step(wire.Acceptance, accept),
  'propose-refusal': step(wire.RefusalProposal, proposeRefusal),
  'send-back-refusal': step(Reason, sendBackRefusal),
  refuse: step(Remark, refuse),
  'start-mediation': step(wire.MediationCall, startMediation),
  'send-to-testing': step(wire.TestingOrder, sendToTesting),
  'return-from-testing': step(wire.TestingResult, returnFromTesting),
  'request-recusal': step(wire.RecusalRequest, requestRecusal),
  'decide-recusal': step(wire.RecusalDecision, decideRecusal),
  settle: step(wire.Settlement, settle),
  'propose-termination': step(wire.TerminationProposal, proposeTermination),
  'withdraw-after-acceptance': step(Reason, withdrawAfterAcceptance),
  'send-back-termination': step(Reason, sendBackTermination),
  terminate: step(Remark, terminate),
  withdraw: step(Reason, withdraw),
  'submit-closing': step(Remark, submitClosing),
  'send-back-closing': step(Reason, sendBackClosing),
  close: step(Remark, close),
  'close-unaccepted': step(Remark, closeUnaccepted),
  join: step(wire.Joining, join),
  part: step(Reason, part),
  'part-accepted': step(Reason, partAccepted),
  'part-closed': step(Reason, partClosed),
  'mark-difficult': step(Reason, markDifficult),
  'start-follow-up': step(Remark, startFollowUp),
  'conclude-follow-up': step(wire.FollowUpResult, concludeFollowUp),
  'open-rework': step(Reason, openRework),
  'open-lead': step(wire.LeadOpening, openLead),
  'suspect-fraud': step(wire.FraudSuspicion, suspectFraud),
})

/** The step is taken for real and rolled back: what the preview shows is what will be sent. */
const previews = steps.map(
  (route): Route => ({
    ...route,
    path: `${route.path}/preview`,
    summary: `${route.summary}（预览文书）`,
    rehearse: true,
    run: async (ctx, input) => {
      await route.run(ctx, input)
      return { letters: await previewLetters(ctx, input.params.id) }
    },
  }),
)

/** A step answers with the matter as it now stands; if it left the taker's sight, with its number alone. */
const answering = steps.map(
  (route): Route => ({
    ...route,
    run: async (ctx, input) => {
      await route.run(ctx, input)
      return showComplaint(ctx, input.params.id).catch(() => ({ id: input.params.id, gone: true }))
    },
  }),
)

export const routes: Route[] = [
  ...answering,
  ...previews,
  read('/complaints/:id', { access: 'signed-in', summary: '一件投诉', params: idParams }, (ctx, { params }) =>
    showComplaint(ctx, params.id),
  ),
  read(
    '/complaints/:id/registration-form/docx',
    { access: ['agent', 'dispatcher', 'handler', 'head'], summary: '投诉登记表（Word）', params: idParams },
    async (ctx, { params }) => {
      const form = await registrationForm(ctx, params.id)
      return new Attachment(await letterDocx(form.blocks, form.receivedOn), wordFile, `投诉登记表 ${form.number}.docx`)
    },
  ),
  act(
    '/complaints/accept-together',
    { access: ['handler', 'head'], summary: '共同投诉一并受理', body: wire.JointAcceptance },
    (ctx, { body }) => acceptTogether(ctx, body),
  ),
  act(
    '/complaints/:id/correct',
    {
      access: ['handler', 'head', 'dispatcher', 'agent'],
      summary: '更正登记内容',
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
    { access: ['legal'], summary: '改定适用规定', params: idParams, body: wire.LawChange },
    async (ctx, { params, body }) => {
      await changeLaw(ctx, params.id, body)
      return showComplaint(ctx, params.id)
    },
  ),
  act(
    '/complaints/:id/supplement',
    {
      access: ['handler', 'head', 'dispatcher', 'agent'],
      summary: '补充材料',
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
      summary: '查看完整联系方式',
      params: idParams,
      body: z.object({ reason: text(300) }),
    },
    (ctx, { params, body }) => reveal(ctx, params.id, body.reason),
  ),
  act(
    '/public/track',
    {
      access: 'public',
      summary: '凭编号和查询码查询',
      body: z.object({ number: line(40), code: line(40) }),
      limit: 30,
    },
    track,
  ),
  read('/public/mine', { access: 'citizen', summary: '我的诉求' }, ctx => showMine(ctx)),
  act('/public/mine/supplement', { access: 'citizen', summary: '补充材料', body: wire.Supplement }, supplementMine),
  act('/public/mine/withdraw', { access: 'citizen', summary: '撤回投诉', body: Reason }, withdrawMine),
  act('/public/mine/confirm', { access: 'citizen', summary: '确认结果', body: z.object({}) }, ctx => confirmMine(ctx)),
  act('/public/mine/rate', { access: 'citizen', summary: '评价', body: wire.Rating }, rateMine),
]
