/** The front door of the funds. */
export { type FundThere, takeOverFunds } from './past.ts'
export { type AdvanceThere, takeOverAdvances } from './past-advance.ts'
