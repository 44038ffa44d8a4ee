/** The law as a lawyer reads it: every page of docs/law/, by its path. */
import { advancePayment } from '../advance-payment.ts'
import { appraisal } from '../appraisal.ts'
import { calendarYears } from '../calendar/index.ts'
import { campaign } from '../campaign.ts'
import { clue } from '../clue.ts'
import { consultation } from '../consultation.ts'
import { demonstration } from '../demonstration.ts'
import { demonstrationFeedback } from '../demonstration-feedback.ts'
import { destruction } from '../destruction.ts'
import { article } from '../knowledge.ts'
import { mass } from '../mass.ts'
import { odrEnterprise } from '../odr.ts'
import { sampling } from '../sampling.ts'
import { samplingPlan } from '../sampling-plan.ts'
import { station } from '../station.ts'
import { stationCase } from '../station-case.ts'
import { transfer } from '../transfer.ts'
import { calendarPage } from './calendar.ts'
import { casesPage, complaintPage } from './complaint.ts'
import { enforcementPage } from './enforcement.ts'
import { actsPage, countingPage, procedurePage } from './general.ts'
import { reportPage } from './report.ts'
import { workorderPage } from './workorder.ts'

export const printLaw = (): Record<string, string> => ({
  'docs/law/acts.md': actsPage(),
  'docs/law/counting.md': countingPage(),
  'docs/law/complaint.md': complaintPage(),
  'docs/law/complaint-cases.md': casesPage(),
  'docs/law/appraisal.md': procedurePage(appraisal),
  'docs/law/mass.md': procedurePage(mass),
  'docs/law/report.md': reportPage(),
  'docs/law/enforcement.md': enforcementPage(),
  'docs/law/consultation.md': procedurePage(consultation),
  'docs/law/knowledge.md': procedurePage(article),
  'docs/law/transfer.md': procedurePage(transfer),
  'docs/law/sampling-plan.md': procedurePage(samplingPlan),
  'docs/law/sampling.md': procedurePage(sampling),
  'docs/law/campaign.md': procedurePage(campaign),
  'docs/law/destruction.md': procedurePage(destruction),
  'docs/law/station.md': procedurePage(station),
  'docs/law/station-case.md': procedurePage(stationCase),
  'docs/law/odr.md': procedurePage(odrEnterprise),
  'docs/law/advance-payment.md': procedurePage(advancePayment),
  'docs/law/demonstration.md': procedurePage(demonstration),
  'docs/law/demonstration-feedback.md': procedurePage(demonstrationFeedback),
  'docs/law/clue.md': procedurePage(clue),
  'docs/law/workorder.md': workorderPage(),
  ...Object.fromEntries(calendarYears.map(each => [`docs/law/calendar/${each.year}.md`, calendarPage(each)])),
})
