/** The front door of the demonstration programme. */
export { numberPrefix } from './award.ts'
export { lapseDaily } from './keep.ts'
export { type DemonstrationThere, takeOverDemonstrations } from './past.ts'
