/**
 * The official forms for complaints: 《市场监督管理部门处理投诉举报文书式样》 with Order 121, the forms of 2019
 * (国市监网监〔2019〕242号) with Order 20 and those of 2014 with AIC Order 62. The wording of Order 121's forms is
 * from a public transcription (confidence B); for the two earlier orders the title and the citations are theirs and
 * the rest follows the newest form.
 */
import { acceptance } from './acceptance.ts'
import { dispatchNotice } from './dispatch.ts'
import type { Form, FormNumber } from './form.ts'
import { identityRequest } from './identity-request.ts'
import { mediationNotice } from './mediation-notice.ts'
import { mediationStatement } from './mediation-statement.ts'
import { penaltyForms } from './penalty.ts'
import { progressNotice } from './progress-notice.ts'
import { refusal } from './refusal.ts'
import { registration } from './registration.ts'
import { reportRegistration } from './report-registration.ts'
import { reportResult } from './report-result.ts'
import { termination } from './termination.ts'

export type { Block, Cell, Row } from './block.ts'
export { fillForm, fillFrom, UnfilledForm } from './fill.ts'
export { type Form, type FormNumber, type ListedGround, letterNumber, type ValuesOf } from './form.ts'
export { type NoFiling, noFilingForm } from './no-filing.ts'
export { oneLine, plain } from './plain.ts'
export { amount, enclosure, fullDay, yuan } from './wording.ts'

/** By the official numbers; 2 and 10 are of reports; from 21 on the bureau's own. */
export const forms = {
  1: registration,
  2: reportRegistration,
  3: dispatchNotice,
  4: identityRequest,
  5: acceptance,
  6: refusal,
  7: mediationNotice,
  8: termination,
  9: mediationStatement,
  10: reportResult,
  21: progressNotice,
  ...penaltyForms,
} as const satisfies Record<FormNumber, Form>
