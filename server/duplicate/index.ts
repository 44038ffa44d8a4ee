/** The front door: what other modules may take from here. */

export { type Asked, type Likely, likelyDoubles } from './likely.ts'
export { alike, likeness, related, termsOf } from './likeness.ts'
export { countLikely } from './list.ts'
export { coreOf, isDescribed, sameCore, sameOperatorName } from './name.ts'
export { type Print, printsOf } from './print.ts'
export { type InTurn, printMissing, proposeDaily } from './propose.ts'
