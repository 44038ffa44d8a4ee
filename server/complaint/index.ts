export { accept as acceptComplaint, acceptTogether } from './assess.ts'
export {
  close as closeComplaint,
  concludeFollowUp,
  dispatch as dispatchComplaint,
  submitClosing,
} from './close.ts'
export { Registration } from './contract.ts'
export { correct as correctComplaint } from './correct.ts'
export type { ComplaintThere, StageThere } from './elsewhere.ts'
export { type GivenOut, giveOutComplaints } from './give-out.ts'
export { proposeTermination, startMediation, terminate as terminateComplaint } from './mediate.ts'
export { tellNews } from './news.ts'
export { returnFromOdrEnterprise, returnOverdueOdr } from './odr.ts'
export { type Registered, register, subjectOf, wordsOfComplaint } from './register.ts'
export { openRework as openReworkComplaint } from './rework.ts'
export { settle as settleComplaint } from './settle.ts'
export { lawOf, prepareComplaints, type Source, takeOverComplaints, wasTaken } from './take-over.ts'
export { type ComplaintPlan, planComplaints } from './take-over-plan.ts'
