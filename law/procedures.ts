/** Every procedure, by the kind of matter that goes through it. */
import { advancePayment } from './advance-payment.ts'
import { appraisal } from './appraisal.ts'
import { campaign } from './campaign.ts'
import { clue } from './clue.ts'
import { complaint } from './complaint.ts'
import { consultation } from './consultation.ts'
import { demonstration } from './demonstration.ts'
import { demonstrationFeedback } from './demonstration-feedback.ts'
import { destruction } from './destruction.ts'
import { enforcementCase } from './enforcement.ts'
import type { Procedure } from './grammar.ts'
import { article } from './knowledge.ts'
import { mass } from './mass.ts'
import { odrEnterprise } from './odr.ts'
import { report } from './report.ts'
import { sampling } from './sampling.ts'
import { samplingPlan } from './sampling-plan.ts'
import { station } from './station.ts'
import { stationCase } from './station-case.ts'
import { transfer } from './transfer.ts'
import { workorder } from './workorder.ts'

export const procedures: Record<string, Procedure> = {
  complaint: complaint as unknown as Procedure,
  station: station as unknown as Procedure,
  'station-case': stationCase as unknown as Procedure,
  'odr-enterprise': odrEnterprise as unknown as Procedure,
  'advance-payment': advancePayment as unknown as Procedure,
  demonstration: demonstration as unknown as Procedure,
  'demonstration-feedback': demonstrationFeedback as unknown as Procedure,
  clue: clue as unknown as Procedure,
  appraisal: appraisal as unknown as Procedure,
  mass: mass as unknown as Procedure,
  report: report as unknown as Procedure,
  'sampling-plan': samplingPlan as unknown as Procedure,
  sampling: sampling as unknown as Procedure,
  campaign: campaign as unknown as Procedure,
  consultation: consultation as unknown as Procedure,
  article: article as unknown as Procedure,
  case: enforcementCase as unknown as Procedure,
  destruction: destruction as unknown as Procedure,
  transfer: transfer as unknown as Procedure,
  workorder: workorder as unknown as Procedure,
}
