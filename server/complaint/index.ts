export {
  concludeFollowUp,
  dispatch as dispatchComplaint,
  openRework as openReworkComplaint,
} from './close.ts'
export { Registration } from './contract.ts'
export type { ComplaintThere, StageThere } from './elsewhere.ts'
export { returnFromOdrEnterprise, returnOverdueOdr } from './odr.ts'
export { hashCode, makeCode, type Registered, register, subjectOf, wordsOfComplaint } from './register.ts'
export { lawOf, type Source, takeOverComplaints, wasTaken } from './take-over.ts'
export { type ComplaintPlan, planComplaints } from './take-over-plan.ts'
