/** What each step of a unit asks. */
import { starsFor } from '../../../law/demonstration.sheets.ts'
import type { DemonstrationStep } from '../../../law/demonstration.ts'
import type {
  Award,
  CorrectionReport,
  Delisting,
  Objection,
  ObjectionAnswer,
  Recognition,
  Review,
  Stars,
  Visit,
} from '../../../server/demonstration/contract.ts'
import type { DemonstrationView } from '../../../server/demonstration/view.ts'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import { form, type StepForm } from '../matter/stepForm.ts'
import {
  AwardFields,
  CorrectionFields,
  DelistingFields,
  heldBy,
  RecognitionFields,
  StarsFields,
} from './awardFields.tsx'
import { AnswerFields, names, ObjectionFields, ReviewFields } from './stepFields.tsx'
import { VisitFields } from './VisitFields.tsx'

const scored = form<Visit, DemonstrationView>(VisitFields, { points: names.points, remark: names.remark }, () => ({
  points: {},
  vetoes: [],
}))
const reviewed = form<Review, DemonstrationView>(
  ReviewFields,
  { listCheckedOn: names.listCheckedOn, listed: names.listed },
  () => ({ listed: false }),
)
const suggested = ({ visits }: DemonstrationView) => {
  const [last] = visits
  return last ? Math.max(1, starsFor(last.sheet, last.points, last.vetoes)) : undefined
}

export const demonstrationForms: Record<DemonstrationStep, StepForm> = {
  'pass-review': reviewed,
  visit: scored,
  inspect: scored,
  recommend: remarkForm,
  approve: remarkForm,
  'send-back': reasonForm,
  refuse: reasonForm,
  object: form<Objection, DemonstrationView>(ObjectionFields, { byName: names.byName, words: names.words }),
  'answer-objection': form<ObjectionAnswer, DemonstrationView>(
    AnswerFields,
    { objectionId: names.objectionId, answer: names.answer },
    record => {
      const first = record.objections.find(each => each.answeredOn === null)
      return first ? { objectionId: first.id } : {}
    },
  ),
  award: form<Award, DemonstrationView>(AwardFields, { stars: names.stars, account: names.account }, record => {
    const stars = suggested(record)
    return stars ? { stars } : {}
  }),
  admonish: reasonForm,
  'order-correction': reasonForm,
  'report-correction': form<CorrectionReport, DemonstrationView>(CorrectionFields, { words: names.words }),
  'confirm-correction': remarkForm,
  'change-stars': form<Stars, DemonstrationView>(
    StarsFields,
    { stars: names.stars, held: names.stars, reason: names.reason },
    record => (record.sheet.byStar ? { held: heldBy(record) } : {}),
  ),
  'recommend-province': remarkForm,
  'enter-province': form<Recognition, DemonstrationView>(RecognitionFields, { on: names.on, number: names.number }),
  'ask-renewal': remarkForm,
  renew: reviewed,
  'refuse-renewal': reasonForm,
  'propose-delisting': form<Delisting, DemonstrationView>(DelistingFields, {
    reason: names.reason,
    words: names.words,
  }),
  delist: remarkForm,
  keep: reasonForm,
  lapse: remarkForm,
  expire: remarkForm,
  withdraw: reasonForm,
}
