/** The kinds of matter that have a page. */
import { advancePayment } from '../../../law/advance-payment.ts'
import { appraisal } from '../../../law/appraisal.ts'
import { campaign } from '../../../law/campaign.ts'
import { clue } from '../../../law/clue.ts'
import { complaint } from '../../../law/complaint.ts'
import { consultation } from '../../../law/consultation.ts'
import { demonstration } from '../../../law/demonstration.ts'
import { demonstrationFeedback } from '../../../law/demonstration-feedback.ts'
import { destruction } from '../../../law/destruction.ts'
import { enforcementCase } from '../../../law/enforcement.ts'
import type { Label } from '../../../law/grammar.ts'
import { article } from '../../../law/knowledge.ts'
import { mass } from '../../../law/mass.ts'
import { odrEnterprise } from '../../../law/odr.ts'
import { report } from '../../../law/report.ts'
import { sampling } from '../../../law/sampling.ts'
import { samplingPlan } from '../../../law/sampling-plan.ts'
import { station } from '../../../law/station.ts'
import { stationCase } from '../../../law/station-case.ts'
import { transfer } from '../../../law/transfer.ts'
import { workorder } from '../../../law/workorder.ts'

const procedures: Record<string, { label: Label; states: Record<string, Label> }> = {
  complaint,
  case: enforcementCase,
  destruction,
  clue,
  appraisal,
  mass,
  station,
  'sampling-plan': samplingPlan,
  sampling,
  campaign,
  'station-case': stationCase,
  'odr-enterprise': odrEnterprise,
  'advance-payment': advancePayment,
  demonstration,
  'demonstration-feedback': demonstrationFeedback,
  report,
  consultation,
  article,
  transfer,
  workorder,
}

export const kindName = (kind: string): Label => procedures[kind]?.label ?? { zh: kind, en: kind }
export const anyStateLabel = (kind: string, state: string): Label =>
  procedures[kind]?.states[state] ?? { zh: state, en: state }
