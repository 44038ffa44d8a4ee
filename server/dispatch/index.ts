export { type Competence, type Suggestion, suggestOffice } from './competent.ts'
export { suggestReportOffice } from './competent-report.ts'
export { warn } from './warn.ts'
