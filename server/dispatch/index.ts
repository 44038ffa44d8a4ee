export { type Competence, type Suggestion, suggestOffice } from './competent.ts'
export { warn } from './warn.ts'
