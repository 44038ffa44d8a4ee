/** What each step of an order asks: a step without its form does not compile. */
import type { WorkorderStep } from '../../../../law/workorder.ts'
import { reasonForm, remarkForm } from '../../matter/plainForms.tsx'
import type { StepForm } from '../../matter/stepForm.ts'
import { convertForm } from './convert.tsx'
import { dispatchForm, ruleForm } from './dispatch.tsx'
import { extensionForm, resultForm, takeUpForm } from './handle.tsx'
import { outsideForm, returnForm } from './sendBack.tsx'

export const orderForms: Record<WorkorderStep, StepForm> = {
  'sign-for': remarkForm,
  dispatch: dispatchForm,
  rule: ruleForm,
  convert: convertForm,
  'propose-outside': outsideForm,
  'request-return': remarkForm,
  'decline-outside': reasonForm,
  'accept-return': reasonForm,
  'reject-return': reasonForm,
  'receive-again': reasonForm,
  'take-up': takeUpForm,
  'propose-return': returnForm,
  'sign-return': remarkForm,
  'decline-return': reasonForm,
  'refuse-return': reasonForm,
  'request-extension': extensionForm,
  'approve-extension': remarkForm,
  'refuse-extension': reasonForm,
  submit: resultForm,
  'send-back-review': reasonForm,
  close: remarkForm,
  'close-converted': remarkForm,
  archive: remarkForm,
  rework: reasonForm,
  'rework-converted': reasonForm,
}
