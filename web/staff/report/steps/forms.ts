/** What each step of a report asks. A step without a form does not compile. */

import type { ReportStep } from '../../../../law/report.ts'
import { reasonForm, remarkForm } from '../../matter/plainForms.tsx'
import type { StepForm } from '../../matter/stepForm.ts'
import { fileForm, filingForm, noFilingForm, opinionForm, receiptForm, transferForm } from './decide.tsx'
import { dispatchForm, referralForm, returnForm } from './dispatch.tsx'
import { paymentForm } from './payment.tsx'
import { repeatForm } from './repeat.tsx'
import { noRewardForm, rewardForm } from './reward.tsx'
import { testingForm, testResultForm, visitForm } from './verify.tsx'

/** Same bodies as the complaint's remark and reason, so the same fields. */
export const stepForms: Record<ReportStep, StepForm> = {
  dispatch: dispatchForm,
  refer: referralForm,
  'return-to-centre': returnForm,
  'start-verification': remarkForm,
  drop: reasonForm,
  'record-visit': visitForm,
  'send-to-testing': testingForm,
  'return-from-testing': testResultForm,
  extend: reasonForm,
  'extend-lead': reasonForm,
  'propose-filing': filingForm,
  'propose-no-filing': noFilingForm,
  'propose-transfer': transferForm,
  'propose-repeat': repeatForm,
  'propose-merge': repeatForm,
  'send-back': reasonForm,
  'legal-opinion': opinionForm,
  file: fileForm,
  decline: remarkForm,
  transfer: remarkForm,
  'hand-over': receiptForm,
  'confirm-repeat': remarkForm,
  merge: remarkForm,
  'assess-no-reward': noRewardForm,
  'propose-reward': rewardForm,
  'send-back-reward': reasonForm,
  'approve-reward': remarkForm,
  'pay-reward': paymentForm,
  'waive-reward': reasonForm,
  close: remarkForm,
}

/** The step one usually takes from here. */
export const usualStep: Record<string, ReportStep> = {
  'to-dispatch': 'dispatch',
  returned: 'dispatch',
  'to-verify': 'start-verification',
  verifying: 'propose-filing',
  testing: 'return-from-testing',
  'filing-proposed': 'file',
  'no-filing-proposed': 'decline',
  'transfer-proposed': 'transfer',
  'repeat-proposed': 'confirm-repeat',
  'merge-proposed': 'merge',
  transferred: 'hand-over',
  filed: 'propose-reward',
  'reward-proposed': 'approve-reward',
  rewarded: 'pay-reward',
}
