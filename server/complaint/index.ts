export { dispatch as dispatchComplaint } from './close.ts'
export type { Registration } from './contract.ts'
export { hashCode, type Registered, register, subjectOf, wordsOfComplaint } from './register.ts'
