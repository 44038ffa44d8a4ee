/** Every step of the case with its input and its action. */
import { step } from '../kernel/route.ts'
import { archive, close, handIn, performed, proposeClosing, sendBackClosing } from './close.ts'
import * as wire from './contract.ts'
import { decideNoPenalty, decidePenalty, transferOut } from './decide.ts'
import { applyToCourt, challenge, challengeDecided, courtRuling } from './enforce.ts'
import {
  backFromHearing,
  discuss,
  hearStatement,
  holdHearing,
  legalReview,
  requestHearing,
  scheduleHearing,
  withdrawHearing,
} from './hearing.ts'
import {
  addEvidence,
  askAssistance,
  assistanceAnswered,
  disputeJurisdiction,
  excludeEvidence,
  makeRecord,
  referJurisdiction,
  settleJurisdiction,
} from './inquire.ts'
import {
  decline,
  extendVerification,
  file,
  handOnLead,
  proposeFiling,
  proposeNoFiling,
  replaceOfficer,
  sendBackLead,
} from './lead.ts'
import { extend, extendCollectively, suspend, takeUp, terminate } from './limit.ts'
import { approveMeasure, extendMeasure, takeMeasure } from './measure.ts'
import { endMeasure } from './measure-end.ts'
import { deferPayment, recordPayment, storeGoods } from './perform.ts'
import { endPublication, publish, push, withdrawPublication } from './publish.ts'
import { approveNotice, passReview, returnReview, sendBack, submitReport } from './review.ts'
import { begin, recordService } from './serve.ts'
import { onlyOnTheSpot } from './simple.ts'
import { sendToTest, testReturned } from './test.ts'
import { urge } from './urge.ts'

export const caseSteps = {
  'make-record': step(wire.RecordMade, makeRecord),
  'extend-verification': step(wire.CaseReason, extendVerification),
  'send-to-test': step(wire.TestSent, sendToTest),
  'test-returned': step(wire.TestBack, testReturned),
  'propose-filing': step(wire.FilingProposed, proposeFiling),
  'propose-no-filing': step(wire.NoFilingProposed, proposeNoFiling),
  'send-back-lead': step(wire.CaseReason, sendBackLead),
  file: step(wire.CaseRemark, file),
  decline: step(wire.CaseRemark, decline),
  'hand-on-lead': step(wire.LeadHandedOn, handOnLead),
  'replace-officer': step(wire.Replacement, replaceOfficer),
  'add-evidence': step(wire.Evidence, addEvidence),
  'exclude-evidence': step(wire.EvidenceExcluded, excludeEvidence),
  'take-measure': step(wire.Measure, takeMeasure),
  'approve-measure': step(wire.MeasureApproval, approveMeasure),
  'extend-measure': step(wire.MeasureExtension, extendMeasure),
  'end-measure': step(wire.MeasureEnded, endMeasure),
  'ask-assistance': step(wire.Assistance, askAssistance),
  'assistance-answered': step(wire.AssistanceAnswer, assistanceAnswered),
  'dispute-jurisdiction': step(wire.LeadHandedOn, disputeJurisdiction),
  'refer-jurisdiction': step(wire.JurisdictionReferred, referJurisdiction),
  'jurisdiction-settled': step(wire.CaseReason, settleJurisdiction),
  suspend: step(wire.Suspension, suspend),
  'take-up': step(wire.CaseRemark, takeUp),
  terminate: step(wire.CaseReason, terminate),
  extend: step(wire.CaseReason, extend),
  'extend-collectively': step(wire.CollectiveExtension, extendCollectively),
  'submit-report': step(wire.FinalReport, submitReport),
  'pass-review': step(wire.ReviewOpinion, passReview),
  'return-review': step(wire.ReviewOpinion, returnReview),
  'send-back': step(wire.CaseReason, sendBack),
  'approve-notice': step(wire.NoticeSigned, approveNotice),
  'hear-statement': step(wire.Statement, hearStatement),
  'request-hearing': step(wire.HearingRequest, requestHearing),
  'schedule-hearing': step(wire.HearingCall, scheduleHearing),
  'hold-hearing': step(wire.HearingHeld, holdHearing),
  'withdraw-hearing': step(wire.CaseReason, withdrawHearing),
  'legal-review': step(wire.ReviewOpinion, legalReview),
  'back-from-hearing': step(wire.CaseReason, backFromHearing),
  discuss: step(wire.Discussion, discuss),
  'decide-penalty': step(wire.PenaltyDecision, decidePenalty),
  'decide-no-penalty': step(wire.NoPenalty, decideNoPenalty),
  'transfer-out': step(wire.TransferOut, transferOut),
  'decide-on-the-spot': step(wire.CaseRemark, onlyOnTheSpot),
  'record-service': step(wire.Service, recordService),
  'begin-performance': step(wire.CaseRemark, begin),
  'record-payment': step(wire.Payment, recordPayment),
  'defer-payment': step(wire.Deferral, deferPayment),
  'store-goods': step(wire.GoodsStored, storeGoods),
  challenge: step(wire.Challenge, challenge),
  'challenge-decided': step(wire.ChallengeDecided, challengeDecided),
  urge: step(wire.CaseRemark, urge),
  'apply-to-court': step(wire.CourtApplication, applyToCourt),
  'court-ruling': step(wire.CourtRuling, courtRuling),
  performed: step(wire.Performance, performed),
  'hand-in': step(wire.CaseRemark, handIn),
  'propose-closing': step(wire.Closing, proposeClosing),
  'send-back-closing': step(wire.CaseReason, sendBackClosing),
  close: step(wire.CaseRemark, close),
  archive: step(wire.ArchiveMade, archive),
  publish: step(wire.Publication, publish),
  'push-publication': step(wire.Push, push),
  'withdraw-publication': step(wire.CaseReason, withdrawPublication),
  'end-publication': step(wire.CaseReason, endPublication),
} as const
