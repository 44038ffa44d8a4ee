/** Every step of a complaint: taken, and rehearsed for its letters. */
import { z } from 'zod'
import { type ComplaintStep, complaint } from '../../law/complaint.ts'
import { idParams } from '../kernel/input.ts'
import { answering, orGone, type Route, step, stepRoutes } from '../kernel/route.ts'
import { previewLetters } from '../letter/index.ts'
import { accept, proposeRefusal, receiveIdentity, refuse, requestIdentity, sendBackRefusal } from './assess.ts'
import {
  close,
  closeUnaccepted,
  concludeFollowUp,
  dispatch,
  markDifficult,
  returnToCentre,
  sendBackClosing,
  startFollowUp,
  submitClosing,
  withdraw,
} from './close.ts'
import * as wire from './contract.ts'
import { join, part, partAccepted, partClosed } from './join.ts'
import { openLead, suspectFraud } from './lead.ts'
import {
  proposeTermination,
  returnFromTesting,
  sendBackTermination,
  sendToTesting,
  startMediation,
  terminate,
  withdrawAfterAcceptance,
} from './mediate.ts'
import { offerOdr, returnFromOdr, settleByOdr } from './odr.ts'
import { decideRecusal, requestRecusal } from './recusal.ts'
import { openRework } from './rework.ts'
import { settle } from './settle.ts'
import { showComplaint } from './show.ts'
import { draftLetters } from './tell.ts'
import { ComplaintView, Gone, PreviewView } from './view.ts'

const { Reason, Remark } = wire

const steps = stepRoutes(
  '/complaints',
  complaint,
  idParams,
  {
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
    'open-rework': step(wire.Rework, openRework),
    'open-lead': step(wire.LeadOpening, openLead),
    'suspect-fraud': step(wire.FraudSuspicion, suspectFraud),
  },
  z.union([ComplaintView, Gone]),
)

const previewed = (summary: Route['summary']): Route['summary'] =>
  typeof summary === 'string'
    ? summary
    : { zh: `${summary.zh}（预览文书）`, en: `${summary.en} (its letters, nothing is done)` }

const proposedBy = ({ path }: Route) =>
  (complaint.steps[path.split('/').at(-1) as ComplaintStep] as { proposes?: ComplaintStep }).proposes

/**
 * The step is taken for real and rolled back: what the preview shows is what will be sent. A proposal shows the draft of
 * the letter that goes out once it is signed.
 */
const previews = steps.map(
  (route): Route => ({
    ...route,
    path: `${route.path}/preview`,
    summary: previewed(route.summary),
    reply: PreviewView,
    rehearse: true,
    run: async (ctx, input) => {
      await route.run(ctx, input)
      const proposed = proposedBy(route)
      if (proposed) await draftLetters(ctx, input.params.id, proposed)
      return { letters: await previewLetters(ctx, input.params.id), draft: proposed !== undefined }
    },
  }),
)

const answered = answering(steps, orGone(showComplaint))

export const stepsOfComplaint: Route[] = [...answered, ...previews]
