export type { ReportRegistration } from './contract.ts'
export { dispatchRegistered as dispatchRegisteredReport } from './dispatch.ts'
export { type RegisteredReport, type ReportArrival, registerReport } from './register.ts'
export { type ReportThere, takeOverReports } from './take-over.ts'
