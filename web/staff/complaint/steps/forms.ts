/** Which form each step asks. A step without a form does not compile. */
import type { ComplaintStep } from '../../../../law/complaint.ts'
import { reasonForm, remarkForm } from '../../matter/plainForms.tsx'
import type { StepForm } from '../../matter/stepForm.ts'
import { acceptForm, refusalForm } from './assess.tsx'
import { followUpForm, fraudForm, leadForm, reworkForm } from './besides.tsx'
import { odrSettlementForm, offerOdrForm, settlementForm, terminationForm } from './conclude.tsx'
import { dispatchForm } from './dispatch.tsx'
import { identityReceiptForm, identityRequestForm, returnForm } from './identity.tsx'
import { joinForm } from './join.tsx'
import { callForm, testingForm, testingResultForm } from './mediate.tsx'
import { recusalDecisionForm, recusalForm } from './recusal.tsx'

export const stepForms: Record<ComplaintStep, StepForm> = {
  dispatch: dispatchForm,
  'offer-odr': offerOdrForm,
  'settle-by-odr': odrSettlementForm,
  'return-from-odr': reasonForm,
  'request-identity': identityRequestForm,
  'receive-identity': identityReceiptForm,
  'return-to-centre': returnForm,
  accept: acceptForm,
  'propose-refusal': refusalForm,
  'send-back-refusal': reasonForm,
  refuse: remarkForm,
  'start-mediation': callForm,
  'send-to-testing': testingForm,
  'return-from-testing': testingResultForm,
  'request-recusal': recusalForm,
  'decide-recusal': recusalDecisionForm,
  settle: settlementForm,
  'propose-termination': terminationForm,
  'withdraw-after-acceptance': reasonForm,
  'send-back-termination': reasonForm,
  terminate: remarkForm,
  withdraw: reasonForm,
  'submit-closing': remarkForm,
  'send-back-closing': reasonForm,
  close: remarkForm,
  'close-unaccepted': remarkForm,
  join: joinForm,
  part: reasonForm,
  'part-accepted': reasonForm,
  'part-closed': reasonForm,
  'mark-difficult': reasonForm,
  'start-follow-up': remarkForm,
  'conclude-follow-up': followUpForm,
  'open-rework': reworkForm,
  'open-lead': leadForm,
  'suspect-fraud': fraudForm,
}
