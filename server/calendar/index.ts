/** The front door of 期限与放假安排. */
export { explainCommand } from './explain-command.ts'
export { recomputeAll, recomputeJob } from './recompute.ts'
