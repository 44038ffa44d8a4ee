/** The front door of the funds. */
export { remindMonths } from './month.ts'
export { type FundThere, takeOverFunds } from './past.ts'
export { type AdvanceThere, takeOverAdvances } from './past-advance.ts'
