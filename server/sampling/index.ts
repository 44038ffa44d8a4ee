/** The front door of sampling. */
export { type BatchThere, takeOverBatches, tieLeads } from './past.ts'
export { type PlanThere, takeOverPlans } from './past-plan.ts'
export { weightOf } from './population.ts'
export { type ResultThere, receiveResults } from './receive.ts'
