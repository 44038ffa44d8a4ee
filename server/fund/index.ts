/** The front door of the funds. */
export { type AdvanceThere, type FundThere, takeOverAdvances, takeOverFunds } from './past.ts'
