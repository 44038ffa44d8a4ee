/** The front door: the seed tells rounds through these. */
export { answer, mark, object } from './dispute.ts'
export { lock, openAppraisal, proposeLock, show } from './round.ts'
export { keepDefaults, writeScheme } from './schemes.ts'
export { showAppraisal } from './show.ts'
