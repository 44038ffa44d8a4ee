/** The front door: what other modules may take from here. */
export { detectDaily } from './detect.ts'
export { type MassThere, takeOverGroups } from './past.ts'
