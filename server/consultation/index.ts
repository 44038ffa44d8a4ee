export { answerOnTheSpot, closeAnswered, passOnMatter as passOnConsultation } from './answer.ts'
export { type ConsultationSource, type ConsultationThere, takeOverConsultations } from './past.ts'
export { registerConsultation } from './register.ts'
