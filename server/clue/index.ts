export { lookAt, lookDaily, lookJob } from './look.ts'
export { type ClueThere, takeOverClues } from './past.ts'
