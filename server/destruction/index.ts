/** The front door of destruction. */
export { type LotThere, takeOverLots } from './take-over.ts'
