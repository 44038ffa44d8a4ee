export {
  concludeFollowUp,
  dispatch as dispatchComplaint,
  openRework as openReworkComplaint,
  returnOverdueOdr,
} from './close.ts'
export { Registration } from './contract.ts'
export type { ComplaintThere, StageThere } from './elsewhere.ts'
export { hashCode, type Registered, register, subjectOf, wordsOfComplaint } from './register.ts'
export { lawOf, type Source, takeOverComplaints, wasTaken } from './take-over.ts'
export { type ComplaintPlan, planComplaints } from './take-over-plan.ts'
