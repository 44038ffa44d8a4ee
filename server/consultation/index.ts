export { answerOnTheSpot, closeAnswered, passOnMatter as passOnConsultation } from './answer.ts'
export { concludeFollowUp as concludeConsultationFollowUp } from './follow-up.ts'
export { type ConsultationSource, type ConsultationThere, takeOverConsultations } from './past.ts'
export { registerConsultation } from './register.ts'
